// Tables as text: a line each row, cells in their columns apart by tabs.

internal import ReportModel

extension FieldsLayout {
  /// Columns that cells are put into; cells beyond follow one another without empty ones.
  private static let gridColumns = 1_024

  mutating func append(_ table: Table) {
    ledger.lose(.tables)
    if table.headerRows > 0 || !table.columnWidths.isEmpty { ledger.lose(.tableLayout) }
    if let summary = table.summary { ledger.lose(.alternativeText, text: summary) }
    var covered: [Int] = []
    for row in table.rows {
      if row.control != nil { ledger.lose(.contentControls) }
      if row.change != nil { ledger.lose(.changes) }
      if row.change?.takesAway == true {
        loseRow(row)
        leaveRow(at: 0, &covered)
      } else {
        append(row, below: &covered)
      }
    }
  }

  /// A row that a tracked change took away is not shown as if it still stood there.
  private mutating func loseRow(_ row: TableRow) {
    var layout = FieldsLayout(section: [])
    for cell in row.cells { layout.append(cell.blocks) }
    if !layout.text.isEmpty { ledger.lose(.changes, text: layout.text) }
    for loss in layout.ledger.losses {
      if let text = loss.text { ledger.lose(loss.feature, text: text) }
    }
  }

  /// Appends the cells of a row in their columns: places covered from above stay empty.
  private mutating func append(_ row: TableRow, below covered: inout [Int]) {
    startLine()
    var column = 0
    var position = 0
    for cell in row.cells {
      while column < covered.count, covered[column] > 0 {
        covered[column] -= 1
        column += 1
      }
      appendTabs(column - position)
      position = column
      append(cell)
      let room = max(1, Self.gridColumns - column)
      let end = column + min(max(cell.columnSpan, 1), room)
      if end > covered.count { covered += repeatElement(0, count: end - covered.count) }
      for place in column..<end { covered[place] = max(cell.rowSpan, 1) - 1 }
      column = end
    }
    leaveRow(at: column, &covered)
  }

  /// Counts the row for the cells that reach into it, from a column on.
  private func leaveRow(at column: Int, _ covered: inout [Int]) {
    for place in covered.indices.dropFirst(column) where covered[place] > 0 {
      covered[place] -= 1
    }
  }

  private mutating func append(_ cell: TableCell) {
    if cell.columnSpan > 1 || cell.rowSpan > 1 { ledger.lose(.cellSpans) }
    if cell.shading != nil { ledger.lose(.tableLayout) }
    if cell.control != nil { ledger.lose(.contentControls) }
    cellDepth += 1
    append(cell.blocks)
    cellDepth -= 1
  }

  private mutating func appendTabs(_ count: Int) {
    text += String(repeating: cellDepth > 0 ? " " : "\t", count: count)
  }
}
