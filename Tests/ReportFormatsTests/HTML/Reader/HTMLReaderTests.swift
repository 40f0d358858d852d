// HTML: single constructs, each by what a browser shows of it.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct HTMLReaderTests {
  private func read(
    _ html: String, _ changes: ReadOptions.TrackedChanges = .final
  ) throws -> Report {
    try HTMLReader.read(Array(html.utf8), options: ReadOptions(trackedChanges: changes))
  }

  private func blocks(_ html: String) throws -> [Block] {
    try read(html).sections.flatMap(\.blocks)
  }

  private func inlines(_ html: String) throws -> [Inline] {
    guard case .paragraph(let paragraph)? = try blocks(html).first else { return [] }
    return paragraph.inlines
  }

  private func line(_ inlines: Inline...) -> Block { .paragraph(Paragraph(inlines)) }

  @Test(arguments: [
    ("<p>  a \n b  </p>", "a b"), ("a <b> b</b> c", "a b c"), ("a<br> b", "a\nb"),
    ("a&nbsp; b", "a\u{A0} b"), ("<p>a </p> <p> b</p>", "a\nb"),
    ("<div>a<div>b</div>c</div>", "a\nb\nc"),
    ("<p style='white-space:pre-line'>a  b\nc</p>", "a b\nc"), ("a<a href=x>b </a>", "ab"),
    ("&NotEqualTilde;&notit;&#150;&#x80;&amp", "≂̸¬it;–€&"), ("1 < 2 <3", "1 < 2 <3"),
    ("<textarea>\n<b>x</textarea>y", "<b>xy"), ("<xmp><i></xmp>", "<i>"),
    ("<!-- a --!>b<!-->c", "bc"), ("a\u{1}b", "a\u{1}b"), ("<noscript>x</noscript>y", "xy"),
    ("<table>a<tr><td>b</table>", "a\nb"), ("5<wbr>‑7 mm", "5‑7 mm"),
    ("<q>a <q>b</q></q>", "“a ‘b’”"),
    ("<p lang=de><q>a</q>", "„a“"), ("<script>if(a<b)</script>c", "c"), ("<p>a<p>b", "a\nb"),
    ("<title>t</title>a", "a"), ("<ul><li>a<li>b</ul>", "• a\n• b"),
    ("<ol start=3 type=a><li>x<li value=28>y</ol>", "c. x\nab. y"),
    ("<ol reversed><li>x<li>y</ol>", "2. x\n1. y"), ("<ul><li>a<ul><li>b</ul></ul>", "• a\n◦ b"),
    ("<ul style='list-style-type:none'><li>a</ul>", "a"), ("<dl><dt>a<dd>b</dl>", "a\nb"),
    ("<input value=x><input type=hidden value=y>", "x"), ("<input type=radio checked>j", "☒j"),
    ("<select><option>a<option selected>b</select><p>c", "b\nc"),
    ("<pre>\n a\n  b\n</pre>", " a\n  b"),
  ])
  func `a page is read as the text that it shows`(html: String, text: String) throws {
    #expect(try read(html).plainText == text)
  }

  @Test func `elements that are not closed go on where browsers let them go on`() throws {
    #expect(
      try blocks("<b>a<p>b</b>c") == [
        line(.text("a", TextStyle(.bold))), line(.text("b", TextStyle(.bold)), .text("c")),
      ])
  }

  @Test func `what follows a choice is not inside it`() throws {
    let html = "<p><select style='color:red'><option>a</select>b<p>c"
    #expect(
      try blocks(html) == [
        line(.text("a", TextStyle(color: Color(hex: "ff0000"))), .text("b")), line(.text("c")),
      ])
  }

  @Test(arguments: [
    ("font-weight:bold", TextStyle(.bold)), ("font-weight:600", TextStyle(.bold)),
    ("font-style:italic", TextStyle(.italic)), ("text-decoration:underline", TextStyle(.underline)),
    ("text-decoration-line:line-through", TextStyle(.strike)),
    ("font-variant:small-caps", TextStyle(.smallCaps)),
    ("text-transform:uppercase", TextStyle(.allCaps)),
    ("font-family:'Courier New',serif", TextStyle(.monospace)),
    ("vertical-align:super", TextStyle(.superscript)),
    ("vertical-align:-3pt", TextStyle(.subscript)),
    ("COLOR: #F00", TextStyle(color: Color(hex: "ff0000"))), ("color:#000", TextStyle()),
    ("background:yellow url(x)", TextStyle(highlight: Color(hex: "ffff00"))),
    ("color:rgb(0, 128, 0)!important;color:red", TextStyle(color: Color(hex: "008000"))),
  ])
  func `CSS gives text its style`(css: String, style: TextStyle) throws {
    #expect(try inlines("<span style=\"\(css)\">x</span>") == [.text("x", style)])
    #expect(
      try inlines("<style>p .a{\(css)}</style><p><i class='b a'></i><span class=a>x") == [
        .text("x", style)
      ])
  }

  @Test(arguments: [
    ("<p style='margin-left:36pt;margin-left:36pt'>x", 1),
    ("<style>p{margin:0 0 0 72pt}</style><p style='margin-left:36pt'>x", 1),
    ("<p style='margin-left:36pt;margin:5pt 0cm'>x", 0),
    ("<p style='margin-left:36pt;padding:0 36pt'>x", 2),
    ("<blockquote>x", 1), ("<blockquote style='margin:0'>x", 0),
    ("<blockquote style='margin:5pt'>x", 1),
    ("<div style='margin-left:36pt'><p style='margin-left:36pt'>x", 2),
    ("<div style='margin-left:36pt'><p style='margin-left:-99pt'>x", 0),
  ])
  func `a margin takes the place of the one before it`(html: String, steps: Int) throws {
    let found = try blocks(html)
    #expect(
      found.map { if case .paragraph(let paragraph) = $0 { paragraph.indentation } else { -1 } }
        == [steps])
  }

  @Test(arguments: [
    ("<font face='Symbol, serif'>\u{F06D}</font>m", "μm"),
    ("<span style='font-family:Symbol'>\u{F0B3} m</span> 5", "≥ μ 5"),
    (
      "<span style='font-family:Symbol;mso-ascii-font-family:Calibri;mso-char-type:symbol'>m</span>",
      "μ"
    ),
    ("<p style='font:12pt Wingdings'>\u{F0FE}<span style='font-family:Arial'> m", "☑ m"),
    ("<font face=Symbol>&nbsp;a&shy;</font>x", "\u{A0}α\u{AD}x"),
  ])
  func `signs of symbol fonts are read as what the font draws`(html: String, text: String) throws {
    let report = try read(html)
    #expect(report.plainText == text)
    #expect(report.findings.isEmpty)
  }

  @Test func `a sign whose font the page does not name is a finding`() throws {
    let report = try read("Tiefe \u{F0B3} 50 %")
    #expect(report.plainText == "Tiefe ≥ 50 %")
    #expect(report.findings.map(\.code) == [.unknownSymbol])
    #expect(report.findings[0].message.contains("U+F0B3"))
  }

  @Test func `rules of a style sheet rank by how much they say`() throws {
    let sheet =
      "<style>/* c */ p{color:red} #n{color:blue} .c{color:lime} div > p{color:teal}"
      + "p:hover{color:gray} @media print{p{color:navy}}</style>"
    func color(_ html: String) throws -> Color? {
      guard case .text(let text)? = try inlines(sheet + html).first else { return nil }
      return text.style.color
    }
    #expect(try color("<p>x") == Color(hex: "ff0000"))
    #expect(try color("<p class=c>x") == Color(hex: "00ff00"))
    #expect(try color("<p class=c id=n>x") == Color(hex: "0000ff"))
    #expect(try color("<div><p>x") == Color(hex: "008080"))
  }

  @Test(arguments: [
    "<p style='display:none'>geheim</p>", "<span hidden>geheim</span>",
    "<p style='visibility:hidden'>geheim</p>",
    "<style>.x{display:none}</style><p class=x>geheim</p>",
    "<span style='mso-hide:all'>geheim</span>", "<span style='font-size:0'>geheim</span>",
  ])
  func `text that is not shown is a finding`(html: String) throws {
    let report = try read(html + "<p>a")
    #expect(report.plainText == "a")
    #expect(report.findings.map(\.code) == [.hiddenText])
    #expect(report.findings.first?.text == "geheim")
  }

  @Test func `hidden text is told once for each line that has any, spaces alone are not`() throws {
    let html =
      "<p>a<span style='visibility:hidden'> b  c </span><p>d<p style='visibility:hidden'> &nbsp; "
      + "<p style='visibility:hidden'>e"
    let report = try read(html)
    #expect(report.plainText == "a\nd")
    #expect(report.findings.map(\.text) == ["b c", "e"])
  }

  @Test func `the mark of an empty paragraph goes to the next one, before its text`() throws {
    #expect(
      try blocks("<p><a name=x></a><p> <p>a<p>b")
        == [line(.anchor("x"), .text("a")), line(.text("b"))])
  }

  @Test func `headings start sections, but not in cells`() throws {
    let report = try read("<h1>A</h1>x<h2>B <i>c</i></h2><table><tr><td><h3>D</h3></table>")
    #expect(report.sections.map(\.headingText) == ["A"])
    #expect(report.sections.first?.subsections.map(\.headingText) == ["B c"])
    guard case .table(let table)? = report.sections.first?.subsections.first?.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0].cells[0].blocks == [.paragraph(Paragraph([.text("D")], headingLevel: 3))])
  }

  @Test(arguments: [
    "<div title=header>Kopf</div><h2>Befund</h2><p>a</p><div title=footer>Seite 1 von 2</div>",
    "<header><p>Kopf</header><h2>Befund</h2><p>a<footer>Seite 1 von 2</footer>",
    "<div class=x><header>Kopf</header><h2>Befund</h2>a<footer>Seite 1 von 2</footer></div>",
  ])
  func `headers and footers of printed pages are none of the report's text`(html: String) throws {
    let report = try read(html)
    #expect(report.headers == [PageRegion(blocks: [line(.text("Kopf"))])])
    #expect(report.footers == [PageRegion(blocks: [line(.text("Seite 1 von 2"))])])
    #expect(report.sections.map(\.headingText) == ["Befund"])
    #expect(report.sections[0].blocks == [line(.text("a"))])
  }

  @Test(arguments: [
    "<header><h2>Befund</h2></header>a", "<main><header>Kopf</header>a</main>",
    "<article><footer>Fuss</footer></article>a", "<ul><li><header>Kopf</header></ul>a",
    "<header></header>a", "<div title=x>a</div>", "x<header>Kopf</header>a",
    "<footer>Fuss</footer>a", "<header>Kopf</header><header>b</header><footer>c</footer>a",
  ])
  func `a header of a part of the page, or with a heading, is text of the report`(
    html: String
  ) throws {
    let report = try read(html)
    #expect(report.headers.count == (html.contains("<header>b") ? 1 : 0))
    #expect(report.footers.isEmpty)
    #expect(report.plainText.hasSuffix("a"))
  }

  @Test func `groups of rows stand where the page shows them`() throws {
    let html = "<table><tfoot><tr><td>c<tbody><tr><td rowspan=0>b<td>d<thead><tr><th>a</table>"
    guard case .table(let table)? = try blocks(html).first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0.cells.map(\.blocks.plainText) } == [["a"], ["b", "d"], ["c"]])
    #expect(table.headerRows == 1)
  }

  @Test func `an item of Word has its label once`() throws {
    let html =
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
      + "<span style='mso-list:Ignore'>1)<span>&nbsp; </span></span><![endif]>eins<o:p></o:p></p>"
    let item = ListItem(label: "1)", blocks: [line(.text("eins"))])
    #expect(try blocks(html) == [.list(List(kind: .decimal, items: [item]))])
  }

  @Test func `a footnote of Word is a note`() throws {
    let html =
      "<p>a<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'>[1]</a> b</p>"
      + "<div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> n</p></div>"
    let report = try read(html)
    #expect(report.sections.first?.blocks == [line(.text("a"), .note(id: "_ftn1"), .text(" b"))])
    #expect(
      report.resources.notes == [
        Note(id: "_ftn1", kind: .footnote, label: "1", blocks: [line(.text("n"))])
      ])
  }

  @Test func `deletions of a word processor are changes, others are struck text`() throws {
    let tracked = "Dose <ins cite='mailto:A'>5</ins><del cite='mailto:A'>50</del> mg"
    #expect(try read(tracked).plainText == "Dose 5 mg")
    #expect(try read(tracked, .original).plainText == "Dose 50 mg")
    #expect(try read(tracked).findings.map(\.code) == [.pendingChanges])
    #expect(try inlines("<del>50</del>") == [.text("50", TextStyle(.strike))])
  }

  @Test func `programs and addresses are findings`() throws {
    let html =
      "<script>x</script><p onclick=x>a<img src=http://x.example/y.png alt=z>"
      + "<a href='java\tscript:x'>b</a><iframe src=c></iframe><form action=d></form><object>e</object>"
    let report = try read(html)
    #expect(report.findings.count { $0.code == .activeContent } == 5)
    #expect(report.findings.count { $0.code == .externalContent } == 2)
    #expect(report.plainText == "azb\ne")
  }

  @Test(
    arguments: [
      ("<img srcset='a.png 1x' alt=z>", .externalContent, "z"),
      ("<picture><source srcset=a.png><img alt=z></picture>", .externalContent, "z"),
      ("<input type=image src=a.png alt=z>", .externalContent, "z"),
      ("<button formaction='javascript:x'>z</button>", .activeContent, "z"),
    ] as [(String, Finding.Code, String)])
  func `addresses in other places than the usual ones are findings`(
    html: String, code: Finding.Code, text: String
  ) throws {
    let report = try read(html)
    #expect(report.findings.map(\.code) == [code])
    #expect(report.plainText == text)
  }

  @Test func `an image in the page is kept`() throws {
    let report = try read("<img src='data:image/png;base64,AQID\nBA==' alt=x width=96>")
    #expect(report.resources.images.map(\.bytes) == [[1, 2, 3, 4]])
    #expect(
      report.sections.first?.blocks == [
        line(
          .image(
            Image(resource: report.resources.images.first?.id, alternativeText: "x", width: 72)))
      ])
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é"), ([0xFF, 0xFE, 0xE9, 0x00], "é"),
      ([0xFE, 0xFF, 0x00, 0xE9], "é"), ([0xC3, 0xA9], "é"), ([0xE9, 0x80], "é€"),
      (Array("<meta charset=iso-8859-1>".utf8) + [0x80], "€"),
      (
        Array("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>".utf8) + [
          0xE9
        ], "й"
      ),
      (Array("<?xml version='1.0' encoding='iso-8859-2'?>".utf8) + [0xB3], "ł"),
      (Array("<meta charset=shift_jis>".utf8) + [0x82, 0xA0], "あ"),
      (Array("<meta charset=utf-8>a".utf8) + [0xFF], "a\u{FFFD}"),
    ] as [([UInt8], String)])
  func `characters are read by the page's encoding`(bytes: [UInt8], text: String) throws {
    #expect(try HTMLReader.read(bytes, options: ReadOptions()).plainText == text)
  }

  @Test func `an encoding that was told from the bytes is a finding`() throws {
    let report = try HTMLReader.read([0x61, 0xE9], options: ReadOptions())
    #expect(report.findings.map(\.code) == [.assumedEncoding])
  }

  @Test func `the head says what the report is`() throws {
    let html =
      "<html lang=de><title> A &amp;\n B</title><meta name=author content=C>"
      + "<meta name=dcterms.created content=2024-03-01>x"
    let report = try read(html)
    #expect(report.title == "A & B")
    #expect(report.language == "de")
    #expect(report.author == "C")
    #expect(report.dates.created == "2024-03-01")
  }

  @Test func `a page with control characters is known as one`() {
    #expect(Detection(of: Array("<!DOCTYPE html>\n<p>a\u{1}b".utf8)) == .format(.html))
  }

  @Test func `a header of text alone is the heading of the section that it begins`() throws {
    let page =
      "<body><section><header class=level1>Befund</header><p>frei</p>"
      + "<section> <header><b>Leber</b></header>normal</section></section>"
      + "<section><p>a</p><header>no heading</header></section>"
      + "<section><header><p>nor is this</p></header></section>"
    let report = try HTMLReader.read(Array(page.utf8), options: ReadOptions())
    #expect(report.allSections.map { "\($0.level) \($0.headingText)" } == ["1 Befund", "2 Leber"])
  }

  @Test func `a byte that its encoding does not have is told, and the rest is read`() throws {
    let page = Array("<meta charset=iso-8859-6><p>a".utf8) + [0xA1, 0xC7] + Array("b".utf8)
    let report = try HTMLReader.read(page, options: ReadOptions())
    #expect(report.plainText == "a\u{FFFD}\u{0627}b")
    #expect(report.findings.map(\.code) == [.undecodableText])
  }

  @Test func `an empty name of a control is none`() throws {
    let page = "<p><input id=a title='' name='' value=b><input id='' name=c value=d>"
    #expect(
      try inlines(page).filter { if case .control = $0 { true } else { false } } == [
        .control(ContentControl(tag: "a"), [.text("b")]),
        .control(ContentControl(tag: "c"), [.text("d")]),
      ])
  }

  @Test func `a comment with the name of another is text`() throws {
    var report = Report(sections: [Section(blocks: [.paragraph(Paragraph([.text("text")]))])])
    report.resources.comments = [
      Comment(id: "c", blocks: [.paragraph(Paragraph([.text("remark")]))])
    ]
    let written = HTMLWriter.write(report, options: WriteOptions()).bytes
    let page = String(decoding: written, as: UTF8.self)
    let comment = try #require(
      page.firstMatch(of: try Regex(#"(?s)<div class="note" id="rc-comment.*?</div>"#)))
    let text = String(page[comment.range])
    let again = try read(page.replacing(text, with: text + text))
    #expect(again.resources.comments.count == 1)
    #expect(again.plainText.contains("remark"))
  }
}
