// RTF: what each kind of content becomes.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct RTFPartsTests {
  private func write(_ blocks: [Block]) -> (text: String, losses: [Feature]) {
    write(Report(sections: [Section(blocks: blocks)]))
  }

  private func write(_ report: Report) -> (text: String, losses: [Feature]) {
    let written = RTFWriter.write(report, options: WriteOptions())
    return (String(decoding: written.bytes, as: UTF8.self), written.losses.map(\.feature))
  }

  private func write(_ inlines: Inline...) -> (text: String, losses: [Feature]) {
    write([.paragraph(Paragraph(inlines))])
  }

  private func list(_ kind: List.Kind, start: Int = 1, _ labels: String...) -> Block {
    .list(
      List(
        kind: kind, start: start,
        items: labels.map {
          ListItem(label: $0, blocks: [.paragraph(Paragraph([.text("x")]))])
        }))
  }

  private func row(_ texts: String...) -> TableRow {
    TableRow(cells: texts.map { TableCell(blocks: [.paragraph(Paragraph([.text($0)]))]) })
  }

  @Test func `letters outside ASCII are numbers, those beyond 16 bits two of them`() {
    let text = write(.text("5\u{2011}7 mm, œdème ≥ 3\u{A0}% 🫁 {a\\b} \u{FFFD}")).text
    #expect(
      text.contains(
        "5\\_7 mm, \\u339\\'3fd\\u232\\'3fme \\u8805\\'3f 3\\~% \\u-10178\\'3f\\u-8511\\'3f "))
    #expect(text.contains(" \\{a\\\\b\\} \\u-3\\'3f\\par"))
  }

  @Test func `a control character is a loss`() {
    let written = write(.text("a\u{1}b"))
    #expect(written.text.contains("a\\u-3\\'3fb"))
    #expect(written.losses == [.controlCharacters])
  }

  @Test func `only colours that are used are in the table`() {
    let red = TextStyle(.bold, color: Color(hex: "ff0000"), highlight: Color(hex: "ffff00"))
    let text = write(.text("CRP", red)).text
    #expect(text.contains("{\\colortbl;\\red255\\green0\\blue0;\\red255\\green255\\blue0;}"))
    #expect(text.contains("{\\b\\cf1\\chshdng0\\chcbpat2\\cb2 CRP}"))
  }

  @Test func `labels that count are counted, and printed as they are`() {
    let written = write([list(.decimal, start: 3, "(3)", "(4)")])
    #expect(written.text.contains("\\levelnfc0\\levelnfcn0"))
    #expect(written.text.contains("\\levelstartat3"))
    #expect(written.text.contains("{\\leveltext\\'03(\\'00);}{\\levelnumbers\\'02;}"))
    #expect(written.text.contains(" (4)\\tab}x\\par"))
    #expect(written.losses == [])
  }

  @Test func `labels that follow no rule are each printed as text`() {
    let written = write([list(.decimal, "1", "3")])
    #expect(written.text.contains("{\\leveltext\\'011;}{\\levelnumbers;}"))
    #expect(written.text.contains("{\\leveltext\\'013;}{\\levelnumbers;}"))
    #expect(written.losses == [.lists])
  }

  @Test func `a bullet is one letter, and a longer one is text`() {
    #expect(write([list(.bullet, "•")]).text.contains("\\levelnfc23"))
    let written = write([list(.bullet, "->")])
    #expect(written.text.contains("\\levelnfc255"))
    #expect(written.losses == [.lists])
  }

  @Test func `the number of a heading is a label`() {
    let report = Report(sections: [
      Section(heading: [.text("Befund")], label: "2.1", level: 2, field: .findings)
    ])
    let written = write(report)
    #expect(written.text.contains("\\s2\\outlinelevel1"))
    #expect(written.text.contains("2.1 }{\\*\\bkmkstart _Field_findings_1}"))
    #expect(written.losses == [])
  }

  @Test func `a section under no heading of a lower rank is a loss`() {
    let report = Report(sections: [
      Section(heading: [.text("a")], level: 1), Section(heading: [.text("b")], level: 2),
    ])
    #expect(write(report).losses == [.headings])
  }

  @Test func `cells over rows and columns have their marks and one edge`() {
    var table = Table(columnWidths: [1_000, 2_000], rows: [row("a", "b"), row("c"), row("d")])
    table.rows[0].cells[0].rowSpan = 2
    table.rows[2].cells[0].columnSpan = 2
    let text = write([.table(table)]).text
    let edges = text.split(separator: "\n").filter { $0.contains("\\cellx") }.map { line in
      "\(line.hasPrefix("\\clvmgf"))\(line.hasPrefix("\\clvmrg"))"
        + line.drop { $0 != "x" }.dropFirst()
    }
    #expect(
      edges == [
        "truefalse1000", "falsefalse3000", "falsetrue1000", "falsefalse3000", "falsefalse3000",
      ])
  }

  @Test func `a column that no cell ends at is a loss`() {
    let wide = TableCell(columnSpan: 2, blocks: [])
    let table = Table(columnWidths: [1_000, 1_000], rows: [TableRow(cells: [wide])])
    #expect(write([.table(table)]).losses == [.tableLayout, .cellSpans])
  }

  @Test func `a table in a cell has its definition behind its text`() {
    let inner = Block.table(Table(columnWidths: [500], rows: [row("i")]))
    let outer = Table(
      columnWidths: [900], rows: [TableRow(cells: [TableCell(blocks: [inner])])])
    let text = write([.table(outer)]).text
    #expect(text.contains("\\intbl\\itap2\\s0"))
    #expect(text.contains(" i\\nestcell\n{\\*\\nesttableprops\n\\trowd"))
    #expect(text.contains("\\nestrow\n}{\\nonesttables\\par}\n\\pard\\plain\\intbl\\s0"))
  }

  @Test func `a date stays as it was stored`() {
    let date = FieldResult(kind: "DATE", content: [.text("01.03.2024")])
    let written = write(.fieldResult(date))
    #expect(!written.text.contains("\\fldinst"))
    #expect(written.losses == [.fieldResults])
  }

  @Test(arguments: ["DDEAUTO", "INCLUDETEXT", "MACROBUTTON", "DATE} {\\field", ""])
  func `a field that acts is its text`(kind: String) {
    let written = write(.fieldResult(FieldResult(kind: kind, content: [.text("5 mg")])))
    #expect(!written.text.contains("\\field"))
    #expect(written.losses == [.fieldResults])
  }

  @Test func `links lead out or within, and unsafe ones nowhere`() {
    let text = write(.link(Link(target: "https://e.org/?a=\"b\"", content: [.text("x")]))).text
    #expect(text.contains("HYPERLINK \"https://e.org/?a=\\\\\"b\\\\\"\"}{\\fldrslt x}}"))
    let within = write(.link(Link(target: "#d", tooltip: "t", content: [.text("x")]))).text
    #expect(within.contains("HYPERLINK \\\\l \"d\" \\\\o \"t\"}"))
    let unsafe = write(.link(Link(target: "file:///etc", content: [.text("x")])))
    #expect(!unsafe.text.contains("HYPERLINK"))
    #expect(unsafe.losses == [.links])
  }

  @Test func `a note has the number that programs make, or its own mark`() {
    let note = { (id: String, label: String) in
      Note(id: id, kind: .footnote, label: label, blocks: [.paragraph(Paragraph([.text(id)]))])
    }
    var report = Report(sections: [
      Section(blocks: [.paragraph(Paragraph([.text("x"), .note(id: "a"), .note(id: "b")]))])
    ])
    report.resources.notes = [note("a", "2"), note("b", "*")]
    let text = write(report).text
    #expect(text.contains("\\ftnstart2\\ftnnar"))
    #expect(text.contains("x{\\cs21\\super\\chftn}{\\footnote\n"))
    #expect(text.contains("{\\cs21\\super *}{\\footnote\n"))
  }

  @Test func `notes and comments that no text names are kept at the end`() {
    let text: [Block] = [.paragraph(Paragraph([.text("Nachtrag")]))]
    var report = Report()
    report.resources.notes = [Note(id: "n", kind: .endnote, label: "i", blocks: text)]
    report.resources.comments = [Comment(id: "c", blocks: text)]
    let written = write(report)
    #expect(written.text.split(separator: "Nachtrag").count == 3)
    #expect(Set(written.losses) == [.notes, .comments])
  }

  @Test func `a change names its author and its minute`() {
    let mark = ChangeMark(kind: .movedFrom, author: "Dr. Weber", date: "2024-03-01T09:30")
    let written = write(.change(mark, [.text("7 mm")]))
    #expect(written.text.contains("{\\*\\revtbl {Unknown;}{Dr. Weber;}}"))
    #expect(
      written.text.contains(
        "{\\deleted\\revauthdel1\\revdttmdel-1480390050\\mvf\\mvauth1\\mvdate-1480390050 7 mm}"))
    #expect(written.losses == [])
  }

  @Test func `an image has its bytes, its size and its words`() {
    var report = Report(sections: [
      Section(blocks: [
        .paragraph(
          Paragraph([.image(Image(resource: "i", alternativeText: "Bild", width: 10, height: 5))]))
      ])
    ])
    report.resources.images = [
      ImageResource(id: "i", mediaType: "image/png", pixelWidth: 2, bytes: [0x89, 0x50, 0x0A])
    ]
    let written = write(report)
    #expect(written.text.contains("{\\sn wzDescription}{\\sv Bild}"))
    #expect(written.text.contains("\\pngblip\\picw2\\picwgoal200\\pichgoal100\n89500a}}"))
    report.resources.images[0].mediaType = "image/gif"
    #expect(write(report).losses == [.images])
  }

  @Test func `pages have their headers, and pages of later parts are losses`() {
    let text: [Block] = [.paragraph(Paragraph([.text("Kopf")]))]
    let report = Report(headers: [
      PageRegion(pages: .first, blocks: text), PageRegion(pages: .even, part: 2, blocks: text),
      PageRegion(blocks: text),
    ])
    let written = write(report)
    #expect(written.text.contains("\\facingp"))
    #expect(written.text.contains("\\sectd\\titlepg\n{\\headerf\n"))
    #expect(written.text.contains("{\\headerr\n"))
    #expect(written.text.contains("\\sect\\sectd\\sbknone\n{\\headerl\n"))
    #expect(written.losses == [.pageRegions])
  }
}
