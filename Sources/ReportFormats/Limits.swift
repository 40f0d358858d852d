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
  /// Times that a part may be larger than its compressed form, once over 8 MiB, and all parts
  /// together than the archive, once over 32 MiB: tables of honest documents come to about 90.
  public var inflationRatio = 100
  /// Elements inside one another in XML and HTML.
  public var xmlDepth = 256
  /// Groups inside one another in RTF.
  public var rtfDepth = 1_024
  /// Attributes of one element in XML and HTML.
  public var xmlAttributes = 512
  /// Elements of a part that is held as a whole: relationships, settings, numbering, properties;
  /// and styles of a document.
  public var partElements = 200_000
  /// Paragraphs and cells of one part of a Word document, and cells of a table in a page that others
  /// are merged over; the largest honest part that was met has 96,000.
  public var partBlocks = 250_000
  /// Pixels that an image may have by its header.
  ///
  /// No image is decoded here, but those who look at
  /// the report will do so: 134 million come to half a gigabyte.
  public var imagePixels = 1 << 27
  /// Values inside one another in JSON.
  public var jsonDepth = 512
  /// Tables, boxes, notes and embedded documents inside one another.
  public var nesting = 64
  /// Columns of a table.
  public var tableColumns = 1_024

  /// Bytes of a report's text that are compared with another report; the largest honest one that was
  /// met has 6 million.
  public var comparedText = 7 << 20
  /// Paragraphs, headings and cells of a report that are compared with another report; the largest
  /// honest one that was met has 78,000.
  public var comparedLines = 100_000
  /// Comparisons of the rules of a page's style sheets with its elements; each declaration that they
  /// give counts as six or, where it is long, more.
  ///
  /// Honest pages need some for each element; rules and elements made for it need their product.
  public var styleSteps = 4_000_000

  /// Makes the limits with their defaults.
  public init() {}

  /// Bytes up to which a part may be packed as well as it can be.
  static let freePartBytes = 8 << 20
  /// Bytes up to which all parts together may be packed as well as they can be.
  static let freeInflatedBytes = 32 << 20
}

extension Limits {
  /// Each limit's name on the command line, and where its value stands.
  public static var named: [(name: String, path: WritableKeyPath<Limits, Int>)] {
    [
      ("input-bytes", \.inputBytes), ("archive-entries", \.archiveEntries),
      ("part-bytes", \.partBytes),
      ("inflated-bytes", \.inflatedBytes), ("inflation-ratio", \.inflationRatio),
      ("xml-depth", \.xmlDepth), ("xml-attributes", \.xmlAttributes),
      ("rtf-depth", \.rtfDepth), ("part-elements", \.partElements),
      ("part-blocks", \.partBlocks),
      ("image-pixels", \.imagePixels),
      ("json-depth", \.jsonDepth), ("nesting", \.nesting), ("table-columns", \.tableColumns),
      ("style-steps", \.styleSteps), ("compared-text", \.comparedText),
      ("compared-lines", \.comparedLines),
    ]
  }
}
