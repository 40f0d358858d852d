// The sender's five fields: always all of them, readable, and with every missing text named.

import ReportFormats
import ReportModel
import TestSupport
import Testing

@Suite struct FieldsWriterTests {
  @Test func `an empty report gives five empty strings in the sender's order`() {
    let written = FieldsWriter.write(Report(), options: WriteOptions(isPretty: false))
    let expected =
      #"{"history":"","findings":"","diagnosis":"","procedure":"","recommendation":""}"#
    #expect(String(decoding: written.bytes, as: UTF8.self) == expected)
    #expect(written.losses.isEmpty)
  }

  @Test func `the only section of a field gives its text and its heading is a loss`() {
    let (fields, losses) = write([
      Section(
        heading: [.text("Befund")], label: "2", field: .findings, blocks: [line("Lunge frei.")])
    ])
    #expect(fields["findings"] == "Lunge frei.")
    #expect(losses == [Loss(.headings, at: Location(section: ["2 Befund"]), text: "2 Befund")])
  }

  @Test func `sections of one field follow in reading order under their headings`() {
    let (fields, losses) = write([
      Section(
        heading: [.text("Anamnese")], field: .history, blocks: [line("Husten."), line("Fieber.")],
        subsections: [
          Section(
            heading: [.text("Allergien")], label: "a", field: .history, blocks: [line("Keine.")])
        ]),
      Section(heading: [.text("Befund")], field: .findings, blocks: [line("Unauffällig.")]),
    ])
    #expect(fields["history"] == "Anamnese\nHusten.\nFieber.\n\na Allergien\nKeine.")
    #expect(fields["findings"] == "Unauffällig.")
    #expect(losses.map(\.feature) == [.headings, .headings, .headings])
  }

  @Test func `text of unassigned sections is lost by name and place`() {
    let (fields, losses) = write([
      Section(blocks: [line("Sehr geehrte Frau Kollegin,")]),
      Section(heading: [.text("Gruß")], blocks: [line("Dr. Weber")]),
    ])
    #expect(Set(fields.values) == [""])
    #expect(
      losses == [
        Loss(.text, at: Location(), text: "Sehr geehrte Frau Kollegin,"),
        Loss(.text, at: Location(section: ["Gruß"]), text: "Gruß\nDr. Weber"),
      ])
  }

  @Test func `lists keep their labels and are indented below one another`() {
    let inner = List(kind: .lowerLetter, items: [ListItem(label: "a)", blocks: [line("ASS")])])
    let list = List(
      kind: .decimal,
      items: [
        ListItem(label: "1.", blocks: [line("Medikation"), .list(inner), line("weiter")]),
        ListItem(label: "2.", blocks: []), ListItem(label: "", blocks: [line("ohne")]),
      ])
    #expect(findings([.list(list)]) == "1. Medikation\n  a) ASS\n  weiter\n2. \n  ohne")
  }

  @Test func `cells stay in their columns where other cells reach over them`() {
    let rows = [
      TableRow(cells: [cell("CRP", rowSpan: 2), cell("Tag 1"), cell("48")]),
      TableRow(cells: [cell("Tag 2"), cell("12")]),
      TableRow(cells: [cell("Summe", columnSpan: 2), cell("60")]),
    ]
    let expected = "CRP\tTag 1\t48\n\tTag 2\t12\nSumme\t\t60"
    #expect(findings([.table(Table(rows: rows))]) == expected)
  }

  @Test func `lines and tabs in a cell are spaces`() {
    let blocks = [
      Block.paragraph(Paragraph([.text("a"), .lineBreak, .text("b"), .tab, .text("c")])),
      line("d"), .preformatted("e\nf"),
    ]
    let table = Table(rows: [TableRow(cells: [TableCell(blocks: blocks), cell("g")])])
    #expect(findings([.table(table), line("h")]) == "a b c d e f\tg\nh")
  }

  @Test func `a cell over more columns than there can be costs no more than a row of them`() {
    let table = Table(rows: [TableRow(cells: [cell("a", columnSpan: .max), cell("b")])])
    #expect(findings([.table(table)]).utf8.count == 1_026)
  }

  @Test func `text that a change took away is a loss and not shown`() {
    let dose: [Inline] = [
      .text("Dose "), .change(ChangeMark(kind: .inserted), [.text("5")]),
      .change(ChangeMark(kind: .deleted), [.text("50")]), .text(" mg"),
    ]
    let row = TableRow(cells: [cell("alt")], change: ChangeMark(kind: .movedFrom))
    let (fields, losses) = write([
      Section(
        field: .findings, blocks: [.paragraph(Paragraph(dose)), .table(Table(rows: [row]))])
    ])
    #expect(fields["findings"] == "Dose 5 mg")
    #expect(losses.compactMap(\.text) == ["50", "alt"])
  }

  @Test func `what pictures show is a loss and not put into the line`() {
    let image = Image(resource: nil, alternativeText: "Fraktur")
    let (fields, losses) = write([
      Section(
        field: .findings, blocks: [.paragraph(Paragraph([.text("Keine "), .image(image)]))])
    ])
    #expect(fields["findings"] == "Keine ")
    #expect(losses.map(\.feature) == [.headings, .images, .alternativeText])
    #expect(losses.last?.text == "Fraktur")
  }

  @Test func `everything that a report has is carried or lost by name`() {
    let written = FieldsWriter.write(.everything, options: WriteOptions())
    let features = Set(written.losses.map(\.feature))
    #expect(Set(Feature.allCases).subtracting(features) == [.controlCharacters, .fields, .strike])
  }

  /// Law 2: the text of the output and of the losses is the text of the report.
  @Test(arguments: [.everything] + reports)
  func `no text is lost or doubled`(report: Report) throws {
    let written = FieldsWriter.write(report, options: WriteOptions())
    guard case .object(let members) = try JSONValue(json: written.bytes) else {
      Issue.record("the output is no object")
      return
    }
    let carried = members.compactMap(\.value.string) + written.losses.compactMap(\.text)
    let text = report.plainText + report.tableSummaries
    #expect(letters(carried.joined(separator: "\n")) == letters(text))
  }
}

private let reports: [Report] = {
  var generator = RandomReport(seed: 31)
  return (0..<60).map { _ in generator.next() }
}()

private func line(_ text: String) -> Block { .paragraph(Paragraph([.text(text)])) }

private func cell(_ text: String, columnSpan: Int = 1, rowSpan: Int = 1) -> TableCell {
  TableCell(columnSpan: columnSpan, rowSpan: rowSpan, blocks: [line(text)])
}

private func findings(_ blocks: [Block]) -> String {
  write([Section(field: .findings, blocks: blocks)]).fields["findings"] ?? ""
}

private func write(_ sections: [Section]) -> (fields: [String: String], losses: [Loss]) {
  let written = FieldsWriter.write(Report(sections: sections), options: WriteOptions())
  var fields: [String: String] = [:]
  if case .object(let members)? = try? JSONValue(json: written.bytes) {
    for member in members { fields[member.name] = member.value.string }
  }
  return (fields, written.losses)
}
