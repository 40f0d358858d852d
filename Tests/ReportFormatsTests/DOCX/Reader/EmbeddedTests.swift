// Charts, diagrams, objects and whole documents inside a document.

import Cryptography
import ReportModel
import Testing

@testable import ReportFormats

@Suite struct EmbeddedTests {
  private func group(_ blocks: Block...) -> Block { .group(Group(.embedded, blocks: blocks)) }

  private func drawing(_ content: String) -> String {
    "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>\(content)</a:graphicData></a:graphic>"
      + "</wp:inline></w:drawing></w:r>"
  }

  // 21.2

  private func points(_ values: String...) -> String {
    values.enumerated().map { "<c:pt idx=\"\($0)\"><c:v>\($1)</c:v></c:pt>" }.joined()
  }

  private func series(_ name: String, _ categories: String, _ values: String) -> String {
    "<c:ser><c:tx><c:strRef><c:f>Sheet!A1</c:f><c:strCache>\(points(name))</c:strCache></c:strRef>"
      + "</c:tx><c:cat><c:strRef><c:strCache>\(categories)</c:strCache></c:strRef></c:cat><c:val>"
      + "<c:numRef><c:numCache><c:formatCode>0.0</c:formatCode>\(values)</c:numCache></c:numRef>"
      + "</c:val></c:ser>"
  }

  private func chart(_ content: String) throws -> Report {
    var docx = Docx("<w:p>\(r("a"))\(drawing("<c:chart r:id=\"c\"/>"))</w:p>")
    docx.links = [Docx.Link(id: "c", kind: "chart", target: "charts/chart1.xml")]
    docx.parts["word/charts/chart1.xml"] = docx.element(
      "c:chartSpace", "<c:chart>\(content)</c:chart>")
    return try docx.read()
  }

  @Test func `a chart is its title and its values, and a finding`() throws {
    let title =
      "<c:title><c:tx><c:rich><a:p><a:r><a:t>CRP </a:t></a:r><a:r><a:t>Verlauf</a:t></a:r></a:p></c:rich>"
      + "</c:tx></c:title>"
    let days = points("Mo", "Di")
    let report = try chart(
      title + series("CRP", days, points("48", "12,5"))
        + series("BSG", days, "<c:pt idx=\"1\"><c:v>7</c:v></c:pt>"))
    let table = Table(
      headerRows: 1,
      rows: [TableRow("", "CRP", "BSG"), TableRow("Mo", "48", ""), TableRow("Di", "12,5", "7")])
    #expect(
      report.sections
        == [Section(blocks: [.line("a"), group(.line("CRP Verlauf"), .table(table))])])
    #expect(report.findings.map(\.code) == [.embeddedObject])
  }

  @Test func `a chart's title can come from a sheet, and its categories have levels`() throws {
    let title =
      "<c:title><c:tx><c:strRef><c:strCache>\(points("Titel"))</c:strCache></c:strRef></c:tx></c:title>"
    let levels =
      "<c:cat><c:multiLvlStrRef><c:multiLvlStrCache><c:lvl>\(points("Mo", "Di"))</c:lvl><c:lvl>"
      + "\(points("KW 1"))</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>"
    let report = try chart(
      title + "<c:ser>\(levels)<c:val><c:numLit>\(points("1", "2"))</c:numLit></c:val></c:ser>")
    let table = Table(
      headerRows: 1, rows: [TableRow("", ""), TableRow("KW 1 Mo", "1"), TableRow("Di", "2")])
    #expect(report.sections.first?.blocks.last == group(.line("Titel"), .table(table)))
  }

  @Test func `a chart of points has their places`() throws {
    let report = try chart(
      "<c:ser><c:xVal><c:numLit>\(points("1.5"))</c:numLit></c:xVal><c:yVal><c:numLit>"
        + "\(points("9"))</c:numLit></c:yVal></c:ser>")
    let table = Table(headerRows: 1, rows: [TableRow("", ""), TableRow("1.5", "9")])
    #expect(report.sections.first?.blocks.last == group(.table(table)))
  }

  @Test func `a chart that is missing or broken is a finding, not an error`() throws {
    var docx = Docx("<w:p>\(r("a"))\(drawing("<c:chart r:id=\"c\"/>"))</w:p>")
    #expect(try docx.read().findings.map(\.code) == [.missingPart])
    docx.links = [Docx.Link(id: "c", kind: "chart", target: "chart1.xml")]
    docx.parts["word/chart1.xml"] = "<c"
    let report = try docx.read()
    #expect(report.plainText == "a")
    #expect(report.findings.map(\.code) == [.missingPart])
  }

  // 21.4

  @Test func `a diagram is its texts`() throws {
    var docx = Docx("<w:p>\(drawing("<dgm:relIds r:dm=\"d\" r:lo=\"x\"/>"))</w:p>")
    docx.links = [Docx.Link(id: "d", kind: "diagramData", target: "diagrams/data1.xml")]
    docx.parts["word/diagrams/data1.xml"] = docx.element(
      "dgm:dataModel",
      "<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Triage</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt>"
        + "<dgm:t><a:p/></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>CT</a:t></a:r></a:p><a:p><a:r>"
        + "<a:t>MRT</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>")
    let report = try docx.read()
    #expect(
      report.sections
        == [Section(blocks: [group(.line("Triage"), .line("CT"), .line("MRT"))])])
    #expect(report.findings.map(\.code) == [.embeddedObject])
  }

  // 17.3.3.19

  private func object(_ program: String, _ id: String) -> String {
    "<w:r><w:object><v:shape style=\"width:72pt;height:36pt\"><v:imagedata r:id=\"i\"/></v:shape>"
      + "<o:OLEObject Type=\"Embed\" ProgID=\"\(program)\" r:id=\"\(id)\"/></w:object></w:r>"
  }

  private func objectDocument(_ program: String) -> Docx {
    var docx = Docx("<w:p>\(r("a"))\(object(program, "o"))</w:p>")
    docx.links = [
      Docx.Link(id: "i", kind: "image", target: "media/image1.emf"),
      Docx.Link(id: "o", kind: "package", target: "embeddings/object1.docx"),
    ]
    docx.binaries["word/media/image1.emf"] = PictureBytes.emf
    docx.binaries["word/embeddings/object1.docx"] = Docx(p("inner")).archive
    return docx
  }

  private var preview: Inline {
    .image(Image(resource: SHA256.hex(of: PictureBytes.emf), width: 72, height: 36))
  }

  @Test func `an object is its preview and a finding`() throws {
    var docx = objectDocument("Excel.Sheet.12")
    docx.links[1].target = "embeddings/sheet1.xlsx"
    let report = try docx.read()
    #expect(report.sections == [Section(blocks: [.line(.text("a"), preview)])])
    #expect(report.resources.images.map(\.mediaType) == ["image/emf"])
    #expect(report.findings.map(\.code) == [.embeddedObject])
    #expect(report.findings.first?.message.contains("Excel.Sheet.12") == true)
  }

  @Test func `a Word document in an object is read`() throws {
    let report = try objectDocument("Word.Document.12").read()
    #expect(
      report.sections == [Section(blocks: [.line(.text("a"), preview), group(.line("inner"))])])
  }

  @Test func `an object that lies outside is a finding, once`() throws {
    var docx = objectDocument("Excel.Sheet.12")
    docx.links[1] = Docx.Link(
      id: "o", kind: "oleObject", target: "file:///C:/a.xlsx", isExternal: true)
    let report = try docx.read()
    #expect(report.findings.map(\.code) == [.externalContent])
    #expect(report.findings.first?.text == "file:///C:/a.xlsx")
  }

  @Test func `a control and a subdocument are findings`() throws {
    var docx = Docx(
      "<w:p><w:r><w:object><w:control r:id=\"a\" w:name=\"Button1\"/></w:object></w:r>"
        + "<w:subDoc r:id=\"s\"/>\(r("x"))</w:p>")
    docx.links = [
      Docx.Link(id: "s", kind: "subDocument", target: "part.docx", isExternal: true)
    ]
    let report = try docx.read()
    #expect(report.sections == [Section(blocks: [.line("x")])])
    #expect(report.findings.map(\.code) == [.activeContent, .externalContent])
  }

  // 17.17.2

  private func chunk(_ part: String, _ bytes: [UInt8], type: String? = nil) -> Docx {
    var docx = Docx(p("a") + "<w:altChunk r:id=\"k\"/>" + p("b"))
    docx.links = [Docx.Link(id: "k", kind: "aFChunk", target: part)]
    docx.binaries["word/\(part)"] = bytes
    if let type { docx.types["word/\(part)"] = type }
    return docx
  }

  @Test func `an embedded docx is read in its place with all that it refers to`() throws {
    var inner = Docx(
      p("Befund", "<w:outlineLvl w:val=\"1\"/>")
        + "<w:p>\(r("x"))<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference"
        + " w:id=\"4\"/></w:r>\(drawing("<a:blip r:embed=\"i\"/>"))</w:p>"
        + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
    inner.footnotes = "<w:footnote w:id=\"2\">\(p("note"))</w:footnote>"
    inner.comments = "<w:comment w:id=\"4\">\(p("comment"))</w:comment>"
    inner.links = [
      Docx.Link(id: "i", kind: "image", target: "i.png"),
      Docx.Link(id: "h", kind: "header", target: "h.xml"),
    ]
    inner.binaries["word/i.png"] = PictureBytes.png
    inner.parts["word/h.xml"] = inner.element("w:hdr", p("head"))
    let report = try chunk("in.docx", inner.archive).read()
    let name = "word/in.docx-"
    let image = SHA256.hex(of: PictureBytes.png)
    #expect(
      report.sections == [
        Section(blocks: [
          .line("a"),
          group(
            .paragraph(Paragraph([.text("Befund")], headingLevel: 2)),
            .line(
              .text("x"), .note(id: name + "footnote-2"),
              .comment(id: name + "4", edge: .start), .comment(id: name + "4", edge: .end),
              .image(Image(resource: image)))),
          .line("b"),
        ])
      ])
    #expect(report.resources.notes.map(\.id) == [name + "footnote-2"])
    #expect(report.resources.comments.map(\.id) == [name + "4"])
    #expect(report.resources.images.map(\.id) == [image])
    #expect(report.findings.map(\.code) == [.unusedPageRegion])
    #expect(report.findings.first?.text == "head")
  }

  @Test func `embedded text is read with its lines and paragraphs`() throws {
    let text = "eins\r\nzwei\tdrei\n\nvier — µ"
    for docx in [
      chunk("in.txt", Array(text.utf8)), chunk("in.bin", Array(text.utf8), type: "text/plain"),
      chunk("in.txt", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
    ] {
      #expect(
        try docx.blocks() == [
          .line("a"),
          group(
            .line(.text("eins"), .lineBreak, .text("zwei"), .tab, .text("drei")),
            .line("vier — µ")),
          .line("b"),
        ])
    }
  }

  @Test func `an embedded page is read in its place`() throws {
    let page = "<h2>Befund</h2><p>7 <b>mm</b>"
    #expect(
      try chunk("in.html", Array(page.utf8)).blocks() == [
        .line("a"),
        group(
          .paragraph(Paragraph([.text("Befund")], headingLevel: 2)),
          .line(.text("7 "), .text("mm", TextStyle(.bold)))),
        .line("b"),
      ])
  }

  @Test(arguments: ["in.xyz", "in.pdf", "in.rtf"])
  func `a format that cannot be read is a finding`(part: String) throws {
    let report = try chunk(part, Array("x".utf8)).read()
    #expect(report.sections == [Section(blocks: [.line("a"), .line("b")])])
    #expect(report.findings.map(\.code) == [.unsupportedContent])
  }

  @Test func `an embedded document that is missing, broken or outside is a finding`() throws {
    var docx = chunk("in.docx", [])
    #expect(try docx.read().findings.map(\.code) == [.unsupportedContent])
    docx.binaries = [:]
    #expect(try docx.read().findings.map(\.code) == [.missingPart])
    docx.links[0].isExternal = true
    let report = try docx.read()
    #expect(report.plainText == "a\nb")
    #expect(report.findings.contains { $0.code == .externalContent })
  }

  @Test func `documents inside one another end at the limit`() throws {
    var limits = Limits()
    limits.nesting = 3
    var docx = Docx(p("end"))
    for level in 1...5 {
      docx = {
        var outer = Docx(p("level \(level)") + "<w:altChunk r:id=\"k\"/>")
        outer.links = [Docx.Link(id: "k", kind: "aFChunk", target: "in.docx")]
        outer.binaries["word/in.docx"] = docx.archive
        return outer
      }()
    }
    let report = try docx.read(limits: limits)
    #expect(report.plainText == "level 5\nlevel 4\nlevel 3\nlevel 2")
    #expect(report.findings.map(\.code) == [.unsupportedContent])
    #expect(report.findings.first?.message.contains("nesting (3)") == true)
  }

  @Test func `changes of an embedded document are pending there`() throws {
    let change = "<w:ins w:id=\"1\" w:author=\"A\">\(r("new"))</w:ins>"
    let inner = Docx("<w:p>\(change)</w:p>")
    let docx = chunk("in.docx", inner.archive)
    #expect(try docx.read().findings.map(\.code) == [.pendingChanges])
    #expect(try docx.read(.original).plainText == "a\nb")
  }
}
