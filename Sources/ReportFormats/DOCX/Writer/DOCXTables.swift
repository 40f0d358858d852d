// Tables: a cell that takes several rows is one cell a row, of which the first has the text.

internal import ReportModel

/// A table whose rows are written from top to bottom.
private struct TableCursor {
  /// A cell of a row above that reaches down.
  struct Covering {
    var rowsLeft = 0
    var columnSpan = 1
  }

  let table: Table
  /// By the column that a covering cell starts at.
  var covering: [Covering]
  /// How many cells reach down now.
  var coveringCount = 0
  var column = 0

  /// The column of the next covering cell from a column on.
  func nextCovering(from column: Int) -> Int? {
    guard coveringCount > 0 else { return nil }
    return covering.indices[column...].first { covering[$0].rowsLeft > 0 }
  }

  /// The width of some columns in twentieths of a point; `nil` where the table gives none.
  func width(_ columns: Range<Int>) -> Int? {
    guard columns.upperBound <= table.columnWidths.count else { return nil }
    let width = columns.reduce(0) { $0 + min(max(table.columnWidths[$1], 0), 31_680) }
    return width > 0 ? width : nil
  }
}

extension DOCXComposer {
  private static let mostColumns = Limits().tableColumns

  mutating func write(_ table: Table) {
    guard hasRoom(for: 7), !table.rows.isEmpty else { return writeLoose(table) }
    flushPageBreak()
    if lastBlock == .table { out.literal("<w:p/>") }
    if lastBlock == .paragraph(isChanged: true), table.rows.first?.change != nil { writeBridge() }
    let columns = columnCount(of: table)
    out.literal("<w:tbl>")
    writeProperties(of: table)
    writeGrid(table, columns: columns)
    var open = TableCursor(
      table: table, covering: [TableCursor.Covering](repeating: .init(), count: columns))
    for (index, row) in table.rows.enumerated() { write(row, index, &open) }
    if open.covering.contains(where: { $0.rowsLeft > 0 }) { ledger.lose(.cellSpans) }
    out.literal("</w:tbl>")
    lastBlock = .table
  }

  /// Tables deeper than readers go are written as the text of their cells.
  private mutating func writeLoose(_ table: Table) {
    ledger.lose(.tables)
    if let summary = table.summary { ledger.lose(.alternativeText, text: summary) }
    for row in table.rows {
      for cell in row.cells { write(cell.blocks) }
    }
  }

  /// How many columns the rows take, spans of rows above included.
  private func columnCount(of table: Table) -> Int {
    var ends: [Int] = []
    var most = 1
    for (index, row) in table.rows.enumerated() {
      var width = ends.indices.contains(index) ? ends[index] : 0
      for cell in row.cells {
        let span = min(max(cell.columnSpan, 1), Self.mostColumns)
        width = min(width + span, Self.mostColumns)
        let last = min(index + max(cell.rowSpan, 1), table.rows.count)
        guard last > index + 1 else { continue }
        while ends.count < last { ends.append(0) }
        for below in index + 1..<last { ends[below] = min(ends[below] + span, Self.mostColumns) }
      }
      most = max(most, width)
    }
    return most
  }

  // MARK: - Properties

  /// The order is that of the schema (CT_TblPr).
  private mutating func writeProperties(of table: Table) {
    out.literal("<w:tblPr><w:tblStyle w:val=\"TableGrid\"/>")
    let width = table.columnWidths.reduce(0) { $0 + min(max($1, 0), 31_680) }
    if width > 0 {
      out.literal("<w:tblW w:w=\"")
      out.append(decimal: width)
      out.literal("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
    } else {
      out.literal("<w:tblW w:w=\"0\" w:type=\"auto\"/>")
    }
    out.literal("<w:tblLook w:val=\"0000\"/>")
    if let summary = table.summary {
      out.literal("<w:tblDescription")
      attribute("w:val", summary)
      out.literal("/>")
    }
    out.literal("</w:tblPr>")
  }

  /// Columns of no width say that the table gives none.
  private mutating func writeGrid(_ table: Table, columns: Int) {
    let widths = table.columnWidths.prefix(Self.mostColumns)
    if !widths.isEmpty, widths.count < columns || widths.count < table.columnWidths.count {
      ledger.lose(.tableLayout)
    }
    out.literal("<w:tblGrid>")
    for column in 0..<max(columns, widths.count) {
      out.literal("<w:gridCol w:w=\"")
      out.append(decimal: column < widths.count ? min(max(widths[column], 0), 31_680) : 0)
      out.literal("\"/>")
    }
    out.literal("</w:tblGrid>")
  }

  // MARK: - Rows

  private mutating func write(_ row: TableRow, _ index: Int, _ open: inout TableCursor) {
    let control = row.control.flatMap { $0.isNamed ? $0 : nil }
    if row.control != nil, control == nil { ledger.lose(.contentControls) }
    if let control { openControl(control) }
    out.literal("<w:tr>")
    writeProperties(of: row, isHeader: index < open.table.headerRows)
    open.column = 0
    let start = out.count
    for cell in row.cells {
      writeCovered(&open, before: nil)
      write(cell, &open)
    }
    writeCovered(&open, before: open.covering.count)
    if out.count == start {
      // A row must have a cell.
      ledger.lose(.tables)
      out.literal("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p/></w:tc>")
    }
    out.literal("</w:tr>")
    if control != nil { closeControl() }
  }

  private mutating func writeProperties(of row: TableRow, isHeader: Bool) {
    guard isHeader || row.change != nil else { return }
    out.literal("<w:trPr>")
    if isHeader { out.literal("<w:tblHeader/>") }
    if let change = row.change {
      switch change.kind {
      case .inserted, .deleted: writeChange(of: change)
      case .movedFrom, .movedTo: ledger.lose(.changes)
      }
    }
    out.literal("</w:trPr>")
  }

  /// Writes the cells that cells above cover, as far as they stand at the place that is written;
  /// with `before`, all of them, with cells of no text between.
  private mutating func writeCovered(_ open: inout TableCursor, before end: Int?) {
    while open.column < open.covering.count {
      if open.covering[open.column].rowsLeft > 0 {
        writeCovered(&open)
      } else if end != nil, let next = open.nextCovering(from: open.column) {
        ledger.lose(.tables)
        writeCell(open.column..<next, open) { $0.out.literal("<w:p/>") }
        open.column = next
      } else {
        return
      }
    }
  }

  private mutating func writeCovered(_ open: inout TableCursor) {
    let span = open.covering[open.column].columnSpan
    open.covering[open.column].rowsLeft -= 1
    if open.covering[open.column].rowsLeft == 0 { open.coveringCount -= 1 }
    let columns = open.column..<open.column + span
    writeCell(columns, open, merge: "<w:vMerge/>") { $0.out.literal("<w:p/>") }
    open.column += span
  }

  // MARK: - Cells

  private mutating func write(_ cell: TableCell, _ open: inout TableCursor) {
    let room = (open.nextCovering(from: min(open.column, open.covering.count)) ?? .max)
    let most = max(1, min(room, max(open.covering.count, open.column + 1)) - open.column)
    let span = min(max(cell.columnSpan, 1), most)
    if span != cell.columnSpan { ledger.lose(.cellSpans) }
    let columns = open.column..<open.column + span
    let control = cell.control.flatMap { $0.isNamed ? $0 : nil }
    if cell.control != nil, control == nil { ledger.lose(.contentControls) }
    if let control { openControl(control) }
    let merges = cell.rowSpan > 1 && open.column < open.covering.count
    writeCell(columns, open, merge: merges ? "<w:vMerge w:val=\"restart\"/>" : nil, cell.shading) {
      $0.writeStory(cell.blocks, levels: 7)
    }
    if control != nil { closeControl() }
    if merges {
      open.covering[open.column] = .init(rowsLeft: cell.rowSpan - 1, columnSpan: span)
      open.coveringCount += 1
    }
    open.column += span
  }

  /// The order is that of the schema (CT_TcPr).
  private mutating func writeCell(
    _ columns: Range<Int>, _ open: TableCursor, merge: StaticString? = nil, _ shading: Color? = nil,
    _ body: (inout DOCXComposer) -> Void
  ) {
    out.literal("<w:tc><w:tcPr><w:tcW w:w=\"")
    let width = open.width(columns)
    out.append(decimal: width ?? 0)
    out.literal(width == nil ? "\" w:type=\"auto\"/>" : "\" w:type=\"dxa\"/>")
    if columns.count > 1 {
      out.literal("<w:gridSpan")
      attribute("w:val", columns.count)
      out.literal("/>")
    }
    if let merge { out.literal(merge) }
    if let shading { writeShading(shading) }
    out.literal("</w:tcPr>")
    body(&self)
    out.literal("</w:tc>")
  }
}
