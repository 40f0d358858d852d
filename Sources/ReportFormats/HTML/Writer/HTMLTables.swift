// Tables.

internal import ReportModel

extension HTMLComposer {
  mutating func write(_ table: Table) {
    let headers = min(max(table.headerRows, 0), table.rows.count)
    let hasHead = headers > 0 && !table.hasCellLeavingHeader(headers)
    out.literal("<table")
    attribute("aria-label", table.summary)
    if headers > 0, !hasHead { attribute("data-header-rows", headers) }
    out.literal(">\n")
    writeColumns(table.columnWidths)
    if hasHead { out.literal("<thead>\n") }
    for row in table.rows[..<headers] { write(row, isHeader: true) }
    if hasHead { out.literal("</thead>\n") }
    if headers < table.rows.count {
      if hasHead { out.literal("<tbody>\n") }
      for row in table.rows[headers...] { write(row, isHeader: false) }
      if hasHead { out.literal("</tbody>\n") }
    }
    out.literal("</table>\n")
  }

  /// Widths come in twentieths of a point and are written in points; a document can name widths with
  /// which nothing can be reckoned.
  private mutating func writeColumns(_ widths: [Int]) {
    guard !widths.isEmpty else { return }
    out.literal("<colgroup>")
    for width in widths {
      out.literal("<col style=\"width:")
      out.append(hundredths: min(max(width, 0), Int(Int32.max)) * 5)
      out.literal("pt\">")
    }
    out.literal("</colgroup>\n")
  }

  private mutating func write(_ row: TableRow, isHeader: Bool) {
    out.literal("<tr")
    attributes(of: row.control)
    attributes(of: row.change)
    if let change = row.change, frame != .page { writeStyle(of: change) }
    out.append(ascii: ">")
    for cell in row.cells {
      if isHeader {
        let outer = isInHeaderCell
        isInHeaderCell = true
        out.literal("<th scope=\"col\"")
        writeContent(of: cell)
        out.literal("</th>")
        isInHeaderCell = outer
      } else {
        out.literal("<td")
        writeContent(of: cell)
        out.literal("</td>")
      }
    }
    out.literal("</tr>\n")
  }

  /// Without the page's style sheet, a row taken away would look like any other.
  private mutating func writeStyle(of change: ChangeMark) {
    if change.isRemoval {
      out.literal(" style=\"text-decoration:line-through\"")
    } else {
      out.literal(" style=\"text-decoration:underline\"")
    }
  }

  private mutating func writeContent(of cell: TableCell) {
    span("colspan", cell.columnSpan, atMost: 1_000)
    span("rowspan", cell.rowSpan, atMost: 65_534)
    attributes(of: cell.control)
    if let shading = cell.shading {
      out.literal(" style=\"background-color:")
      out.append(shading.hex)
      out.append(ascii: "\"")
    }
    out.append(ascii: ">")
    if cell.blocks.count == 1, case .paragraph(let paragraph) = cell.blocks[0], paragraph.isBare {
      dropsSpace = true
      write(paragraph.inlines)
    } else {
      write(cell.blocks)
    }
  }

  /// HTML reads no larger spans (HTML 4.9.11).
  private mutating func span(_ name: StaticString, _ count: Int, atMost limit: Int) {
    if count > limit { ledger.lose(.cellSpans) }
    if count > 1 { attribute(name, min(count, limit)) }
  }
}

extension Table {
  /// Whether a header cell reaches into the rows below, which a <thead> would cut off.
  fileprivate func hasCellLeavingHeader(_ headers: Int) -> Bool {
    rows[..<headers].enumerated().contains { index, row in
      row.cells.contains { $0.rowSpan > headers - index }
    }
  }
}
