// `reportconv history export` and `previous`: what a report says, and the one before it.

internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import ReportFormats
internal import ReportHistory
internal import ReportModel

extension HistoryCommand {
  /// Writes a report.
  struct Export: Command {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Writes a report of the history in any format.",
      version: Reportconv.version)

    @OptionGroup var number: ReportNumberArgument

    @Option(
      help: ArgumentHelp("Which revision; by default the newest.", valueName: "number"))
    var revision: String?

    @Option(
      help: ArgumentHelp(
        "The format; by default as the output's name says, else json.", valueName: "format"),
      completion: .list(Format.allCases.map(\.rawValue)))
    var to: String?

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("A file, or - for standard output.", valueName: "path"),
      completion: .file())
    var output: String?

    @Flag(help: "Replace an existing file.")
    var force = false

    @Option(
      help: ArgumentHelp(
        "List the losses on standard error, as text or json.", valueName: "form"),
      completion: .list(LossDisplay.allCases.map(\.rawValue)))
    var losses: String?

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      let number = try number.value()
      let revision = try revision.map { try Meaning.count($0, of: "--revision") }
      let display: LossDisplay? = try losses.map { try Meaning.choice($0, of: "--losses") }
      let path = output == "-" ? nil : output
      let export = HistoryExport(
        format: try format(), path: path, replaces: force, display: display)
      return HistoryWork.trying { journal throws(HistoryError) in
        let report = try journal.content(of: number, revision: revision)
        return export.write(report, named: "report \(number)")
      }
    }

    private func format() throws -> Format {
      let format: Format =
        try to.map { try Meaning.choice($0, of: "--to") }
        ?? output.flatMap(Format.promised(byName:)) ?? .json
      if format.isBinary, output == nil, isatty(STDOUT_FILENO) == 1 {
        throw ValidationError("The output is of no use on a terminal: name a file with --output.")
      }
      return format
    }
  }

  /// Finds the previous report.
  struct Previous: Command {
    static let configuration = CommandConfiguration(
      commandName: "previous",
      abstract: "Finds the report before one, of the same patient and kind of examination.",
      version: Reportconv.version)

    @Argument(
      help: ArgumentHelp("A file, or - for standard input.", valueName: "input"),
      completion: .file())
    var input: String?

    @Option(
      help: ArgumentHelp(
        "A report of the history, by its number, in place of a file.", valueName: "number"))
    var of: String?

    @OptionGroup var reading: ReadingArguments

    @Flag(help: "Tell how it was found, and why others were not taken.")
    var explain = false

    @Flag(help: "Write JSON.")
    var json = false

    func validate() throws {
      guard (input == nil) != (of == nil) else {
        throw ValidationError("Name a file, or a report of the history by --of.")
      }
    }

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      let number = try of.map { Int64(try Meaning.count($0, of: "--of")) }
      let request = ConversionRequest(
        from: try reading.format(), reading: try reading.options(), writing: WriteOptions())
      if let number {
        return HistoryWork.trying { journal throws(HistoryError) in
          try find(journal, try journal.content(of: number))
        }
      }
      let file = HistoryWork.file(input ?? "-")
      do throws(Failure) {
        let report = try HistoryWork.read(file, request)
        return HistoryWork.trying { journal throws(HistoryError) in try find(journal, report) }
      } catch {
        Console.tell([Message(failure: error, input: file.name)])
        return error.status
      }
    }

    @MainActor
    private func find(_ journal: Journal, _ report: Report) throws(HistoryError) -> ExitStatus {
      let search = try journal.searchPrevious(of: report, at: .now, explains: explain)
      let answer: [UInt8]
      if json {
        answer = HistoryJSON.search(search, explains: explain)
      } else if explain {
        answer = PreviousText.explanation(of: search)
      } else {
        answer = search.previous.map { HistoryText.list([$0]) } ?? []
      }
      if search.previous == nil, !explain, !json {
        Console.tell([PreviousText.nothing(search)])
      }
      return Console.answer(answer).joined(with: search.previous == nil ? .remarks : .done)
    }
  }
}
