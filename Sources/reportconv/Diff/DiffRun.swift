// A comparison of two reports: compares, says what should be known of it, shows.

internal import ReportDiff
internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// How changes are shown.
enum DiffFormat: String, CaseIterable, Sendable {
  case text, json, html
  case markdown = "md"
  case docx, rtf
}

/// A report that is compared.
struct DiffReport: Sendable {
  /// What messages and displays call it.
  var name: String
  /// The report.
  var report: Report
  /// The format that it was read from; `nil` where that is not known.
  var format: Format?
}

/// How a comparison was asked to be shown.
struct DiffRun: Sendable {
  var format: DiffFormat = .text
  /// Changes that are not told.
  var ignored: Set<IgnorableChange> = []
  /// Lines around each change.
  var context = 2
  /// Whether a section with changes is one line.
  var isSummary = false
  /// Whether both texts stand side by side; `nil` where the terminal decides.
  var isSideBySide: Bool?
  /// The output's path; `nil` for standard output.
  var output: String?
  /// Whether an existing output is replaced.
  var replaces = false
  /// Bytes of text that a report may have.
  var textLimit = Limits().comparedText
  /// Paragraphs, headings and cells that a report may have.
  var lineLimit = Limits().comparedLines
  /// Whether changes make the status 1.
  var countsChanges = true

  /// Compares and shows.
  ///
  /// - Returns: 1 where there are changes that are not ignored, and they count.
  func run(from old: DiffReport, to new: DiffReport) -> ExitStatus {
    Console.tell(DiffRemarks.all(from: old, to: new, ignored: ignored))
    let isTerminal = output == nil || output == "-"
    let changes: ReportChanges
    let shown: DiffOutput
    do throws(DiffError) {
      changes = try self.changes(from: old, to: new)
      shown = try self.output(
        of: changes, from: old, to: new, terminal: isTerminal ? TerminalText.answerColumns : nil,
        usesColor: isTerminal && TerminalText.usesColorForAnswers)
    } catch {
      Console.tell([DiffRemarks.failure(error, new.name)])
      return .inputFailed
    }
    Console.tell(shown.remarks)
    let status = write(shown.bytes)
    return status == .done && !changes.isEmpty && countsChanges ? .remarks : status
  }

  /// What changed, with what is not to be told marked.
  ///
  /// Two formats never look the same: between them, looks say nothing of the report.
  func changes(
    from old: DiffReport, to new: DiffReport
  ) throws(DiffError) -> ReportChanges {
    let isSameFormat = old.format != nil && old.format == new.format
    return try ReportDiff.changes(
      from: old.report, to: new.report, textLimit: textLimit, lineLimit: lineLimit
    )
    .ignoring(isSameFormat ? ignored : ignored.union([.formatting]))
  }

  /// The changes in the format that was asked for.
  ///
  /// - Parameters:
  ///   - changes: are those between the two reports.
  ///   - old: is the earlier report.
  ///   - new: is the later report.
  ///   - terminal: is the columns of the terminal; `nil` where the output is none.
  ///   - usesColor: is whether changes are told by colours in text.
  /// - Returns: the output, and what it cannot hold.
  /// - Throws: ``DiffError`` where a document with the changes would not read as both reports.
  func output(
    of changes: ReportChanges, from old: DiffReport, to new: DiffReport, terminal: Int? = nil,
    usesColor: Bool = false
  ) throws(DiffError) -> DiffOutput {
    switch format {
    case .json: return DiffOutput(bytes: changes.json(pretty: true))
    case .html:
      let display = HTMLDisplay(context: context, old: old.name, new: new.name)
      return DiffOutput(bytes: Array(display.page(of: changes).utf8))
    case .markdown:
      let display = ReportDisplay(context: context, old: old.name, new: new.name)
      let report = display.report(of: changes)
      return DiffOutput(bytes: MarkdownWriter.write(report, options: WriteOptions()).bytes)
    case .text:
      let display = TextDisplay(
        context: context, usesColor: usesColor,
        columns: Self.columns(isSideBySide: isSideBySide, terminal: terminal))
      let text = isSummary ? display.summary(of: changes) : display.text(of: changes)
      return DiffOutput(bytes: Array(text.utf8))
    case .docx: return try document(changes, old, new, DOCXWriter.write)
    case .rtf: return try document(changes, old, new, RTFWriter.write)
    }
  }

  /// Both reports as one document, whose changes a word processor accepts or rejects.
  private func document(
    _ changes: ReportChanges, _ old: DiffReport, _ new: DiffReport,
    _ write: (Report, WriteOptions) -> Written
  ) throws(DiffError) -> DiffOutput {
    let tracked = try changes.tracked(from: old.report, to: new.report, by: "reportconv")
    return DiffOutput(
      bytes: write(tracked.report, WriteOptions(tracksLooks: true)).bytes,
      remarks: tracked.untracked.map { DiffRemarks.untracked($0, new.name) })
  }

  /// The columns in which both texts stand side by side.
  ///
  /// - Parameters:
  ///   - isSideBySide: is what was asked for; `nil` for what the terminal has room for.
  ///   - terminal: is the columns of the terminal; `nil` where the output is none.
  /// - Returns: `nil` for one text below the other.
  static func columns(isSideBySide: Bool?, terminal: Int?) -> Int? {
    let isWide = terminal.map { $0 >= leastColumns } ?? false
    return isSideBySide ?? isWide ? terminal ?? columnsElsewhere : nil
  }

  /// The columns from which on two texts side by side can be read without breaking most lines.
  private static let leastColumns = 160
  /// The columns of an output that is no terminal.
  private static let columnsElsewhere = 120

  private func write(_ bytes: [UInt8]) -> ExitStatus {
    guard let output, output != "-" else { return Console.answer(bytes) }
    let temporaries = TemporaryFiles()
    temporaries.watchSignals()
    do throws(FileError) {
      try OutputFile(temporaries: temporaries, replaces: replaces, makesFolders: false)
        .write(bytes, to: output)
      return .done
    } catch {
      Console.tell([Message(failure: .output(error), input: output)])
      return .outputFailed
    }
  }
}

/// Changes as they are shown, and what is to be said of that.
struct DiffOutput: Sendable {
  var bytes: [UInt8]
  var remarks: [Message] = []
}
