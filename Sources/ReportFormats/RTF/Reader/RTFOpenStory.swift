// What is open while one text of RTF is read: the body, a header, a note, a text box.

internal import ReportModel

/// One text of a document.
struct RTFOpenStory {
  /// A table that is open.
  struct OpenTable {
    var rows: [RTFRow] = []
    /// The cells of the open row that have ended.
    var cells: [[Block]] = []
    /// The blocks of the open cell.
    var cell = BlockCollector()
  }

  /// What was gathered outside of tables.
  private var blocks = BlockCollector()
  /// The tables that are open, outermost first.
  var tables: [OpenTable] = []
  var inlines = InlineBuilder()
  var fields: [OpenField] = []
  /// Text of the open paragraph before each page break in it.
  var pages: [[Inline]] = []
  /// Boxes anchored in the open paragraph: they follow it.
  var boxes: [Block] = []
  /// Marks of paragraphs that show nothing; they go to the next one.
  var marks: [Inline] = []
  /// Text of the open paragraph that the page does not show.
  var hidden: [UInt8] = []
  /// The label in front of the open paragraph, as printed.
  var label: String?
  /// The field that the open paragraph's section feeds, where a bookmark of ours says so.
  var field: Field?
  /// How many pieces of text the document has here so far, shown or not.
  var count = 0
  /// The wrappers of the tracked change that is open, and its marks.
  var changeWrappers: [Int] = []
  var changeMarks: [ChangeMark] = []
  /// Whether the mark of a note has just been read.
  var hasNoteMark = false
  /// Whether the text is that of an endnote.
  var isEndnote = false
  /// Whether headings start sections here.
  let holdsSections: Bool

  init(holdsSections: Bool = false) {
    self.holdsSections = holdsSections
  }

  /// Whether the open paragraph holds nothing.
  var hasEmptyParagraph: Bool { inlines.isEmpty && boxes.isEmpty && pages.isEmpty }

  /// Whether the code of a field is read.
  var isInFieldCode: Bool { fields.contains { $0.phase == .code } }

  /// Changes what is gathered at this place.
  mutating func collect(_ body: (inout BlockCollector) -> Void) {
    if tables.isEmpty {
      body(&blocks)
    } else {
      body(&tables[tables.count - 1].cell)
    }
  }

  /// Takes out the blocks outside of tables.
  mutating func takeBlocks() -> [Block] { blocks.finish() }
}
