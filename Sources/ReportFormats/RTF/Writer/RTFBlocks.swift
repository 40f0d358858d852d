// What stands below one another: paragraphs, groups, preformatted text, rules, page breaks.

internal import ReportModel

extension RTFComposer {
  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .group(let group): write(group)
    case .preformatted(let text): writePreformatted(text)
    case .rule: writeRule()
    case .pageBreak: writePageBreak()
    }
  }

  /// One paragraph with its lines; the style says that spaces count.
  private mutating func writePreformatted(_ content: String) {
    beginParagraph(.preformatted, Paragraph([]))
    text(content)
    endParagraph()
  }

  /// A line below a paragraph without text.
  private mutating func writeRule() {
    endOpenParagraph()
    beginParagraph()
    out.removeLast()
    out.literal("\\brdrb\\brdrs\\brdrw10\\brsp20 ")
    endParagraph()
  }

  /// Pages end in the body alone; the break stands before the paragraph that follows it.
  private mutating func writePageBreak() {
    guard story.kind == .body, story.tableDepth == 0, !story.isFramed else {
      return ledger.lose(.breaks)
    }
    endOpenParagraph()
    if story.needsParagraph {
      writeEmptyParagraph()
      endOpenParagraph()
    }
    out.literal("\\pard\\plain\\page\n")
    story.needsParagraph = true
  }

  private mutating func write(_ group: Group) {
    switch group.kind {
    case .frame where canFrame(group): writeFrame(group)
    case .frame, .textBox, .embedded:
      ledger.lose(.boxes)
      write(group.blocks)
    case .control:
      ledger.lose(.contentControls)
      write(group.blocks)
    }
  }

  /// Frames are properties of paragraphs: only those that touch belong together.
  private func canFrame(_ group: Group) -> Bool {
    guard story.kind == .body, story.tableDepth == 0, !story.isFramed, !group.blocks.isEmpty
    else { return false }
    return group.blocks.allSatisfy { block in
      if case .paragraph(let paragraph) = block { paragraph.inlines.isVisible } else { false }
    }
  }

  private mutating func writeFrame(_ group: Group) {
    endOpenParagraph()
    story.isFramed = true
    write(group.blocks)
    endOpenParagraph()
    story.isFramed = false
  }
}
