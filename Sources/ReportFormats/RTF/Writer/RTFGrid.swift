// The grid of a table: where the cells of each row stand, those that reach in from above included.

internal import ReportModel

/// The rows of a table as RTF has them: each cell of a row, covered ones too.
struct RTFGrid {
  /// A cell of a row.
  struct Slot {
    /// The first column, and the one behind the last.
    var columns: Range<Int>
    /// The number of the report's cell in its row; `nil` for a cell that one above covers.
    var cell: Int?
    /// How many more rows below this one the cell covers.
    var rowsBelow: Int
  }

  private(set) var rows: [[Slot]] = []
  private(set) var columnCount = 0
  /// Whether a cell takes fewer columns than the report says.
  private(set) var isCut = false

  init(_ table: Table) {
    var open: [Slot] = []
    for (index, row) in table.rows.enumerated() {
      var slots: [Slot] = []
      var above = open[...]
      var column = 0
      for (number, cell) in row.cells.enumerated() {
        let span = Self.span(cell, at: column)
        if span < cell.columnSpan { isCut = true }
        Self.skip(&above, &column, span, &slots)
        slots.append(
          Slot(
            columns: column..<column + span, cell: number,
            rowsBelow: min(max(cell.rowSpan, 1), table.rows.count - index) - 1))
        column += span
      }
      for slot in above { slots.append(Self.covered(slot)) }
      columnCount = max(columnCount, slots.last?.columns.upperBound ?? 0)
      open = slots.filter { $0.rowsBelow > 0 }
      rows.append(slots)
    }
  }

  /// More columns than any reader takes are as few as can be: each needs an edge.
  private static func span(_ cell: TableCell, at column: Int) -> Int {
    column < 16_384 ? min(max(cell.columnSpan, 1), 1_024) : 1
  }

  /// Passes over the cells from above that a cell of so many columns would meet.
  private static func skip(
    _ above: inout ArraySlice<Slot>, _ column: inout Int, _ span: Int, _ slots: inout [Slot]
  ) {
    while let next = above.first, next.columns.lowerBound < column + span {
      slots.append(covered(next))
      column = next.columns.upperBound
      above = above.dropFirst()
    }
  }

  private static func covered(_ slot: Slot) -> Slot {
    Slot(columns: slot.columns, cell: nil, rowsBelow: slot.rowsBelow - 1)
  }

  /// Whether each edge between two columns is the edge of a cell; else readers see fewer columns.
  var showsEachColumn: Bool {
    guard columnCount > 1 else { return true }
    var edges = [Bool](repeating: false, count: columnCount + 1)
    for row in rows {
      for slot in row { edges[slot.columns.upperBound] = true }
    }
    return edges[1...].allSatisfy { $0 }
  }
}
