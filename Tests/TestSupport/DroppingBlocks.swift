// Blocks without some features.

internal import ReportModel

extension Dropping {
  func blocks(_ blocks: [Block]) -> [Block] {
    blocks.flatMap(block)
  }

  private func block(_ block: Block) -> [Block] {
    switch block {
    case .paragraph(let paragraph): self.paragraphs(paragraph)
    case .list(let list): self.list(list)
    case .table(let table): self.table(table)
    case .group(let group): self.group(group)
    case .preformatted(let text): preformatted(self.text(text))
    case .rule, .pageBreak: drops(.breaks) ? [] : [block]
    }
  }

  /// A paragraph of nothing is a gap, which is layout; one of which nothing is left goes with what
  /// it held.
  private func paragraphs(_ paragraph: Paragraph) -> [Block] {
    let rest = self.paragraph(paragraph)
    let isGap = paragraph.inlines.isEmpty ? drops(.paragraphLayout) : rest.inlines.isEmpty
    return isGap ? [] : [.paragraph(rest)]
  }

  private func paragraph(_ paragraph: Paragraph) -> Paragraph {
    var paragraph = paragraph
    paragraph.inlines = inlines(paragraph.inlines)
    if drops(.paragraphLayout) { (paragraph.alignment, paragraph.indentation) = (.start, 0) }
    if drops(.headings) { paragraph.headingLevel = nil }
    if drops(.direction) { paragraph.isRightToLeft = false }
    if drops(.changes) { paragraph.change = nil }
    return paragraph
  }

  private func list(_ list: List) -> [Block] {
    guard drops(.lists) else {
      let items = list.items.map { ListItem(label: text($0.label), blocks: blocks($0.blocks)) }
      return [.list(List(kind: list.kind, start: list.start, items: items))]
    }
    return list.items.flatMap { item -> [Block] in
      let label = item.label.isEmpty ? [] : [Inline.text(item.label + " ")]
      guard case .paragraph(var paragraph)? = item.blocks.first else {
        return (label.isEmpty ? [] : [.paragraph(Paragraph(label))]) + blocks(item.blocks)
      }
      paragraph.inlines = label + paragraph.inlines
      return blocks([.paragraph(paragraph)] + item.blocks.dropFirst())
    }
  }

  private func table(_ table: Table) -> [Block] {
    guard !drops(.tables) else {
      return table.rows.flatMap { $0.cells.flatMap { blocks($0.blocks) } }
    }
    var table = table
    if drops(.tableLayout) { (table.columnWidths, table.headerRows) = ([], 0) }
    table.summary = drops(.alternativeText) ? nil : table.summary.map(text)
    table.rows = table.rows.map(row)
    return [.table(table)]
  }

  private func row(_ row: TableRow) -> TableRow {
    var row = row
    if drops(.contentControls) { row.control = nil }
    if drops(.changes) { row.change = nil }
    row.cells = row.cells.map { cell in
      var cell = cell
      if drops(.cellSpans) { (cell.columnSpan, cell.rowSpan) = (1, 1) }
      if drops(.tableLayout) { cell.shading = nil }
      if drops(.contentControls) { cell.control = nil }
      cell.blocks = blocks(cell.blocks)
      return cell
    }
    return row
  }

  private func group(_ group: Group) -> [Block] {
    let content = blocks(group.blocks)
    switch group.kind {
    case .textBox, .frame, .embedded:
      return drops(.boxes) ? content : [.group(Group(group.kind, blocks: content))]
    case .control:
      return drops(.contentControls)
        ? content : [.group(Group(.control, control: group.control, blocks: content))]
    }
  }

  /// Letters of one width are what makes a text preformatted.
  private func preformatted(_ text: String) -> [Block] {
    guard drops(.monospace) else { return [.preformatted(text)] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let pieces = line.split(separator: "\t", omittingEmptySubsequences: false)
      let inlines = pieces.map { $0.isEmpty ? [] : [Inline.text(String($0))] }
      return .paragraph(Paragraph(Array(inlines.joined(separator: [.tab]))))
    }
  }
}
