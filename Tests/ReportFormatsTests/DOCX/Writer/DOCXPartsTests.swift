// Kinds of content in documents: what stands in the markup, and what is read back.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct DOCXPartsTests {
  private func written(_ blocks: [Block]) throws -> (xml: String, losses: [Feature], back: Report) {
    let report = Report(sections: [Section(blocks: blocks)])
    let written = DOCXWriter.write(report, options: WriteOptions())
    let archive = try ZipArchive(written.bytes, limits: Limits())
    let xml = String(decoding: try archive.read("word/document.xml"), as: UTF8.self)
    let options = ReadOptions(trackedChanges: .all)
    let back = try DOCXReader.read(written.bytes, options: options)
    return (xml, written.losses.map(\.feature), back)
  }

  private func expectKept(
    _ blocks: [Block], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (_, losses, back) = try written(blocks)
    #expect(back.sections.map(\.blocks) == [blocks], sourceLocation: sourceLocation)
    #expect(losses == [], sourceLocation: sourceLocation)
  }

  private func list(_ kind: List.Kind, _ start: Int = 1, _ labels: [String]) -> Block {
    .list(
      List(
        kind: kind, start: start,
        items: labels.map { ListItem(label: $0, blocks: [paragraph("x")]) }))
  }

  private func paragraph(_ text: String) -> Block { .paragraph(Paragraph([.text(text)])) }

  // MARK: - Lists

  @Test func `labels that count, and labels that do not, are printed as they are`() throws {
    try expectKept([list(.decimal, 3, ["3.", "4.", "5."])])
    try expectKept([list(.decimal, 9, ["a.9)", "a.10)"])])
    try expectKept([list(.decimal, 1, ["01", "02"])])
    try expectKept([list(.lowerLetter, 26, ["z)", "aa)"])])
    try expectKept([list(.upperRoman, 4, ["IV", "V"])])
    try expectKept([list(.decimal, 1, ["1.", "2.", "4.", "4bis", "1."])])
    try expectKept([list(.bullet, 1, ["•", "–", "•"])])
    try expectKept([list(.other, 1, ["§ 7", "§ 9"])])
  }

  @Test func `lists that touch stay two lists`() throws {
    try expectKept([list(.decimal, 1, ["1.", "2."]), list(.decimal, 1, ["1."])])
    try expectKept([list(.bullet, 1, ["•"]), list(.bullet, 1, ["•"])])
    try expectKept([list(.decimal, 1, ["1", "3"]), list(.decimal, 1, ["1", "3"])])
  }

  @Test func `a list in an item goes on in it, and the outer one counts on`() throws {
    let inner = list(.lowerLetter, 1, ["2.a", "2.b"])
    let items = [
      ListItem(label: "1.", blocks: [paragraph("a")]),
      ListItem(label: "2.", blocks: [paragraph("b"), inner]),
      ListItem(label: "3.", blocks: [paragraph("c")]),
    ]
    try expectKept([.list(List(kind: .decimal, items: items))])
  }

  @Test func `a label that would show a number, and an item of two paragraphs, are losses`() throws
  {
    #expect(try written([list(.other, 1, ["5%1"])]).losses == [.lists])
    let item = ListItem(label: "1", blocks: [paragraph("a"), paragraph("b")])
    let result = try written([.list(List(kind: .decimal, items: [item]))])
    #expect(result.losses == [.lists])
    #expect(result.back.plainText == "1 a\nb")
  }

  // MARK: - Tables

  @Test func `tables that touch stay two tables, and a cell ends in a paragraph`() throws {
    let table = Block.table(Table(rows: [TableRow(cells: [TableCell(blocks: [paragraph("a")])])]))
    let outer = Table(rows: [TableRow(cells: [TableCell(blocks: [table, table])])])
    try expectKept([table, table, .table(outer)])
    #expect(try written([.table(outer)]).xml.contains("</w:tbl><w:p/></w:tc>"))
  }

  @Test func `spans, widths, header rows and descriptions are kept`() throws {
    func cell(_ text: String, _ columns: Int = 1, _ rows: Int = 1) -> TableCell {
      TableCell(columnSpan: columns, rowSpan: rows, blocks: [paragraph(text)])
    }
    let rows = [
      TableRow(cells: [cell("a", 2, 2), cell("b")]),
      TableRow(cells: [cell("c", 1, 2)]),
      TableRow(cells: [cell("d"), cell("e")]),
    ]
    let table = Table(columnWidths: [900, 0, 1_200], headerRows: 1, summary: "x<y", rows: rows)
    try expectKept([.table(table)])
    #expect(try written([.table(table)]).xml.contains("<w:tblHeader/>"))
  }

  // MARK: - Lines

  @Test func `special hyphens and line ends are elements`() throws {
    let result = try written([paragraph("5\u{2011}7 Ent\u{AD}zündung"), .preformatted(" a\n\tb")])
    #expect(result.xml.contains("5</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">7 Ent"))
    #expect(result.xml.contains("<w:softHyphen/>"))
    #expect(result.xml.contains("<w:br/><w:tab/>"))
    try expectKept([paragraph("5\u{2011}7 Ent\u{AD}zündung"), .preformatted(" a\n\tb")])
  }

  @Test func `characters that XML has no form for are losses with their place`() throws {
    let result = try written([paragraph("a\u{1}b\u{FFFE}c")])
    #expect(result.losses == [.controlCharacters, .controlCharacters])
    #expect(result.back.plainText == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test(arguments: [
    "INCLUDETEXT", "DDEAUTO", "LINK", "MACROBUTTON", "FILLIN", "X Y", "DATE", "PAGE", "REF",
  ])
  func `a field that runs, fetches, asks or is computed anew is written as its text`(kind: String)
    throws
  {
    let field = Inline.fieldResult(FieldResult(kind: kind, content: [.text("5 mg")]))
    let result = try written([.paragraph(Paragraph([field]))])
    #expect(result.losses == [.fieldResults])
    #expect(!result.xml.contains("fldChar"))
    #expect(result.back.plainText == "5 mg")
  }

  @Test func `a stored result is locked`() throws {
    let field = Inline.fieldResult(FieldResult(kind: "MERGEFIELD", content: [.text("01.03.2024")]))
    try expectKept([.paragraph(Paragraph([field]))])
    let xml = try written([.paragraph(Paragraph([field]))]).xml
    #expect(xml.contains("w:fldCharType=\"begin\" w:fldLock=\"true\""))
  }

  @Test func `only links that are safe to follow are links, also in a change`() throws {
    let safe = Link(
      target: "https://example.org/?a=1&b=2", tooltip: "a \"b\"", content: [.text("x")])
    try expectKept([.paragraph(Paragraph([.link(safe)]))])
    let change = ChangeMark(kind: .inserted, author: "Dr. Weber")
    try expectKept([.paragraph(Paragraph([.change(change, [.text("a "), .link(safe)])]))])
    let unsafe = Link(target: "file:///etc/passwd", content: [.text("x")])
    let result = try written([.paragraph(Paragraph([.link(unsafe)]))])
    #expect(result.losses == [.links])
    #expect(!result.xml.contains("hyperlink"))
  }

  @Test func `letters of one width, and moved text, are kept`() throws {
    let moved = ChangeMark(kind: .movedFrom, author: "A", date: "2024-03-01T10:00:00Z")
    let deleted = ChangeMark(kind: .deleted)
    try expectKept([
      .paragraph(
        Paragraph([
          .text("a", TextStyle(.monospace)), .change(moved, [.text("b")]),
          .change(deleted, [.text("c")]), .text("d", TextStyle(.rightToLeft)),
        ]))
    ])
  }

  @Test func `both ends of a move have one name, and two moves of the same text have two`() throws {
    let ends = [ChangeMark.Kind.movedFrom, .movedFrom, .movedTo, .movedTo].map { kind in
      Block.paragraph(Paragraph([.change(ChangeMark(kind: kind, author: "A"), [.text("b")])]))
    }
    try expectKept(ends)
    let names = try written(ends).xml.matches(of: #/w:name="(move\d)"/#).map { String($0.1) }
    #expect(names == ["move1", "move2", "move1", "move2"])
  }

  @Test func `the change of a heading's end is kept`() throws {
    let mark = ChangeMark(kind: .inserted, author: "A")
    let section = Section(
      heading: [.change(mark, [.text("Befund")])], level: 1, change: mark,
      blocks: [paragraph("Leber normal.")])
    let written = DOCXWriter.write(Report(sections: [section]), options: WriteOptions())
    #expect(written.losses == [])
    var options = ReadOptions()
    options.trackedChanges = .all
    #expect(try DOCXReader.read(written.bytes, options: options).sections == [section])
  }

  @Test func `a page break goes to the paragraph behind it`() throws {
    try expectKept([paragraph("a"), .pageBreak, paragraph("b"), .pageBreak, .rule])
    let xml = try written([paragraph("a"), .pageBreak, paragraph("b")]).xml
    #expect(xml.contains("<w:pageBreakBefore/>"))
  }

  @Test func `the number of the page is a field in page headers alone, and is not locked`() throws {
    let page = Inline.fieldResult(FieldResult(kind: "PAGE", content: [.text("1")]))
    let region = PageRegion(blocks: [.paragraph(Paragraph([page]))])
    let written = DOCXWriter.write(Report(headers: [region]), options: WriteOptions())
    #expect(written.losses == [])
    #expect(try DOCXReader.read(written.bytes, options: ReadOptions()).headers == [region])
    let archive = try ZipArchive(written.bytes, limits: Limits())
    let xml = String(decoding: try archive.read("word/header1.xml"), as: UTF8.self)
    #expect(!xml.contains("fldLock"))
  }

  @Test func `a page header has its style, and its tabs lead to the middle and the right`() throws {
    let grey = TextStyle(color: Color(hex: "404040"))
    let page = Inline.fieldResult(FieldResult(kind: "PAGE", content: [.text("1", grey)]))
    let region = PageRegion(
      blocks: [.paragraph(Paragraph([.text("a"), .tab, .text("b"), .tab, page]))])
    let written = DOCXWriter.write(Report(footers: [region]), options: WriteOptions())
    #expect(try DOCXReader.read(written.bytes, options: ReadOptions()).footers == [region])
    let archive = try ZipArchive(written.bytes, limits: Limits())
    let xml = String(decoding: try archive.read("word/footer1.xml"), as: UTF8.self)
    #expect(xml.contains("<w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"center\""))
    // Programs show what they count in the style of the field's first character.
    let color = "<w:rPr><w:color w:val=\"404040\"/></w:rPr>"
    #expect(xml.contains("\(color)<w:fldChar w:fldCharType=\"begin\"/>"))
  }
}
