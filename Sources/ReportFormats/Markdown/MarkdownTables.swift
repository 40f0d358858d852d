// Tables: GitHub's where they can say what the table says, else HTML.

internal import ReportModel

extension MarkdownComposer {
  mutating func write(_ table: Table) {
    if table.fitsMarkdown { writeRows(table) } else { writeHTML(table) }
  }

  private mutating func writeRows(_ table: Table) {
    ledger.loseDetails(of: table)
    if let summary = table.summary, !summary.isEmpty {
      write(.paragraph(Paragraph([.text("[table: \(summary)]")])))
      canvas.separate()
    }
    let columns = table.rows.reduce(0) { max($0, $1.cells.count) }
    var rows = table.rows[...]
    // A table of GitHub has a header row; an empty one stands in where the report has none.
    write(table.headerRows > 0 ? rows.removeFirst() : TableRow(cells: []), columns: columns)
    var rule: [UInt8] = [UInt8(ascii: "|")]
    for _ in 0..<columns { rule.append(" --- |") }
    write(lines: rule)
    for row in rows { write(row, columns: columns) }
  }

  private mutating func write(_ row: TableRow, columns: Int) {
    var bytes: [UInt8] = [UInt8(ascii: "|")]
    for column in 0..<columns {
      bytes.append(0x20)
      if column < row.cells.count, case .paragraph(let paragraph)? = row.cells[column].blocks.first
      {
        compose(paragraph.inlines, label: "", in: .cell)
        bytes += line.bytes
        bytes.append(0x20)
      }
      bytes.append(UInt8(ascii: "|"))
    }
    write(lines: bytes)
  }

  /// No line of a table is blank, since a blank line would end the HTML (CommonMark 4.6).
  private mutating func writeHTML(_ table: Table) {
    swap(&ledger, &html.ledger)
    html.out.removeAll(keepingCapacity: true)
    html.write(table)
    swap(&ledger, &html.ledger)
    if html.out.last == 0x0A { html.out.removeLast() }
    write(lines: html.out)
  }
}

extension Table {
  /// Whether the table is no more than rows of cells of one paragraph each.
  fileprivate var fitsMarkdown: Bool {
    guard headerRows <= 1, rows.contains(where: { !$0.cells.isEmpty }) else { return false }
    return rows.allSatisfy { row in
      row.change == nil && row.cells.allSatisfy(\.fitsMarkdown)
    }
  }
}

extension TableCell {
  fileprivate var fitsMarkdown: Bool {
    guard columnSpan == 1, rowSpan == 1, blocks.count <= 1 else { return false }
    guard let block = blocks.first else { return true }
    if case .paragraph(let paragraph) = block { return paragraph.isBare }
    return false
  }
}
