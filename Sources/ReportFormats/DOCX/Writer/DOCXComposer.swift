// The state of writing one document; each family of content is written by an extension.

internal import ReportModel

/// Writes the parts of one document.
struct DOCXComposer {
  /// What was written last in the text that is written.
  enum LastBlock: Equatable {
    case nothing
    /// A paragraph; whether its end is under a tracked change.
    case paragraph(isChanged: Bool)
    /// Another table would become one with it, and no text may end with it.
    case table
    /// Another frame would become one with it.
    case frame
  }

  /// The part that is written, so far.
  var out: [UInt8] = []
  var ledger = LossLedger()
  let references: References
  let resources: Resources
  /// What the part that is written refers to, and what may stand in it.
  var part = DOCXPart(.body)
  var numbering = NumberingPart()
  var headingNumbers = HeadingNumbers()
  var media = MediaParts()
  var notes: NotePlan
  var comments: CommentPlan
  /// The number of the next bookmark, change, content control or drawing.
  var nextID = 1
  /// Names of bookmarks so far, in small letters: they have no case.
  var bookmarks: Set<String> = []
  var lastBlock = LastBlock.nothing
  /// Whether a page break waits for the paragraph that it can stand at.
  var hasPendingPageBreak = false
  /// How many elements are open around what is written, about.
  var depth = 0
  /// How many tables and boxes are open around what is written.
  var stories = 0
  /// Whether the next paragraph starts with the mark of the note that is written.
  var isAtNoteStart = false
  var isInTextBox = false
  var isInLink = false
  var isInRuby = false
  /// Whether a `w:t` is open.
  var isTextOpen = false
  /// The changes around what is written, outermost first.
  var changes: [ChangeMark] = []
  /// How many deletions stand around the content control that is written.
  var outerDeletions = 0
  /// The names of the moves that were written.
  var moves = MoveNames()
  /// The ranges of moves that are open.
  var moveRanges: [Int] = []
  /// How many bookmarks say which field a section feeds.
  var fieldCount = 0
  /// The levels of the headings above, as a reader of headings sees them.
  var outline: [Int] = []

  /// Whether text that is taken away and put in again is text whose look changed.
  let tracksLooks: Bool

  init(_ report: Report, tracksLooks: Bool = false) {
    self.tracksLooks = tracksLooks
    references = References(report.resources)
    resources = report.resources
    notes = NotePlan(report.resources.notes)
    comments = CommentPlan(report.resources.comments)
  }

  /// A number for a bookmark, change, content control or drawing.
  mutating func makeID() -> Int {
    defer { nextID += 1 }
    return nextID
  }

  /// Whether headings start sections here.
  var holdsSections: Bool { part.kind == .body && stories == 0 }

  /// Whether an element that takes some levels of markup can be opened: readers have limits.
  func hasRoom(for levels: Int) -> Bool { depth + levels <= 180 && stories < 50 }

  /// Writes a text inside another, such as a cell, which must end in a paragraph.
  mutating func writeStory(_ blocks: [Block], levels: Int) {
    flushPageBreak()
    let outer = lastBlock
    lastBlock = .nothing
    depth += levels
    stories += 1
    write(blocks)
    endStory()
    stories -= 1
    depth -= levels
    lastBlock = outer
  }

  /// Ends a text with a paragraph, as word processors demand.
  mutating func endStory() {
    flushPageBreak()
    if lastBlock == .nothing || lastBlock == .table { out.literal("<w:p/>") }
    lastBlock = .paragraph(isChanged: false)
  }
}

/// A part that is written.
struct DOCXPart {
  /// What the part holds.
  enum Kind: Equatable {
    case body
    case region(isHeader: Bool)
    case notes(Note.Kind)
    case comments

    /// Whether comments can speak of the text.
    var canBeCommented: Bool {
      switch self {
      case .body, .notes: true
      case .region, .comments: false
      }
    }
  }

  let kind: Kind

  /// Whether the part is a page header or footer.
  var isRegion: Bool { if case .region = kind { true } else { false } }

  var relationships = PartRelationships()

  init(_ kind: Kind) {
    self.kind = kind
  }
}

/// What one part refers to.
struct PartRelationships {
  /// The elements so far.
  private(set) var xml: [UInt8] = []
  private var ids: [String: Int] = [:]
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// The number of a relationship to a target; `escaped` is the target as it stands in markup.
  mutating func id(_ kind: StaticString, _ target: String, escaped: [UInt8], isExternal: Bool)
    -> Int
  {
    if let id = ids[target] { return id }
    count += 1
    ids[target] = count
    xml.literal("<Relationship Id=\"rId")
    xml.append(decimal: count)
    xml.literal(
      "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
    xml.literal(kind)
    xml.literal("\" Target=\"")
    xml.append(contentsOf: escaped)
    xml.literal(isExternal ? "\" TargetMode=\"External\"/>" : "\"/>")
    return count
  }
}
