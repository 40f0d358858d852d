// Spans and merges that do not fit lose no text.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TableBuilderTests {
  private func cell(
    _ span: Int = 1, vertical: TableBuilder.Merge = .none, horizontal: TableBuilder.Merge = .none
  ) -> TableBuilder.CellProperties {
    TableBuilder.CellProperties(columnSpan: span, vertical: vertical, horizontal: horizontal)
  }

  @Test func `a table without rows is none`() {
    var builder = TableBuilder(columnLimit: 8)
    #expect(builder.finish() == nil)
    builder.beginRow()
    builder.endRow(TableBuilder.RowProperties())
    #expect(builder.finish() == nil)
  }

  @Test func `a cell outside of a row gives its text back`() {
    var builder = TableBuilder(columnLimit: 8)
    #expect(builder.addCell(cell(), blocks: [.line("a")]) == [.line("a")])
  }

  @Test func `a merge goes on only in the column and width it began with`() {
    var builder = TableBuilder(columnLimit: 8)
    let rows: [[TableBuilder.CellProperties]] = [
      [cell(2, vertical: .start), cell(vertical: .start)],
      [cell(vertical: .continue), cell(vertical: .continue), cell(vertical: .continue)],
      [cell(2, vertical: .continue), cell(vertical: .continue)],
    ]
    for row in rows {
      builder.beginRow()
      for properties in row { #expect(builder.addCell(properties, blocks: []) == []) }
      builder.endRow(TableBuilder.RowProperties())
    }
    let spans = builder.finish()?.rows.map { row in
      row.cells.map { [$0.columnSpan, $0.rowSpan] }
    }
    #expect(spans == [[[2, 1], [1, 3]], [[1, 1], [1, 1]], [[2, 1]]])
  }

  @Test func `a row that is left out breaks no merge`() {
    var builder = TableBuilder(columnLimit: 8)
    builder.beginRow()
    _ = builder.addCell(cell(vertical: .start), blocks: [.line("a")])
    builder.endRow(TableBuilder.RowProperties())
    builder.beginRow()
    builder.dropRow()
    builder.beginRow()
    #expect(builder.addCell(cell(vertical: .continue), blocks: [.line("b")]) == [.line("b")])
    builder.endRow(TableBuilder.RowProperties())
    #expect(
      builder.finish()?.rows
        == [TableRow(cells: [TableCell("a", rows: 2)]), TableRow(cells: [])])
  }

  @Test func `a merge to the right of nothing is a cell`() {
    var builder = TableBuilder(columnLimit: 8)
    builder.beginRow()
    #expect(builder.addCell(cell(horizontal: .continue), blocks: [.line("a")]) == [])
    #expect(builder.addCell(cell(2, horizontal: .continue), blocks: []) == [])
    builder.endRow(TableBuilder.RowProperties())
    #expect(builder.finish()?.rows == [TableRow(cells: [TableCell("a", columns: 3)])])
  }

  @Test func `the number of the row and the column are those of the next cell`() {
    var builder = TableBuilder(columnLimit: 8)
    #expect(builder.rowIndex == 0)
    builder.beginRow()
    builder.setRow(TableBuilder.RowProperties(gridBefore: 2))
    #expect(builder.column == 2)
    _ = builder.addCell(cell(3), blocks: [])
    #expect(builder.column == 5)
    builder.endRow(TableBuilder.RowProperties())
    builder.beginRow()
    #expect(builder.rowIndex == 1)
    #expect(builder.column == 0)
  }
}
