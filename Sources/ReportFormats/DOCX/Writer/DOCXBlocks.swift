// What stands below one another: paragraphs, rules, page breaks, boxes, frames, content controls.

internal import ReportModel

/// The properties of a paragraph that do not come from the report's paragraph.
struct ParagraphSetting {
  var style: StaticString?
  var isFramed = false
  /// The numbering instance and its level.
  var number: (instance: Int, level: Int)?
  /// The paragraph before a tracked change of its layout.
  var former: Paragraph?
  /// Boxes anchored in the paragraph, so that they follow it.
  var boxes: ArraySlice<Block> = []
}

extension DOCXComposer {
  mutating func write(_ blocks: [Block]) {
    write(blocks[...])
  }

  mutating func write(_ blocks: ArraySlice<Block>) {
    var rest = blocks
    while let block = rest.popFirst() {
      if case .paragraph(let paragraph) = block {
        if let now = relaidOut(paragraph, rest.first) {
          rest.removeFirst()
          write(now, ParagraphSetting(former: paragraph, boxes: takeBoxes(&rest)))
        } else {
          write(paragraph, ParagraphSetting(boxes: takeBoxes(&rest)))
        }
      } else {
        write(block)
      }
    }
  }

  /// Takes the text boxes that stand first.
  mutating func takeBoxes(_ blocks: inout ArraySlice<Block>) -> ArraySlice<Block> {
    guard canHoldBox else { return [] }
    let boxes = blocks.prefix {
      if case .group(let group) = $0 {
        group.kind == .textBox && !group.blocks.isEmpty
      } else {
        false
      }
    }
    blocks = blocks.dropFirst(boxes.count)
    return boxes
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, ParagraphSetting())
    case .list(let list): write(list, level: 0)
    case .table(let table): write(table)
    case .group(let group): write(group)
    case .preformatted(let text): writePreformatted(text)
    case .rule: writeRule()
    case .pageBreak: writePageBreak()
    }
  }

  // MARK: - Paragraphs

  mutating func write(_ paragraph: Paragraph, _ setting: ParagraphSetting) {
    var setting = setting
    setting.style = ownStyle(of: paragraph, or: setting.style)
    out.literal("<w:p>")
    if setting.style != nil || setting.isFramed || setting.number != nil || hasPendingPageBreak
      || !paragraph.isBare || setting.former != nil
    {
      writeProperties(of: paragraph, setting)
    }
    hasPendingPageBreak = false
    if isAtNoteStart { writeOwnMark() }
    // Readers take a paragraph that shows nothing for a gap.
    if setting.number == nil, !paragraph.inlines.isVisible { ledger.lose(.paragraphLayout) }
    write(paragraph.inlines)
    for case .group(let group) in setting.boxes { writeBox(group) }
    out.literal("</w:p>")
    lastBlock = setting.isFramed ? .frame : .paragraph(isChanged: paragraph.change != nil)
  }

  /// The style that a paragraph has: that of its rank, that which is given, or that of its part.
  private mutating func ownStyle(
    of paragraph: Paragraph, or given: StaticString?
  ) -> StaticString? {
    if let level = paragraph.headingLevel, let style = headingStyle(level) { return style }
    if given != nil { return given }
    guard case .region(let isHeader) = part.kind else { return nil }
    return isHeader ? "Header" : "Footer"
  }

  /// The style of a heading where it starts no section; where it would, it is none.
  private mutating func headingStyle(_ level: Int) -> StaticString? {
    guard !holdsSections else {
      ledger.lose(.headings)
      return nil
    }
    return HeadingStyle.id(level)
  }

  /// The order is that of the schema (CT_PPr).
  private mutating func writeProperties(of paragraph: Paragraph, _ setting: ParagraphSetting) {
    out.literal("<w:pPr>")
    if let style = setting.style { writeStyle(style) }
    if hasPendingPageBreak { out.literal("<w:pageBreakBefore/>") }
    if setting.isFramed {
      out.literal(
        """
        <w:framePr w:w="3402" w:hSpace="142" w:wrap="around" w:vAnchor="text" \
        w:hAnchor="margin" w:xAlign="right" w:y="1"/>
        """)
    }
    if let number = setting.number { writeNumber(number.instance, level: number.level) }
    if part.isRegion { writeTabStops(of: paragraph) }
    if paragraph.isRightToLeft { out.literal("<w:bidi/>") }
    writeIndentation(of: paragraph, isItem: setting.number != nil)
    writeAlignment(of: paragraph)
    writeEnd(paragraph.change)
    if let former = setting.former { writeLayoutChange(from: former) }
    out.literal("</w:pPr>")
  }

  /// Writes the properties of a paragraph before a tracked change of them.
  private mutating func writeLayoutChange(from former: Paragraph) {
    out.literal("<w:pPrChange")
    writeLookChange(former.change?.author)
    out.literal("<w:pPr>")
    if let style = ownStyle(of: former, or: nil) { writeStyle(style) }
    if former.isRightToLeft { out.literal("<w:bidi/>") }
    writeIndentation(of: former, isItem: false)
    writeAlignment(of: former)
    out.literal("</w:pPr></w:pPrChange>")
  }

  /// The properties of a paragraph's end.
  mutating func writeEnd(_ change: ChangeMark?) {
    guard let change else { return }
    out.literal("<w:rPr>")
    writeChange(of: change)
    out.literal("</w:rPr>")
  }

  private mutating func writeStyle(_ style: StaticString) {
    out.literal("<w:pStyle w:val=\"")
    out.literal(style)
    out.literal("\"/>")
  }

  mutating func writeNumber(_ instance: Int, level: Int) {
    out.literal("<w:numPr><w:ilvl")
    attribute("w:val", level)
    out.literal("/><w:numId")
    attribute("w:val", instance)
    out.literal("/></w:numPr>")
  }

  /// Tab stops at the middle and the right of the text, which is 9072 twentieths of a point wide.
  private mutating func writeTabStops(of paragraph: Paragraph) {
    switch TabStops(for: paragraph) {
    case .none: break
    case .right: out.literal("<w:tabs><w:tab w:val=\"right\" w:pos=\"9072\"/></w:tabs>")
    case .centerAndRight:
      out.literal(
        """
        <w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs>
        """)
    }
  }

  /// The place of an item is said by its level alone.
  private mutating func writeIndentation(of paragraph: Paragraph, isItem: Bool) {
    guard paragraph.indentation > 0 else { return }
    guard !isItem, paragraph.indentation <= 15 else { return ledger.lose(.paragraphLayout) }
    out.literal("<w:ind")
    attribute("w:left", paragraph.indentation * 709)
    out.literal("/>")
  }

  /// In documents that are not Strict, `left` and `right` are the sides where reading starts and
  /// ends, also where that is from right to left (ECMA-376-4, 14.11.2).
  private mutating func writeAlignment(of paragraph: Paragraph) {
    switch paragraph.alignment {
    case .start: break
    case .center: out.literal("<w:jc w:val=\"center\"/>")
    case .end: out.literal("<w:jc w:val=\"right\"/>")
    case .justify: out.literal("<w:jc w:val=\"both\"/>")
    }
  }

  // MARK: - Rules, breaks, text as it is

  private mutating func writePreformatted(_ content: String) {
    flushPageBreak()
    out.literal("<w:p><w:pPr><w:pStyle w:val=\"HTMLPreformatted\"/></w:pPr><w:r>")
    text(content, in: .run)
    out.literal("</w:r></w:p>")
    lastBlock = .paragraph(isChanged: false)
  }

  private mutating func writeRule() {
    flushPageBreak()
    out.literal(
      """
      <w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>\
      </w:pPr></w:p>
      """)
    lastBlock = .paragraph(isChanged: false)
  }

  /// A break waits for the next paragraph: standing alone it would leave an empty line there.
  private mutating func writePageBreak() {
    flushPageBreak()
    if holdsSections, depth == 0 {
      hasPendingPageBreak = true
    } else {
      writeLoneBreak()
    }
  }

  mutating func flushPageBreak() {
    guard hasPendingPageBreak else { return }
    hasPendingPageBreak = false
    writeLoneBreak()
  }

  private mutating func writeLoneBreak() {
    out.literal("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>")
    lastBlock = .paragraph(isChanged: false)
  }
}
