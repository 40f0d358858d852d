// What runs show: text and its spaces, tabs, breaks, hyphens, signs of symbol fonts, hidden text.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct RunsTests {
  private func line(_ content: String) throws -> [Inline] {
    try Docx("<w:p>\(content)</w:p>").inlines()
  }

  private func run(_ content: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr>\(content)</w:r>"
  }

  @Test(
    arguments: [
      ("<w:t>a</w:t><w:tab/><w:t>b</w:t>", [.text("a"), .tab, .text("b")]),
      ("<w:t>a</w:t><w:ptab w:alignment=\"right\"/><w:t>b</w:t>", [.text("a"), .tab, .text("b")]),
      ("<w:t>a</w:t><w:br/><w:t>b</w:t>", [.text("a"), .lineBreak, .text("b")]),
      (
        "<w:t>a</w:t><w:br w:type=\"textWrapping\"/><w:t>b</w:t>",
        [.text("a"), .lineBreak, .text("b")]
      ),
      ("<w:t>a</w:t><w:br w:type=\"column\"/><w:t>b</w:t>", [.text("a"), .lineBreak, .text("b")]),
      ("<w:t>a</w:t><w:cr/><w:t>b</w:t>", [.text("a"), .lineBreak, .text("b")]),
      ("<w:t>5</w:t><w:noBreakHyphen/><w:t>7 mm</w:t>", [.text("5\u{2011}7 mm")]),
      ("<w:t>Be</w:t><w:softHyphen/><w:t>fund</w:t>", [.text("Be\u{AD}fund")]),
      ("<w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t>", [.text("ab")]),
      ("<w:t>a\tb</w:t>", [.text("a"), .tab, .text("b")]),
    ] as [(String, [Inline])])
  func `tabs, breaks and hyphens are kept`(content: String, inlines: [Inline]) throws {
    #expect(try line(run(content)) == inlines)
  }

  @Test func `a page break divides the paragraph`() throws {
    let pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>"
    #expect(
      try Docx("<w:p>\(r("a"))\(pageBreak)\(r("b"))</w:p>").blocks()
        == [.line("a"), .pageBreak, .line("b")])
    #expect(
      try Docx("<w:p>\(pageBreak)</w:p>" + p("b", "<w:pageBreakBefore/>")).blocks()
        == [.pageBreak, .pageBreak, .line("b")])
    #expect(
      try Docx(p("b", "<w:pageBreakBefore w:val=\"0\"/>")).blocks() == [.line("b")])
  }

  @Test func `a line below an empty paragraph is a rule`() throws {
    let border = "<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>"
    #expect(
      try Docx(p("a", border) + p("", border) + p("b")).blocks()
        == [.line("a"), .rule, .line("b")])
    #expect(try Docx(p("", "<w:pBdr><w:bottom w:val=\"nil\"/></w:pBdr>")).blocks() == [])
  }

  @Test func `a page break in a heading divides it and keeps its text`() throws {
    let body =
      "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r>\(r("H"))</w:p>"
    #expect(
      try Docx(p("a") + body).read().sections
        == [Section(blocks: [.line("a"), .pageBreak]), Section(heading: [.text("H")])])
  }

  // XML 1.0, 2.10; 17.3.3.31

  @Test func `spaces at the ends count only where they are preserved`() throws {
    #expect(try line("<w:r><w:t> a </w:t></w:r>" + r(" b ") + r("c")) == [.text("a b c")])
    #expect(try line("<w:r><w:t>  a  b\n c </w:t></w:r>") == [.text("a  b  c")])
    #expect(try line(r("a") + "<w:r><w:t> </w:t></w:r>" + r("b")) == [.text("ab")])
    #expect(
      try line("<w:r><w:t xml:space=\"default\"> a </w:t></w:r>") == [.text("a")])
  }

  @Test func `a document can preserve all spaces`() throws {
    let docx = Docx("<w:p><w:r><w:t> a </w:t></w:r></w:p>")
    var parts = docx.allParts
    let text = docx.element("w:document xml:space=\"preserve\"", "<w:body>\(docx.body)</w:body>")
      .replacing("</w:document xml:space=\"preserve\">", with: "</w:document>")
    parts["word/document.xml"] = Array(text.utf8)
    #expect(
      try DOCXReader.read(parts: parts).sections == [Section(blocks: [.line(" a ")])])
  }

  @Test func `no-break spaces, entities, character data and comments are text as they are`() throws
  {
    #expect(
      try line("<w:r><w:t>\u{A0}7&#xA0;mm &lt; 8 &amp; <![CDATA[9 <mm>]]><!-- no -->!</w:t></w:r>")
        == [.text("\u{A0}7\u{A0}mm < 8 & 9 <mm>!")])
  }

  @Test func `characters of all planes are kept`() throws {
    let text = "é e\u{301} — 💊 𝒳 \u{200B}\u{FEFF}\u{2028}﷽ \u{E000}\u{F8FF}"
    #expect(try line(r(text)) == [.text(text)])
  }

  @Test func `pieces of text in one style are one`() throws {
    let run = r("CR", "<w:b/>") + r("P ", "<w:b/><w:lang w:val=\"fr-FR\"/>") + r("48", "<w:i/>")
    #expect(
      try line(run)
        == [.text("CRP ", TextStyle(.bold)), .text("48", TextStyle(.italic))])
  }

  // 17.3.3.30

  @Test(arguments: [
    ("Symbol", "F0B3", "≥"), ("Symbol", "00B3", "≥"), ("Symbol", "F06D", "μ"),
    ("Symbol", "F061", "α"), ("Wingdings", "F0FE", "☑"), ("Wingdings", "F06F", "□"),
    ("Wingdings", "F0E0", "→"), ("Wingdings 2", "F052", "☑"), ("Arial", "2265", "≥"),
    ("", "00B5", "µ"),
  ])
  func `a sign is given by its number in a font`(font: String, code: String, sign: String) throws {
    #expect(
      try line(run("<w:t>x</w:t><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/>"))
        == [.text("x\(sign)")])
  }

  @Test(arguments: [("Futuro", "F0B3"), ("Wingdings", "F001"), ("Symbol", "1234")])
  func `a sign that is not known is shown as missing and is a finding`(
    font: String, code: String
  ) throws {
    let report = try Docx("<w:p>\(run("<w:sym w:font=\"\(font)\" w:char=\"\(code)\"/>"))</w:p>")
      .read()
    #expect(report.sections == [Section(blocks: [.line("\u{FFFD}")])])
    #expect(report.findings.map(\.code) == [.unknownSymbol])
    #expect(report.findings.first?.message.contains(font) == true)
  }

  @Test func `a sign without a number is a finding`() throws {
    let report = try Docx("<w:p>\(run("<w:sym w:font=\"Symbol\" w:char=\"zz\"/>"))</w:p>").read()
    #expect(report.plainText == "\u{FFFD}")
    #expect(report.findings.map(\.code) == [.unknownSymbol])
  }

  @Test(arguments: [
    ("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "\u{F0B3} 5 \u{F06D}", "≥ 5 μ"),
    ("<w:rFonts w:ascii=\"Symbol\"/>", "a", "α"), ("", "\u{F0B3}", "≥"),
    ("<w:rFonts w:hAnsi=\"Wingdings\"/>", "\u{F0FC}", "✓"),
    ("<w:rFonts w:ascii=\"Arial\"/>", "a≥ﬁ", "a≥ﬁ"),
  ])
  func `text in symbol fonts and private-use characters are signs of Unicode`(
    font: String, text: String, expected: String
  ) throws {
    #expect(try line(r(text, font)) == [.text(expected)])
  }

  @Test func `a font of letters takes that of signs back`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"
      + "</w:style>"
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr>\(r("a"))"
      + "\(r("a", "<w:rFonts w:ascii=\"Calibri\"/>"))</w:p>"
    #expect(try Docx(body, styles: styles).inlines() == [.text("αa")])
  }

  // 17.3.2.41

  @Test func `hidden text is a finding and not content`() throws {
    let hidden = "<w:vanish/>"
    let report = try Docx(
      "<w:p>\(r("a"))\(r("ge", hidden))\(r("heim", hidden + "<w:b/>"))\(r("b"))</w:p>"
    ).read()
    #expect(report.sections == [Section(blocks: [.line("ab")])])
    #expect(
      report.findings == [
        Finding(
          .hiddenText, "the document has text that no page shows",
          at: Location(part: "word/document.xml"), text: "geheim")
      ])
  }

  @Test(
    arguments: [
      ("<w:pStyle w:val=\"H\"/>", "", "Patient"), ("", "<w:rStyle w:val=\"C\"/>", "Patient"),
      ("<w:pStyle w:val=\"H\"/>", "<w:vanish w:val=\"0\"/>", ""),
      ("<w:pStyle w:val=\"H\"/>", "<w:rStyle w:val=\"C\"/>", ""),
      ("", "<w:webHidden/>", ""), ("", "<w:vanish w:val=\"0\"/>", ""),
    ])
  func `styles hide text as direct formatting does`(
    paragraph: String, run: String, hidden: String
  ) throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
      + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:vanish/></w:rPr></w:style>"
    let report = try Docx(p("Patient", paragraph, run: run), styles: styles).read()
    #expect(report.plainText == (hidden.isEmpty ? "Patient" : ""))
    #expect(report.findings.compactMap(\.text) == (hidden.isEmpty ? [] : [hidden]))
  }

  @Test func `hidden spaces are no finding`() throws {
    #expect(try Docx(p(" ", run: "<w:vanish/>")).read().findings == [])
  }

  @Test func `an image in hidden text is a finding`() throws {
    let drawing =
      "<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"a\" descr=\"Stempel\"/></wp:inline></w:drawing>"
    let report = try Docx("<w:p>\(run(drawing, "<w:vanish/>"))</w:p>").read()
    #expect(report.sections == [])
    #expect(report.findings.map(\.text) == ["Stempel"])
  }

  // Direction and readings

  @Test func `the direction of text is kept`() throws {
    let body =
      "<w:p><w:pPr><w:bidi/></w:pPr>\(r("a"))<w:bdo w:val=\"rtl\">\(r("b"))<w:bdo w:val=\"ltr\">"
      + "\(r("c"))</w:bdo></w:bdo><w:dir w:val=\"rtl\">\(r("d"))</w:dir></w:p>"
    let turned = TextStyle(.rightToLeft)
    #expect(
      try Docx(body).blocks() == [
        .paragraph(
          Paragraph(
            [.text("a"), .text("b", turned), .text("c"), .text("d", turned)],
            isRightToLeft: true))
      ])
  }

  @Test func `ruby text keeps base and reading`() throws {
    let ruby =
      "<w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/></w:rubyPr><w:rt>\(r("かんじ"))</w:rt>"
      + "<w:rubyBase>\(r("漢字"))</w:rubyBase></w:ruby>"
    #expect(
      try line(r("a") + "<w:r>\(ruby)</w:r>" + r("b")) == [
        .text("a"), .ruby(base: [.text("漢字")], annotation: [.text("かんじ")]), .text("b"),
      ])
    let empty = "<w:r><w:ruby><w:rt/><w:rubyBase>\(r("x"))</w:rubyBase></w:ruby></w:r>"
    #expect(try line(empty) == [.text("x")])
  }

  @Test func `smart tags, custom XML and elements that are not known keep their text`() throws {
    let content =
      "<w:smartTag w:element=\"date\"><w:smartTagPr><w:attr w:name=\"x\" w:val=\"y\"/></w:smartTagPr>"
      + "\(r("1.3."))</w:smartTag><w:customXml w:element=\"y\"><w:customXmlPr/>\(r("2024"))"
      + "</w:customXml><new:wrapper>\(r(" neu"))</new:wrapper><w:future>\(r("!"))</w:future>"
    #expect(try line(content) == [.text("1.3.2024 neu!")])
    #expect(
      try Docx("<w:customXml>\(p("a"))</w:customXml><new:x>\(p("b"))</new:x>").blocks()
        == [.line("a"), .line("b")])
  }

  @Test func `text outside of w:t is no text`() throws {
    #expect(try line("stray <w:r>stray<w:t>a</w:t></w:r> <new:x>stray</new:x>") == [.text("a")])
  }

  @Test func `empty paragraphs and runs leave nothing`() throws {
    #expect(
      try Docx("<w:p/><w:p><w:r/></w:p><w:p><w:r><w:t/></w:r></w:p>\(p("  "))").blocks() == [])
  }
}
