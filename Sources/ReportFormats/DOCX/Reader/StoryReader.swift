// Reads the texts of one part as a stream: body, header, footer, notes or comments.
//
// Each element opens a scope, which says what its children mean. What the elements of one family do
// stands in an extension of its own: paragraphs, runs, fields, tables, controls, drawings, changes.

internal import ReportModel

/// Reads one part of WordprocessingML into blocks or sections.
struct StoryReader {
  /// What the children of an open element mean.
  enum Scope {
    /// Text and what holds it.
    case content
    /// An inline wrapper that its end closes.
    case wrapper
    /// Nothing that is read.
    case skipped
    /// Parts of a formula, gathered as a tree.
    case formula
    /// Characters that the page shows, spaces at the ends dropped or kept.
    case text(keepsSpace: Bool)
    /// Characters in a shape, outside of text boxes.
    case drawingText
    /// The code of a field.
    case fieldCode
    case formField
    case paragraphProperties
    case oldParagraphProperties
    case markProperties
    case runProperties
    case oldRunProperties
    case tableProperties
    case tableGrid
    case rowProperties
    case cellProperties
    case oldCellProperties
    case controlProperties
    case sectionProperties
  }

  let context: ReadingContext
  let part: String
  let relationships: Relationships
  var failure: ReadError?

  var scopes: [Scope] = []
  var story: Story
  /// The texts around the one that is read, outermost first.
  var outerStories: [Story] = []
  var sections = SectionCollector()
  var counters: ListCounters
  var run = OpenRun()
  var styleCache = StyleCache()
  /// Whether the style cache was turned to the open paragraph.
  var isStyleReady = false
  var languages = LanguageCounter()
  /// The text of an element whose spaces at the ends do not count.
  var looseText: [UInt8] = []
  /// Whether the part keeps all spaces (XML 1.0, 2.10).
  var keepsAllSpace = false
  var formula: XMLTreeBuilder?
  var formulaDepth = 0
  var drawings: [OpenDrawing] = []
  var controls: [OpenControl] = []
  /// How many placeholders of content controls are open.
  var placeholders = 0
  /// The state of a check box whose sign the next text shows.
  var pendingCheckBox: Bool?
  /// Whether text is turned right to left, for each element that sets it.
  var directions: [Bool] = []
  var rubyCaptures: [RubyCapture] = []
  /// The headers and footers that each part of the document names.
  var pageSections: [PageSection] = []
  var pageSection = PageSection()
  /// The notes or comments of the part, as they were read.
  var items: [StoryItem] = []
  var item: StoryItem?
  /// The paragraphs and cells of the part so far.
  private var blockCount = 0
  /// The comments whose beginning was read.
  var commentsStarted: Set<String> = []

  /// Makes a reader of one part.
  ///
  /// - Parameters:
  ///   - context: what all parts of the document share.
  ///   - part: the name of the part.
  ///   - relationships: those of the part.
  ///   - holdsSections: whether headings start sections: in the body.
  init(
    _ context: ReadingContext, part: String, relationships: Relationships, holdsSections: Bool
  ) {
    self.context = context
    self.part = part
    self.relationships = relationships
    story = Story(holdsSections: holdsSections)
    counters = ListCounters(context.numbering)
  }

  /// Where the reader is.
  var location: Location { Location(part: part, section: sections.path) }

  mutating func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    scopes.append(open(name, attributes))
  }

  mutating func endElement(_ name: XMLName) {
    guard let scope = scopes.popLast() else { return }
    close(name, scope)
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    switch scopes.last {
    case .text(keepsSpace: true): unsafe show(text)
    case .text(keepsSpace: false): unsafe looseText.append(contentsOf: text)
    case .fieldCode: unsafe appendFieldCode(text)
    case .formula: unsafe formula?.characters(text)
    case .drawingText: unsafe appendDrawingText(text)
    default: break
    }
  }

  private mutating func open(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch scopes.last ?? .content {
    case .content, .wrapper: return openContent(name, attributes)
    case .skipped, .text, .drawingText, .fieldCode: return .skipped
    case .formula: return openFormulaPart(name, attributes)
    case .formField: return openFormField(name, attributes)
    case .paragraphProperties: return openParagraphProperty(name, attributes)
    case .oldParagraphProperties: return openOldParagraphProperty(name, attributes)
    case .markProperties: return openMarkProperty(name, attributes)
    case .runProperties: return openRunProperty(name, attributes)
    case .oldRunProperties: return openOldRunProperty(name, attributes)
    case .tableProperties: return openTableProperty(name, attributes)
    case .tableGrid: return openGridColumn(name, attributes)
    case .rowProperties: return openRowProperty(name, attributes)
    case .cellProperties: return openCellProperty(name, attributes)
    case .oldCellProperties: return openOldCellProperty(name, attributes)
    case .controlProperties: return openControlProperty(name, attributes)
    case .sectionProperties: return openSectionProperty(name, attributes)
    }
  }

  private mutating func close(_ name: XMLName, _ scope: Scope) {
    switch scope {
    case .content: closeContent(name)
    case .wrapper: closeWrapper()
    case .formula: closeFormula(name)
    case .text(keepsSpace: false): showLooseText()
    case .paragraphProperties: if name == .pPr { resolveParagraph() }
    case .rowProperties: if name == .trPr { endRowProperties() }
    case .cellProperties: if name == .tcPr { endCellProperties() }
    case .sectionProperties: if name == .sectPr { endPageSection() }
    case .skipped, .text, .drawingText, .fieldCode, .formField, .oldParagraphProperties,
      .markProperties, .runProperties, .oldRunProperties, .tableProperties, .tableGrid,
      .oldCellProperties, .controlProperties:
      break
    }
  }

  /// Alternatives of which none can be read (ECMA-376-3, 9.3): the page of an older word processor
  /// would not show them either.
  func reportUnreadableForm() {
    if case .skipped? = scopes.last { return }
    context.find(
      .unsupportedContent, "content in a form that is not known here was left out", at: location)
  }

  /// Counts a paragraph or cell: some bytes of an archive hold very many that are empty.
  mutating func countBlock() {
    blockCount += 1
    let limit = context.options.limits.partBlocks
    guard blockCount > limit else { return }
    failure = failure ?? ReadError(.limitExceeded, detail: "part-blocks (\(limit))")
  }

  /// Starts a text inside the one that is read.
  mutating func beginStory(tableRun: Int = 0) {
    guard outerStories.count < context.options.limits.nesting else {
      failure =
        failure
        ?? ReadError(.limitExceeded, detail: "nesting (\(context.options.limits.nesting))")
      return
    }
    var inner = Story(tableRun: tableRun)
    inner.outerRun = run
    inner.isPartOfCode = story.isInFieldCode
    swap(&inner, &story)
    outerStories.append(inner)
  }

  /// Ends a text inside another.
  mutating func endStory() -> [Block] {
    endBlocks()
    let blocks = story.takeBlocks()
    run = story.outerRun
    if !outerStories.isEmpty { story = outerStories.removeLast() }
    isStyleReady = false
    return blocks
  }

  /// Ends what is open in the story: a paragraph without an end, marks that wait for a paragraph.
  private mutating func endBlocks() {
    if story.isInParagraph { endParagraph() }
    flushCarriedParagraph()
    reportOpenFields()
    guard !story.marks.isEmpty else { return }
    let marks = story.marks
    story.marks = []
    story.collect { $0.append(.paragraph(Paragraph(marks))) }
  }

  /// Ends the part and takes out its blocks: those of the last section, where it holds sections.
  mutating func finish() -> [Block] {
    while !outerStories.isEmpty { _ = endStory() }
    endBlocks()
    let blocks = story.takeBlocks()
    guard story.holdsSections else { return blocks }
    sections.append(blocks)
    return []
  }
}

/// Tells a ``StoryReader`` what a parser meets.
@safe
final class StoryHandler: XMLHandler {
  // Behind a pointer of its own, the reader is reached without a check of exclusive access, which
  // would cost more than most tags do; the parser tells one event after the other.
  private let storage: UnsafeMutablePointer<StoryReader>

  init(_ reader: StoryReader) {
    unsafe storage = .allocate(capacity: 1)
    unsafe storage.initialize(to: reader)
  }

  deinit {
    unsafe storage.deinitialize(count: 1)
    unsafe storage.deallocate()
  }

  var reader: StoryReader { unsafe storage.pointee }

  var failure: ReadError? {
    unsafe storage.pointee.failure ?? storage.pointee.context.styles.failure
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    unsafe storage.pointee.startElement(name, attributes)
  }

  func endElement(_ name: XMLName) {
    unsafe storage.pointee.endElement(name)
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {
    unsafe storage.pointee.characters(text)
  }

  func contentWithoutReadableForm() {
    unsafe storage.pointee.reportUnreadableForm()
  }

  /// Ends the part and takes out its blocks.
  func finish() -> [Block] {
    unsafe storage.pointee.finish()
  }
}
