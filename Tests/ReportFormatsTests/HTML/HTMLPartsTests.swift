// HTML: single constructs, each by the markup it must have.

import ReportFormats
import ReportModel
import Testing

@Suite struct HTMLPartsTests {
  /// The fragment of a report with these blocks, without what stands around them.
  private func html(_ blocks: [Block], resources: Resources = Resources()) -> String {
    let report = Report(sections: [Section(blocks: blocks)], resources: resources)
    let bytes = HTMLWriter.write(report, options: WriteOptions(isFragment: true)).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let start = "<section data-field=\"unassigned\" data-level=\"1\">\n"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let inner = lines.dropFirst(2).dropLast(3).joined(separator: "\n")
    #expect(text.contains(start))
    return inner
  }

  private func html(_ inlines: [Inline], resources: Resources = Resources()) -> String {
    html([.paragraph(Paragraph(inlines))], resources: resources)
  }

  private func losses(_ inlines: [Inline], resources: Resources = Resources()) -> [Feature] {
    let blocks = [Block.paragraph(Paragraph(inlines))]
    let report = Report(sections: [Section(blocks: blocks)], resources: resources)
    return HTMLWriter.write(report, options: WriteOptions()).losses.map(\.feature)
  }

  @Test func `markup in text is text`() {
    #expect(html([.text("a<b & \"c\" > d")]) == "<p>a&lt;b &amp; &quot;c&quot; &gt; d</p>")
  }

  @Test func `long text with one mark at any place is escaped there`() {
    for place in 0..<40 {
      var text = [Character](repeating: "x", count: 40)
      text[place] = "<"
      let expected = text.map { $0 == "<" ? "&lt;" : String($0) }.joined()
      #expect(html([.text(String(text))]) == "<p>\(expected)</p>")
    }
  }

  @Test func `a control character is replaced and lost with its text`() {
    let report = Report(sections: [
      Section(heading: [.text("A")], blocks: [.paragraph(Paragraph([.text("x\u{1}y")]))])
    ])
    let written = HTMLWriter.write(report, options: WriteOptions())
    let place = Location(section: ["A"])
    #expect(written.losses == [Loss(.controlCharacters, at: place, text: "\u{1}")])
    #expect(HTMLText(written.bytes).text.contains("x\u{FFFD}y"))
  }

  @Test func `spaces that a browser would fold are kept`() {
    func span(_ spaces: String) -> String {
      "<span style=\"white-space:pre-wrap\">\(spaces)</span>"
    }
    #expect(html([.text(" a   b")]) == "<p>\(span(" "))a\(span("   "))b</p>")
    #expect(html([.text("a "), .text(" b", TextStyle(.bold))]).contains("a <strong>\(span(" "))b"))
    #expect(html([.text("a b c d e f g  h i j k")]).contains("g\(span("  "))h i j k"))
  }

  @Test func `an item has its label as text and once`() {
    let list = List(
      kind: .decimal,
      items: [ListItem(label: "1)", blocks: [.paragraph(Paragraph([.text("eins")]))])])
    #expect(
      html([.list(list)]) == """
        <div role="list" data-kind="decimal">
        <div role="listitem"><span class="label">1)</span> eins</div>
        </div>
        """)
  }

  @Test func `a header cell that reaches into the body stays whole`() {
    let head = TableRow(cells: [TableCell(rowSpan: 2, blocks: []), TableCell(blocks: [])])
    let table = Table(headerRows: 1, rows: [head, TableRow(cells: [TableCell(blocks: [])])])
    let text = html([.table(table)])
    #expect(!text.contains("<thead>"))
    #expect(text.contains("<table data-header-rows=\"1\">"))
    #expect(text.contains("<th scope=\"col\" rowspan=\"2\">"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", " https://a.example", "java\tscript:x",
    "data:text/html,x",
    "file:///etc/passwd", "bericht.docx", "https", "http", "",
  ])
  func `a link that could run or open a file is not live`(target: String) {
    let link = Inline.link(Link(target: target, content: [.text("Ziel")]))
    #expect(!html([link]).contains("<a"))
    #expect(html([link]).contains("data-href=\""))
    #expect(losses([link]) == [.links])
  }

  @Test(arguments: ["https://a.example/x", "HTTP://a.example", "mailto:a@b.example", "tel:+352 1"])
  func `a link to a page, a mail or a telephone is live`(target: String) {
    let link = Inline.link(Link(target: target, content: [.text("Ziel")]))
    #expect(html([link]) == "<p><a href=\"\(target)\">Ziel</a></p>")
    #expect(losses([link]).isEmpty)
  }

  @Test func `a link to an anchor finds it whatever its name is`() {
    let name = "rc-a b%<\u{E9}"
    let text = html([.anchor(name), .link(Link(target: "#" + name, content: [.text("x")]))])
    #expect(
      text == "<p><span id=\"~72c-a~20b~25~3cé\"></span><a href=\"#~72c-a~20b~25~3cé\">x</a></p>")
  }

  @Test func `the second anchor of a name is lost`() {
    #expect(losses([.anchor("x"), .anchor("x"), .anchor("X")]) == [.links])
  }

  @Test func `an image of a type that browsers do not show is named and lost`() {
    let resources = Resources(images: [
      ImageResource(id: "1", mediaType: "image/svg+xml", bytes: Array("<svg onload=x>".utf8))
    ])
    let image = Inline.image(Image(resource: "1", alternativeText: "EKG"))
    #expect(
      html([image], resources: resources).contains("<span class=\"added\">[image] </span>EKG"))
    #expect(!html([image], resources: resources).contains("data:"))
    #expect(losses([image], resources: resources) == [.images])
  }

  @Test func `an image's bytes are in the page with its size in pixels`() {
    let resources = Resources(images: [
      ImageResource(id: "1", mediaType: "image/png", bytes: [1, 2, 3, 4])
    ])
    let image = Inline.image(Image(resource: "1", alternativeText: "Rö", width: 120, height: 89))
    #expect(
      html([image], resources: resources)
        == "<p><img alt=\"Rö\" width=\"160\" height=\"119\" src=\"data:image/png;base64,AQIDBA==\"></p>"
    )
  }

  @Test func `an image shown very often does not make the page grow without end`() {
    let bytes = [UInt8](repeating: 7, count: 5 << 20)
    let resources = Resources(images: [ImageResource(id: "1", mediaType: "image/png", bytes: bytes)]
    )
    let images = [Inline](repeating: .image(Image(resource: "1")), count: 20)
    let report = Report(
      sections: [Section(blocks: [.paragraph(Paragraph(images))])], resources: resources)
    let written = HTMLWriter.write(report, options: WriteOptions())
    #expect(written.bytes.count < 40 << 20)
    #expect(written.losses == [Loss(.images, count: 16, at: Location())])
  }

  @Test func `a note that does not exist is lost`() {
    #expect(losses([.note(id: "x"), .comment(id: "y", edge: .end)]) == [.notes, .comments])
  }
}
