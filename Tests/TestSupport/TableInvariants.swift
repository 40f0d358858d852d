// The geometry of a table: every cell stands on free places, and no cell reaches out of the table.

internal import ReportModel

extension Table {
  /// What is wrong with the table itself; what stands in its cells is not looked at.
  var invariantViolations: [String] {
    var violations: [String] = []
    if !(0...rows.count ~= headerRows) { violations.append("\(headerRows) header rows") }
    if columnWidths.contains(where: { $0 < 0 }) { violations.append("a width below 0") }
    // How many more rows the cells above cover, by column.
    var covered: [Int] = []
    for (index, row) in rows.enumerated() {
      var column = 0
      for cell in row.cells {
        guard cell.columnSpan >= 1, cell.rowSpan >= 1 else {
          return violations + ["spans of \(cell.columnSpan) and \(cell.rowSpan)"]
        }
        while column < covered.count, covered[column] > 0 { column += 1 }
        let end = column + cell.columnSpan
        if covered.count < end {
          covered += Array(repeating: 0, count: end - covered.count)
        }
        if covered[column..<end].contains(where: { $0 > 0 }) { violations.append("cells overlap") }
        if index + cell.rowSpan > rows.count { violations.append("a cell below the last row") }
        for place in column..<end { covered[place] = cell.rowSpan }
        column = end
      }
      covered = covered.map { max($0 - 1, 0) }
    }
    return violations
  }
}
