// `reportconv diff`: what changed from one report to another, section by section.

internal import ArgumentParser
internal import ReportFormats

/// Shows what changed between two reports.
struct DiffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "diff", _superCommandName: Reportconv.name,
    abstract: "Shows what changed from one report to another, section by section.",
    usage: """
      reportconv diff [<options>] <old> <new>
      reportconv diff --previous [<options>] <new>
      """,
    version: Reportconv.version)

  @Argument(
    help: ArgumentHelp(
      "The earlier report and the later one: files, one of them can be - for standard input.",
      valueName: "report"),
    completion: .file())
  var reports: [String]

  @Flag(help: "Compare with the patient's previous report, out of the history.")
  var previous = false

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var showing: DiffArguments

  func validate() throws {
    guard reports.count == (previous ? 1 : 2) else {
      throw ValidationError(
        previous
          ? "With --previous, name the later report alone."
          : "Name two reports, the earlier one first; or one with --previous.")
    }
    guard reports.count < 2 || reports[0] != "-" || reports[1] != "-" else {
      throw ValidationError("Standard input can be one of the two reports, not both.")
    }
  }

  @MainActor
  func perform(_ leftovers: Leftovers) async throws -> ExitStatus {
    let inputs = DiffInputs(
      request: ConversionRequest(
        from: try reading.format(), reading: try reading.options(), writing: WriteOptions()))
    var run = try showing.run()
    run.textLimit = inputs.request.reading.limits.comparedText
    run.lineLimit = inputs.request.reading.limits.comparedLines
    let files = reports.map(HistoryWork.file)
    if previous { return await HistoryDiff(run: run).comparePrevious(of: files[0], inputs) }
    return await inputs.compare(files[0], files[1], run)
  }
}
