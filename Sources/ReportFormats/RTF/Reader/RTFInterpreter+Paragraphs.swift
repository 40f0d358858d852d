// Paragraphs: their properties, and what becomes of them at their end.

internal import ReportModel

extension RTFInterpreter {
  mutating func readParagraph(_ word: RTFParagraphWord, _ number: Int32?) {
    switch word {
    case .pard:
      group.paragraph = RTFParagraph()
      isStyleReady = false
    case .s:
      group.paragraph.style = number ?? 0
      isStyleReady = false
    case .ql: group.paragraph.alignment = .left
    case .qr: group.paragraph.alignment = .right
    case .qc: group.paragraph.alignment = .center
    case .qj, .qd, .qk, .qt: group.paragraph.alignment = .justify
    case .li, .lin: group.paragraph.indentation = number ?? 0
    case .outlinelevel:
      group.paragraph.outlineLevel = min(max(number ?? 0, 0), 9)
      isStyleReady = false
    case .intbl: group.paragraph.isInTable = number != 0
    case .itap: group.paragraph.tableDepth = max(number ?? 0, 0)
    case .ls: setList(number ?? 0)
    case .ilvl: group.paragraph.listLevel = min(max(number ?? 0, 0), 8)
    case .pagebb: group.paragraph.breaksPage = number != 0
    case .rtlpar: group.paragraph.isRightToLeft = true
    case .ltrpar: group.paragraph.isRightToLeft = false
    case .brdrt, .brdrb:
      group.paragraph.hasRule = true
      group.paragraph.isRuleOpen = true
    case .brdrl, .brdrr: group.paragraph.isRuleOpen = false
    case .brdrnone, .brdrnil: if group.paragraph.isRuleOpen { group.paragraph.hasRule = false }
    case .absw, .posx, .posy, .posnegx, .posnegy, .posxc, .posxr, .posyc, .posyb:
      if group.paragraph.frame == .none { group.paragraph.frame = .beside }
    case .dropcapli: if number != 0 { group.paragraph.frame = .dropCap }
    case .pnlvl: group.paragraph.oldListLevel = min(max((number ?? 1) - 1, 0), 8)
    case .pnlvlblt, .pnlvlbody: group.paragraph.oldListLevel = 0
    }
  }

  /// A word that ends or breaks the text.
  mutating func readMark(_ word: RTFMarkWord) {
    rejectHalf()
    guard !story.isInFieldCode else { return }
    switch word {
    case .par: endParagraph(depth: group.paragraph.depth)
    case .page:
      if !isTextDropped { story.pages.append(story.inlines.endParagraph()) }
    case .sect:
      endParagraph(depth: group.paragraph.depth)
      endPageSection()
    case .cell: endCell(depth: 1)
    case .nestcell: endCell(depth: max(2, group.paragraph.depth))
    case .row: endRow(depth: 1, row)
    case .nestrow: endRow(depth: max(2, group.paragraph.depth), nestedRow)
    }
  }

  /// Whether the text that comes is not shown.
  private var isTextDropped: Bool {
    mutating get {
      let character = group.character
      if character.flags.contains(.hidden) { return true }
      return marks(character).contains {
        options.trackedChanges.treatment(of: $0.kind) == .drop
      }
    }
  }

  /// Ends the open paragraph, which stands in so many tables.
  mutating func endParagraph(depth: Int) {
    reportHiddenText()
    let change = paragraphChange()
    endChanges()
    // A paragraph whose end is gone, or that is a large first letter, goes on in the next one.
    if change.isDropped {
      // What is left of it has the number of the next one, if that has any.
      story.label = nil
      return
    }
    if group.paragraph.frame == .dropCap { return }
    emitParagraph(depth: depth, change: change.mark)
  }

  /// Ends text that was to go on in a paragraph that does not come.
  mutating func flushParagraph() {
    reportHiddenText()
    endChanges()
    guard !story.hasEmptyParagraph || story.label != nil else { return }
    emitParagraph(depth: group.paragraph.depth, change: nil)
  }

  mutating func emitParagraph(depth: Int, change: ChangeMark?) {
    setDepth(depth)
    let paragraph = group.paragraph
    defer { story.field = nil }
    // What no page shows is not numbered either.
    if story.hasEmptyParagraph, group.character.flags.contains(.hidden) {
      story.label = nil
      return
    }
    if paragraph.breaksPage { story.collect { $0.append(.pageBreak) } }
    let position = listPosition(paragraph)
    var pages = story.pages
    story.pages = []
    pages.append(story.inlines.endParagraph())
    if let level = headingLevel(paragraph), story.holdsSections, story.tables.isEmpty,
      paragraph.frame == .none
    {
      beginSection(pages, position, level: level, change)
      flushBoxes()
    } else {
      emitText(pages, paragraph, position, change)
    }
  }

  /// The rank of the heading that a paragraph is.
  func headingLevel(_ paragraph: RTFParagraph) -> Int? {
    if paragraph.outlineLevel >= 0 {
      return paragraph.outlineLevel <= 8 ? Int(paragraph.outlineLevel) + 1 : nil
    }
    return document.styles.paragraph(paragraph.style)?.headingLevel
  }

  private mutating func flushBoxes() {
    let boxes = story.boxes
    story.boxes = []
    for box in boxes { story.collect { $0.append(box) } }
  }

  /// A heading starts a section; one that shows nothing, or its number alone, does not: the number is
  /// on the page, and stays as that of an item without text.
  private mutating func beginSection(
    _ pages: [[Inline]], _ position: ListPosition?, level: Int, _ change: ChangeMark?
  ) {
    let label = position?.label ?? ""
    guard let first = pages.firstIndex(where: \.isVisible) else {
      story.marks += pages.flatMap(\.invisibleMarks)
      if let position, !label.isEmpty { story.collect { $0.append(item: [], at: position) } }
      for _ in pages.dropFirst() { story.collect { $0.append(.pageBreak) } }
      return
    }
    for _ in 0..<first { story.collect { $0.append(.pageBreak) } }
    sections.append(story.takeBlocks())
    let heading =
      takeMarks() + pages[..<first].flatMap(\.invisibleMarks)
      + pages[first...].joined(separator: [.lineBreak])
    sections.begin(
      heading: heading, label: label.isEmpty ? nil : label, level: level,
      field: story.field ?? .unassigned, change: change)
  }

  private mutating func emitText(
    _ pages: [[Inline]], _ properties: RTFParagraph, _ position: ListPosition?,
    _ change: ChangeMark?
  ) {
    let boxes = story.boxes
    story.boxes = []
    var position = position.flatMap { $0.label.isEmpty ? nil : $0 }
    let isItem = position != nil
    for (index, page) in pages.enumerated() {
      if index > 0 { story.collect { $0.append(.pageBreak) } }
      let isLast = index == pages.count - 1
      var blocks: [Block] = []
      if page.isVisible {
        let inlines = story.marks.isEmpty ? page : takeMarks() + page
        let isPreformatted = document.styles.paragraph(properties.style)?.isPreformatted ?? false
        blocks.append(
          (isPreformatted && !isItem ? inlines.preformatted : nil)
            ?? .paragraph(paragraph(inlines, properties, isItem: isItem, change)))
      } else if !page.isEmpty {
        story.marks += page.invisibleMarks
      }
      if isLast { blocks += boxes }
      if let item = position, page.isVisible || isLast {
        story.collect { $0.append(item: blocks, at: item) }
        position = nil
      } else {
        let isFramed = properties.frame == .beside
        for block in blocks {
          story.collect { isFramed ? $0.append(framed: block) : $0.append(block) }
        }
      }
    }
    let isEmpty = !isItem && boxes.isEmpty && !pages.contains(where: \.isVisible)
    if isEmpty, properties.hasRule { story.collect { $0.append(.rule) } }
  }

  /// Makes a paragraph; how far the text of an item is indented is said by the lists around it.
  private func paragraph(
    _ inlines: [Inline], _ properties: RTFParagraph, isItem: Bool, _ change: ChangeMark?
  ) -> Paragraph {
    Paragraph(
      inlines, alignment: properties.readingAlignment,
      indentation: isItem ? 0 : properties.indentationSteps,
      headingLevel: headingLevel(properties), isRightToLeft: properties.isRightToLeft,
      change: change)
  }

  private mutating func takeMarks() -> [Inline] {
    let marks = story.marks
    story.marks = []
    return marks
  }

  private mutating func reportHiddenText() {
    guard !story.hidden.isEmpty else { return }
    let text = String(decoding: story.hidden, as: UTF8.self)
    story.hidden = []
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    find(.hiddenText, "the document has text that no page shows", text: text)
  }
}
