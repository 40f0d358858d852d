// What is open while one text of a document is read: the body, a cell, a box, a note.

internal import ReportModel

/// One text of a document: blocks that follow one another, with the paragraph that is open.
struct Story {
  /// A content control around blocks.
  struct OpenGroup {
    var control: ContentControl
    var blocks = BlockCollector()
  }

  /// What was gathered outside of content controls.
  private var blocks = BlockCollector()
  /// The content controls that are open, outermost first.
  var groups: [OpenGroup] = []
  var inlines = InlineBuilder()
  var paragraph = OpenParagraph()
  var isInParagraph = false
  var fields: [OpenField] = []
  /// The inline wrappers that elements have opened and not closed.
  var wrappers: [Int] = []
  /// Boxes anchored in the open paragraph: they follow it.
  var boxes: [Block] = []
  /// Marks of paragraphs that show nothing; they go to the next one.
  var marks: [Inline] = []
  /// Text of the open paragraph that the page does not show.
  var hidden = ""
  /// How many pieces of text, images and boxes the page shows so far.
  var shown = 0
  /// The table that is open in this text, with its row.
  var table: OpenTable?
  /// What the text has from the table that it stands in, by its number in a ``StyleCache``.
  var tableRun = 0
  /// The properties of the cell that the text stands in.
  var cell = TableBuilder.CellProperties()
  /// The regions of the table style that the cell's row names.
  var cellRegions: Style.TableRegions = []
  /// The run that this text stands in, such as that of a text box.
  var outerRun = OpenRun()
  /// Whether the text stands in the code of a field around it, such as a table in an IF field.
  var isPartOfCode = false
  /// Whether headings start sections here.
  let holdsSections: Bool

  init(holdsSections: Bool = false, tableRun: Int = 0) {
    self.holdsSections = holdsSections
    self.tableRun = tableRun
  }

  /// Whether a field's code is read, which is not text of the page.
  var isInFieldCode: Bool { isPartOfCode || fields.contains { $0.phase == .code } }

  /// Whether the open paragraph holds nothing.
  var hasEmptyParagraph: Bool {
    inlines.isEmpty && boxes.isEmpty && paragraph.pages.isEmpty
  }

  /// Changes what is gathered at this place.
  mutating func collect(_ body: (inout BlockCollector) -> Void) {
    if groups.isEmpty {
      body(&blocks)
    } else {
      body(&groups[groups.count - 1].blocks)
    }
  }

  /// Ends the innermost content control around blocks.
  mutating func closeGroup() {
    guard var group = groups.popLast() else { return }
    let content = group.blocks.finish()
    guard !content.isEmpty else { return }
    collect { $0.append(.group(Group(.control, control: group.control, blocks: content))) }
  }

  /// Takes out all blocks so far; content controls that are open go on behind them.
  mutating func takeBlocks() -> [Block] {
    let open = groups.map(\.control)
    while !groups.isEmpty { closeGroup() }
    groups = open.map { OpenGroup(control: $0) }
    return blocks.finish()
  }
}

/// A paragraph that is open.
struct OpenParagraph {
  var direct = ParagraphProperties()
  /// The properties with those of the style; `nil` until they are asked for.
  var resolved: ResolvedParagraph?
  /// Whether the paragraph's end is hidden; a paragraph of hidden text alone is then not there.
  var isEndHidden = false
  /// The language that the paragraph's end names.
  var labelLanguage: String?
  /// The tracked change of the paragraph's end.
  var markChange: ChangeMark?
  /// Whether the text goes on in the next paragraph, as the end is gone.
  var isEndDropped = false
  /// The field that a hidden bookmark names, for the section that a heading starts.
  var field: Field?
  /// The text before each page break in the paragraph.
  var pages: [[Inline]] = []
}

/// A paragraph's properties with all that it inherits.
struct ResolvedParagraph {
  var properties = ParagraphProperties()
  var headingLevel: Int?
  /// Whether the style is that of text whose spaces and line ends are kept.
  var isPreformatted = false
}

/// A table that is open, with its row.
struct OpenTable {
  var builder: TableBuilder
  var row = TableBuilder.RowProperties()
  var isInRow = false
  /// The regions of the table style that the row's own properties name.
  var rowRegions: Style.TableRegions = []
  /// The style of the table, with all that it inherits.
  var style = StyleSheet.TableStyle()
  /// The regions that the style treats on their own.
  var usedRegions: Style.TableRegions = [.firstRow, .firstColumn]
  /// Content controls around rows and cells.
  var rowControl: ContentControl?
  var cellControl: ContentControl?
}
