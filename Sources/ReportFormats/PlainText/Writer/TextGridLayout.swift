// Writing a table as a grid of lines.

internal import ReportModel

extension TextComposer {
  /// Writes the texts of all cells with no limit, to see how wide they are.
  mutating func measure(_ grid: inout TextGrid) {
    for index in grid.cells.indices { measure(&grid.cells[index]) }
  }

  /// Writes a table whose columns have their widths.
  mutating func write(_ grid: inout TextGrid, headerRows: Int) {
    for index in grid.cells.indices {
      let width = grid.textWidth(of: index)
      if grid.cells[index].naturalWidth > width { layOut(&grid.cells[index], width: width) }
    }
    draw(&grid, headerRows: headerRows)
  }

  private mutating func measure(_ cell: inout TextGrid.Cell) {
    let text = compose(cell.blocks, width: nil)
    cell.naturalWidth = text.naturalWidth
    cell.minimumWidth = text.minimumWidth
    cell.lines = text.bytes.lines
  }

  /// Writes a cell's text again where its column is narrower than the text.
  private mutating func layOut(_ cell: inout TextGrid.Cell, width: Int) {
    let wasMuted = ledger.isMuted
    ledger.isMuted = true
    cell.lines = compose(cell.blocks, width: width).bytes.lines
    ledger.isMuted = wasMuted
  }

  private mutating func compose(_ blocks: [Block], width: Int?) -> TextCanvas {
    let outer = canvas
    canvas = TextCanvas(width: width, isMeasured: width == nil)
    write(blocks, isTight: true)
    defer { canvas = outer }
    return canvas
  }

  private mutating func draw(_ grid: inout TextGrid, headerRows: Int) {
    let heights = grid.heights
    let isRuled = grid.isRuled
    for row in 0..<grid.rowCount {
      if row == 0 || isRuled || row == headerRows {
        drawRule(&grid, above: row, by: row > 0 && row == headerRows ? "=" : "-")
      }
      for _ in 0..<heights[row] { drawLine(&grid, row) }
    }
    // Where no line between rows tells it, the last one says that several lines are one row.
    let inner = grid.rowCount - 1 - (headerRows > 0 && headerRows < grid.rowCount ? 1 : 0)
    drawRule(&grid, above: grid.rowCount, by: isRuled && inner < 1 ? "=" : "-")
  }

  private mutating func drawLine(_ grid: inout TextGrid, _ row: Int) {
    let start = canvas.startLine()
    var column = 0
    while column < grid.columnCount {
      canvas.append(UInt8(ascii: "|"))
      column += drawContent(&grid, row, column)
    }
    canvas.append(UInt8(ascii: "|"))
    canvas.endLine(width: start + grid.width)
  }

  /// Writes the next line of the cell at a place.
  ///
  /// - Returns: how many columns the cell covers.
  private mutating func drawContent(_ grid: inout TextGrid, _ row: Int, _ column: Int) -> Int {
    let owner = grid.owner(row, column)
    guard owner >= 0 else {
      canvas.append(0x20, times: grid.widths[column] + 2)
      return 1
    }
    canvas.append(0x20)
    var used = 0
    let written = grid.cells[owner].written
    if written < grid.cells[owner].lines.count {
      canvas.append(grid.cells[owner].lines[written].text)
      used = grid.cells[owner].lines[written].width
    }
    canvas.append(0x20, times: grid.textWidth(of: owner) - used + 1)
    grid.cells[owner].written += 1
    return grid.cells[owner].columnSpan
  }

  /// Writes the line between two rows; a cell that covers both goes on in it.
  private mutating func drawRule(
    _ grid: inout TextGrid, above row: Int, by mark: Unicode.Scalar
  ) {
    let start = canvas.startLine()
    var column = 0
    while column < grid.columnCount {
      canvas.append(grid.joint(above: row, before: column, rule: mark))
      if grid.isSpanned(above: row, column) {
        column += drawContent(&grid, row, column)
      } else {
        canvas.append(UInt8(ascii: mark), times: grid.widths[column] + 2)
        column += 1
      }
    }
    canvas.append(grid.joint(above: row, before: column, rule: mark))
    canvas.endLine(width: start + grid.width)
  }
}

extension TextGrid {
  /// The columns that the whole grid takes.
  fileprivate var width: Int { widths.reduce(3 * columnCount + 1, +) }

  /// Whether lines stand between all rows: where all cells have one line, they are not needed.
  fileprivate var isRuled: Bool {
    cells.contains { $0.lines.count > 1 || $0.rowSpan > 1 }
  }

  /// The lines of each row, so that cells over several rows have room for theirs.
  fileprivate var heights: [Int] {
    var heights = [Int](repeating: 1, count: rowCount)
    let rule = isRuled ? 1 : 0
    for cell in cells.sorted(by: { $0.row + $0.rowSpan < $1.row + $1.rowSpan }) {
      let last = cell.row + cell.rowSpan - 1
      let above = heights[cell.row..<last].reduce(0) { $0 + $1 + rule }
      heights[last] = max(heights[last], cell.lines.count - above)
    }
    return heights
  }

  /// Whether one cell covers the places above and below a line.
  fileprivate func isSpanned(above row: Int, _ column: Int) -> Bool {
    let upper = owner(row - 1, column)
    return upper >= 0 && upper == owner(row, column)
  }

  /// The character where a line between rows meets a line between columns.
  fileprivate func joint(
    above row: Int, before column: Int, rule: Unicode.Scalar
  ) -> UInt8 {
    let left = column > 0 && !isSpanned(above: row, column - 1)
    let right = column < columnCount && !isSpanned(above: row, column)
    let up = row > 0 && owner(row - 1, column - 1) != owner(row - 1, column)
    let down = row < rowCount && owner(row, column - 1) != owner(row, column)
    if !left && !right { return UInt8(ascii: "|") }
    return up || down ? UInt8(ascii: "+") : UInt8(ascii: rule)
  }
}

extension [UInt8] {
  /// The lines without their line feeds, each with its width.
  fileprivate var lines: [(text: ArraySlice<UInt8>, width: Int)] {
    var lines: [(text: ArraySlice<UInt8>, width: Int)] = []
    var start = 0
    while start < count, let end = self[start...].firstIndex(of: 0x0A) {
      lines.append((self[start..<end], displayWidth(start..<end)))
      start = end + 1
    }
    return lines
  }
}
