// Tracked changes: text, paragraph ends, looks, in the three readings.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ChangesTests {
  private static let who = "w:id=\"1\" w:author=\"Dr. A\" w:date=\"2024-03-05T09:30:00Z\""

  private static func change(_ kind: String, _ content: String) -> String {
    "<w:\(kind) \(who)>\(content)</w:\(kind)>"
  }

  private static func deleted(_ text: String) -> String {
    change(
      "del", "<w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r>")
  }

  /// A paragraph whose end is changed.
  private static func paragraph(_ kinds: String..., content: String) -> String {
    let marks = kinds.map { "<w:\($0) \(who)/>" }.joined()
    return "<w:p><w:pPr><w:rPr>\(marks)</w:rPr></w:pPr>\(content)</w:p>"
  }

  private func mark(_ kind: ChangeMark.Kind) -> ChangeMark {
    ChangeMark(kind: kind, author: "Dr. A", date: "2024-03-05T09:30:00Z")
  }

  @Test func `insertions and deletions are read as they are asked for`() throws {
    let change = Self.change("ins", r("5")) + Self.deleted("50")
    let body = "<w:p>\(r("Dose "))\(change)\(r(" mg"))</w:p>"
    #expect(try Docx(body).inlines() == [.text("Dose 5 mg")])
    #expect(try Docx(body).inlines(.original) == [.text("Dose 50 mg")])
    #expect(
      try Docx(body).inlines(.all) == [
        .text("Dose "), .change(mark(.inserted), [.text("5")]),
        .change(mark(.deleted), [.text("50")]), .text(" mg"),
      ])
  }

  @Test func `text that was inserted and deleted again is in neither reading`() throws {
    let body = "<w:p>\(r("a"))\(Self.change("ins", Self.deleted("x")))\(r("b"))</w:p>"
    #expect(try Docx(body).inlines() == [.text("ab")])
    #expect(try Docx(body).inlines(.original) == [.text("ab")])
    #expect(
      try Docx(body).inlines(.all) == [
        .text("a"), .change(mark(.inserted), [.change(mark(.deleted), [.text("x")])]), .text("b"),
      ])
  }

  @Test func `a moved paragraph stands once, where it is asked for`() throws {
    let body =
      Self.paragraph("moveFrom", content: Self.change("moveFrom", r("moved"))) + p("stays")
      + Self.paragraph("moveTo", content: Self.change("moveTo", r("moved"))) + p("end")
    #expect(try Docx(body).blocks() == [.line("stays"), .line("moved"), .line("end")])
    #expect(try Docx(body).blocks(.original) == [.line("moved"), .line("stays"), .line("end")])
    var from = Paragraph([.change(mark(.movedFrom), [.text("moved")])])
    from.change = mark(.movedFrom)
    var to = Paragraph([.change(mark(.movedTo), [.text("moved")])])
    to.change = mark(.movedTo)
    #expect(
      try Docx(body).blocks(.all)
        == [.paragraph(from), .line("stays"), .paragraph(to), .line("end")])
  }

  @Test func `paragraphs whose end is deleted go on in the next one`() throws {
    let body = Self.paragraph("del", content: r("no ")) + p("effusion") + p("end")
    #expect(try Docx(body).blocks() == [.line("no effusion"), .line("end")])
    #expect(try Docx(body).blocks(.original) == [.line("no "), .line("effusion"), .line("end")])
  }

  @Test func `a paragraph that was split is one in the original`() throws {
    let body = Self.paragraph("ins", content: r("no ")) + p("effusion")
    #expect(try Docx(body).blocks() == [.line("no "), .line("effusion")])
    #expect(try Docx(body).blocks(.original) == [.line("no effusion")])
  }

  @Test func `an end that was inserted and deleted again is in neither reading`() throws {
    let body = Self.paragraph("ins", "del", content: r("no ")) + p("effusion")
    #expect(try Docx(body).blocks() == [.line("no effusion")])
    #expect(try Docx(body).blocks(.original) == [.line("no effusion")])
  }

  @Test func `joined paragraphs have the properties of the last`() throws {
    let body =
      "<w:p><w:pPr><w:jc w:val=\"center\"/><w:rPr><w:del \(Self.who)/></w:rPr></w:pPr>"
      + "\(r("a"))</w:p>" + p("b", "<w:jc w:val=\"right\"/>")
    #expect(try Docx(body).blocks() == [.paragraph(Paragraph([.text("ab")], alignment: .end))])
  }

  @Test func `text that was to go on does not jump over a table`() throws {
    let table = "<w:tbl>\(tr(tc("b")))</w:tbl>"
    let body = Self.paragraph("del", content: r("a")) + table + p("c")
    #expect(
      try Docx(body).blocks()
        == [.line("a"), .table(Table(rows: [TableRow("b")])), .line("c")])
  }

  @Test func `the last paragraph of a cell or of the document keeps its text`() throws {
    let last = Self.paragraph("del", content: r("a"))
    #expect(
      try Docx("<w:tbl><w:tr><w:tc>\(last)</w:tc></w:tr></w:tbl>\(last)").blocks()
        == [.table(Table(rows: [TableRow("a")])), .line("a")])
  }

  @Test func `a page break and a box in a joined paragraph are kept`() throws {
    let box =
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(p("box"))</w:txbxContent></v:textbox>"
      + "</v:shape></w:pict></w:r>"
    let first = Self.paragraph(
      "del", content: r("a") + "<w:r><w:br w:type=\"page\"/></w:r>" + r("b ") + box)
    let boxed = Block.group(Group(.textBox, blocks: [.line("box")]))
    #expect(
      try Docx(first + p("c")).blocks() == [.line("a"), .pageBreak, .line("b c"), boxed])
    #expect(try Docx(first).blocks() == [.line("a"), .pageBreak, .line("b "), boxed])
    let only = Self.paragraph("del", content: box)
    #expect(try Docx(only).blocks() == [boxed])
    let broken = Self.paragraph("del", content: r("a") + "<w:r><w:br w:type=\"page\"/></w:r>")
    #expect(try Docx(broken).blocks() == [.line("a"), .pageBreak])
  }

  @Test func `looks are those of the reading that is asked for`() throws {
    let run =
      "<w:r><w:rPr><w:b/><w:rPrChange \(Self.who)><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>"
      + "<w:t>x</w:t></w:r>"
    let paragraph =
      "<w:pPr><w:jc w:val=\"center\"/><w:pPrChange \(Self.who)><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
      + "</w:pPrChange></w:pPr>"
    let docx = Docx("<w:p>\(paragraph)\(run)</w:p>")
    let new = Block.paragraph(
      Paragraph([.text("x", TextStyle(.bold))], alignment: .center))
    #expect(try docx.blocks() == [new])
    #expect(try docx.blocks(.all) == [new])
    #expect(
      try docx.blocks(.original)
        == [.paragraph(Paragraph([.text("x", TextStyle(.italic))], alignment: .end))])
    #expect(
      try docx.read().findings == [
        Finding(
          .pendingChanges,
          "tracked changes are pending (2 changes of format by Dr. A);"
            + " the text is read with all of them accepted",
          at: Location(part: "word/document.xml"))
      ])
  }

  @Test func `a heading that became one with changes tracked is none in the original`() throws {
    let paragraph =
      "<w:pPr><w:outlineLvl w:val=\"0\"/><w:pPrChange \(Self.who)><w:pPr/></w:pPrChange></w:pPr>"
    let docx = Docx("<w:p>\(paragraph)\(r("Befund"))</w:p>")
    #expect(try docx.read().sections == [Section(heading: [.text("Befund")])])
    #expect(try docx.read(.original).sections == [Section(blocks: [.line("Befund")])])
  }

  @Test func `changes in notes and headers are pending as well`() throws {
    var docx = Docx(
      "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:sectPr><w:headerReference"
        + " r:id=\"h\"/></w:sectPr>")
    docx.footnotes = "<w:footnote w:id=\"2\"><w:p>\(Self.change("ins", r("n")))</w:p></w:footnote>"
    docx.links = [Docx.Link(id: "h", kind: "header", target: "header1.xml")]
    docx.parts["word/header1.xml"] = docx.element("w:hdr", "<w:p>\(Self.deleted("h"))</w:p>")
    #expect(
      try docx.read().findings.map(\.message) == [
        "tracked changes are pending (1 insertion, 1 deletion by Dr. A);"
          + " the text is read with all of them accepted"
      ])
  }

  @Test func `a document without changes has no finding`() throws {
    #expect(try Docx(p("x")).read().findings == [])
  }

  @Test func `a deleted field is no field`() throws {
    let code = "<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>"
    let body =
      "<w:p>" + r("a")
      + Self.change(
        "del",
        fieldMark("begin") + code + fieldMark("separate")
          + "<w:r><w:delText>3</w:delText></w:r>" + fieldMark("end")) + r("b") + "</w:p>"
    #expect(try Docx(body).inlines() == [.text("ab")])
    #expect(
      try Docx(body).inlines(.original)
        == [.text("a"), .fieldResult(FieldResult(kind: "PAGE", content: [.text("3")])), .text("b")])
  }
}
