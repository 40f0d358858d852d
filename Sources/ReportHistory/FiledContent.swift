// A report of the history with its text: what another one is compared with.

public import ReportModel

/// What a revision of a report in the history says.
public struct FiledContent: Sendable, Hashable {
  /// The report.
  public var report: StoredReport
  /// The number of the revision, from 1.
  public var revision: Int
  /// What the revision says.
  public var content: Report
}

/// What a report that is delivered is compared with.
public struct EarlierContent: Sendable, Hashable {
  /// The revision of a report that comes before it.
  public var filed: FiledContent
  /// Whether that is another revision of the same report, which the delivered one corrects.
  public var isCorrected: Bool
}

/// The previous report with its text, and how it was looked for.
public struct PreviousContent: Sendable, Hashable {
  /// How the previous report was looked for; the candidates are not looked up.
  public var search: PreviousSearch
  /// The newest revision of the previous report; `nil` where there is none.
  public var found: FiledContent?
}
