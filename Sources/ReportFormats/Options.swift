// What callers can ask of readers and writers.

/// What a reader is asked for.
public struct ReadOptions: Sendable, Hashable {
  /// Which text a reader takes where changes are tracked and pending.
  public enum TrackedChanges: String, Sendable, Hashable, CaseIterable {
    /// The text with all changes accepted.
    case final
    /// The text with all changes rejected.
    case original
    /// Both, with marks.
    case all
  }

  /// The sizes and counts that an input may reach.
  public var limits: Limits
  /// Which text to take where changes are pending.
  public var trackedChanges: TrackedChanges

  /// Makes the options; the defaults suit a report that comes from outside.
  public init(limits: Limits = Limits(), trackedChanges: TrackedChanges = .final) {
    self.limits = limits
    self.trackedChanges = trackedChanges
  }
}

/// What a writer is asked for.
public struct WriteOptions: Sendable, Hashable {
  /// The columns that plain text is wrapped at; `nil` leaves each paragraph on one line.
  public var wrapColumn: Int?
  /// Whether HTML is a piece to put into a page, not a page.
  public var isFragment: Bool
  /// Whether JSON is indented for people.
  public var isPretty: Bool

  /// Whether text that a tracked change takes away and another puts in again is written as text whose look
  /// changed, in Word documents.
  ///
  /// What is read of such a document with all changes marked has the text once, and a count of such changes.
  public var tracksLooks: Bool

  /// Makes the options.
  public init(
    wrapColumn: Int? = 80, isFragment: Bool = false, isPretty: Bool = true,
    tracksLooks: Bool = false
  ) {
    self.tracksLooks = tracksLooks
    self.wrapColumn = wrapColumn
    self.isFragment = isFragment
    self.isPretty = isPretty
  }
}
