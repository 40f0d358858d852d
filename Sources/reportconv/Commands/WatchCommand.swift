// `reportconv watch`: what was typed. What it means is in WatchPlan.

internal import ArgumentParser
internal import ReportFormats

/// Receives reports as they are ready, and delivers each into a folder of its own.
struct WatchCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "watch", _superCommandName: Reportconv.name,
    abstract: "Receives reports as they are ready, and puts each into a folder of its own.",
    version: Reportconv.version)

  @Option(
    help: ArgumentHelp(
      "A profile to watch; can be given several times. By default all that are configured.",
      valueName: "name"))
  var profile: [String] = []

  @Option(help: ArgumentHelp("The sender's address, ws:// or wss://.", valueName: "url"))
  var endpoint: String?

  @Option(
    help: ArgumentHelp("The folder that reports are put in.", valueName: "folder"),
    completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp("The formats that each report is written in.", valueName: "format,…"),
    completion: .list(Format.allCases.map(\.rawValue)))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "The formats that changes since an earlier report are written in, or none.",
      valueName: "format,…"),
    completion: .list(DiffFormat.allCases.map(\.rawValue)))
  var diff: String?

  @Option(
    help: ArgumentHelp("A command of the shell to run for each report.", valueName: "command"))
  var exec: String?

  @Option(
    help: ArgumentHelp("More authorities for certificates, in a PEM file.", valueName: "file"),
    completion: .file())
  var caFile: String?

  @Option(
    help: ArgumentHelp("The file that says which patient is open.", valueName: "file"),
    completion: .file())
  var patientContext: String?

  @Option(help: ArgumentHelp("For how many minutes that file holds.", valueName: "minutes"))
  var contextExpiry: String?

  @Option(
    help: ArgumentHelp("What becomes of another patient's report.", valueName: "policy"),
    completion: .list(PatientPolicy.allCases.map(\.rawValue)))
  var onMismatch: String?

  @Option(
    help: ArgumentHelp("What becomes of a report that nothing assigns.", valueName: "policy"),
    completion: .list(PatientPolicy.allCases.map(\.rawValue)))
  var onUnknown: String?

  @Option(
    help: ArgumentHelp(
      "What becomes of a report whose payloads differ in a number, a side or a negation.",
      valueName: "policy"),
    completion: .list(DisagreementPolicy.allCases.map(\.rawValue)))
  var onDisagreement: String?

  @Flag(help: "Put aside each report whose document is not signed by someone trusted.")
  var requireSigned = false

  @Option(
    help: ArgumentHelp(
      "The authorities that signers are trusted by, in place of the system's: a file or folder.",
      valueName: "path"), completion: .file())
  var trust: String?

  @Flag(help: "End after one report.")
  var once = false

  @Option(help: ArgumentHelp("End after so many reports.", valueName: "number"))
  var count: String?

  @Flag(help: "Wait for another key or address when the sender refuses the key.")
  var wait = false

  @Flag(help: "Log errors alone, and show no status line.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Log more; twice for all.")
  var verbose: Int

  func validate() throws {
    if once, count != nil {
      throw ValidationError("--once is --count 1: give one of them.")
    }
    if quiet, verbose > 0 {
      throw ValidationError("--quiet and --verbose exclude each other.")
    }
  }

  @MainActor
  func perform(_ leftovers: Leftovers) async throws -> ExitStatus {
    let plan = try WatchPlan(self)
    return await Watch.run(plan, Environment.process)
  }
}
