// Page headers and footers of all parts of a document, and which of them pages show.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct HeadersTests {
  /// A document with header parts `h1` to `h4` and footer parts `f1`, `f2` that hold their names.
  private func docx(_ body: String, settings: String? = nil) -> Docx {
    var docx = Docx(body)
    docx.settings = settings
    for name in ["h1", "h2", "h3", "h4", "f1", "f2"] {
      let kind = name.hasPrefix("h") ? "header" : "footer"
      docx.links.append(Docx.Link(id: name, kind: kind, target: "\(name).xml"))
      docx.parts["word/\(name).xml"] = docx.element(kind == "header" ? "w:hdr" : "w:ftr", p(name))
    }
    return docx
  }

  private func section(_ content: String) -> String { "<w:sectPr>\(content)</w:sectPr>" }

  private func header(_ id: String, _ type: String = "default") -> String {
    "<w:headerReference w:type=\"\(type)\" r:id=\"\(id)\"/>"
  }

  private func footer(_ id: String, _ type: String = "default") -> String {
    "<w:footerReference w:type=\"\(type)\" r:id=\"\(id)\"/>"
  }

  private func region(
    _ text: String, _ pages: PageRegion.Pages = .default, part: Int = 1
  ) -> PageRegion {
    PageRegion(pages: pages, part: part, blocks: [.line(text)])
  }

  @Test func `headers and footers are kept, apart from the text`() throws {
    let report = try docx(p("a") + section(header("h1") + footer("f1"))).read()
    #expect(report.headers == [region("h1")])
    #expect(report.footers == [region("f1")])
    #expect(report.sections == [Section(blocks: [.line("a")])])
    #expect(report.findings == [])
  }

  @Test func `each part of the document has its own, stated in order`() throws {
    let body =
      p("a", section(header("h2") + footer("f1"))) + p("b", section(header("h1")))
      + p("c") + section(header("h2") + footer("f2"))
    let report = try docx(body).read()
    #expect(report.headers == [region("h2"), region("h1", part: 2)])
    #expect(report.footers == [region("f1"), region("f2", part: 3)])
  }

  @Test func `a first page has its own where the part says so`() throws {
    let first = header("h1", "first") + header("h2")
    let shown = try docx(p("a") + section(first + "<w:titlePg/>")).read()
    #expect(shown.headers == [region("h1", .first), region("h2")])
    #expect(shown.findings == [])
    let hidden = try docx(p("a") + section(first + "<w:titlePg w:val=\"0\"/>")).read()
    #expect(hidden.headers == [region("h2")])
    #expect(
      hidden.findings == [
        Finding(
          .unusedPageRegion, "the document has a page header or footer that no page shows",
          at: Location(part: "word/h1.xml"), text: "h1")
      ])
  }

  @Test func `even pages have their own where the settings say so`() throws {
    let body = p("a") + section(header("h1", "even") + header("h2"))
    #expect(
      try docx(body, settings: "<w:evenAndOddHeaders/>").read().headers
        == [region("h1", .even), region("h2")])
    let hidden = try docx(body).read()
    #expect(hidden.headers == [region("h2")])
    #expect(hidden.findings.map(\.code) == [.unusedPageRegion])
  }

  // 17.10.2: a part without a reference of its own shows the one of the part before it.
  @Test func `a header that only a later part shows is shown`() throws {
    let body =
      p("a", section(header("h1", "first") + header("h2"))) + p("b") + section("<w:titlePg/>")
    let report = try docx(body).read()
    #expect(report.headers == [region("h1", .first), region("h2")])
    #expect(report.findings == [])
  }

  @Test func `a part that several parts of the document name is read once`() throws {
    let body = p("a", section(header("h1"))) + p("b") + section(header("h1"))
    #expect(try docx(body).read().headers == [region("h1")])
  }

  @Test func `an empty header leaves nothing`() throws {
    var docx = docx(p("a") + section(header("h1") + header("h2", "first")))
    docx.parts["word/h1.xml"] = docx.element("w:hdr", "<w:p/>")
    docx.parts["word/h2.xml"] = docx.element("w:hdr", "<w:p/>")
    let report = try docx.read()
    #expect(report.headers == [])
    #expect(report.findings == [])
  }

  @Test func `a header that is missing is a finding`() throws {
    var docx = docx(p("a") + section(header("h1")))
    docx.parts["word/h1.xml"] = nil
    let report = try docx.read()
    #expect(report.plainText == "a")
    #expect(report.findings.map(\.code) == [.missingPart])
  }

  @Test func `a header holds tables, fields and text boxes`() throws {
    var docx = docx(section(header("h1")))
    let table = "<w:tbl>\(tr("<w:tc><w:p>\(field("PAGE", r("1")))</w:p></w:tc>" + tc("x")))</w:tbl>"
    docx.parts["word/h1.xml"] = docx.element("w:hdr", table)
    let page = Inline.fieldResult(FieldResult(kind: "PAGE", content: [.text("1")]))
    let cell = TableCell(blocks: [.line(page)])
    #expect(
      try docx.read().headers == [
        PageRegion(blocks: [.table(Table(rows: [TableRow(cells: [cell, TableCell("x")])]))])
      ])
  }

  @Test func `a heading in a header starts no section`() throws {
    var docx = docx(p("a") + section(header("h1")))
    docx.parts["word/h1.xml"] = docx.element("w:hdr", p("H", "<w:outlineLvl w:val=\"0\"/>"))
    let report = try docx.read()
    let heading = Block.paragraph(Paragraph([.text("H")], headingLevel: 1))
    #expect(report.headers == [PageRegion(blocks: [heading])])
    #expect(report.sections == [Section(blocks: [.line("a")])])
  }

  @Test func `what a tracked change says of the past of a part does not count`() throws {
    let old = "<w:sectPrChange w:author=\"A\"><w:sectPr><w:titlePg/></w:sectPr></w:sectPrChange>"
    let report = try docx(p("a") + section(header("h1") + header("h2", "first") + old)).read()
    #expect(report.headers == [region("h1")])
    #expect(report.findings.map(\.code) == [.pendingChanges, .unusedPageRegion])
  }
}
