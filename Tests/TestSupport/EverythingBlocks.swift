// The blocks of the report that holds everything.

internal import ReportModel

extension Report {
  static var changeOfParagraph: ChangeMark {
    ChangeMark(kind: .inserted, author: "Dr. Weber", date: "2024-03-01T09:00:00Z")
  }

  static var paragraphBlocks: [Block] {
    [
      .paragraph(Paragraph([.text("Die Patientin klagt seit 3 Wochen über Husten.")])),
      .paragraph(
        Paragraph([.text("Aufnahme am 28.02.2024")], alignment: .center, indentation: 2)),
      .paragraph(
        Paragraph([.text("Zwischenanamnese")], alignment: .end, headingLevel: 3)),
      .paragraph(
        Paragraph(
          [.text("תלונה עיקרית: שיעול")], alignment: .justify, isRightToLeft: true,
          change: changeOfParagraph)),
      .paragraph(Paragraph([], alignment: .start)),
    ]
  }

  static var listBlocks: [Block] {
    let nested = Block.list(
      List(kind: .lowerLetter, items: [item("a)", "Ramipril 5 mg"), item("b)", "ASS 100 mg")]))
    return [
      .list(List(kind: .bullet, items: [item("•", "Hypertonie"), item("", "ohne Zeichen")])),
      .list(
        List(
          kind: .decimal, start: 3,
          items: [
            ListItem(
              label: "3.",
              blocks: [.paragraph(Paragraph([.text("Medikation bei Aufnahme")])), nested])
          ])),
      .list(List(kind: .upperLetter, items: [item("A.", "Antécédents chirurgicaux")])),
      .list(List(kind: .lowerRoman, items: [item("i", "appendicectomie 1978")])),
      .list(List(kind: .upperRoman, start: 4, items: [item("IV", "cholécystectomie 2001")])),
      .list(List(kind: .other, items: [item("§ 7", "allergie à la pénicilline")])),
    ]
  }

  private static func item(_ label: String, _ text: String) -> ListItem {
    ListItem(label: label, blocks: [.paragraph(Paragraph([.text(text)]))])
  }

  static var tableBlocks: [Block] {
    let inner = Table(rows: [TableRow(cells: [cell("innen")])])
    let rows = [
      TableRow(cells: [
        TableCell(
          columnSpan: 2, shading: Color(red: 0xDD, green: 0xEE, blue: 0xFF),
          blocks: [
            paragraph("Laborwert")
          ]),
        cell("Referenz"),
      ]),
      TableRow(
        cells: [
          TableCell(
            rowSpan: 2, control: ContentControl(tag: "crp", alias: "CRP-Wert"),
            blocks: [paragraph("CRP")]),
          TableCell(blocks: [
            .paragraph(Paragraph([.text("48 mg/l", TextStyle(color: Color(hex: "c00000")))]))
          ]),
          cell("< 5 mg/l"),
        ],
        control: ContentControl(tag: "labor", alias: "Labor"),
        change: ChangeMark(kind: .deleted, author: "MTA Schmit", date: "2024-03-01")),
      TableRow(cells: [TableCell(blocks: [.table(inner)]), TableCell(blocks: [])]),
    ]
    return [
      .table(
        Table(
          columnWidths: [2_400, 1_800, 1_800], headerRows: 1, summary: "Laborwerte bei Aufnahme",
          rows: rows))
    ]
  }

  private static func paragraph(_ text: String) -> Block {
    .paragraph(Paragraph([.text(text)]))
  }

  private static func cell(_ text: String) -> TableCell {
    TableCell(blocks: [paragraph(text)])
  }

  static var groupBlocks: [Block] {
    [
      .group(Group(.textBox, blocks: [paragraph("Attention: patiente sous anticoagulants")])),
      .group(Group(.frame, blocks: [paragraph("Salle 3")])),
      .group(
        Group(
          .control, control: ContentControl(tag: "procedure", alias: "Acte réalisé"),
          blocks: [paragraph("Gastroscopie avec biopsies étagées")])),
      .group(Group(.embedded, blocks: [paragraph("Compte rendu annexé")])),
    ]
  }

  static var otherBlocks: [Block] {
    [
      paragraph("Kontrolle des CRP in 7 Tagen."),
      .preformatted("Tag 1   40 mg\nTag 2   20 mg\n\tdann  absetzen"),
      .rule,
      .pageBreak,
    ]
  }
}
