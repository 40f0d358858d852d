// What changed between two reports: data that displays, programs and people read.

public import ReportModel

/// What changed from one report to another, passage by passage.
public struct ReportChanges: Sendable, Hashable {
  /// All passages of both reports: those of the new one in its order, and removed ones where they stood.
  public var passages: [PassageChange]
}

/// What became of a passage.
public struct PassageChange: Sendable, Hashable {
  /// What became of it.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case unchanged, changed, added, removed, moved, renamed
  }

  /// What became of it; one that was moved or renamed can have changed lines too.
  public var status: Status
  /// The number of the passage in the old report, from 0; `nil` where it is added.
  public var oldPlace: Int?
  /// The number of the passage in the new report, from 0; `nil` where it is removed.
  public var newPlace: Int?
  /// The headings from the top to the passage, of the new report where it is in it.
  public var trail: [String]
  /// What people call the passage.
  public var name: String
  /// The field that it feeds, of the new report where it is in it.
  public var field: Field
  /// The passage as it was; `nil` where it is added, or the same in both reports to the last detail.
  public var old: Passage?
  /// The passage as it is; `nil` where it is removed, or the same in both reports to the last detail.
  public var new: Passage?
  /// All lines of both in order; empty where nothing is changed that can be seen.
  public var lines: [LineChange]
}

/// What became of a line.
public struct LineChange: Sendable, Hashable {
  /// What became of it.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case kept, changed, added, removed
    /// The line stands elsewhere in the new report.
    case movedFrom
    /// The line stood elsewhere in the old report.
    case movedTo
  }

  /// What became of it.
  public var status: Status
  /// What the line is.
  public var kind: LineKind
  /// Where it stood; `nil` where it is new here.
  public var oldPlace: LinePlace?
  /// Where it stands; `nil` where it is no more here.
  public var newPlace: LinePlace?
  /// The text of both, in pieces.
  public var spans: [ChangeSpan]
  /// Whether the text is formatted otherwise, or stands in something else.
  public var isReformatted = false
  /// Whether it has other pictures.
  public var hasOtherImages = false
  /// The number of the move, which the line at the other place has too.
  public var move: Int?
}

/// A piece of text that is in both reports or in one.
public struct ChangeSpan: Sendable, Hashable {
  /// Which report it is in.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case kept, removed, added
  }

  /// Which report it is in.
  public var kind: Kind
  /// The text, to the last character.
  public var text: String
  /// What the change is about; `nil` for what is kept.
  public var changeClass: ChangeClass?
  /// Whether the caller asked not to be told of it.
  public var isIgnored = false

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// What a change is about, the gravest first.
public enum ChangeClass: String, Sendable, Hashable, CaseIterable {
  /// A number, a date or a sign of comparison.
  case number
  /// What a number counts.
  case unit
  /// A side of the body.
  case laterality
  /// Whether something is so.
  case negation
  /// Text that findings or a diagnosis did not have.
  case findingAdded
  /// Text that findings or a diagnosis no longer have.
  case findingRemoved
  /// Something in what is recommended.
  case recommendation
  /// Other words.
  case wording
  /// A picture.
  case image
  /// The same text at another place.
  case moved
  /// The number or bullet before the text alone.
  case numbering
  /// White space or punctuation alone.
  case whitespace
  /// The looks of the text alone.
  case formatting
}

extension ChangeClass {
  /// Whether a mistake in it could harm: a number, a unit, a side, a negation.
  public var isCritical: Bool {
    switch self {
    case .number, .unit, .laterality, .negation: true
    case .findingAdded, .findingRemoved, .recommendation, .wording, .image, .moved, .numbering,
      .whitespace, .formatting:
      false
    }
  }
}

extension LineChange {
  /// The text of the line as it was.
  public var oldText: String { spans.filter { $0.kind != .added }.map(\.text).joined() }
  /// The text of the line as it is.
  public var newText: String { spans.filter { $0.kind != .removed }.map(\.text).joined() }

  /// What is changed about the line, the gravest first, without what is ignored.
  public var classes: [ChangeClass] { classSet.classes }
}

extension PassageChange {
  /// What is changed about the passage, the gravest first, without what is ignored.
  public var classes: [ChangeClass] { lines.classSet.classes }

  /// Whether there is anything to see: a change that is not ignored.
  public var isDifferent: Bool {
    switch status {
    case .unchanged: false
    case .changed: lines.contains { !$0.classSet.isEmpty }
    case .added, .removed: lines.isEmpty || lines.contains { !$0.classSet.isEmpty }
    case .moved, .renamed: true
    }
  }
}

extension ReportChanges {
  /// Whether the two reports look the same but for what is ignored.
  public var isEmpty: Bool { !passages.contains(where: \.isDifferent) }
}
