// Sections and the fields they feed.

/// A part of a report under one heading, with the parts below it.
public struct Section: Sendable, Hashable {
  /// The heading as printed, without its number; empty for text before the first heading.
  public var heading: [Inline]
  /// The heading's number as printed, such as `2.1`.
  public var label: String?
  /// The heading's rank: 0 for the document's title, then 1 to 9.
  public var level: Int
  /// The field of practice software that the section feeds.
  public var field: Field
  /// How the section got its field, or the words that begin it; `nil` where nothing is known of it.
  public var origin: FieldOrigin?
  /// The tracked change of the heading's end, when changes are shown.
  public var change: ChangeMark?
  /// The text under the heading.
  public var blocks: [Block]
  /// The sections of a lower rank that follow, in order.
  public var subsections: [Section]

  /// Makes a section.
  public init(
    heading: [Inline] = [], label: String? = nil, level: Int = 1, field: Field = .unassigned,
    origin: FieldOrigin? = nil, change: ChangeMark? = nil, blocks: [Block] = [],
    subsections: [Section] = []
  ) {
    self.heading = heading
    self.label = label
    self.level = level
    self.field = field
    self.origin = origin
    self.change = change
    self.blocks = blocks
    self.subsections = subsections
  }
}

/// A field of practice software: the five that the sender names, or none of them.
public enum Field: String, Sendable, Hashable, CaseIterable {
  /// What was known and asked before: history, indication, comparison.
  case history
  /// What the examination showed.
  case findings
  /// What the findings mean.
  case diagnosis
  /// What was done.
  case procedure
  /// What should be done.
  case recommendation
  /// Text that no rule puts into a field; never a guess.
  case unassigned
}
