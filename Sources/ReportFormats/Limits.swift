// How large an input may be. No limit is a time: the same input always gives the same answer.

/// The sizes and counts that an input may reach before it is refused.
///
/// The defaults let every honest report through and stop archives and markup made to exhaust
/// memory; `--limit NAME=VALUE` raises one.
public struct Limits: Sendable, Hashable {
  /// Bytes of one input, and of one line of jobs.
  public var inputBytes = 1 << 30
  /// Entries in a zip archive.
  public var archiveEntries = 10_000
  /// Bytes that one part of an archive may inflate to, as counted while inflating.
  public var partBytes = 256 << 20
  /// Bytes that all parts read from an archive may inflate to together.
  public var inflatedBytes = 1 << 30
  /// Times that a part may be larger than its compressed form, once over 16 MiB.
  public var inflationRatio = 1_000
  /// Elements inside one another in XML and HTML.
  public var xmlDepth = 256
  /// Groups inside one another in RTF.
  public var rtfDepth = 1_024
  /// Attributes of one element in XML and HTML.
  public var xmlAttributes = 512
  /// Values inside one another in JSON.
  public var jsonDepth = 512
  /// Tables, boxes, notes and embedded documents inside one another.
  public var nesting = 64
  /// Columns of a table.
  public var tableColumns = 1_024

  /// Makes the limits with their defaults.
  public init() {}
}

extension Limits {
  /// Each limit's name on the command line, and where its value stands.
  public static var named: [(name: String, path: WritableKeyPath<Limits, Int>)] {
    [
      ("input-bytes", \.inputBytes), ("archive-entries", \.archiveEntries),
      ("part-bytes", \.partBytes),
      ("inflated-bytes", \.inflatedBytes), ("inflation-ratio", \.inflationRatio),
      ("xml-depth", \.xmlDepth), ("xml-attributes", \.xmlAttributes),
      ("rtf-depth", \.rtfDepth),
      ("json-depth", \.jsonDepth), ("nesting", \.nesting), ("table-columns", \.tableColumns),
    ]
  }
}
