// Paragraphs (ECMA-376-1, 17.3.1): their properties, and what becomes of them at their end.

internal import ReportModel

extension StoryReader {
  mutating func beginParagraph() {
    if story.isInParagraph { endParagraph() }
    countBlock()
    story.isInParagraph = true
    // Text that goes on here from the paragraph before brings its page breaks along.
    story.paragraph = OpenParagraph(pages: story.paragraph.pages)
    isStyleReady = false
  }

  mutating func openParagraphProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .rPr: return .markProperties
    case .sectPr: return .sectionProperties
    case .numPr, .pBdr: return .paragraphProperties
    case .pPrChange:
      context.changes.countFormatting(author: attributes[.author])
      guard context.options.trackedChanges == .original else { return .skipped }
      story.paragraph.direct = ParagraphProperties()
      return .oldParagraphProperties
    default:
      _ = story.paragraph.direct.read(name, attributes)
      return .skipped
    }
  }

  /// The properties before a tracked change of them (17.13.5.29), where the original is asked for.
  mutating func openOldParagraphProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .pPr, .numPr, .pBdr: return .oldParagraphProperties
    default:
      _ = story.paragraph.direct.read(name, attributes)
      return .skipped
    }
  }

  /// The properties of the paragraph's end: its changes say something about the text, and its
  /// language is that of the label before it (17.9.24).
  mutating func openMarkProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    if name == .lang { story.paragraph.labelLanguage = attributes[.val] }
    if name == .vanish { story.paragraph.isEndHidden = attributes.isOn }
    if let mark = changeMark(name, attributes) {
      context.changes.count(mark)
      story.paragraph.markChange = mark
      if context.options.trackedChanges.treatment(of: mark.kind) == .drop {
        story.paragraph.isEndDropped = true
      }
    }
    return .skipped
  }

  /// Joins the paragraph's own properties with those of its style, once they are all read.
  mutating func resolveParagraph() {
    let direct = story.paragraph.direct
    story.paragraph.resolved =
      styleCache.find(direct, tableRun: story.tableRun)
      ?? styleCache.add(
        direct, tableRun: story.tableRun, context.styles.paragraph(direct.style),
        defaults: context.styles.defaultRun)
    isStyleReady = true
  }

  mutating func endParagraph() {
    guard story.isInParagraph else { return }
    story.isInParagraph = false
    reportHiddenText()
    if story.paragraph.resolved == nil { resolveParagraph() }
    guard let resolved = story.paragraph.resolved, !isJoinedWithNext(resolved) else { return }
    emit(resolved)
  }

  /// Whether the text goes on in the next paragraph: its end is gone, or it is a drop cap.
  private mutating func isJoinedWithNext(_ resolved: ResolvedParagraph) -> Bool {
    story.paragraph.isEndDropped || resolved.properties.frame == .dropCap
  }

  /// Ends text that was to go on in a paragraph that does not come.
  mutating func flushCarriedParagraph() {
    guard !story.inlines.isEmpty || !story.paragraph.pages.isEmpty || !story.boxes.isEmpty else {
      return
    }
    emit(story.paragraph.resolved ?? ResolvedParagraph())
  }

  private mutating func emit(_ resolved: ResolvedParagraph) {
    // What no page shows is not numbered either.
    if story.hasEmptyParagraph, story.paragraph.isEndHidden || story.isInFieldCode { return }
    if resolved.properties.pageBreakBefore == true { story.collect { $0.append(.pageBreak) } }
    let position = listPosition(resolved)
    if let level = resolved.headingLevel, story.holdsSections, resolved.properties.frame == nil {
      beginSection(takePages(), position, level: level)
      flushBoxes()
    } else if story.paragraph.pages.isEmpty, story.boxes.isEmpty, story.marks.isEmpty,
      resolved.properties.frame == nil, resolved.properties.hasRule != true
    {
      emitPlain(resolved, position)
    } else {
      emitText(takePages(), resolved, position)
    }
  }

  /// The text of the paragraph, split at page breaks.
  private mutating func takePages() -> [[Inline]] {
    var pages = story.paragraph.pages
    story.paragraph.pages = []
    pages.append(story.inlines.endParagraph())
    return pages
  }

  private mutating func flushBoxes() {
    let boxes = story.boxes
    story.boxes = []
    for box in boxes { story.collect { $0.append(box) } }
  }

  /// The usual paragraph or list item, without the copies that others need.
  private mutating func emitPlain(_ resolved: ResolvedParagraph, _ position: ListPosition?) {
    let inlines = story.inlines.endParagraph()
    let isVisible = inlines.isVisible
    if !isVisible, !inlines.isEmpty { story.marks = inlines.invisibleMarks }
    if let position, !position.label.isEmpty {
      let blocks = isVisible ? [Block.paragraph(paragraph(inlines, resolved, isItem: true))] : []
      story.collect { $0.append(item: blocks, at: position) }
    } else if isVisible {
      let block =
        (resolved.isPreformatted ? inlines.preformatted : nil)
        ?? Block.paragraph(paragraph(inlines, resolved))
      story.collect { $0.append(block) }
    }
  }

  /// A heading starts a section; one that shows nothing, or its number alone, does not: the number is
  /// on the page, and stays as that of an item without text.
  private mutating func beginSection(
    _ pages: [[Inline]], _ position: ListPosition?, level: Int
  ) {
    let label = position?.label ?? ""
    guard let first = pages.firstIndex(where: \.isVisible) else {
      keepMarks(of: pages)
      if let position, !label.isEmpty { story.collect { $0.append(item: [], at: position) } }
      for _ in pages.dropFirst() { story.collect { $0.append(.pageBreak) } }
      return
    }
    for _ in 0..<first { story.collect { $0.append(.pageBreak) } }
    sections.append(story.takeBlocks())
    var heading = pages[first]
    if pages.count > 1 || !story.marks.isEmpty {
      heading =
        takeMarks() + pages[..<first].flatMap(\.invisibleMarks)
        + pages[first...].joined(separator: [.lineBreak])
    }
    sections.begin(
      heading: heading, label: label.isEmpty ? nil : label, level: level,
      field: story.paragraph.field ?? .unassigned, change: shownChange)
  }

  private mutating func emitText(
    _ pages: [[Inline]], _ resolved: ResolvedParagraph, _ position: ListPosition?
  ) {
    let boxes = story.boxes
    story.boxes = []
    let isFramed = resolved.properties.frame == .beside
    var position = position
    for (index, page) in pages.enumerated() {
      if index > 0 { story.collect { $0.append(.pageBreak) } }
      var blocks: [Block] = []
      if page.isVisible {
        let isItem = position?.label.isEmpty == false
        blocks.append(.paragraph(paragraph(takeMarks() + page, resolved, isItem: isItem)))
      } else {
        story.marks += page.invisibleMarks
      }
      let isLast = index == pages.count - 1
      if isLast { blocks += boxes }
      if let item = position, !item.label.isEmpty, page.isVisible || isLast {
        story.collect { $0.append(item: blocks, at: item) }
        position = nil
      } else {
        for block in blocks {
          story.collect { isFramed ? $0.append(framed: block) : $0.append(block) }
        }
      }
    }
    let isEmpty = position == nil && boxes.isEmpty && !pages.contains(where: \.isVisible)
    if isEmpty, resolved.properties.hasRule == true { story.collect { $0.append(.rule) } }
  }

  /// Makes a paragraph; how far the text of an item is indented is said by the lists around it.
  private mutating func paragraph(
    _ inlines: [Inline], _ resolved: ResolvedParagraph, isItem: Bool = false
  ) -> Paragraph {
    let properties = resolved.properties
    return Paragraph(
      inlines, alignment: properties.alignment ?? .start,
      indentation: isItem ? 0 : properties.indentationSteps,
      headingLevel: resolved.headingLevel, isRightToLeft: properties.isRightToLeft ?? false,
      change: shownChange)
  }

  /// The change of the paragraph's end, where changes are shown.
  private var shownChange: ChangeMark? {
    context.options.trackedChanges == .all ? story.paragraph.markChange : nil
  }

  /// Counts a numbered paragraph; a paragraph of no list has no position.
  private mutating func listPosition(_ resolved: ResolvedParagraph) -> ListPosition? {
    let properties = resolved.properties
    guard let id = properties.numberingID, id != 0 else { return nil }
    return counters.next(
      id, level: properties.numberingLevel, style: properties.style,
      language: story.paragraph.labelLanguage ?? styleCache.plainRun.language?.text
        ?? context.settings.language ?? "en",
      basis: { context.styles.basis(of: $0) })
  }

  private mutating func keepMarks(of pages: [[Inline]]) {
    story.marks += pages.flatMap(\.invisibleMarks)
  }

  private mutating func takeMarks() -> [Inline] {
    let marks = story.marks
    story.marks = []
    return marks
  }

  private mutating func reportHiddenText() {
    guard !story.hidden.isEmpty else { return }
    let text = story.hidden
    story.hidden = ""
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    context.find(
      .hiddenText, "the document has text that no page shows", at: location, text: text)
  }
}
