// What the history holds, in lines for people.

internal import FoundationEssentials
internal import ReportFeed
internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

/// The history in lines for people.
enum HistoryText {
  /// Reports as a table.
  static func list(_ reports: [StoredReport]) -> [UInt8] {
    guard !reports.isEmpty else { return [] }
    let rows = reports.map { report in
      [
        "\(report.id)", date(of: report), patient(report),
        "\(report.revisions)", TerminalText.safe(report.examination.name ?? "-"),
      ]
    }
    return bytes(
      TextColumns.lines([["number", "date", "patient", "revisions", "examination"]] + rows))
  }

  /// The day of a report, with a word where the text does not say it.
  static func date(of report: StoredReport) -> String {
    let day = Day.text(of: report.ordered)
    return report.examination.date == nil ? "\(day) received" : day
  }

  /// All that is known of a report.
  static func details(_ report: StoredReport, _ revisions: [StoredRevision]) -> [UInt8] {
    var lines = TextColumns.lines([
      ["number", "\(report.id)"],
      ["patient", patient(report)],
      ["examination", TerminalText.safe(report.examination.name ?? "-")],
      ["kind", report.examination.kind ?? "-"],
      ["date", "\(Day.text(of: report.ordered)) \(basis(of: report.examination))"],
    ])
    lines += revisions.flatMap { revision in
      ["revision \(revision.number), received \(WallTime(revision.received))"]
        + revision.sources.map { "  \($0.format), \($0.size) bytes, SHA-256 \($0.sha256)" }
    }
    return bytes(lines)
  }

  /// What the place of a report in time is read from.
  static func basis(of examination: Examination) -> String {
    switch examination.date?.source {
    case .label: "(the report calls it the day of the examination)"
    case .title: "(the day in the title)"
    case .letter: "(the day of the letter)"
    case .document: "(the day that the document was made)"
    case nil: "(received; the report does not say the day)"
    }
  }

  /// What became of a report that was added.
  static func filed(_ filed: FiledReport, _ name: String) -> [UInt8] {
    let words =
      switch filed {
      case .added(let id): "report \(id) added"
      case .revised(let id, let revision): "report \(id) has a new revision, \(revision)"
      case .known(let id, let revision): "report \(id) has it already, as revision \(revision)"
      }
    return bytes(["\(TerminalText.safe(name)): \(words)"])
  }

  /// What was removed.
  static func pruned(_ pruned: PrunedReports, before limit: Date, isTrial: Bool) -> [UInt8] {
    let verb = isTrial ? "would be removed" : "removed"
    return bytes([
      "\(count(pruned.reports, "report")) with \(count(pruned.revisions, "revision")) and "
        + "\(count(pruned.messages, "received message")) \(verb)"
    ])
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  static func patient(_ report: StoredReport) -> String {
    TerminalText.safe(report.patientName ?? "-")
  }

  static func bytes(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
