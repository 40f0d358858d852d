// The lines in which identity can stand.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct IdentityLinesTests {
  private func table(_ rows: [[String]]) -> Block {
    .table(
      Table(
        rows: rows.map { row in TableRow(cells: row.map { TableCell(blocks: [paragraph($0)]) }) }))
  }

  private func lines(_ blocks: [Block]) -> [String] {
    IdentityLines.lines(of: blocks).map(\.text)
  }

  @Test func `line ends and tabs part lines`() {
    let inlines: [Inline] = [.text("a "), .text("b"), .tab, .text("c"), .lineBreak, .text("d")]
    #expect(lines([.paragraph(Paragraph(inlines))]) == ["a b", "c", "d"])
    #expect(lines([.preformatted("a\tb\nc")]) == ["a", "b", "c"])
  }

  @Test func `a label in a cell goes before the cell to its right`() {
    let rows = [["Patient", "MUSTER Erika"], ["Né(e) le :", "01.02.1960", "Sexe", "F"]]
    #expect(
      lines([table(rows)])
        == ["Patient: MUSTER Erika", "Né(e) le: 01.02.1960", "Sexe: F"])
  }

  @Test func `cells without a label and labels at the end of a row stay alone`() {
    let rows = [["Befund", "MUSTER Erika"], ["x", "Patient"], ["y", "Sexe : F", "z"]]
    #expect(
      lines([table(rows)])
        == ["Befund", "MUSTER Erika", "x", "Patient", "y", "Sexe : F", "z"])
  }

  @Test func `text in boxes, links, fields and controls is read, running text is not`() {
    let box = Block.group(Group(.textBox, blocks: [paragraph("a")]))
    let field = Inline.fieldResult(FieldResult(kind: "MERGEFIELD", content: [.text("c")]))
    let control = Inline.control(ContentControl(tag: "t"), [field])
    let long = String(repeating: "x", count: IdentityLines.longest + 1)
    #expect(
      lines([box, .paragraph(Paragraph([.text("b"), control])), paragraph(long)])
        == ["a", "bc"])
  }

  @Test func `a row of labels goes before the row below it, where there are no more rows`() {
    let rows = [["Nom", "Prénom :", "Né(e) le"], ["Muster", "Erika", "01.02.1960"]]
    #expect(
      lines([table(rows)]) == ["Nom: Muster", "Prénom: Erika", "Né(e) le: 01.02.1960"])
    #expect(lines([table(rows + [["Specimen", "Jean", "03.04.1950"]])]).contains("Muster"))
  }

  @Test func `a line says what it stands in`() {
    let box = Block.group(Group(.textBox, blocks: [paragraph("a"), table([["b"]])]))
    let frame = Block.group(Group(.frame, blocks: [paragraph("c")]))
    #expect(
      IdentityLines.lines(of: [box, frame, table([["d"]]), paragraph("e")]).map(\.place)
        == [.textBox, .textBox, .frame, .table, nil])
  }
}
