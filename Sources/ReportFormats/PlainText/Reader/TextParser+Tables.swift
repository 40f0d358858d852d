// Which form of table starts at a line.

internal import ReportModel

extension TextParser {
  /// What became of an attempt to read a table.
  struct TableAttempt {
    /// The table; `nil` where the lines look like one and are none.
    var table: Table?
    /// The first line that was not looked at.
    var end: Int
  }

  /// The table that lines start with; `nil` where the first line cannot be part of one.
  func table(_ lines: ArraySlice<TextLine>) -> TableAttempt? {
    guard let line = lines.first else { return nil }
    if bytes[line.content] == UInt8(ascii: "+") {
      if isRecordRule(line) { return records(lines) }
      if isGridRule(line) { return grid(lines) }
    }
    return pipes(lines) ?? tabs(lines) ?? columns(lines)
  }

  /// A table of cells that are text of one line each.
  func table(_ rows: [[Range<Int>]], headerRows: Int = 0) -> Table {
    Table(
      headerRows: headerRows,
      rows: rows.map { cells in
        TableRow(
          cells: cells.map { cell in
            TableCell(blocks: cell.isEmpty ? [] : [.paragraph(Paragraph(inlines(cell)))])
          })
      })
  }
}

/// Rows that were found to belong together so far.
struct RowRun {
  private(set) var rows: [[Range<Int>]] = []
  private(set) var headerRows = 0
  private(set) var lineCount = 0

  /// Adds a row; one of marks alone below the first is the line below the header.
  mutating func add(_ cells: [Range<Int>], isRule: Bool) {
    lineCount += 1
    if isRule, rows.count == 1, headerRows == 0 { headerRows = 1 } else { rows.append(cells) }
  }
}
