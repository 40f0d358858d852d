// The canonical report: one value that every reader makes and every writer takes.

/// A medical report as a reader of the page sees it, whatever format it came in.
///
/// It holds text, structure and the styles that carry meaning; it does not hold page geometry,
/// fonts or exact spacing. All parts are values; places inside it are named by ``Location``.
public struct Report: Sendable, Hashable {
  /// The title given by the document's properties, or by its title paragraph.
  public var title: String?
  /// The main language as a BCP 47 tag, such as `fr-LU`.
  public var language: String?
  /// What the document says of the patient, each token with the place it was read at.
  public var identity: [IdentityToken]
  /// The author named by the document's properties.
  public var author: String?
  /// The institution named by the document's properties.
  public var institution: String?
  /// When the document was made and changed.
  public var dates: ReportDates
  /// Custom document properties in the order of the document.
  public var properties: [DocumentProperty]
  /// Page headers in document order; each part of the document appears once.
  public var headers: [PageRegion]
  /// Page footers in document order; each part of the document appears once.
  public var footers: [PageRegion]
  /// The body as a tree; text before the first heading is a section with no heading.
  public var sections: [Section]
  /// Images, notes and comments that the body refers to.
  public var resources: Resources
  /// The payloads this report was read from.
  public var sources: [Source]
  /// What looked wrong or needs to be known about the input.
  public var findings: [Finding]

  /// Makes a report; every part that is not given is empty.
  public init(
    title: String? = nil, language: String? = nil, identity: [IdentityToken] = [],
    author: String? = nil, institution: String? = nil, dates: ReportDates = ReportDates(),
    properties: [DocumentProperty] = [], headers: [PageRegion] = [], footers: [PageRegion] = [],
    sections: [Section] = [], resources: Resources = Resources(), sources: [Source] = [],
    findings: [Finding] = []
  ) {
    self.title = title
    self.language = language
    self.identity = identity
    self.author = author
    self.institution = institution
    self.dates = dates
    self.properties = properties
    self.headers = headers
    self.footers = footers
    self.sections = sections
    self.resources = resources
    self.sources = sources
    self.findings = findings
  }
}

/// When a document was made and changed, as its properties say: ISO 8601 text, kept as written.
public struct ReportDates: Sendable, Hashable {
  /// When the document was made.
  public var created: String?
  /// When the document was last changed.
  public var modified: String?

  /// Makes the dates of a document.
  public init(created: String? = nil, modified: String? = nil) {
    self.created = created
    self.modified = modified
  }
}

/// A property that the maker of a document added under a name of their own.
public struct DocumentProperty: Sendable, Hashable {
  /// The property's name.
  public var name: String
  /// The property's value as text.
  public var value: String

  /// Makes a property.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A page header or footer.
public struct PageRegion: Sendable, Hashable {
  /// The pages that show the region.
  public enum Pages: String, Sendable, Hashable, CaseIterable {
    /// All pages that have no region of their own.
    case `default`
    /// The first page of the part.
    case first
    /// Pages with an even number.
    case even
  }

  /// The pages that show the region.
  public var pages: Pages
  /// The part of the document, counted from 1, at which the region is first used.
  public var part: Int
  /// The text of the region.
  public var blocks: [Block]

  /// Makes a page header or footer.
  public init(pages: Pages = .default, part: Int = 1, blocks: [Block]) {
    self.pages = pages
    self.part = part
    self.blocks = blocks
  }
}
