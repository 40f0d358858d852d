// Writes a report as one self-contained HTML5 page, or as an <article> to put into a page.
//
// What carries what:
// - sections: nested <section data-field data-level>, h1 to h6, aria-level above 6
// - lists: elements with the roles list and listitem, each label as real text in the item. <ul>
//   and <ol> would let text browsers, and programs that a page is pasted into, print a mark of
//   their own beside the printed one ("1. 1)"); labels made by CSS would be lost in a copy.
// - tables: <colgroup> widths, <thead>, colspan, rowspan, shading
// - styles: strong em u s sup sub, and inline CSS for colours, capitals and letters of one width
// - notes and comments: links there and back, texts after the body
// - links: only #anchor, http, https, mailto and tel can be followed
// - images: data URIs of png, jpeg, gif, bmp and webp; others are named, and a loss
// - changes, content controls, fields, properties, identity, sources: attributes and <meta>
//
// Text that is not the report's own (note marks, labels of comments) stands in elements of the
// class "added". So the text of the page less those elements is the text of the report. Spaces
// that a browser would fold stand in spans with white-space: pre-wrap.
//
// Nothing in the page runs, and nothing is fetched: the content security policy says so too.

public import ReportModel

/// Writes HTML5.
public enum HTMLWriter {
  /// Writes a report as a page, or as an `<article>` where the options ask for a fragment.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    var composer = HTMLComposer(report, within: options.isFragment ? .fragment : .page)
    composer.out.reserveCapacity(report.markupSize)
    if options.isFragment {
      composer.writeFragment(report)
    } else {
      composer.writePage(report)
    }
    return Written(bytes: composer.out, losses: composer.ledger.losses)
  }
}

/// The state of writing one page; each kind of content is written by an extension.
struct HTMLComposer {
  /// The page so far.
  var out: [UInt8] = []
  var ledger = LossLedger()
  let frame: Frame
  let references: References
  let resources: Resources
  let noteMarks: [String]
  /// What is added to a section's level to give its rank as a heading.
  let rankShift: Int
  /// Whether the text written now stands in an `<a>`, in which no other may stand.
  var isInLink = false
  /// Whether the text written now stands in a `<th>`, in which no heading may stand.
  var isInHeaderCell = false
  /// Whether a browser would drop a space at this place, since a space or nothing stands before.
  var dropsSpace = true
  /// Names given to elements so far: a name may stand once in a page.
  var anchors: Set<String> = []
  /// Notes, comments and images that the text has come to.
  var seenNotes: Set<Int> = []
  var seenComments: Set<Int> = []
  var seenImages: Set<Int> = []
  /// How many more bytes of images may be written a second time.
  var repeatedImageBytes = 16 << 20

  /// What the HTML stands in.
  enum Frame {
    case page
    case fragment
    /// Tables that Markdown has no form for: images stay out, and notes are Markdown's.
    case markdown
  }

  init(_ report: Report, within frame: Frame) {
    self.frame = frame
    references = References(report.resources)
    resources = report.resources
    noteMarks = report.resources.noteMarks
    rankShift = report.hasTitleSection ? 1 : 0
  }
}
