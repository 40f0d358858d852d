// Tables drawn with + - = | as our writer and others draw them.
//
// Where a line is drawn between rows, or the last line is drawn with =, all that stands between two
// lines is one row; else each line is a row of its own.

internal import ReportModel

extension TextParser {
  func isGridRule(_ line: TextLine) -> Bool {
    line.range.count > 2 && bytes[line.end - 1] == UInt8(ascii: "+")
      && bytes[line.range].allSatisfy {
        $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=")
      }
  }

  func grid(_ lines: ArraySlice<TextLine>) -> TableAttempt {
    var drawing = GridDrawing(bytes)
    var end = lines.startIndex
    var isAfterRule = false
    for line in lines {
      let isRule = bytes[line.content] == UInt8(ascii: "+") && isGridRule(line)
      if isRule, isAfterRule, drawing.lineCount > 1 { break }
      guard drawing.takes(line) else { break }
      isAfterRule = isRule
      end += 1
    }
    guard isAfterRule, drawing.lineCount > 2, depth < deepest,
      let layout = GridLayout(drawing, columnLimit: limits.tableColumns)
    else { return TableAttempt(table: nil, end: max(end, lines.startIndex + 1)) }
    let rows = layout.rows.map { cells in
      TableRow(
        cells: cells.map { cell in
          self.cell(
            drawing.text(of: cell, layout), columnSpan: layout.columnSpan(of: cell),
            rowSpan: cell.rows.count)
        })
    }
    return TableAttempt(table: Table(headerRows: layout.headerRows, rows: rows), end: end)
  }
}

/// The lines of a drawn table, by columns of the screen.
struct GridDrawing {
  private let bytes: [UInt8]
  private(set) var lines: [TextLine] = []
  private(set) var width = 0
  /// Where each column starts in a line that is not ASCII; empty for one that is.
  private var offsets: [[Int]] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var lineCount: Int { lines.count }

  /// Adds a line if it is as wide as those before it and framed.
  mutating func takes(_ line: TextLine) -> Bool {
    let frame = [UInt8(ascii: "+"), UInt8(ascii: "|")]
    guard frame.contains(bytes[line.content]), frame.contains(bytes[line.end - 1]) else {
      return false
    }
    let isASCII = bytes[line.range].allSatisfy { $0 < 0x80 }
    let width = isASCII ? line.range.count : bytes.displayWidth(line.range)
    if let first = lines.first {
      guard line.indent == first.indent, width == self.width else { return false }
    }
    self.width = width
    lines.append(line)
    offsets.append(isASCII ? [] : starts(line))
    return true
  }

  /// The first byte of each column, and the end.
  private func starts(_ line: TextLine) -> [Int] {
    var starts: [Int] = []
    var index = line.content
    while index < line.end {
      if bytes[index] < 0x80 {
        starts.append(index)
        index += 1
      } else {
        let (columns, length) = bytes.columns(at: index, before: line.end)
        // The second column of a wide character starts behind it.
        for column in 0..<columns { starts.append(column == 0 ? index : index + length) }
        index += length
      }
    }
    starts.append(line.end)
    return starts
  }

  /// The first byte of a column.
  private func offset(_ line: Int, _ column: Int) -> Int {
    if offsets[line].isEmpty { return lines[line].content + column }
    return offsets[line][min(column, offsets[line].count - 1)]
  }

  /// The byte in a column.
  func byte(_ line: Int, _ column: Int) -> UInt8 { bytes.byte(at: offset(line, column)) }

  /// Whether a line is drawn between two columns, and with which mark.
  func rule(_ line: Int, _ columns: Range<Int>) -> UInt8? {
    guard let first = columns.first else { return nil }
    let mark = byte(line, first)
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=") else { return nil }
    return columns.allSatisfy { byte(line, $0) == mark || byte(line, $0) == UInt8(ascii: "+") }
      ? mark : nil
  }

  /// The text of a cell, a line each line, without the spaces around it.
  func text(of cell: GridLayout.Cell, _ layout: GridLayout) -> [UInt8] {
    let columns =
      layout.boundaries[cell.columns.lowerBound] + 1..<layout.boundaries[cell.columns.upperBound]
    var text: [UInt8] = []
    var end = 0
    for line in layout.lines(of: cell.rows) {
      var piece = bytes[
        offset(
          line, columns.lowerBound)..<max(
            offset(line, columns.upperBound), offset(line, columns.lowerBound))]
      if piece.first == 0x20 { piece.removeFirst() }
      while piece.last == 0x20 { piece.removeLast() }
      text += piece
      if !piece.isEmpty { end = text.count }
      text.append(0x0A)
    }
    text.removeSubrange(end...)
    return text
  }
}
