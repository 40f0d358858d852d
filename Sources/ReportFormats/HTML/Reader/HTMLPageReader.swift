// Reads the tree of a page into a report: blocks below one another, inlines beside one another.
//
// The tree is walked without recursion. Each element that is entered says what its end does
// (`Closing`); what holds blocks is on a stack of its own (`Container`).

internal import ReportModel

/// Reads one page.
struct HTMLPageReader {
  /// What happens at the end of an element.
  enum Closing {
    case nothing
    /// The end of a line of text.
    case block
    case heading(Int)
    case wrapper(Int)
    /// A container with its blocks.
    case container
    case item
    case table
    case row
    case ruby
    case rubyText
    case text(String)
    case preformatted
    case ownParagraph
    /// What was hidden inside is told elsewhere; what was hidden before comes back.
    case dropHidden(String)
    case sectionEnd(Int)
    case ownHeading
  }

  /// An element that is open.
  struct OpenElement {
    var node: HTMLTree.Index
    var style: ComputedStyle
    var closing: [Closing]
  }

  let page: HTMLPageFacts
  let tree: HTMLTree
  let facts: HTMLTokenFacts
  let options: ReadOptions
  let body: HTMLTree.Index
  /// The texts at the ends of the page, once they were looked for.
  var edges: HTMLPageEdges?
  var styles: StyleResolver
  var open: [OpenElement] = []
  var containers: [Container] = [Container(.root)]
  var tables: [HTMLTable] = []
  var sections = SectionCollector()
  var line = HTMLLine()
  var report = Report()
  var library: ImageLibrary
  var findings: [Finding] = []
  var active = ActiveContent()
  var changes = PendingChanges()
  /// Text that the page does not show, until the end of its line.
  var hidden = ""
  /// How many headings are open, in which no line starts a paragraph of its own.
  var openHeadings = 0
  /// The tracked change of the open heading's end.
  var headingChange: ChangeMark?
  var rubies: [Ruby] = []
  /// The signs of symbol fonts so far, and whether there may be any outside of such fonts.
  var signs = SymbolSigns()
  let hasSigns: Bool
  /// The names of places so far: a name may stand once in a report.
  var anchors: Set<String> = []
  var notes = HTMLNotes()
  var failure: ReadError? { didSet { hasFailed = failure != nil } }
  /// Whether there is a failure, which costs more to look at.
  private var hasFailed = false
  /// The label of a paragraph that Word shows as an item of a list.
  var pendingLabel: String?
  /// The list of Word that the open paragraph belongs to.
  var wordList: (instance: Int, level: Int)?

  init(_ document: HTMLDocument, options: ReadOptions) {
    tree = document.tree
    facts = document.facts
    body = document.body
    self.options = options
    library = ImageLibrary(limits: options.limits)
    page = HTMLPageFacts(document.tree)
    styles = StyleResolver(
      page.isOwn ? [] : document.facts.styleSheets, stepLimit: options.limits.styleSteps)
    hasSigns = !page.isOwn && SymbolSigns.mayStand(in: document.tree.text)
    line.keepsEmpty = page.isOwn
    line.inlines.keepsEmpty = page.isOwn
  }

  var location: Location { Location(section: sections.path) }

  var style: ComputedStyle { open.last?.style ?? ComputedStyle() }

  mutating func find(_ code: Finding.Code, _ message: String, text: String? = nil) {
    findings.append(Finding(code, message, at: location, text: text))
  }

  /// Reads the page.
  mutating func read() throws(ReadError) -> Report {
    readHead()
    if let root = top { walk(root) }
    if let failure { throw failure }
    endLine()
    sections.append(containers[0].blocks.finish())
    report.sections = sections.tree()
    report.resources.images = library.images
    report.resources.notes += notes.notes
    report.orderImages()
    reportFacts()
    report.findings =
      [changes.finding(options.trackedChanges, part: "body")].compactMap { $0 }
      + signs.findings(at: Location()) + findings
    return report
  }

  /// The element that holds what is shown.
  private var top: HTMLTree.Index? { body >= 0 && tree[body].parent >= 0 ? body : frameset }

  private var frameset: HTMLTree.Index? {
    tree.nodes.indices.first { tree.nodes[$0].name == .frameset && tree.nodes[$0].parent > 0 }
      .map { HTMLTree.Index($0) }
  }

  private mutating func walk(_ root: HTMLTree.Index) {
    var node = root
    while node >= 0, !hasFailed {
      let isEntered = tree[node].isText ? showNode(node) : enter(node)
      if isEntered, tree[node].first >= 0, !isReadWhole(node) {
        node = tree[node].first
        continue
      }
      if isEntered { leave() }
      while tree[node].next < 0 || node == root {
        if node == root { return }
        node = tree[node].parent
        leave()
      }
      node = tree[node].next
    }
  }

  private mutating func showNode(_ node: HTMLTree.Index) -> Bool {
    let start = Int(tree[node].start)
    let end = Int(tree[node].end)
    show(tree.text[start..<end])
    return false
  }

  /// Enters an element; `false` where nothing of it is shown here.
  private mutating func enter(_ node: HTMLTree.Index) -> Bool {
    guard open.count <= options.limits.xmlDepth + 16 else {
      failure = ReadError(.limitExceeded, detail: "xml-depth (\(options.limits.xmlDepth))")
      return false
    }
    noteActiveContent(node)
    if isLeftOut(node) { return false }
    var style = self.style.inherited
    style.applyDefaults(of: node, in: tree, isOwnPage: page.isOwn)
    let isBlock = style.display != .inline
    for declaration in styles.declarations(node, tree) {
      style.apply(declaration, isBlock: isBlock && !isRoot(node) && !isListOrCell(node))
    }
    guard !styles.isExhausted else {
      failure = ReadError(
        .limitExceeded, at: location,
        detail: "style-steps (\(options.limits.styleSteps)): rules of style sheets")
      return false
    }
    guard style.display != .none else {
      reportHidden(node)
      return false
    }
    applyBackground(&style, node)
    var element = OpenElement(node: node, style: style, closing: [])
    if style.display != .inline {
      beginBlock(&element)
    } else if style.isRightToLeft != self.style.isRightToLeft {
      element.style.set(.rightToLeft, style.isRightToLeft)
    }
    begin(&element)
    open.append(element)
    return true
  }

  private func isRoot(_ node: HTMLTree.Index) -> Bool {
    tree[node].name == .body || tree[node].name == .html
  }

  /// The distance of a list's or a table's text is that of its structure.
  private func isListOrCell(_ node: HTMLTree.Index) -> Bool {
    switch tree[node].name {
    case .ul, .ol, .li, .menu, .dir, .table, .td, .th, .tr, .tbody, .thead, .tfoot: true
    default: false
    }
  }

  /// Whether an element was read with its content when it was entered.
  private func isReadWhole(_ node: HTMLTree.Index) -> Bool {
    switch tree[node].name {
    case .select, .textarea, .iframe, .svg: true
    // The mark of a note holds a link to it.
    case .sup: page.isOwn && tree[node, .class]?.hasPrefix("added") == true
    default: false
    }
  }

  /// Backgrounds are seen behind the text of an element, but not those of the page or of tables.
  private func applyBackground(_ style: inout ComputedStyle, _ node: HTMLTree.Index) {
    guard let color = style.background else { return }
    switch tree[node].name {
    case .body, .html, .table, .tbody, .thead, .tfoot, .tr, .td, .th: break
    default: style.text.highlight = color == .white && !page.isOwn ? nil : color
    }
  }

  private mutating func leave() {
    guard let element = open.last else { return }
    for closing in element.closing.reversed() { close(closing, element) }
    open.removeLast()
  }

  private mutating func beginBlock(_ element: inout OpenElement) {
    if openHeadings > 0 {
      line.breakHeading()
      return
    }
    endLine()
    if element.style.breaksBefore { append(.pageBreak) }
    element.closing.append(.block)
  }

  private mutating func close(_ closing: Closing, _ element: OpenElement) {
    switch closing {
    case .nothing: break
    case .block:
      endLine()
      if element.style.breaksAfter { append(.pageBreak) }
    case .ownParagraph: endOwnParagraph()
    case .heading(let level): endHeading(level)
    case .wrapper(let id): line.inlines.close(id)
    case .container: endContainer()
    case .item:
      endLine()
      endItem()
    case .table: endTable()
    case .row: if !tables.isEmpty { tables[tables.count - 1].endRow() }
    case .ruby: endRuby()
    case .rubyText: endRubyText()
    case .text(let text): showText(text)
    case .preformatted: endPreformatted(element)
    case .dropHidden(let before): hidden = before
    case .sectionEnd(let section): endOwnSection(section)
    case .ownHeading: endOwnHeading(element.node)
    }
  }

  // MARK: Lines

  /// Ends the line of text that is open; `false` where there was none to see.
  @discardableResult
  mutating func endLine(keepsEmpty: Bool = false) -> Bool {
    reportHiddenText()
    guard openHeadings == 0 else { return false }
    let inlines = line.end()
    let isVisible = inlines.isVisible && (page.isOwn || !inlines.isOnlyFixedSpace)
    let label = pendingLabel
    pendingLabel = nil
    guard isVisible || page.isOwn && (keepsEmpty || !inlines.isEmpty) || label != nil else {
      if !inlines.isEmpty { line.marks += inlines.invisibleMarks }
      return false
    }
    // Taken first: within the call, the reader would be copied.
    let content = line.takeMarks() + inlines
    let paragraph = paragraph(content)
    if let label {
      append(wordItem: paragraph, label: label)
    } else {
      append(.paragraph(paragraph))
    }
    return true
  }

  private func paragraph(_ inlines: [Inline]) -> Paragraph {
    let style = blockStyle
    var paragraph = Paragraph(
      inlines, alignment: style.paragraphAlignment, indentation: style.steps,
      isRightToLeft: style.isRightToLeft)
    if let node = open.last(where: { $0.style.display != .inline })?.node {
      if let level = tree[node, .dataLevel].flatMap({ Int($0) }), page.isOwn,
        tree[node].name != .section
      {
        paragraph.headingLevel = min(max(level, 0), 9)
      }
      if page.isOwn, tree[node].name != .tr { paragraph.change = changeMark(node, shown: .all) }
    }
    return paragraph
  }

  /// The style of the block that the text stands in.
  private var blockStyle: ComputedStyle {
    open.last { $0.style.display != .inline }?.style ?? ComputedStyle()
  }

  mutating func append(_ block: Block) {
    guard let last = containers.indices.last else { return }
    if case .list = containers[last].kind {
      // Text of a list that stands in none of its items.
      containers[last].items.append(ListItem(label: "", blocks: [block]))
    } else {
      containers[last].blocks.append(block)
    }
  }

  // MARK: Hidden text

  private mutating func reportHidden(_ node: HTMLTree.Index) {
    guard !Self.isNeverShown(tree[node].name), !tree[node].isForeign else { return }
    let text = tree.visibleText(of: node)
    if !text.isEmpty { find(.hiddenText, "text that the page does not show", text: text) }
  }

  /// Elements whose content is for programs.
  private static func isNeverShown(_ name: HTMLName) -> Bool {
    switch name {
    case .script, .style, .head, .template, .title, .link, .meta, .rp, .datalist, .noembed, .base,
      .param, .source, .track, .col, .colgroup, .area, .input:
      true
    default: false
    }
  }

  private mutating func reportHiddenText() {
    guard !hidden.isEmpty else { return }
    let text = hidden.split { $0.isWhitespace }.joined(separator: " ")
    hidden = ""
    if !text.isEmpty { find(.hiddenText, "text that the page does not show", text: text) }
  }
}

extension [Inline] {
  /// Whether there is nothing but spaces, such as the one that keeps an empty line open.
  fileprivate var isOnlyFixedSpace: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let run): run.string.unicodeScalars.allSatisfy { $0 == "\u{A0}" || $0 == " " }
      case .lineBreak, .tab, .anchor, .comment: true
      case .checkBox, .image, .note: false
      case .link, .fieldResult, .control, .ruby, .change: inline.children.isOnlyFixedSpace
      }
    }
  }
}

extension HTMLTree {
  /// The text inside an element with single spaces, without what is for programs.
  func visibleText(of index: Index) -> String {
    var bytes: [UInt8] = []
    var node = index
    while node >= 0 {
      if self[node].isText { bytes += text[Int(self[node].start)..<Int(self[node].end)] }
      let isLeftOut = [.script, .style, .template].contains(self[node].name)
      if !isLeftOut, self[node].first >= 0 {
        node = self[node].first
      } else {
        if !self[node].isText { bytes.append(0x20) }
        node = following(node, within: index)
      }
    }
    return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }
}
