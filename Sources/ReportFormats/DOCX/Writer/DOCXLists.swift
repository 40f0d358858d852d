// Lists: an item is a numbered paragraph; items of a list inside are of a deeper level.

internal import ReportModel

extension DOCXComposer {
  /// Numbering has nine levels (17.9.6).
  private static let deepest = 8

  mutating func write(_ list: List, level: Int) {
    flushPageBreak()
    if level > Self.deepest { ledger.lose(.lists) }
    let level = min(level, Self.deepest)
    var labels = ListLabels(list, level: level)
    if labels.isChanged { ledger.lose(.lists) }
    for item in list.items {
      write(item, number: labels.next(item.label, &numbering), level: level)
    }
  }

  private mutating func write(_ item: ListItem, number: Int, level: Int) {
    // A paragraph without a label is none of a list to a reader.
    if item.label.isEmpty || !LabelText.isPrintable(item.label) { ledger.lose(.lists) }
    var rest = item.blocks[...]
    var paragraph = Paragraph([])
    if case .paragraph(let first)? = rest.first {
      paragraph = first
      rest.removeFirst()
    }
    let setting = ParagraphSetting(
      style: "ListParagraph", number: (number, level), boxes: takeBoxes(&rest))
    write(paragraph, setting)
    while case .list(let inner)? = rest.first, level < Self.deepest {
      write(inner, level: level + 1)
      rest.removeFirst()
    }
    guard !rest.isEmpty else { return }
    // What comes behind the first paragraph belongs to the item by its place on the page alone.
    ledger.lose(.lists)
    write(rest)
  }
}
