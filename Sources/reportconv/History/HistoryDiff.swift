// Comparing reports of the history: with each other, or a new one with the patient's previous one.
//
// Two reports of which it is not proven that they are of one patient are never compared here.

internal import FoundationEssentials
internal import ReportFormats
internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

/// Comparisons with reports of the history.
struct HistoryDiff {
  /// How the changes are shown.
  let run: DiffRun

  /// Compares the report of a file with the previous one of its patient.
  @MainActor
  func comparePrevious(of file: InputFile, _ inputs: DiffInputs) async -> ExitStatus {
    switch await inputs.read(file) {
    case .failure(let failure):
      Console.tell([failure.message])
      return .inputFailed
    case .success(let new):
      guard FileStatus(Places(.process).history) != nil else {
        Console.tell([HistoryDiffText.noHistory(Places(.process).history)])
        return .inputFailed
      }
      return HistoryWork.trying { journal throws(HistoryError) in
        try compare(journal.previousContent(of: new.report, at: .now), new)
      }
    }
  }

  @MainActor
  private func compare(_ previous: PreviousContent, _ new: DiffReport) -> ExitStatus {
    guard let found = previous.found else {
      Console.tell([HistoryDiffText.nothing(previous.search, new.name)])
      return .inputFailed
    }
    let old = DiffReport(found)
    Console.tell([Message(file: new.name, text: "it is compared with \(old.name)")])
    return run.run(from: old, to: new)
  }
}

// MARK: - Two reports of the history

extension HistoryDiff {
  /// Which reports of the history are compared.
  enum Choice: Sendable {
    /// A report with the previous one.
    case previous
    /// A report with another one, named by its number.
    case other(Int64)
    /// A revision with the revision before it.
    case revised
  }

  /// Compares two reports of the history, from the earlier to the later.
  ///
  /// - Parameters:
  ///   - id: is the number of a report.
  ///   - revision: is its revision; the newest one, where none is named.
  ///   - choice: says what it is compared with.
  ///   - journal: is the history.
  /// - Returns: the status of `diff`.
  /// - Throws: where a report is not there, or the history cannot be read.
  @MainActor
  func compare(
    _ id: Int64, revision: Int?, with choice: Choice, in journal: Journal
  ) throws(HistoryError) -> ExitStatus {
    let report = try journal.filedContent(of: id, revision: revision)
    switch choice {
    case .previous:
      let previous = try journal.previousContent(of: report.content, at: .now)
      return compare(previous, DiffReport(report))
    case .other(let number):
      return compare(report, try journal.filedContent(of: number))
    case .revised:
      guard report.revision > 1 else {
        Console.tell([HistoryDiffText.noRevision(report)])
        return .inputFailed
      }
      return compare(report, try journal.filedContent(of: id, revision: report.revision - 1))
    }
  }

  @MainActor
  private func compare(_ one: FiledContent, _ other: FiledContent) -> ExitStatus {
    if let obstacle = HistoryDiffText.obstacle(one, other) {
      Console.tell([obstacle])
      return .inputFailed
    }
    let (old, new) = one.isBefore(other) ? (one, other) : (other, one)
    return run.run(from: DiffReport(old), to: DiffReport(new))
  }
}

extension FiledContent {
  /// Whether it comes before another in time; of one report, the revisions are in their order.
  fileprivate func isBefore(_ other: FiledContent) -> Bool {
    (report.ordered, report.id, revision) < (other.report.ordered, other.report.id, other.revision)
  }
}

extension DiffReport {
  /// A report of the history as one that is compared.
  init(_ filed: FiledContent) {
    let day = Day.text(of: filed.report.ordered)
    let revision =
      filed.report.revisions == 1 ? "" : ", revision \(filed.revision)"
    self.init(
      name: "report \(filed.report.id) of \(day)\(revision)", report: filed.content,
      format: filed.content.sources.first.flatMap { Format(rawValue: $0.format) })
  }
}
