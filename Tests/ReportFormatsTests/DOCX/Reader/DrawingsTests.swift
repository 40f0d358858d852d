// Images, text boxes and shapes, each once.

import Cryptography
import ReportModel
import Testing

@testable import ReportFormats

@Suite struct DrawingsTests {
  private static let id = SHA256.hex(of: PictureBytes.png)

  private static let resource = ImageResource(
    id: id, mediaType: "image/png", pixelWidth: 640, pixelHeight: 480, bytes: PictureBytes.png)

  /// A document with an image part; `r:id` "i" is the image, "x" lies outside, "m" is missing.
  private func docx(_ content: String) -> Docx {
    var docx = Docx("<w:p>\(content)</w:p>")
    docx.links = [
      Docx.Link(id: "i", kind: "image", target: "media/image1.png"),
      Docx.Link(id: "x", kind: "image", target: "https://example.com/a.png", isExternal: true),
      Docx.Link(id: "m", kind: "image", target: "media/missing.png"),
      Docx.Link(id: "l", kind: "hyperlink", target: "https://example.com/", isExternal: true),
    ]
    docx.binaries["word/media/image1.png"] = PictureBytes.png
    return docx
  }

  private func picture(_ blip: String = "r:embed=\"i\"", _ properties: String = "") -> String {
    "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"p\" \(properties)/></pic:nvPicPr><pic:blipFill>"
      + "<a:blip \(blip)><a:extLst><a:ext><new:svgBlip r:embed=\"i\"/></a:ext></a:extLst></a:blip>"
      + "</pic:blipFill></pic:pic>"
  }

  private func drawing(
    _ content: String, properties: String = "descr=\"Knie links\"", kind: String = "inline",
    link: String = ""
  ) -> String {
    "<w:r><w:drawing><wp:\(kind)><wp:extent cx=\"1270000\" cy=\"635000\"/><wp:docPr id=\"1\" name=\"p\""
      + " \(properties)>\(link)</wp:docPr><a:graphic><a:graphicData>\(content)</a:graphicData>"
      + "</a:graphic></wp:\(kind)></w:drawing></w:r>"
  }

  private func image(_ text: String?, _ id: String? = id) -> Image {
    Image(resource: id, alternativeText: text, width: 100, height: 50)
  }

  // 20.4

  @Test(arguments: ["inline", "anchor"])
  func `an image keeps its bytes, text and size`(kind: String) throws {
    let report = try docx(r("a") + drawing(picture(), kind: kind) + r("b")).read()
    #expect(
      report.sections == [
        Section(blocks: [.line(.text("a"), .image(image("Knie links")), .text("b"))])
      ])
    #expect(report.resources.images == [Self.resource])
    #expect(report.findings == [])
  }

  @Test func `an image that says it has too many pixels is left out, with a finding`() throws {
    var limits = Limits()
    limits.imagePixels = 640 * 480 - 1
    let report = try docx(drawing(picture())).read(limits: limits)
    #expect(report.resources.images.isEmpty)
    #expect(report.sections == [Section(blocks: [.line(.image(image("Knie links", nil)))])])
    #expect(report.findingCodes == [.unsupportedContent])
  }

  @Test func `an image that stands twice is one resource`() throws {
    let report = try docx(drawing(picture()) + drawing(picture(), properties: "")).read()
    #expect(
      report.sections
        == [Section(blocks: [.line(.image(image("Knie links")), .image(image(nil)))])])
    #expect(report.resources.images == [Self.resource])
  }

  @Test func `the alternative text is the description, else the title`() throws {
    for (properties, own, text) in [
      ("descr=\"D\" title=\"T\"", "", "D"), ("title=\"T\"", "", "T"), ("descr=\"\"", "", nil),
      ("", "descr=\"own\"", "own"), ("descr=\"D\"", "descr=\"own\"", "D"),
    ] as [(String, String, String?)] {
      #expect(
        try docx(drawing(picture("r:embed=\"i\"", own), properties: properties)).inlines()
          == [.image(image(text))])
    }
  }

  @Test func `images of a group have each its own text`() throws {
    let group =
      "<wpg:wgp>" + picture("r:embed=\"i\"", "descr=\"left\"")
      + picture("r:embed=\"i\"", "descr=\"right\"") + picture() + "</wpg:wgp>"
    #expect(
      try docx(drawing(group, properties: "")).inlines()
        == [.image(image("left")), .image(image("right")), .image(image(nil))])
    #expect(
      try docx(drawing(group, properties: "descr=\"both\"")).inlines()
        == [.image(image("both")), .image(image("right")), .image(image(nil))])
  }

  @Test func `an image can be a link`() throws {
    let link = "<a:hlinkClick r:id=\"l\"/>"
    #expect(
      try docx(drawing(picture(), link: link)).inlines() == [
        .link(Link(target: "https://example.com/", content: [.image(image("Knie links"))]))
      ])
  }

  @Test func `an image outside of the document is not fetched`() throws {
    let report = try docx(drawing(picture("r:link=\"x\""))).read()
    #expect(
      report.sections == [Section(blocks: [.line(.image(image("Knie links", nil)))])])
    #expect(
      report.findings == [
        Finding(
          .externalContent, "an image lies outside the document and was not fetched",
          at: Location(part: "word/document.xml"), text: "https://example.com/a.png")
      ])
  }

  @Test(arguments: [
    ("m", Finding.Code.missingPart), ("none", .danglingReference),
  ])
  func `an image that is missing is a finding`(id: String, code: Finding.Code) throws {
    let report = try docx(drawing(picture("r:embed=\"\(id)\""))).read()
    #expect(
      report.sections == [Section(blocks: [.line(.image(image("Knie links", nil)))])])
    #expect(report.findings.map(\.code) == [code])
  }

  @Test func `a drawing of something else shows its alternative text`() throws {
    #expect(
      try docx(drawing("<new:ink/>", properties: "descr=\"Unterschrift\"")).inlines()
        == [.image(image("Unterschrift", nil))])
    #expect(try docx(drawing("<new:ink/>", properties: "") + r("a")).inlines() == [.text("a")])
  }

  // VML (ECMA-376-4, 19)

  @Test(
    arguments: [
      ("width:100pt;height:50pt", 100, 50), ("width:1in; height: 2.54cm", 72, 72),
      ("width:100px;height:50.4pt", 75, 50), ("width:50%", 0, 0), ("", 0, 0),
      ("mso-width:9pt;width:25.4mm", 72, 0),
    ])
  func `an image of VML keeps its bytes, text and size`(
    style: String, width: Int, height: Int
  ) throws {
    let shape =
      "<w:r><w:pict><v:shape style=\"\(style)\" alt=\"Thorax\"><v:imagedata r:id=\"i\" o:title=\"t\"/>"
      + "</v:shape></w:pict></w:r>"
    let report = try docx(shape).read()
    let image = Image(
      resource: Self.id, alternativeText: "Thorax", width: width, height: height)
    #expect(report.sections == [Section(blocks: [.line(.image(image))])])
    #expect(report.resources.images == [Self.resource])
  }

  @Test func `a line of VML is a rule, a watermark is text`() throws {
    let rule = "<w:r><w:pict><v:rect o:hr=\"t\"/></w:pict></w:r>"
    #expect(try docx(rule).blocks() == [.rule])
    let mark =
      "<w:r><w:pict><v:shape><v:textpath string=\"ENTWURF\"/></v:shape></w:pict></w:r>"
    #expect(
      try docx(r("a") + mark).blocks()
        == [.line("a"), .group(Group(.textBox, blocks: [.line("ENTWURF")]))])
  }

  // Text boxes

  private func modern(_ blocks: String) -> String {
    drawing("<wps:wsp><wps:txbx><w:txbxContent>\(blocks)</w:txbxContent></wps:txbx></wps:wsp>")
  }

  private func old(_ blocks: String) -> String {
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>\(blocks)</w:txbxContent></v:textbox></v:shape>"
      + "</w:pict></w:r>"
  }

  private func either(_ choice: String, _ fallback: String, requires: String = "wps") -> String {
    "<mc:AlternateContent><mc:Choice Requires=\"\(requires)\">\(choice)</mc:Choice><mc:Fallback>"
      + "\(fallback)</mc:Fallback></mc:AlternateContent>"
  }

  private func box(_ text: String...) -> Block {
    .group(Group(.textBox, blocks: text.map { .line($0) }))
  }

  @Test func `a text box follows the paragraph that it is anchored in`() throws {
    for content in [modern(p("x") + p("y")), old(p("x") + p("y"))] {
      #expect(
        try docx(r("a") + content + r("b")).blocks() == [.line("ab"), box("x", "y")])
    }
  }

  @Test func `a text box that is stored in two ways is read once`() throws {
    #expect(
      try docx(r("a") + either(modern(p("x")), old(p("x")))).blocks() == [.line("a"), box("x")])
    #expect(
      try docx(either(modern(p("new")), old(p("old")), requires: "new")).blocks() == [box("old")])
    #expect(
      try docx(either(modern(p("new")), old(p("old")), requires: "wps new")).blocks()
        == [box("old")])
  }

  @Test func `alternatives of which none can be read are a finding`() throws {
    let unknown = "<mc:AlternateContent><mc:Choice Requires=\"new\">\(modern(p("x")))</mc:Choice>"
    let report = try docx(r("a") + unknown + "</mc:AlternateContent>").read()
    #expect(report.plainText == "a")
    #expect(report.findings.map(\.code) == [.unsupportedContent])
    let withFallback = unknown + "<mc:Fallback>\(r("b"))</mc:Fallback></mc:AlternateContent>"
    #expect(try docx(r("a") + withFallback).read().findings == [])
  }

  @Test func `alternatives in alternatives are read once`() throws {
    let inner = either(modern(p("inner")), old(p("inner")))
    let outer = either(modern(p("x") + "<w:p>\(inner)</w:p>"), old(p("x")))
    let group = Group(.textBox, blocks: [.line("x"), box("inner")])
    #expect(try docx(outer).blocks() == [.group(group)])
    #expect(try docx(either(old(p("no")), outer, requires: "new")).blocks() == [.group(group)])
  }

  @Test func `alternatives stand inside a run as well`() throws {
    let content = "<w:r><w:t>a</w:t>\(either("<w:t>b</w:t>", "<w:t>c</w:t>"))<w:t>d</w:t></w:r>"
    #expect(try docx(content).inlines() == [.text("abd")])
  }

  @Test func `the run around a text box goes on as it was`() throws {
    let inner =
      "<w:txbxContent><w:p>\(r("x", "<w:i/>"))</w:p></w:txbxContent>"
    let content =
      "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t><w:pict><v:shape><v:textbox>\(inner)</v:textbox>"
      + "</v:shape></w:pict><w:t>b</w:t></w:r>"
    #expect(
      try docx(content).blocks() == [
        .line("ab", .bold),
        .group(Group(.textBox, blocks: [.line("x", .italic)])),
      ])
  }

  @Test func `a text box can hold tables and lists and stand in a cell`() throws {
    let table = "<w:tbl>\(tr(tc("x")))</w:tbl>"
    let inner = Block.group(
      Group(.textBox, blocks: [.table(Table(rows: [TableRow("x")]))]))
    let body = "<w:tbl><w:tr><w:tc><w:p>\(r("a"))\(modern(table))</w:p></w:tc></w:tr></w:tbl>"
    #expect(
      try Docx(body).blocks() == [
        .table(Table(rows: [TableRow(cells: [TableCell(blocks: [.line("a"), inner])])]))
      ])
  }

  @Test func `an empty text box leaves nothing`() throws {
    #expect(try docx(r("a") + modern("<w:p/>")).blocks() == [.line("a")])
  }

  @Test func `the text of a drawing's own paragraphs is a box of lines`() throws {
    let shape =
      "<a:txBody><a:p><a:r><a:t>Linie </a:t></a:r><a:r><a:t>eins</a:t></a:r></a:p><a:p/><a:p><a:r>"
      + "<a:t>zwei</a:t></a:r><a:br/><a:r><a:t>drei</a:t></a:r></a:p></a:txBody>"
    #expect(
      try docx(r("a") + drawing(shape, properties: "")).blocks()
        == [.line("a"), box("Linie eins", "zwei", "drei")])
  }

  // Frames (17.3.1.11)

  @Test func `paragraphs of a frame stand together`() throws {
    let frame = "<w:framePr w:w=\"2000\" w:hAnchor=\"page\"/>"
    #expect(
      try Docx(p("a") + p("x", frame) + p("y", frame) + p("b")).blocks()
        == [.line("a"), .group(Group(.frame, blocks: [.line("x"), .line("y")])), .line("b")])
  }

  @Test func `a large first letter belongs to its paragraph`() throws {
    for kind in ["drop", "margin"] {
      let letter = p("B", "<w:framePr w:dropCap=\"\(kind)\" w:lines=\"3\"/>")
      #expect(try Docx(letter + p("efund")).blocks() == [.line("Befund")])
    }
    let last = p("B", "<w:framePr w:dropCap=\"drop\"/>")
    let table = "<w:tbl>\(tr(tc("x")))</w:tbl>"
    #expect(
      try Docx(last + table).blocks() == [.line("B"), .table(Table(rows: [TableRow("x")]))])
  }
}
