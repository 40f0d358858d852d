// `reportconv simulate`: what was typed. What it means is in SimulationPlan.

internal import ArgumentParser
internal import ReportFeed

/// Plays the sender.
struct SimulateCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "simulate", _superCommandName: Reportconv.name,
    abstract: "Plays the sender on this machine, with the reports of folders.",
    version: Reportconv.version)

  @Argument(
    help: ArgumentHelp(
      "Folders with reports, NAME.docx, NAME.html and so on.", valueName: "folder"),
    completion: .directory)
  var folders: [String] = []

  @Option(help: ArgumentHelp("The port on 127.0.0.1; by default any that is free."))
  var port: String?

  @Option(help: ArgumentHelp("A fictitious key to accept; by default any.", valueName: "key"))
  var key: [String] = []

  @Option(
    help: ArgumentHelp(
      "Seconds from one report to the next; by default 1.", valueName: "seconds"))
  var interval: String?

  @Option(
    help: ArgumentHelp(
      "How many reports each key gets; by default each report once.", valueName: "number"))
  var count: String?

  @Flag(help: "Begin with the first report again after the last, without end.")
  var `repeat` = false

  @Flag(help: "End when a receiver got all reports and closed.")
  var end = false

  @Option(
    help: ArgumentHelp(
      "Something to do wrong: NAME, NAME=NUMBER or NAME=NUMBER%; the manual lists them.",
      valueName: "fault"), completion: .list(SimulatorFault.allCases.map(\.rawValue)))
  var fault: [String] = []

  @Option(help: ArgumentHelp("What random faults follow from; by default 1.", valueName: "number"))
  var seed: String?

  @Option(
    help: ArgumentHelp(
      "Seconds that the address of a document holds; by default 300.", valueName: "seconds"))
  var urlLifetime: String?

  @Option(
    help: ArgumentHelp("The host in addresses; by default 127.0.0.1.", valueName: "name"))
  var host: String?

  @Option(
    help: ArgumentHelp(
      "A certificate in PEM with its chain, to speak TLS.", valueName: "file"),
    completion: .file())
  var certificate: String?

  @Option(
    help: ArgumentHelp("The certificate's key in PEM.", valueName: "file"), completion: .file())
  var privateKey: String?

  @Flag(help: "Tell what happens as JSON, an object a line.")
  var json = false

  func validate() throws {
    if folders.isEmpty { throw ValidationError("Name a folder with reports.") }
    if (certificate == nil) != (privateKey == nil) {
      throw ValidationError("--certificate and --private-key go together.")
    }
    if `repeat`, count != nil || end {
      throw ValidationError("--repeat has no end: it goes with neither --count nor --end.")
    }
  }

  @MainActor
  func perform(_ leftovers: Leftovers) async throws -> ExitStatus {
    await SimulationRun(try SimulationPlan(self)).run()
  }
}
