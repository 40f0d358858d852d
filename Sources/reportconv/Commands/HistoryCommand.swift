// `reportconv history`: the reports that were received or added, and the one before each.

internal import ArgumentParser
internal import FoundationEssentials
internal import ReportFormats
internal import ReportHistory
internal import ReportModel

/// Keeps reports and finds the previous one.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", _superCommandName: Reportconv.name,
    abstract: "Keeps reports, and finds the previous one of a patient.",
    version: Reportconv.version,
    subcommands: [
      Add.self, List.self, Show.self, Export.self, Previous.self, Diff.self, Prune.self,
    ])
}

/// The argument that names a report of the history.
struct ReportNumberArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The report's number, as the list has it.", valueName: "number"))
  var number: String

  /// The number.
  func value() throws -> Int64 { Int64(try Meaning.count(number, of: "number")) }
}

extension HistoryCommand {
  /// Adds reports.
  struct Add: Command {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Adds reports of files.", version: Reportconv.version)

    @Argument(
      help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"),
      completion: .file())
    var inputs: [String]

    @OptionGroup var reading: ReadingArguments

    @Option(
      help: ArgumentHelp(
        "When the reports were received; by default now.", valueName: "yyyy-mm-dd"))
    var received: String?

    @Flag(help: "Answer with JSON, a line each report.")
    var json = false

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      let request = ConversionRequest(
        from: try reading.format(), reading: try reading.options(), writing: WriteOptions())
      let time = try received.map { try HistoryMeaning.day($0, of: "--received") } ?? .now
      let inputs = try InputList(inputs, excluding: nil)
      return HistoryWork.trying { journal throws(HistoryError) in
        try HistoryAdding(journal: journal, request: request, time: time, isJSON: json).run(inputs)
      }
    }
  }

  /// Lists reports.
  struct List: Command {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the reports, newest first.",
      version: Reportconv.version)

    @Option(
      help: ArgumentHelp(
        "Those of a patient, by family name or national number.", valueName: "name"))
    var patient: String?

    @Option(help: ArgumentHelp("The most that are listed.", valueName: "number"))
    var limit: String?

    @Flag(help: "Write JSON, a line each report.")
    var json = false

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      let limit = try limit.map { try Meaning.count($0, of: "--limit") }
      return HistoryWork.trying { journal throws(HistoryError) in
        let reports = try journal.reports(ReportFilter(patient: patient, limit: limit))
        return Console.answer(
          json ? reports.flatMap(HistoryJSON.line) : HistoryText.list(reports))
      }
    }
  }

  /// Shows what is known of a report.
  struct Show: Command {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows what a report is filed under, and its revisions.",
      version: Reportconv.version)

    @OptionGroup var number: ReportNumberArgument

    @Flag(help: "Write JSON.")
    var json = false

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      let number = try number.value()
      return HistoryWork.trying { journal throws(HistoryError) in
        let report = try journal.report(number)
        let revisions = try journal.revisions(of: number)
        return Console.answer(
          json
            ? HistoryJSON.document(report, revisions) : HistoryText.details(report, revisions))
      }
    }
  }

  /// Removes old reports.
  struct Prune: Command {
    static let configuration = CommandConfiguration(
      commandName: "prune", abstract: "Removes old reports, so that nothing of them is left.",
      version: Reportconv.version)

    @Option(
      help: ArgumentHelp(
        "How old: a number with d, w, m or y for days, weeks, months or years.",
        valueName: "age"))
    var olderThan: String

    @Flag(help: "Say what would be removed, and remove nothing.")
    var dryRun = false

    @Flag(help: "Write JSON.")
    var json = false

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      let limit = try HistoryMeaning.age(olderThan, of: "--older-than", before: .now)
      HistoryWork.keepTemporaryFilesPrivate()
      return HistoryWork.trying { journal throws(HistoryError) in
        let pruned = try journal.prune(before: limit, isTrial: dryRun)
        return Console.answer(
          json
            ? HistoryJSON.pruned(pruned, before: limit, isTrial: dryRun)
            : HistoryText.pruned(pruned, before: limit, isTrial: dryRun))
      }
    }
  }
}
