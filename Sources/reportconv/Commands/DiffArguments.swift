// The options of the commands that compare reports.

internal import ArgumentParser
internal import Glibc
internal import ReportDiff

/// The options of all commands that compare reports.
struct DiffArguments: ParsableArguments {
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

  /// What the options ask for.
  func run() throws -> DiffRun {
    if let context, context < 0 {
      throw ValidationError("The value '\(context)' is invalid for '--context': it is at least 0.")
    }
    let format: DiffFormat = try formatName.map { try Meaning.choice($0, of: "--format") } ?? .text
    guard format == .text || !summary && sideBySide == nil else {
      throw ValidationError("'--summary' and '--side-by-side' are for '--format text' alone.")
    }
    if format == .docx, output == nil || output == "-", isatty(STDOUT_FILENO) != 0 {
      throw ValidationError("The output is of no use on a terminal: name a file with --output.")
    }
    return DiffRun(
      format: format,
      ignored: try ignored(), context: context ?? 2, isSummary: summary,
      isSideBySide: sideBySide, output: output, replaces: force, countsChanges: exitCode)
  }

  private func ignored() throws -> Set<IgnorableChange> {
    let words = ignore?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    return try Set(words.map { try Meaning.choice(String($0), of: "--ignore") })
  }
}
