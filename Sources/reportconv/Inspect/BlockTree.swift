// Blocks as nodes of the tree.

internal import ReportModel

extension TreeOutput {
  /// Adds blocks.
  mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): add(paragraph)
    case .list(let list): add(list)
    case .table(let table): add(table)
    case .group(let group):
      let isControl = group.kind == .control
      node(
        isControl ? "" : group.kind.rawValue,
        Self.words(isControl ? group.control ?? ContentControl() : group.control))
      below { $0.add(group.blocks) }
    case .preformatted(let text): node("preformatted", Self.quoted(text))
    case .rule: node("rule")
    case .pageBreak: node("pageBreak")
    }
  }

  private mutating func add(_ paragraph: Paragraph) {
    let isMarked = paragraph.inlines.contains(where: \.isMarked)
    node(
      "paragraph", paragraph.alignment == .start ? "" : paragraph.alignment.rawValue,
      paragraph.indentation == 0 ? "" : "indentation=\(paragraph.indentation)",
      paragraph.headingLevel.map { "heading=\($0)" } ?? "",
      paragraph.isRightToLeft ? "rightToLeft" : "", Self.words(paragraph.change),
      isMarked ? "" : Self.quoted(paragraph.inlines.plainText))
    if isMarked { below { $0.add(paragraph.inlines) } }
  }

  private mutating func add(_ list: List) {
    node("list", list.kind.rawValue, list.start == 1 ? "" : "start=\(list.start)")
    below { tree in
      for item in list.items {
        tree.node("item", Self.quoted(item.label))
        tree.below { $0.add(item.blocks) }
      }
    }
  }

  private mutating func add(_ table: Table) {
    node(
      "table", "rows=\(table.rows.count)",
      table.headerRows == 0 ? "" : "headerRows=\(table.headerRows)",
      Self.named("summary", table.summary))
    below { tree in
      for row in table.rows {
        tree.node("row", Self.words(row.control), Self.words(row.change))
        tree.below { tree in
          for cell in row.cells { tree.add(cell) }
        }
      }
    }
  }

  private mutating func add(_ cell: TableCell) {
    node(
      "cell", cell.columnSpan == 1 ? "" : "columns=\(cell.columnSpan)",
      cell.rowSpan == 1 ? "" : "rows=\(cell.rowSpan)",
      cell.shading.map { "shading=\($0.hex)" } ?? "", Self.words(cell.control))
    below { $0.add(cell.blocks) }
  }

  /// The names of a content control.
  static func words(_ control: ContentControl?) -> String {
    guard let control else { return "" }
    return ["control", named("tag", control.tag), named("alias", control.alias)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The kind and origin of a tracked change.
  static func words(_ change: ChangeMark?) -> String {
    guard let change else { return "" }
    return [change.kind.rawValue, named("by", change.author), change.date ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
