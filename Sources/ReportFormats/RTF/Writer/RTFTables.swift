// Tables (RTF 1.9.1, Table Definitions): a definition for each row, then the text of its cells.
//
// A cell over several columns is one wide cell, which all programs read; one over several rows has
// an empty cell in each row below. Nested rows have their definition behind their text.

internal import ReportModel

extension RTFComposer {
  mutating func write(_ table: Table) {
    let grid = RTFGrid(table)
    guard !table.rows.isEmpty, grid.columnCount > 0 else { return ledger.lose(.tables) }
    endOpenParagraph()
    if story.needsParagraph {
      writeEmptyParagraph()
      endOpenParagraph()
    }
    loseDetails(of: table, grid)
    let edges = columnEdges(table, grid)
    let outer = (story.listDepth, story.width)
    story.tableDepth += 1
    story.listDepth = 0
    for (index, row) in table.rows.enumerated() {
      let isHeader = index < table.headerRows
      write(row, grid.rows[index], edges, isHeader: isHeader)
    }
    story.tableDepth -= 1
    (story.listDepth, story.width) = outer
    story.needsParagraph = true
  }

  private mutating func loseDetails(of table: Table, _ grid: RTFGrid) {
    if let summary = table.summary { ledger.lose(.alternativeText, text: summary) }
    if table.columnWidths.count != grid.columnCount || !grid.showsEachColumn
      || !table.columnWidths.allSatisfy(Self.columnWidths.contains)
    {
      ledger.lose(.tableLayout)
    }
    if !grid.showsEachColumn || grid.isCut { ledger.lose(.cellSpans) }
    for row in table.rows {
      if row.control != nil { ledger.lose(.contentControls) }
      for cell in row.cells where cell.control != nil { ledger.lose(.contentControls) }
    }
  }

  /// The widths that a column can have: readers take edges that nearly meet for one.
  private static let columnWidths = 41...31_680

  /// The right edge of each column, in twentieths of a point from the left of the table.
  private func columnEdges(_ table: Table, _ grid: RTFGrid) -> [Int] {
    let even = story.width / grid.columnCount
    var edge = 0
    return (0..<grid.columnCount).map { column in
      let width = column < table.columnWidths.count ? table.columnWidths[column] : even
      let range = Self.columnWidths
      edge += min(max(width, range.lowerBound), range.upperBound)
      return edge
    }
  }

  private mutating func write(
    _ row: TableRow, _ slots: [RTFGrid.Slot], _ edges: [Int], isHeader: Bool
  ) {
    guard !slots.isEmpty else { return writeEmptyRow(row, edges, isHeader: isHeader) }
    let isNested = story.tableDepth > 1
    if !isNested { writeDefinition(row, slots, edges, isHeader: isHeader) }
    for slot in slots {
      let left = slot.columns.lowerBound > 0 ? edges[slot.columns.lowerBound - 1] : 0
      story.width = max(edges[slot.columns.upperBound - 1] - left - 216, 20)
      write(slot.cell.map { row.cells[$0].blocks } ?? [], isNested: isNested)
    }
    if isNested {
      out.literal("{\\*\\nesttableprops\n")
      writeDefinition(row, slots, edges, isHeader: isHeader)
      writeRowEnd("\\nestrow", row.change)
      out.literal("}{\\nonesttables\\par}\n")
    } else {
      writeRowEnd("\\row", row.change)
    }
  }

  /// A row must have a cell.
  private mutating func writeEmptyRow(_ row: TableRow, _ edges: [Int], isHeader: Bool) {
    ledger.lose(.tables)
    var filled = row
    filled.cells = [TableCell(columnSpan: edges.count, blocks: [])]
    let slot = RTFGrid.Slot(columns: 0..<edges.count, cell: 0, rowsBelow: 0)
    write(filled, [slot], edges, isHeader: isHeader)
  }

  private mutating func write(_ blocks: [Block], isNested: Bool) {
    write(blocks)
    if case .none = story.end { writeEmptyParagraph() }
    if isNested {
      endOpenParagraph(with: "\\nestcell")
    } else {
      endOpenParagraph(with: "\\cell")
    }
  }

  private mutating func writeRowEnd(_ word: StaticString, _ change: ChangeMark?) {
    guard let change else {
      out.literal(word)
      return out.append(ascii: "\n")
    }
    out.append(ascii: "{")
    writeWords(of: change)
    out.literal(word)
    out.literal("}\n")
  }

  private mutating func writeDefinition(
    _ row: TableRow, _ slots: [RTFGrid.Slot], _ edges: [Int], isHeader: Bool
  ) {
    out.literal("\\trowd\\trgaph108\\trleft0")
    if isHeader { out.literal("\\trhdr") }
    out.append(ascii: "\n")
    for slot in slots {
      if slot.cell == nil {
        out.literal("\\clvmrg")
      } else if slot.rowsBelow > 0 {
        out.literal("\\clvmgf")
      }
      out.literal("\\clvertalt")
      for side in ["\\clbrdrt", "\\clbrdrl", "\\clbrdrb", "\\clbrdrr"] as [StaticString] {
        out.literal(side)
        out.literal("\\brdrs\\brdrw10")
      }
      if let shading = slot.cell.flatMap({ row.cells[$0].shading }) {
        out.word("\\clcbpat", colors.number(shading))
      }
      out.word("\\cellx", edges[slot.columns.upperBound - 1])
      out.append(ascii: "\n")
    }
  }
}
