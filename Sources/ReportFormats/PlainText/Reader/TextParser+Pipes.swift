// Tables whose cells stand between vertical bars: `| a | b |`, or `a | b`.

internal import ReportModel

extension TextParser {
  func pipes(_ lines: ArraySlice<TextLine>) -> TableAttempt? {
    var run = RowRun()
    var count = 0
    for line in lines {
      guard let cells = pipeCells(line) else { break }
      if run.rows.isEmpty { count = cells.count }
      guard cells.count == count, 2...max(limits.tableColumns, 2) ~= count else { break }
      run.add(cells, isRule: cells.allSatisfy { isDelimiter($0) })
    }
    guard run.rows.count > 1 else { return nil }
    return TableAttempt(
      table: table(run.rows, headerRows: run.headerRows), end: lines.startIndex + run.lineCount)
  }

  /// The cells of a line; `nil` where its bars are not those of a table.
  private func pipeCells(_ line: TextLine) -> [Range<Int>]? {
    let bar = UInt8(ascii: "|")
    guard bytes[line.range].contains(bar) else { return nil }
    let isFramed = bytes[line.content] == bar && bytes[line.end - 1] == bar && line.range.count > 1
    let range = isFramed ? line.content + 1..<line.end - 1 : line.range
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == bar {
      // Without a frame, only a bar between spaces is one between cells.
      guard isFramed || bytes.byte(at: index - 1) == 0x20 && bytes.byte(at: index + 1) == 0x20
      else { return nil }
      cells.append(trimmed(start..<index))
      start = index + 1
    }
    cells.append(trimmed(start..<range.upperBound))
    return cells
  }

  /// Whether a cell is part of the line below a header: `---`, `:--:`.
  private func isDelimiter(_ cell: Range<Int>) -> Bool {
    bytes[cell].contains(UInt8(ascii: "-"))
      && bytes[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
  }
}
