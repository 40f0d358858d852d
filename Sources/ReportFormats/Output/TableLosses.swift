// What tables of characters do not carry.

internal import ReportModel

extension LossLedger {
  /// Notes the widths, shadings and changes of a table, which rows of text do not show.
  mutating func loseDetails(of table: Table) {
    var details = table.columnWidths.isEmpty ? 0 : 1
    for row in table.rows {
      if row.control != nil { lose(.contentControls) }
      if row.change != nil { lose(.changes) }
      for cell in row.cells {
        if cell.control != nil { lose(.contentControls) }
        if cell.shading != nil { details += 1 }
      }
    }
    lose(.tableLayout, count: details)
  }
}
