// Where the process starts and ends.

internal import ArgumentParser
internal import Glibc

@main
enum Program {
  /// Reads the command line, does what it asks for and exits.
  @MainActor
  static func main() async {
    // A reader that has seen enough, or a limit of file sizes, is an error of the call and no
    // reason to die with unfinished files.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let (type, arguments) = Reportconv.command(for: Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try type.parseAsRoot(arguments)
      guard let ours = command as? any Command else {
        try command.run()
        return
      }
      let leftovers = Leftovers()
      let status = try await ours.perform(leftovers)
      withExtendedLifetime(leftovers) { exit(status.rawValue) }
    } catch {
      end(type, error)
    }
  }

  /// Says what the parser has to say: help, a version, or what is wrong with the command line.
  private static func end(_ type: any ParsableCommand.Type, _ error: any Error) -> Never {
    let status = type.exitCode(for: error)
    // The parser leaves the program's name out of its hint where a command was read by itself.
    let name = type.configuration.commandName ?? ""
    let call = type == Reportconv.self ? name : "\(Reportconv.name) \(name)"
    let text = type.fullMessage(for: error)
      .replacing("See '\(name) --help'", with: "See '\(call) --help'")
    if status.isSuccess { exit(Console.answer(Array("\(text)\n".utf8)).rawValue) }
    Console.write(text.isEmpty ? "" : "\(text)\n")
    exit(status.rawValue)
  }
}

/// A command of ours: it says with which status the process ends.
protocol Command: ParsableCommand {
  /// Does what the command line asks for.
  ///
  /// - Parameter leftovers: keeps what the process need not take apart before it ends.
  /// - Returns: the status that the process ends with.
  /// - Throws: `ValidationError` where the command line is wrong.
  @MainActor
  func perform(_ leftovers: Leftovers) async throws -> ExitStatus
}

/// The program and its commands.
struct Reportconv: ParsableCommand {
  static let name = "reportconv"
  static let version = "0.1.0"
  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Converts medical reports between formats, and says what does not fit.",
    discussion: "The manual: man reportconv", version: version,
    subcommands: [
      ConvertCommand.self, DiffCommand.self, VerifyCommand.self, SignCommand.self,
      InspectCommand.self, FormatsCommand.self,
      WatchCommand.self,
      StatusCommand.self, HistoryCommand.self, ConfigCommand.self, KeyCommand.self,
      QuarantineCommand.self,
      SimulateCommand.self,
    ])
}

extension Reportconv {
  /// The type that reads the command line, and what it reads.
  ///
  /// A command that is named first reads its arguments itself: from the root, the parser would
  /// set up the options of the command several times, which is a tenth of the whole run for a
  /// short report.
  static func command(
    for arguments: [String]
  ) -> (type: any ParsableCommand.Type, arguments: [String]) {
    let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    guard let named else { return (self, arguments) }
    return (named, Array(arguments.dropFirst()))
  }
}
