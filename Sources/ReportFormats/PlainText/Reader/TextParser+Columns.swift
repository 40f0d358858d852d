// Tables whose columns are apart by tabs or by spaces, without lines drawn.
//
// With tabs: at least two lines one after the other with the same number of tabs; else with the same
// number of cells, where several tabs stand between two cells to bring them into line. With
// spaces: at least two lines with the same number of cells, two or more spaces between them, and
// each column in line on its left or on its right side. All others are text.

internal import ReportModel

extension TextParser {
  func tabs(_ lines: ArraySlice<TextLine>) -> TableAttempt? {
    guard let first = lines.first, hasTab(first) else { return nil }
    return tabs(lines) { rawCells($0) } ?? tabs(lines) { cells($0, areApart: hasTab) }
  }

  private func hasTab(_ line: TextLine) -> Bool { bytes[line.range].contains(0x09) }

  private func hasTab(_ gap: Range<Int>) -> Bool { bytes[gap].contains(0x09) }

  private func tabs(
    _ lines: ArraySlice<TextLine>, _ split: (TextLine) -> [Range<Int>]
  ) -> TableAttempt? {
    var run = RowRun()
    var count = 0
    for line in lines {
      guard hasTab(line) || !run.rows.isEmpty && bytes[line.start..<line.content].contains(0x09)
      else { break }
      let cells = split(line)
      if run.rows.isEmpty { count = cells.count }
      guard cells.count == count, 2...max(limits.tableColumns, 2) ~= count else { break }
      run.add(cells, isRule: false)
    }
    guard run.rows.count > 1 else { return nil }
    return TableAttempt(
      table: table(run.rows.withoutEmptyStart), end: lines.startIndex + run.lineCount)
  }

  /// What stands between the tabs of a whole line, tabs before and behind its text included.
  private func rawCells(_ line: TextLine) -> [Range<Int>] {
    var end = line.end
    while bytes.byte(at: end) == 0x20 || bytes.byte(at: end) == 0x09 { end += 1 }
    var cells: [Range<Int>] = []
    var start = line.start
    for index in line.start...end where index == end || bytes[index] == 0x09 {
      cells.append(trimmed(start..<index))
      start = index + 1
    }
    return cells
  }

  /// A range without the spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// The cells of a line, which are apart by gaps of a kind.
  private func cells(_ line: TextLine, areApart: (Range<Int>) -> Bool) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.content
    var index = line.content
    while index < line.end {
      guard bytes[index] == 0x20 || bytes[index] == 0x09 else {
        index += 1
        continue
      }
      let gap = index
      while bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      if areApart(gap..<index) {
        cells.append(start..<gap)
        start = index
      }
    }
    cells.append(start..<line.end)
    return cells
  }
}

// MARK: - Spaces

extension TextParser {
  func columns(_ lines: ArraySlice<TextLine>) -> TableAttempt? {
    var run = RowRun()
    var alignment = ColumnAlignment()
    for line in lines {
      guard hasGap(line), !hasTab(line) else { break }
      let cells = cells(line) { $0.count > 1 }
      guard cells.count > 1, cells.count <= limits.tableColumns,
        alignment.takes(extents(of: cells, in: line))
      else { break }
      if run.rows.count == 1, isText([run.rows[0], cells]) { return nil }
      run.add(cells, isRule: cells.allSatisfy { isMarks($0) })
    }
    guard run.rows.count > 1 else { return nil }
    return TableAttempt(
      table: table(run.rows, headerRows: run.headerRows), end: lines.startIndex + run.lineCount)
  }

  private func hasGap(_ line: TextLine) -> Bool {
    var index = line.content
    while index + 1 < line.end {
      if bytes[index] == 0x20, bytes[index + 1] == 0x20 { return true }
      index += 1
    }
    return false
  }

  /// The columns of a screen that the cells of a line take.
  private func extents(of cells: [Range<Int>], in line: TextLine) -> [Range<Int>] {
    var column = line.indent
    var index = line.content
    return cells.map { cell in
      let start = column + bytes.displayWidth(index..<cell.lowerBound)
      column = start + bytes.displayWidth(cell)
      index = cell.upperBound
      return start..<column
    }
  }

  /// Whether rows are labels in line with their colons, or sentences with two spaces between them.
  private func isText(_ rows: [[Range<Int>]]) -> Bool {
    let areLabels = rows.allSatisfy { bytes[$0[1].lowerBound] == UInt8(ascii: ":") }
    let areSentences = rows.allSatisfy { cells in
      bytes[cells[0].upperBound - 1] == UInt8(ascii: ".")
        && cells[1].lowerBound - cells[0].upperBound == 2
    }
    return areLabels || areSentences
  }

  /// Whether a cell holds hyphens or equals signs alone.
  private func isMarks(_ cell: Range<Int>) -> Bool {
    cell.count > 1
      && bytes[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
  }
}

/// Whether the cells of rows are in line.
private struct ColumnAlignment {
  private var extents: [Range<Int>] = []
  private var areLeft: [Bool] = []
  private var areRight: [Bool] = []

  /// Adds a row if its cells are in line with those above.
  mutating func takes(_ row: [Range<Int>]) -> Bool {
    guard !extents.isEmpty else {
      extents = row
      areLeft = row.map { _ in true }
      areRight = areLeft
      return true
    }
    guard row.count == extents.count else { return false }
    let left = row.indices.map { areLeft[$0] && row[$0].lowerBound == extents[$0].lowerBound }
    let right = row.indices.map { areRight[$0] && row[$0].upperBound == extents[$0].upperBound }
    guard row.indices.allSatisfy({ left[$0] || right[$0] }) else { return false }
    areLeft = left
    areRight = right
    return true
  }
}

extension [[Range<Int>]] {
  /// The rows without columns at their start that hold nothing: those are an indentation.
  fileprivate var withoutEmptyStart: [[Range<Int>]] {
    var columns = 0
    while let first, columns + 1 < first.count, allSatisfy({ $0[columns].isEmpty }) { columns += 1 }
    return columns == 0 ? self : map { [Range<Int>]($0.dropFirst(columns)) }
  }
}
