// Fields show their stored result; legacy form fields show their state.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct FieldsTests {
  private func line(_ content: String) throws -> [Inline] {
    try Docx("<w:p>\(content)</w:p>").inlines()
  }

  private func result(_ kind: String, _ content: Inline...) -> Inline {
    .fieldResult(FieldResult(kind: kind, content: content))
  }

  @Test func `the stored result of a simple field is kept`() throws {
    let date = "<w:fldSimple w:instr=\" DATE \\@ &quot;dd.MM.yyyy&quot; \">\(r("01.03.2024"))"
    #expect(
      try line(r("am ") + date + "</w:fldSimple>" + r("."))
        == [.text("am "), result("DATE", .text("01.03.2024")), .text(".")])
  }

  @Test(arguments: ["PAGE", "NUMPAGES", "MERGEFIELD Name", "REF b \\h", "DOCPROPERTY x", "page"])
  func `the stored result of a complex field is kept`(code: String) throws {
    let kind = code.split(separator: " ")[0].uppercased()
    #expect(try line(field(" \(code) ", r("3"))) == [result(kind, .text("3"))])
  }

  @Test func `the code of a field can stand in several runs`() throws {
    let code = ["MERGE", "FIELD ", "Name"].map { "<w:r><w:instrText>\($0)</w:instrText></w:r>" }
    let marks = (fieldMark("begin"), fieldMark("separate") + r("Muster") + fieldMark("end"))
    #expect(try line(marks.0 + code.joined() + marks.1) == [result("MERGEFIELD", .text("Muster"))])
  }

  @Test func `the result keeps its looks`() throws {
    #expect(
      try line(field("PAGE", r("a") + r("b", "<w:b/>")))
        == [result("PAGE", .text("a"), .text("b", TextStyle(.bold)))])
  }

  @Test func `a field in the code of another is no text`() throws {
    let code =
      "<w:r><w:instrText>IF </w:instrText></w:r>" + field("MERGEFIELD Sex", r("f"))
      + "<w:r><w:instrText> = \"f\" \"Frau\" \"Herr\"</w:instrText></w:r>"
    #expect(
      try line(fieldMark("begin") + code + fieldMark("separate") + r("Frau") + fieldMark("end"))
        == [result("IF", .text("Frau"))])
  }

  @Test func `a field in the result of another is kept inside it`() throws {
    let toc = field("TOC \\o", r("Befund ") + field("PAGEREF b", r("2")))
    #expect(try line(toc) == [result("TOC", .text("Befund "), result("PAGEREF", .text("2")))])
  }

  @Test func `a field goes on over the ends of paragraphs`() throws {
    let body =
      "<w:p>\(r("a"))\(fieldMark("begin"))<w:r><w:instrText>TOC</w:instrText></w:r>"
      + "\(fieldMark("separate"))\(r("b"))</w:p>\(p("c"))<w:p>\(r("d"))\(fieldMark("end"))"
      + "\(r("e"))</w:p>"
    #expect(
      try Docx(body).blocks() == [
        .line(.text("a"), result("TOC", .text("b"))), .line(result("TOC", .text("c"))),
        .line(result("TOC", .text("d")), .text("e")),
      ])
  }

  @Test func `a link and a field that overlap are both kept`() throws {
    var docx = Docx(
      "<w:p><w:hyperlink r:id=\"l\">\(fieldMark("begin"))<w:r><w:instrText>REF b</w:instrText></w:r>"
        + "\(fieldMark("separate"))\(r("a"))</w:hyperlink>\(r("b"))\(fieldMark("end"))</w:p>")
    docx.links = [
      Docx.Link(id: "l", kind: "hyperlink", target: "https://example.com/", isExternal: true)
    ]
    let link = Link(target: "https://example.com/", content: [result("REF", .text("a"))])
    #expect(try docx.inlines() == [.link(link), result("REF", .text("b"))])
  }

  @Test(
    arguments: [
      ("HYPERLINK \"https://example.com/a\"", "https://example.com/a", nil),
      ("HYPERLINK \"https://example.com/a\" \\l \"b\"", "https://example.com/a#b", nil),
      ("HYPERLINK \\l \"befund\"", "#befund", nil),
      ("HYPERLINK \\l \"befund\" \\o \"zum Befund\"", "#befund", "zum Befund"),
      ("HYPERLINK https://example.com \\h", "https://example.com", nil),
      ("HYPERLINK \\h \"https://example.com\"", "https://example.com", nil),
      ("HYPERLINK \\o \"Tip\" \\t \"_blank\" \"a.html\"", "a.html", "Tip"),
      ("HYPERLINK \"\\\\\\\\server\\\\a.docx\"", "\\\\server\\a.docx", nil),
      ("HYPERLINK \"C:\\\\docs\\\\a.docx\"", "C:\\docs\\a.docx", nil),
    ] as [(String, String, String?)])
  func `a HYPERLINK field is a link`(code: String, target: String, tooltip: String?) throws {
    let escaped = code.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "&quot;")
    #expect(
      try line(field(escaped, r("x", "<w:rStyle w:val=\"Hyperlink\"/>")))
        == [.link(Link(target: target, tooltip: tooltip, content: [.text("x")]))])
  }

  // Legacy form fields (17.16.17)

  private func form(_ kind: String, _ data: String, _ result: String?) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"n\"/>\(data)</w:ffData>"
      + "</w:fldChar></w:r><w:r><w:instrText> \(kind) </w:instrText></w:r>"
      + (result.map { fieldMark("separate") + $0 } ?? "") + fieldMark("end")
  }

  @Test(arguments: [
    ("<w:default w:val=\"0\"/><w:checked/>", true),
    ("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>", false),
    ("<w:default w:val=\"1\"/>", true), ("<w:default w:val=\"0\"/>", false),
    ("<w:checked w:val=\"1\"/>", true), ("<w:sizeAuto/>", false),
  ])
  func `a form's check box shows its state`(state: String, isTicked: Bool) throws {
    let data = "<w:checkBox>\(state)</w:checkBox>"
    #expect(try line(form("FORMCHECKBOX", data, nil)) == [.checkBox(isTicked: isTicked)])
    #expect(
      try line(form("FORMCHECKBOX", data, ""))
        == [result("FORMCHECKBOX", .checkBox(isTicked: isTicked))])
  }

  private let entries =
    "<w:listEntry w:val=\"links\"/><w:listEntry w:val=\"rechts\"/><w:listEntry w:val=\"beidseits\"/>"

  // 17.16.28: what was chosen counts, and only where nothing was chosen the default.
  @Test(
    arguments: [
      ("<w:result w:val=\"2\"/>", "beidseits"),
      ("<w:result w:val=\"2\"/><w:default w:val=\"0\"/>", "beidseits"),
      ("<w:result w:val=\"0\"/><w:default w:val=\"1\"/>", "links"),
      ("<w:default w:val=\"1\"/>", "rechts"), ("", "links"),
    ])
  func `a form's list shows what was chosen`(state: String, text: String) throws {
    let data = "<w:ddList>\(state)\(entries)</w:ddList>"
    #expect(try line(form("FORMDROPDOWN", data, nil)) == [.text(text)])
    #expect(try line(form("FORMDROPDOWN", data, "")) == [result("FORMDROPDOWN", .text(text))])
  }

  @Test func `a form's list with a result that is no entry is no guess`() throws {
    let data = "<w:ddList><w:result w:val=\"7\"/>\(entries)</w:ddList>"
    let report = try Docx("<w:p>\(r("a"))\(form("FORMDROPDOWN", data, nil))</w:p>").read()
    #expect(report.sections == [Section(blocks: [.line("a")])])
    #expect(report.findings.map(\.code) == [.fieldWithoutResult])
  }

  @Test func `a form's text is its result`() throws {
    let data = "<w:textInput><w:default w:val=\"Name\"/></w:textInput>"
    #expect(
      try line(form("FORMTEXT", data, r("Muster"))) == [result("FORMTEXT", .text("Muster"))])
  }

  // Fields without a result

  @Test func `a field without a result is a finding`() throws {
    let report = try Docx("<w:p>\(r("a"))\(field("DOCPROPERTY Befund", nil))</w:p>").read()
    #expect(report.sections == [Section(blocks: [.line("a")])])
    #expect(
      report.findings == [
        Finding(
          .fieldWithoutResult, "the field DOCPROPERTY has no stored result",
          at: Location(part: "word/document.xml"), text: "DOCPROPERTY Befund")
      ])
    let simple = "<w:p>\(r("a"))<w:fldSimple w:instr=\"AUTHOR\"/></w:p>"
    #expect(try Docx(simple).read().findings.map(\.code) == [.fieldWithoutResult])
  }

  @Test(arguments: ["XE \"Lunge\"", "TC \"x\"", "SET a \"b\"", "ASK a \"b\""])
  func `a field that shows nothing on the page is no finding`(code: String) throws {
    let report = try Docx("<w:p>\(r("a"))\(field(code, nil))\(r("b"))</w:p>").read()
    #expect(report.sections == [Section(blocks: [.line("ab")])])
    #expect(report.findings == [])
  }

  @Test(arguments: [
    ("SYMBOL 179 \\f Symbol", "≥"), ("SYMBOL 0xB5", "µ"), ("SYMBOL 254 \\f \"Wingdings\"", "☑"),
    ("SYMBOL 8804 \\u", "≤"), ("SYMBOL 128", "€"),
  ])
  func `a SYMBOL field shows its sign`(code: String, sign: String) throws {
    let escaped = code.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "&quot;")
    #expect(try line(field(escaped, nil)) == [.text(sign)])
  }

  @Test func `a button shows its text and is a finding`() throws {
    let report = try Docx("<w:p>\(field("MACROBUTTON NoMacro [Name eingeben]", nil))</w:p>").read()
    #expect(report.sections == [Section(blocks: [.line("[Name eingeben]")])])
    #expect(report.findings.map(\.code) == [.activeContent])
  }

  @Test(arguments: ["INCLUDETEXT \"a.docx\"", "INCLUDEPICTURE \"a.png\"", "LINK Excel.Sheet a"])
  func `a field that fetches something keeps its result and is a finding`(code: String) throws {
    let escaped = code.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "&quot;")
    let report = try Docx("<w:p>\(field(escaped, r("x")))</w:p>").read()
    #expect(report.plainText == "x")
    #expect(report.findings.map(\.code) == [.externalContent])
  }

  // What is not balanced

  @Test func `a field without an end keeps the text behind it`() throws {
    let open = fieldMark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    #expect(
      try Docx("<w:p>\(open)\(fieldMark("separate"))\(r("b"))</w:p>\(p("c"))").read().plainText
        == "b\nc")
  }

  @Test func `a field whose code never ends loses no text behind it silently`() throws {
    let open = fieldMark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    let report = try Docx("<w:p>\(r("a"))\(open)\(r("b"))</w:p>\(p("c"))").read()
    #expect(report.findings.map(\.code) == [.malformedStructure])
    #expect(report.findings.first?.text?.contains("bc") == true)
  }

  @Test func `an end without a beginning is nothing`() throws {
    let marks = fieldMark("end") + fieldMark("separate")
    #expect(try line(r("a") + marks + r("b")) == [.text("ab")])
  }

  @Test func `a table and items in the code of a field are not shown`() throws {
    let table = "<w:tbl><w:tr><w:tc>\(p("chosen"))</w:tc></w:tr></w:tbl>"
    let item = p("", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    let code = "<w:p>\(fieldMark("begin"))<w:r><w:instrText>IF 1 = 1 </w:instrText></w:r></w:p>"
    let begin = "<w:p>\(fieldMark("separate"))\(r("x"))</w:p>"
    let body = code + item + table + begin + table + "<w:p>\(fieldMark("end"))</w:p>"
    let report = try Docx(body, numbering: numbering).read()
    #expect(report.plainText == "x\nchosen")
    #expect(report.findings == [])
  }
}
