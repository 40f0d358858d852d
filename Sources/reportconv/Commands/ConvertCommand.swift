// `reportconv convert`: what was typed. What it means is in ConvertPlan.

internal import ArgumentParser
internal import ReportFormats

/// Converts reports.
struct ConvertCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "convert", _superCommandName: Reportconv.name,
    abstract: "Converts reports to other formats.", version: Reportconv.version)

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"),
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var reading: ReadingArguments

  @Option(
    help: ArgumentHelp(
      "The formats of the output; by default as the output's name says, else txt.",
      valueName: "format,…"), completion: .list(Format.allCases.map(\.rawValue)))
  var to: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file, a folder, or - for standard output.", valueName: "path"), completion: .file())
  var output: String?

  @Flag(help: "Replace existing files.")
  var force = false

  @Option(help: ArgumentHelp("How many inputs to convert at a time.", valueName: "number"))
  var jobs: String?

  @Flag(help: "End with status 1 where there is a loss or a finding.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "List the losses and findings on standard error, as text or json.", valueName: "form"),
    completion: .list(LossDisplay.allCases.map(\.rawValue)))
  var losses: String?

  @Flag(help: "Refuse documents that are not signed as a whole by someone trusted.")
  var requireSigned = false

  @OptionGroup var trusting: TrustArguments

  @Flag(help: "Take the inputs as forms of one report, and say where they do not agree.")
  var merge = false

  @Flag(help: "Write HTML to put into a page, not a page.")
  var fragment = false

  @Flag(help: "Write each paragraph of plain text on one line.")
  var noWrap = false

  @Flag(help: "Read jobs from standard input, a JSON object a line, and answer each with one.")
  var ndjson = false

  func validate() throws {
    if ndjson {
      guard inputs.isEmpty, output == nil, losses == nil, !merge else {
        throw ValidationError("--ndjson takes inputs and outputs from the jobs alone.")
      }
    } else if inputs.isEmpty {
      throw ValidationError("Name an input: a file, a folder, or - for standard input.")
    } else if merge {
      let isFolder = inputs.contains { if case .folder = FileStatus($0) { true } else { false } }
      guard inputs.count > 1, !isFolder else {
        throw ValidationError("--merge takes two or more files, no folder: forms of one report.")
      }
    }
  }

  @MainActor
  func perform(_ leftovers: Leftovers) async throws -> ExitStatus {
    if ndjson { return try await JobStream(self).run() }
    let plan = try ConvertPlan(self)
    return await ConvertRun(plan).run(leftovers)
  }
}
