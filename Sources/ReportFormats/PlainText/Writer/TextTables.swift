// Tables: which form a table gets, and the form for tables that are too wide.

internal import ReportModel

/// The widest table where lines are not broken.
private let widestTable = 200

extension TextComposer {
  mutating func write(_ table: Table) {
    ledger.loseDetails(of: table)
    if let summary = table.summary, !summary.isEmpty { write(summary: summary) }
    tableDepth += 1
    // A table in a cell is written by records: there is no room, and laying out each table of a
    // nest for each width that the outer ones try would take longer with each level.
    let limit = canvas.textWidth ?? widestTable
    if tableDepth == 1, let grid = TextGrid(table, mostColumns: max(limit / 4, 0)) {
      write(table, as: grid, limit: limit)
    } else {
      loseColumns(of: table)
      writeRecords(table)
    }
    tableDepth -= 1
  }

  private mutating func write(_ table: Table, as grid: TextGrid, limit: Int) {
    var grid = grid
    measure(&grid)
    if grid.chooseWidths(limit: limit) {
      write(&grid, headerRows: table.headerRows)
    } else {
      loseColumns(of: table)
      // What the cells lose was noted when they were measured.
      let wasMuted = ledger.isMuted
      ledger.isMuted = true
      writeRecords(table)
      ledger.isMuted = wasMuted
    }
  }

  /// What the table shows in words, as images say it.
  private mutating func write(summary: String) {
    line.removeAll(keepingCapacity: true)
    line.literal("[table: ")
    append(summary)
    line.append(ascii: "]")
    canvas.flow(line)
  }

  private mutating func loseColumns(of table: Table) {
    ledger.lose(.tables)
    let spans = table.rows.reduce(0) {
      $0 + $1.cells.count { $0.columnSpan > 1 || $0.rowSpan > 1 }
    }
    ledger.lose(.cellSpans, count: spans)
  }

  /// Writes a table row by row, each cell on lines of its own behind a bar.
  private mutating func writeRecords(_ table: Table) {
    guard table.rows.contains(where: { !$0.cells.isEmpty }) else { return }
    canvas.write(line: Array("+---".utf8))
    for (index, row) in table.rows.enumerated() {
      for cell in row.cells {
        let saved = canvas.open(label: [UInt8(ascii: "|")])
        write(cell.blocks, isTight: true)
        canvas.close(saved)
      }
      canvas.write(line: Array((index + 1 == table.headerRows ? "+===" : "+---").utf8))
    }
  }
}
