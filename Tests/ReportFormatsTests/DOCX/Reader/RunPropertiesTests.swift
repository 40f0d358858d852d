// How text looks: direct formatting, styles of three levels, defaults, toggles.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct RunPropertiesTests {
  private let red = Color(red: 255, green: 0, blue: 0)

  /// What a run with these properties looks like, in a document with these styles.
  private func style(
    _ run: String, paragraph: String = "", styles: String = ""
  ) throws -> TextStyle? {
    let inlines = try Docx(p("x", paragraph, run: run), styles: styles).inlines()
    guard inlines.count == 1, case .text(let text) = inlines[0] else { return nil }
    return text.style
  }

  @Test(
    arguments: [
      ("<w:b/>", .bold), ("<w:i/>", .italic), ("<w:u w:val=\"single\"/>", .underline),
      ("<w:u w:val=\"wavyDouble\"/>", .underline), ("<w:strike/>", .strike),
      ("<w:dstrike/>", .strike), ("<w:caps/>", .allCaps), ("<w:smallCaps/>", .smallCaps),
      ("<w:vertAlign w:val=\"superscript\"/>", .superscript),
      ("<w:vertAlign w:val=\"subscript\"/>", .subscript),
      ("<w:position w:val=\"6\"/>", .superscript), ("<w:position w:val=\"-6\"/>", .subscript),
      ("<w:position w:val=\"2\"/>", []),
      ("<w:position w:val=\"3pt\"/>", .superscript),
      ("<w:vertAlign w:val=\"baseline\"/><w:position w:val=\"6\"/>", []),
      (
        "<w:b w:val=\"1\"/><w:i w:val=\"true\"/><w:caps w:val=\"on\"/>", [.bold, .italic, .allCaps]
      ),
      ("<w:b w:val=\"0\"/><w:i w:val=\"false\"/><w:caps w:val=\"off\"/>", []),
      ("<w:u w:val=\"none\"/>", []), ("<w:bCs/><w:iCs/>", []),
    ] as [(String, TextTraits)])
  func `formatting that can mean something is kept`(run: String, traits: TextTraits) throws {
    #expect(try style(run) == TextStyle(traits))
  }

  @Test func `colours of letters and of what is behind them are kept`() throws {
    #expect(try style("<w:color w:val=\"FF0000\"/>") == TextStyle(color: red))
    #expect(try style("<w:color w:val=\"auto\"/>") == .plain)
    #expect(try style("<w:color w:val=\"000000\"/>") == .plain)
    #expect(
      try style("<w:highlight w:val=\"yellow\"/>")
        == TextStyle(highlight: Color(red: 255, green: 255, blue: 0)))
    #expect(
      try style("<w:shd w:val=\"clear\" w:fill=\"FF0000\"/>") == TextStyle(highlight: red))
    #expect(try style("<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>") == .plain)
    let both = "<w:highlight w:val=\"red\"/><w:shd w:val=\"clear\" w:fill=\"00FF00\"/>"
    #expect(try style(both) == TextStyle(highlight: red))
  }

  @Test func `the text of capitals is as typed`() throws {
    #expect(
      try Docx(p("Befund", run: "<w:caps/>")).inlines()
        == [.text("Befund", TextStyle([.allCaps]))])
  }

  // 17.7.3: a toggle that is on at an odd number of levels is on.

  private static let bold =
    "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name w:val=\"P\"/><w:rPr><w:b/></w:rPr>"
    + "</w:style><w:style w:type=\"character\" w:styleId=\"C\"><w:name w:val=\"C\"/><w:rPr><w:b/>"
    + "</w:rPr></w:style><w:style w:type=\"table\" w:styleId=\"T\"><w:name w:val=\"T\"/><w:rPr>"
    + "<w:b/></w:rPr></w:style>"

  private static let boldDefaults =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"

  @Test(
    arguments: [
      ("<w:pStyle w:val=\"P\"/>", "", .bold),
      ("", "<w:rStyle w:val=\"C\"/>", .bold),
      ("<w:pStyle w:val=\"P\"/>", "<w:rStyle w:val=\"C\"/>", []),
      ("<w:pStyle w:val=\"P\"/>", "<w:rStyle w:val=\"C\"/><w:b/>", .bold),
      ("<w:pStyle w:val=\"P\"/>", "<w:b/>", .bold),
      ("<w:pStyle w:val=\"P\"/>", "<w:b w:val=\"0\"/>", []),
    ] as [(String, String, TextTraits)])
  func `toggles of paragraph and character styles cancel each other, direct ones do not`(
    paragraph: String, run: String, traits: TextTraits
  ) throws {
    #expect(try style(run, paragraph: paragraph, styles: Self.bold) == TextStyle(traits))
  }

  @Test func `a toggle of a table style is a level as well`() throws {
    let table = { (paragraph: String, run: String) in
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc>"
        + p("x", paragraph, run: run) + "</w:tc></w:tr></w:tbl>"
    }
    let cell = { (body: String) in
      try Docx(body, styles: Self.bold).blocks().first.map { $0.children }
    }
    let inStyle = "<w:pStyle w:val=\"P\"/>"
    #expect(try cell(table("", "")) == [[.line("x", .bold)]])
    #expect(try cell(table(inStyle, "")) == [[.line("x")]])
    #expect(try cell(table(inStyle, "<w:rStyle w:val=\"C\"/>")) == [[.line("x", .bold)]])
  }

  @Test(
    arguments: [
      ("", "", .bold), ("<w:pStyle w:val=\"P\"/>", "", .bold),
      ("<w:pStyle w:val=\"P\"/>", "<w:rStyle w:val=\"C\"/>", .bold),
      ("", "<w:b w:val=\"0\"/>", []),
    ] as [(String, String, TextTraits)])
  func `a toggle that the document's defaults switch on stays on in all styles`(
    paragraph: String, run: String, traits: TextTraits
  ) throws {
    let styles = Self.boldDefaults + Self.bold
    #expect(try style(run, paragraph: paragraph, styles: styles) == TextStyle(traits))
  }

  @Test func `styles of one level on one another set a toggle, they do not switch it`() throws {
    let styles =
      Self.bold
      + "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:basedOn w:val=\"P\"/><w:rPr><w:b/>"
      + "<w:i/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"R\"><w:basedOn"
      + " w:val=\"Q\"/><w:rPr><w:b w:val=\"0\"/></w:rPr></w:style>"
    #expect(
      try style("", paragraph: "<w:pStyle w:val=\"Q\"/>", styles: styles)
        == TextStyle([.bold, .italic]))
    #expect(
      try style("", paragraph: "<w:pStyle w:val=\"R\"/>", styles: styles) == TextStyle(.italic))
  }

  @Test func `what is no toggle is that of the nearest level`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:u w:val=\"single\"/><w:color"
      + " w:val=\"00FF00\"/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"C\"><w:rPr>"
      + "<w:u w:val=\"none\"/><w:color w:val=\"FF0000\"/></w:rPr></w:style>"
    let run = "<w:rStyle w:val=\"C\"/>"
    #expect(
      try style(run, paragraph: "<w:pStyle w:val=\"P\"/>", styles: styles) == TextStyle(color: red))
    #expect(
      try style(
        run + "<w:u w:val=\"dash\"/><w:color w:val=\"auto\"/>",
        paragraph: "<w:pStyle w:val=\"P\"/>", styles: styles) == TextStyle(.underline))
  }

  @Test func `the text of a heading has only what differs from the heading's style`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/>"
      + "<w:color w:val=\"1F3864\"/></w:rPr></w:style>"
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>\(r("CRP "))\(r("48", "<w:i/>"))</w:p>"
    #expect(
      try Docx(body, styles: styles).read().sections
        == [Section(heading: [.text("CRP "), .text("48", TextStyle(.italic))])])
  }

  @Test func `hidden text in a heading's style is not shown, and its symbol font counts`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:rPr>"
      + "<w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name"
      + " w:val=\"heading 2\"/><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:style>"
    let hidden = p("Intern", "<w:pStyle w:val=\"H\"/>")
    let symbol = p("a", "<w:pStyle w:val=\"S\"/>")
    let report = try Docx(hidden + symbol, styles: styles).read()
    #expect(report.sections == [Section(heading: [.text("α")], level: 2)])
    #expect(report.findings.map(\.code) == [.hiddenText])
    #expect(report.findings.first?.text == "Intern")
  }
}
