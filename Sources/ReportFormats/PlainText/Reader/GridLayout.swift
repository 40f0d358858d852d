// Which cells a drawn table has: found from the lines between them.

/// The cells of a drawn table.
struct GridLayout {
  /// A cell and the rows and columns that it covers.
  struct Cell {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// The columns of the screen at which lines between cells can stand, the frame included.
  private(set) var boundaries: [Int] = []
  /// The cells by the row that they start in.
  private(set) var rows: [[Cell]] = []
  private(set) var headerRows = 0
  /// The lines of the drawing that hold each row's text.
  private var contents: [Range<Int>] = []
  /// How many cells start at each boundary or before it.
  private var starts: [Int] = []

  /// Finds the cells; `nil` where the lines do not fit together.
  init?(_ drawing: GridDrawing, columnLimit: Int) {
    boundaries = Self.boundaries(drawing)
    guard boundaries.first == 0, boundaries.last == drawing.width - 1, boundaries.count > 1,
      boundaries.count <= columnLimit + 1
    else { return nil }
    findRows(drawing)
    guard !contents.isEmpty, contents.allSatisfy({ !$0.isEmpty }) else { return nil }
    findCells(drawing)
    var isStart = [Bool](repeating: false, count: boundaries.count)
    for cell in rows.joined() { isStart[cell.columns.lowerBound] = true }
    for start in isStart { starts.append((starts.last ?? 0) + (start ? 1 : 0)) }
  }

  /// The columns at which a + joins lines: those of stretches of + - = that a + begins and ends.
  private static func boundaries(_ drawing: GridDrawing) -> [Int] {
    var isBoundary = [Bool](repeating: false, count: drawing.width)
    for line in 0..<drawing.lineCount {
      var start = 0
      while start < drawing.width {
        var end = start
        var last = start
        while end < drawing.width, isMark(drawing.byte(line, end)) {
          if drawing.byte(line, end) == UInt8(ascii: "+") { last = end }
          end += 1
        }
        if drawing.byte(line, start) == UInt8(ascii: "+"), last == end - 1, end - start > 2 {
          for column in start..<end where drawing.byte(line, column) == UInt8(ascii: "+") {
            isBoundary[column] = true
          }
        }
        start = max(end, start + 1)
      }
    }
    return isBoundary.indices.filter { isBoundary[$0] }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=")
  }

  private func columns(_ index: Int) -> Range<Int> { boundaries[index] + 1..<boundaries[index + 1] }

  /// The mark of the line that is drawn, in some column, through a line of the drawing.
  private func rule(_ drawing: GridDrawing, _ line: Int) -> UInt8? {
    for index in 0..<boundaries.count - 1 {
      if let mark = drawing.rule(line, columns(index)) { return mark }
    }
    return nil
  }

  private mutating func findRows(_ drawing: GridDrawing) {
    let rules = (0..<drawing.lineCount).map { rule(drawing, $0) }
    let inner = rules.dropFirst().dropLast()
    let isRuled = inner.contains(UInt8(ascii: "-")) || rules.last == UInt8(ascii: "=")
    var start = 1
    for line in 1..<drawing.lineCount {
      let isLast = line == drawing.lineCount - 1
      if rules[line] != nil {
        if line > start { contents.append(start..<line) }
        if !isLast, rules[line] == UInt8(ascii: "=") { headerRows = contents.count }
        start = line + 1
      } else if !isRuled {
        contents.append(line..<line + 1)
        start = line + 1
      }
    }
  }

  private mutating func findCells(_ drawing: GridDrawing) {
    let columnCount = boundaries.count - 1
    var covered = [Int](repeating: 0, count: columnCount)
    for row in contents.indices {
      var cells: [Cell] = []
      var column = 0
      while column < columnCount {
        guard covered[column] <= row else {
          column += 1
          continue
        }
        var end = column + 1
        while end < columnCount, covered[end] <= row, !isDivided(drawing, row, at: end) { end += 1 }
        var last = row + 1
        while last < contents.count, goesOn(drawing, into: last, column) { last += 1 }
        cells.append(Cell(rows: row..<last, columns: column..<end))
        for place in column..<end { covered[place] = last }
        column = end
      }
      rows.append(cells)
    }
  }

  /// Whether a bar stands at a boundary through a whole row.
  private func isDivided(_ drawing: GridDrawing, _ row: Int, at boundary: Int) -> Bool {
    contents[row].allSatisfy { drawing.byte($0, boundaries[boundary]) == UInt8(ascii: "|") }
  }

  /// Whether no line is drawn above a row in a column.
  private func goesOn(_ drawing: GridDrawing, into row: Int, _ column: Int) -> Bool {
    let above = contents[row - 1].upperBound..<contents[row].lowerBound
    return !above.isEmpty && above.allSatisfy { drawing.rule($0, columns(column)) == nil }
  }

  /// The lines of the drawing that the text of rows stands in.
  func lines(of rows: Range<Int>) -> Range<Int> {
    contents[rows.lowerBound].lowerBound..<contents[rows.upperBound - 1].upperBound
  }

  /// How many columns a cell takes, boundaries at which no cell starts left out.
  func columnSpan(of cell: Cell) -> Int {
    max(1, starts[cell.columns.upperBound - 1] - starts[cell.columns.lowerBound] + 1)
  }
}
