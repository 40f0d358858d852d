// What stands below one another: paragraphs, lists, groups, rules.

internal import ReportModel

extension HTMLComposer {
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
    case .rule: out.literal("<hr>\n")
    case .pageBreak:
      out.literal(
        "<hr class=\"page-break\" style=\"break-after:page\" aria-label=\"page break\">\n")
    }
  }

  mutating func write(_ paragraph: Paragraph, label: String = "") {
    let rank = paragraph.headingLevel.map { max(1, $0 + rankShift) }
    let tag = isInHeaderCell ? nil : rank
    openTag(rank: tag)
    if let rank, isInHeaderCell {
      out.literal(" role=\"heading\"")
      attribute("aria-level", rank)
    }
    attribute("data-level", paragraph.headingLevel)
    attributes(of: paragraph)
    out.append(ascii: ">")
    writeLabel(label)
    dropsSpace = true
    write(paragraph.inlines)
    closeTag(rank: tag)
  }

  private mutating func attribute(_ name: StaticString, _ value: Int?) {
    if let value { attribute(name, value) }
  }

  /// Opens a heading of a rank, or a paragraph; ranks over 6 are told by an attribute.
  mutating func openTag(rank: Int?) {
    guard let rank else { return out.literal("<p") }
    out.literal("<h")
    out.append(decimal: min(rank, 6))
    if rank > 6 { attribute("aria-level", rank) }
  }

  mutating func closeTag(rank: Int?) {
    guard let rank else { return out.literal("</p>\n") }
    out.literal("</h")
    out.append(decimal: min(rank, 6))
    out.literal(">\n")
  }

  private mutating func attributes(of paragraph: Paragraph) {
    if paragraph.isRightToLeft { out.literal(" dir=\"rtl\"") }
    attributes(of: paragraph.change)
    guard paragraph.alignment != .start || paragraph.indentation > 0 else { return }
    out.literal(" style=\"")
    switch paragraph.alignment {
    case .start: break
    case .center: out.literal("text-align:center;")
    case .end: out.literal("text-align:end;")
    case .justify: out.literal("text-align:justify;")
    }
    if paragraph.indentation > 0 {
      out.literal("margin-inline-start:")
      out.append(hundredths: paragraph.indentation * 125)
      out.literal("cm;")
    }
    out.append(ascii: "\"")
  }

  private mutating func write(_ list: List) {
    out.literal("<div role=\"list\"")
    attribute("data-kind", list.kind.rawValue)
    if list.start != 1 { attribute("data-start", list.start) }
    out.literal(">\n")
    for item in list.items { write(item) }
    out.literal("</div>\n")
  }

  private mutating func write(_ item: ListItem) {
    if case .paragraph(let paragraph)? = item.blocks.first {
      if item.blocks.count == 1, paragraph.isBare {
        openItem(item.label)
        dropsSpace = true
        write(paragraph.inlines)
      } else {
        openItem("")
        write(paragraph, label: item.label)
        for block in item.blocks.dropFirst() { write(block) }
      }
    } else {
      openItem(item.label)
      write(item.blocks)
    }
    out.literal("</div>\n")
  }

  private mutating func openItem(_ label: String) {
    guard !label.isEmpty else { return out.literal("<div role=\"listitem\">") }
    out.literal("<div role=\"listitem\"><span class=\"label\">")
    text(label)
    out.literal("</span> ")
  }

  /// The label of an item or heading as printed, as text.
  mutating func writeLabel(_ label: String) {
    guard !label.isEmpty else { return }
    out.literal("<span class=\"label\">")
    text(label)
    out.literal("</span> ")
  }

  private mutating func write(_ group: Group) {
    switch group.kind {
    case .textBox: out.literal("<aside class=\"text-box\"")
    case .frame: out.literal("<aside class=\"frame\"")
    case .control: out.literal("<div class=\"control\"")
    case .embedded: out.literal("<div class=\"embedded\" role=\"group\" aria-label=\"Embedded\"")
    }
    attributes(of: group.control)
    out.literal(">\n")
    write(group.blocks)
    switch group.kind {
    case .textBox, .frame: out.literal("</aside>\n")
    case .control, .embedded: out.literal("</div>\n")
    }
  }

  /// The first line end in a <pre> is not part of its text; those of the report are references,
  /// so they count.
  private mutating func writePreformatted(_ content: String) {
    out.literal("<pre>")
    text(content)
    out.literal("</pre>\n")
  }
}

extension Paragraph {
  /// Whether the paragraph has nothing but text, so that it needs no element of its own where it
  /// stands alone.
  var isBare: Bool {
    alignment == .start && indentation == 0 && headingLevel == nil && !isRightToLeft
      && change == nil
  }
}
