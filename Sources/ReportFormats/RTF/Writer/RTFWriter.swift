// Writes a report as Rich Text Format 1.9.1, in ASCII alone.
//
// What carries what:
// - text: \uN with a question mark for programs that do not know it; surrogates for what lies beyond 16 bits
// - sections: paragraphs in the styles Title and heading 1 to 9, with \outlinelevel; the field of a
//   section by a bookmark at its heading, which word processors do not show
// - lists and numbered headings: {\listtext} holds the label as printed; the list table makes the
//   same label, by counting where it counts, and else as fixed text
// - tables: one \cellx a cell, \clvmgf and \clvmrg, \trhdr, \clcbpat; nested ones by \itap
// - styles: direct formatting of what differs; heading styles are large and not bold, so that bold
//   in a heading is the report's own
// - notes: \footnote and \ftnalt; comments: \annotation with \atrfstart and \atrfend
// - links and stored fields: \field; stored fields are locked
// - changes: \revised and \deleted; moves also have \mvf and \mvt
// - images: \shppict; one that cannot be shown is told by its description, in a group of \rcimage
// - properties: \info, \userprops, \deflang
//
// Nothing in the document runs: fields that act are written as their text.

public import ReportModel

/// Writes Rich Text Format.
public enum RTFWriter {
  /// How documents name what wrote them, so that they are known again.
  static let generator = "reportconv"

  /// Writes a report as a document; no option changes it.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    var composer = RTFComposer(report)
    composer.writeBody(report)
    let body = composer.out
    composer.out = []
    composer.out.reserveCapacity(body.count + (1 << 14))
    composer.writeHead(report)
    composer.out.append(contentsOf: body)
    composer.out.literal("}\n")
    return Written(bytes: composer.out, losses: composer.ledger.losses)
  }
}

/// The state of writing one document; each kind of content is written by an extension.
///
/// The body is written first: it says which colours, lists and authors the tables before it need.
struct RTFComposer {
  /// The body so far.
  var out: [UInt8] = []
  var ledger = LossLedger()
  let references: References
  let resources: Resources
  /// How the marks of notes are made.
  var noteNumbering: RTFNoteNumbering
  /// The number of the document's language.
  let language: Int?
  var colors = RTFColorTable()
  var lists = RTFListTable()
  var authors = RTFAuthorTable()
  /// The text that is written now.
  var story = RTFStory(kind: .body)
  /// Whether the text written now stands in a link, in which no other may stand.
  var isInLink = false
  /// Bookmarks so far: a name may stand once in a document.
  var bookmarks: Set<String> = []
  /// How many fields of sections were marked.
  var markedFields = 0
  /// Notes and comments that the text has come to.
  var seenNotes: Set<Int> = []
  var seenComments: Set<Int> = []
  /// Comments whose range was started.
  var openComments: Set<Int> = []
  /// Images so far, and how many more bytes of them may be written a second time.
  var seenImages: Set<Int> = []
  var repeatedImageBytes = 16 << 20

  init(_ report: Report) {
    references = References(report.resources)
    resources = report.resources
    noteNumbering = RTFNoteNumbering(report.resources.notes)
    language = report.language.flatMap(LanguageCodes.code)
  }
}

/// A text with paragraphs of its own, and what is open in it.
struct RTFStory {
  /// Where the text stands.
  enum Kind {
    case body
    case header
    case footer
    case footnote
    case endnote
    case comment
  }

  let kind: Kind
  /// How many tables the text stands in.
  var tableDepth = 0
  /// How far lists around the text indent it, in levels.
  var listDepth = 0
  /// The width that tables may take, in twentieths of a point.
  var width = RTFPageSize.textWidth
  /// The end of the last paragraph, which a cell replaces by its own.
  var end = OpenEnd.none
  /// Whether a paragraph must follow before the text may end: after a table, after a page break.
  var needsParagraph = false
  /// The mark that the first paragraph of a note or comment starts with.
  var pendingMark: RTFMark?
  /// The tracked changes around what is written, outermost first.
  var changes: [ChangeMark] = []
  /// Whether the paragraphs stand in a frame.
  var isFramed = false

  /// What is not written yet of the last paragraph.
  enum OpenEnd {
    case none
    case paragraph(ChangeMark?)
  }

  init(kind: Kind) {
    self.kind = kind
  }

  /// Whether the text is that of a page header or footer.
  var isPageRegion: Bool { kind == .header || kind == .footer }

  /// Whether notes and comments may be anchored here.
  var takesNotes: Bool { kind == .body }
}

/// The page: A4 with margins of 2 cm, in twentieths of a point.
enum RTFPageSize {
  static let width = 11_906
  static let height = 16_838
  static let margin = 1_134
  static let textWidth = width - 2 * margin
}
