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
    do {
      var command = try Reportconv.parseAsRoot()
      guard let ours = command as? any Command else {
        try command.run()
        return
      }
      exit(try await ours.perform().rawValue)
    } catch {
      Reportconv.exit(withError: error)
    }
  }
}

/// A command of ours: it says with which status the process ends.
protocol Command: ParsableCommand {
  /// Does what the command line asks for.
  ///
  /// - Throws: `ValidationError` where the command line is wrong.
  @MainActor
  func perform() async throws -> ExitStatus
}

/// The program and its commands.
struct Reportconv: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts medical reports between formats, and says what does not fit.",
    discussion: "The manual: man reportconv",
    version: "0.1.0",
    subcommands: [ConvertCommand.self, InspectCommand.self, FormatsCommand.self])
}
