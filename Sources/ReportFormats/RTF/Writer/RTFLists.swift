// Lists: paragraphs with a place in the list table and their label as printed.

internal import ReportModel

extension RTFComposer {
  mutating func write(_ list: List) {
    let level = min(story.listDepth, 8)
    if story.listDepth > 8 { ledger.lose(.lists) }
    let labels = list.items.map(\.label).filter { !$0.isEmpty }
    let rule = ListRule(labels, of: list)
    let isSplit = rule == nil && labels.count > 1
    if list.items.isEmpty || isSplit || rule?.isWord == true { ledger.lose(.lists) }
    var number = rule.map { lists.add($0, level: level) }
    var last: String?
    for item in list.items {
      // Labels that follow no rule are each a list of its own, so that each is printed as it is.
      if rule == nil, item.label != last {
        let text = ListRule.text(item.label, list.kind, start: list.start)
        if text.isWord { ledger.lose(.lists) }
        number = text.canBeSaid && !item.label.isEmpty ? lists.add(text, level: level) : nil
        last = item.label
      }
      let place = item.label.isEmpty ? nil : number
      write(item, place.map { RTFListTable.Place(list: $0, level: level, label: item.label) })
    }
  }

  /// Writes an item; one that has no place in the list table has its label as text.
  private mutating func write(_ item: ListItem, _ place: RTFListTable.Place?) {
    if place == nil { ledger.lose(.lists) }
    var rest = item.blocks[...]
    var paragraph = Paragraph([])
    if case .paragraph(let first)? = rest.first {
      paragraph = first
      rest = rest.dropFirst()
    }
    let style = headingStyle(of: paragraph) ?? .listParagraph
    let depth = story.listDepth
    if place == nil { story.listDepth += 1 }
    beginParagraph(style, paragraph, item: place)
    if place == nil, !item.label.isEmpty {
      text(item.label)
      out.append(ascii: " ")
    }
    write(paragraph.inlines)
    endParagraph(paragraph.change)
    story.listDepth = depth + 1
    for block in rest { writeContinued(block) }
    story.listDepth = depth
  }

  /// What follows the first paragraph of an item stands under it, but only lists belong to it.
  private mutating func writeContinued(_ block: Block) {
    if case .list = block {} else { ledger.lose(.lists) }
    write(block)
  }
}
