// Plain text: how lines, labels, marks and tables are laid out.

import ReportFormats
import ReportModel
import Testing

@Suite struct TextLayoutTests {
  private func text(_ blocks: [Block], width: Int? = 40) -> String {
    let report = Report(sections: [Section(blocks: blocks)])
    let bytes = TextWriter.write(report, options: WriteOptions(wrapColumn: width)).bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  private func text(_ inlines: [Inline], width: Int? = 40) -> String {
    text([.paragraph(Paragraph(inlines))], width: width)
  }

  private func losses(_ blocks: [Block]) -> [Loss] {
    let report = Report(sections: [Section(blocks: blocks)])
    return TextWriter.write(report, options: WriteOptions(wrapColumn: 40)).losses
  }

  private func paragraph(_ text: String) -> Block { .paragraph(Paragraph([.text(text)])) }

  private func row(_ cells: String...) -> TableRow {
    TableRow(cells: cells.map { TableCell(blocks: [paragraph($0)]) })
  }

  @Test func `lines end at spaces, before the column`() {
    #expect(
      text([.text("Kein Anhalt für Pleuraerguss oder Pneumothorax.")], width: 24)
        == "Kein Anhalt für\nPleuraerguss oder\nPneumothorax.\n")
  }

  @Test func `a word wider than the lines stays whole`() {
    let word = "Magnetresonanzcholangiopankreatikographie"
    #expect(text([.text("Die \(word) zeigt")], width: 20) == "Die\n\(word)\nzeigt\n")
  }

  @Test(arguments: [
    "5\u{2011}7 mm", "12,5 mg/dl,", "< 5 %", "≥ 7 mm", "5 x 7 mm", "10 000 UI", "38 °C.",
    "RR\u{A0}120",
    "3 × 4 cm", "1 000 000 l",
  ])
  func `a value is never divided between two lines`(value: String) {
    for length in 1..<40 {
      let before = String(repeating: "a", count: length)
      let lines = text([.text("\(before) \(value) und danach")], width: 40)
      #expect(lines.split(separator: "\n").contains { $0.contains(value) })
    }
  }

  @Test func `all lines of an indented paragraph in an item stand below each other`() {
    let paragraph = Paragraph([.text("Kein Anhalt für Pleuraerguss oder Fraktur.")], indentation: 1)
    let item = ListItem(label: "a)", blocks: [.paragraph(paragraph)])
    #expect(
      text([.list(List(kind: .lowerLetter, items: [item]))])
        == "a)     Kein Anhalt für Pleuraerguss oder\n       Fraktur.\n")
  }

  @Test func `wide and combining characters take the columns that a terminal gives them`() {
    #expect(text([.text("肺炎肺炎肺炎肺炎肺 肺")], width: 20) == "肺炎肺炎肺炎肺炎肺\n肺\n")
    #expect(text([.text("肺炎肺炎肺炎肺炎 肺")], width: 20) == "肺炎肺炎肺炎肺炎 肺\n")
    #expect(
      text(
        [.text("e\u{301}e\u{301}e\u{301} e\u{301}\(String(repeating: "x", count: 15))")], width: 20)
        == "e\u{301}e\u{301}e\u{301} e\u{301}\(String(repeating: "x", count: 15))\n")
  }

  @Test func `a tab goes to the next eighth column and a line break ends the line`() {
    #expect(
      text([.text("Na"), .tab, .text("140"), .lineBreak, .text("Kalium"), .tab, .text("4")])
        == "Na      140\nKalium  4\n")
  }

  @Test func `the lines of an item hang under its text`() {
    let inner = List(
      kind: .lowerLetter, items: [ListItem(label: "a)", blocks: [paragraph("innen")])])
    let list = List(
      kind: .decimal,
      items: [
        ListItem(label: "9.", blocks: [paragraph("eins zwei drei vier fünf"), .list(inner)]),
        ListItem(label: "10.", blocks: []),
      ])
    #expect(text([.list(list)], width: 20) == "9. eins zwei drei\n   vier fünf\n   a) innen\n10.\n")
  }

  @Test func `marks show what plain text has no letters for`() {
    func style(_ traits: TextTraits) -> TextStyle { TextStyle(traits) }
    #expect(text([.text("10"), .text("9", style(.superscript)), .text("/l")]) == "10⁹/l\n")
    #expect(text([.text("M"), .text("me", style(.superscript))]) == "M^(me)\n")
    #expect(text([.text("CO"), .text("2", style(.subscript))]) == "CO₂\n")
    #expect(text([.text("50", style(.strike))]) == "~~50~~\n")
    let mark = ChangeMark(kind: .deleted)
    #expect(text([.change(mark, [.text("50")])]) == "[-50-]\n")
    #expect(text([.change(ChangeMark(kind: .movedTo), [.text("5")])]) == "{+5+}\n")
  }

  @Test func `what a table shows in words stands on a line before it`() {
    let row = TableRow(cells: [TableCell(blocks: [paragraph("a")])])
    let table = Table(summary: "Labor", rows: [row])
    #expect(text([.table(table)]) == "[table: Labor]\n+---+\n| a |\n+---+\n")
    #expect(text([.table(Table(summary: "", rows: [row]))]) == "+---+\n| a |\n+---+\n")
    let outer = Table(rows: [TableRow(cells: [TableCell(blocks: [.table(table)])])])
    #expect(text([.table(outer)]).contains("| [table: Labor] |"))
  }

  @Test func `an address is shown once`() {
    func link(_ target: String, _ text: String) -> Inline {
      .link(Link(target: target, content: [.text(text)]))
    }
    #expect(text([link("https://a.example", "Seite")]) == "Seite <https://a.example>\n")
    #expect(text([link("https://a.example", "https://a.example")]) == "https://a.example\n")
    #expect(text([link("mailto:a@b.example", "a@b.example")]) == "a@b.example\n")
  }

  @Test func `a terminal is given no control characters`() {
    #expect(text([.text("a\u{1B}[31mb")]) == "a\u{FFFD}[31mb\n")
    #expect(losses([paragraph("a\u{1B}b")]).map(\.text) == ["\u{1B}"])
  }

  @Test func `columns of a table are aligned`() {
    let table = Table(headerRows: 1, rows: [row("Wert", "mg/l"), row("CRP", "48"), row("µ", "肺")])
    #expect(
      text([.table(table)]) == """
        +------+------+
        | Wert | mg/l |
        +======+======+
        | CRP  | 48   |
        | µ    | 肺   |
        +------+------+

        """)
    #expect(losses([.table(table)]).isEmpty)
  }

  @Test func `cells are wrapped so that the table fits`() {
    let table = Table(rows: [
      row("Lunge", "Kein Infiltrat, kein Erguss, kein Pneumothorax."), row("Herz", "normal"),
    ])
    #expect(
      text([.table(table)], width: 30) == """
        +-------+--------------------+
        | Lunge | Kein Infiltrat,    |
        |       | kein Erguss, kein  |
        |       | Pneumothorax.      |
        +-------+--------------------+
        | Herz  | normal             |
        +-------+--------------------+

        """)
  }

  @Test func `cells span columns and rows`() {
    let cell = { (text: String, columns: Int, rows: Int) in
      TableCell(columnSpan: columns, rowSpan: rows, blocks: [paragraph(text)])
    }
    let table = Table(rows: [
      TableRow(cells: [cell("oben", 2, 1), cell("rechts", 1, 3)]),
      TableRow(cells: [cell("links", 1, 2), cell("b", 1, 1)]),
      TableRow(cells: [cell("c", 1, 1)]),
    ])
    #expect(
      text([.table(table)]) == """
        +-----------+--------+
        | oben      | rechts |
        +-------+---+        |
        | links | b |        |
        |       +---+        |
        |       | c |        |
        +-------+---+--------+

        """)
  }

  @Test func `a table that is too wide is written by records`() {
    let words = (0..<9).map { "Wort\($0)xxxx" }
    let table = Table(
      headerRows: 1,
      rows: [
        TableRow(cells: words.map { TableCell(blocks: [paragraph($0)]) }), row("a", "b"),
      ])
    let expected = "+---\n" + words.map { "| \($0)\n" }.joined() + "+===\n| a\n| b\n+---\n"
    #expect(text([.table(table)]) == expected)
    #expect(losses([.table(table)]) == [Loss(.tables, at: Location())])
  }

  @Test func `what a cell loses is noted once however often it is laid out`() {
    let bold = Block.paragraph(
      Paragraph([.text(String(repeating: "fett ", count: 20), TextStyle(.bold))]))
    let wide = [TableCell](repeating: TableCell(blocks: [paragraph("Wortwortwort")]), count: 5)
    let table = Table(rows: [TableRow(cells: [TableCell(blocks: [bold])])])
    let tooWide = Table(rows: [TableRow(cells: wide + [TableCell(blocks: [bold])])])
    #expect(losses([.table(table)]) == [Loss(.emphasis, at: Location())])
    #expect(
      Set(losses([.table(tooWide)])) == [
        Loss(.emphasis, at: Location()), Loss(.tables, at: Location()),
      ])
  }

  @Test func `tables inside one another do not take longer with each level`() {
    var block = paragraph("innen")
    for _ in 0..<60 {
      block = .table(Table(rows: [TableRow(cells: [TableCell(blocks: [block])])]))
    }
    #expect(text([block]).contains("innen"))
  }
}
