// `reportconv diff`: what changed from one report to another, section by section.

internal import ArgumentParser
internal import ReportDiff
internal import ReportFormats

/// Shows what changed between two reports.
struct DiffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "diff", _superCommandName: Reportconv.name,
    abstract: "Shows what changed from one report to another, section by section.",
    version: Reportconv.version)

  @Argument(
    help: ArgumentHelp("The earlier report: a file, or - for standard input.", valueName: "old"),
    completion: .file())
  var old: String

  @Argument(
    help: ArgumentHelp("The later report: a file, or - for standard input.", valueName: "new"),
    completion: .file())
  var new: String

  @OptionGroup var reading: ReadingArguments

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to show the changes: text, json, html, md, docx or rtf.", valueName: "format"),
    completion: .list(DiffFormat.allCases.map(\.rawValue)))
  var formatName: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write to; standard output by default.", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace an existing output file.")
  var force = false

  @Option(
    help: ArgumentHelp("Lines shown around each change; 2 by default.", valueName: "lines"))
  var context: Int?

  @Option(
    help: ArgumentHelp(
      "Changes to leave out: dates, numbering, signature, whitespace, formatting; with commas "
        + "between them.", valueName: "kinds"),
    completion: .list(IgnorableChange.allCases.map(\.rawValue)))
  var ignore: String?

  @Flag(help: "Show a line each section with changes.")
  var summary = false

  @Flag(
    inversion: .prefixedNo,
    help: "Show both texts side by side, which is the default on a terminal of 160 columns.")
  var sideBySide: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "End with status 1 where there are changes, which is the default.")
  var exitCode = true

  @MainActor
  func perform(_ leftovers: Leftovers) async throws -> ExitStatus {
    guard old != "-" || new != "-" else {
      throw ValidationError("Standard input can be one of the two reports, not both.")
    }
    if let context, context < 0 {
      throw ValidationError("The value '\(context)' is invalid for '--context': it is at least 0.")
    }
    let request = ConversionRequest(
      from: try reading.format(), reading: try reading.options(), writing: WriteOptions())
    let run = DiffRun(
      old: Self.file(old), new: Self.file(new), request: request,
      format: try formatName.map { try Meaning.choice($0, of: "--format") } ?? .text,
      ignored: try ignored(), context: context ?? 2, isSummary: summary,
      isSideBySide: sideBySide, output: output, replaces: force)
    let status = await run.run()
    return status == .remarks && !exitCode ? .done : status
  }

  private static func file(_ path: String) -> InputFile {
    path == "-" ? .standardInput : .path(path, relative: path)
  }

  private func ignored() throws -> Set<IgnorableChange> {
    let words = ignore?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    return try Set(words.map { try Meaning.choice(String($0), of: "--ignore") })
  }
}
