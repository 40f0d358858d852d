// The grid of a table: which cell covers which place, and how wide the columns are.

internal import ReportModel

/// A table as columns and rows of places, each covered by one cell or none.
struct TextGrid {
  /// A cell and its laid-out text.
  struct Cell {
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
    var blocks: [Block]
    /// The columns that the text takes unbroken, and with all breaks there can be.
    var naturalWidth = 0
    var minimumWidth = 0
    /// The lines of the text with their widths.
    var lines: [(text: ArraySlice<UInt8>, width: Int)] = []
    /// How many of the lines are written.
    var written = 0
  }

  var cells: [Cell] = []
  /// The cell at each place, row by row; -1 where there is none.
  var owners: [Int] = []
  var columnCount = 0
  let rowCount: Int
  var widths: [Int] = []

  /// Places the cells; `nil` where there are more columns than lines can hold, or none.
  init?(_ table: Table, mostColumns: Int) {
    rowCount = table.rows.count
    var covered: [Int] = []
    cells.reserveCapacity(table.rows.reduce(0) { $0 + $1.cells.count })
    for (index, row) in table.rows.enumerated() {
      var column = 0
      for cell in row.cells {
        let span = max(cell.columnSpan, 1)
        guard span <= mostColumns else { return nil }
        column = Self.firstFree(span, from: column, covered)
        guard column + span <= mostColumns else { return nil }
        while covered.count < column + span { covered.append(0) }
        let rows = min(max(cell.rowSpan, 1), rowCount - index)
        for place in column..<column + span { covered[place] = rows }
        cells.append(
          Cell(row: index, column: column, rowSpan: rows, columnSpan: span, blocks: cell.blocks))
        column += span
      }
      for place in covered.indices { covered[place] = max(covered[place] - 1, 0) }
    }
    columnCount = covered.count
    guard columnCount > 0 else { return nil }
    placeOwners()
  }

  /// The first of so many columns that no cell of a row above reaches into.
  private static func firstFree(_ span: Int, from column: Int, _ covered: [Int]) -> Int {
    var column = column
    while let taken = (column..<column + span).last(where: {
      $0 < covered.count && covered[$0] > 0
    }) {
      column = taken + 1
    }
    return column
  }

  private mutating func placeOwners() {
    owners = [Int](repeating: -1, count: rowCount * columnCount)
    for (index, cell) in cells.enumerated() {
      for row in cell.row..<cell.row + cell.rowSpan {
        for column in cell.column..<cell.column + cell.columnSpan {
          owners[row * columnCount + column] = index
        }
      }
    }
  }

  /// The cell at a place; -1 where there is none, -2 outside the grid.
  func owner(_ row: Int, _ column: Int) -> Int {
    guard 0..<rowCount ~= row, 0..<columnCount ~= column else { return -2 }
    return owners[row * columnCount + column]
  }

  /// The columns that the text of the cell with a number may take.
  func textWidth(of index: Int) -> Int {
    let first = cells[index].column
    let span = cells[index].columnSpan
    return widths[first..<first + span].reduce(3 * (span - 1), +)
  }

  /// Gives each column a width, so that lines are at most so wide.
  ///
  /// - Returns: whether that can be.
  mutating func chooseWidths(limit: Int) -> Bool {
    let room = limit - 3 * columnCount - 1
    let natural = widths { $0.naturalWidth }
    if natural.reduce(0, +) <= room {
      widths = natural
      return true
    }
    var minimum = widths { $0.minimumWidth }
    let needed = minimum.reduce(0, +)
    guard needed <= room else { return false }
    let wishes = zip(natural, minimum).map { max($0 - $1, 0) }
    let wished = max(wishes.reduce(0, +), 1)
    for column in minimum.indices {
      minimum[column] += (room - needed) * wishes[column] / wished
    }
    widths = minimum
    return true
  }

  /// The least widths of columns that hold each cell's text of a measure.
  private func widths(_ measure: (Cell) -> Int) -> [Int] {
    var widths = [Int](repeating: 1, count: columnCount)
    for cell in cells where cell.columnSpan == 1 {
      widths[cell.column] = max(widths[cell.column], measure(cell))
    }
    for cell in cells where cell.columnSpan > 1 {
      let range = cell.column..<cell.column + cell.columnSpan
      let missing = measure(cell) - widths[range].reduce(3 * (cell.columnSpan - 1), +)
      guard missing > 0 else { continue }
      for (index, column) in range.enumerated() {
        widths[column] += (missing * (index + 1)) / range.count - missing * index / range.count
      }
    }
    return widths
  }
}
