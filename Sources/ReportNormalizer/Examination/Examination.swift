// What was examined, and when: what ties a report to the earlier ones of the same patient.

public import ReportModel

/// The examination that a report is about.
public struct Examination: Sendable, Hashable {
  /// What its kind was read from.
  public enum KindSource: String, Sendable, Hashable, CaseIterable {
    /// The title.
    case title
    /// The title, and what the procedure adds to it.
    case titleAndProcedure
    /// The procedure, where there is no title or one that names nothing.
    case procedure
  }

  /// The kind in the form in which it is compared; `nil` where the report names none.
  public var kind: String?
  /// What the kind was read from.
  public var kindSource: KindSource?
  /// The kind as printed.
  public var name: String?
  /// When it was; `nil` where the report does not say.
  public var date: ExaminationDate?

  /// Reads what a report says of its examination.
  public init(of report: Report) {
    let kind = ExaminationKind(of: report)
    self.kind = kind?.key
    kindSource = kind?.source
    name = kind?.name
    date = ExaminationDate(of: report)
  }

  /// Makes an examination.
  public init(
    kind: String? = nil, kindSource: KindSource? = nil, name: String? = nil,
    date: ExaminationDate? = nil
  ) {
    self.kind = kind
    self.kindSource = kindSource
    self.name = name
    self.date = date
  }
}

/// The day of an examination.
public struct ExaminationDate: Sendable, Hashable {
  /// What the day was read from, the surest first.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// A line that calls it the examination's date.
    case label
    /// The title.
    case title
    /// The date of the letter.
    case letter
    /// The document's property that says when it was made.
    case document
  }

  /// The day as `yyyy-mm-dd`.
  public var day: String
  /// What it was read from.
  public var source: Source

  /// Makes a date.
  public init(day: String, source: Source) {
    self.day = day
    self.source = source
  }

  /// Whether the text of the report says it; a document can be made long before it is filled in.
  public var isPrinted: Bool {
    switch source {
    case .label, .title, .letter: true
    case .document: false
    }
  }
}
