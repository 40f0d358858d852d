// Tables of two columns whose first cells are headings.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct LabelRowsTests {
  private func table(_ rows: [(String, String)]) -> Table {
    Table(
      rows: rows.map { row in
        TableRow(
          cells: [row.0, row.1].map { TableCell(blocks: [.paragraph(Paragraph([.text($0)]))]) })
      })
  }

  private func report(_ rows: [(String, String)]) -> Report {
    Report(
      sections: [Section(blocks: [.table(table(rows))])],
      sources: [Source(format: "docx", size: 0, sha256: "")])
  }

  @Test func `rows with known words begin sections`() {
    let report = report([
      ("Patient", "MUSTER Erika"), ("Indikation", "Husten"), ("Befund", "Lunge frei"),
      ("", "Herz normal"), ("Beurteilung:", "unauffällig"),
    ])
    let normalized = report.normalized()
    #expect(
      normalized.sections.map { $0.origin?.label }
        == ["Patient", "Indikation", "Befund", "Beurteilung:"])
    #expect(normalized.sections.map(\.field) == [.unassigned, .history, .findings, .diagnosis])
    #expect(
      normalized.sections.map { $0.blocks.plainText.split(separator: "\n").count } == [2, 2, 3, 2])
    #expect(normalized.plainText == report.plainText)
    #expect(normalized.normalized() == normalized)
  }

  @Test func `values under names that are no headings stay one table`() {
    #expect(LabelRows(table([("Hb", "12,3"), ("Leukozyten", "5,6")])) == nil)
    #expect(LabelRows(table([("Befund", ""), ("Patient", "MUSTER")])) == nil)
    #expect(LabelRows(table([("Befund", "frei"), ("Mikroskopie", "frei")])) == nil)
  }

  @Test func `a table of another form stays whole`() {
    var wide = table([("Befund", "frei")])
    wide.rows[0].cells.append(TableCell(blocks: []))
    #expect(LabelRows(wide) == nil)
    var merged = table([("Befund", "frei"), ("", "frei")])
    merged.rows[0].cells[0].rowSpan = 2
    #expect(LabelRows(merged) == nil)
    #expect(LabelRows(Table(rows: [])) == nil)
  }
}
