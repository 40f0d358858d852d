// A comparison of two reports: compares, says what should be known of it, shows.

internal import ReportDiff
internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// How changes are shown.
enum DiffFormat: String, CaseIterable, Sendable {
  case text, json, html
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
  var isSideBySide = false
  /// The output's path; `nil` for standard output.
  var output: String?
  /// Whether an existing output is replaced.
  var replaces = false
  /// Whether changes make the status 1.
  var countsChanges = true

  /// Compares and shows.
  ///
  /// - Returns: 1 where there are changes that are not ignored, and they count.
  func run(from old: DiffReport, to new: DiffReport) -> ExitStatus {
    Console.tell(DiffRemarks.all(from: old, to: new, ignored: ignored))
    let changes: ReportChanges
    do throws(DiffError) {
      changes = try self.changes(from: old, to: new)
    } catch {
      Console.tell([DiffRemarks.failure(error, new.name)])
      return .inputFailed
    }
    let isTerminal = output == nil || output == "-"
    let status = write(
      bytes(
        of: changes, from: old, to: new,
        usesColor: isTerminal && TerminalText.usesColorForAnswers))
    return status == .done && !changes.isEmpty && countsChanges ? .remarks : status
  }

  /// What changed, with what is not to be told marked.
  ///
  /// Two formats never look the same: between them, looks say nothing of the report.
  func changes(
    from old: DiffReport, to new: DiffReport
  ) throws(DiffError) -> ReportChanges {
    let isSameFormat = old.format != nil && old.format == new.format
    return try ReportDiff.changes(from: old.report, to: new.report)
      .ignoring(isSameFormat ? ignored : ignored.union([.formatting]))
  }

  /// The changes in the format that was asked for.
  func bytes(
    of changes: ReportChanges, from old: DiffReport, to new: DiffReport, usesColor: Bool = false
  ) -> [UInt8] {
    switch format {
    case .json: return changes.json(pretty: true)
    case .html:
      let display = HTMLDisplay(context: context, old: old.name, new: new.name)
      return Array(display.page(of: changes).utf8)
    case .text:
      let display = TextDisplay(
        context: context, usesColor: usesColor,
        columns: isSideBySide ? TerminalText.answerColumns : nil)
      return Array((isSummary ? display.summary(of: changes) : display.text(of: changes)).utf8)
    }
  }

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
