// Headings by style, outline level and name; styles that are missing or go round in circles.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct StyleSheetTests {
  private static func style(_ id: String, _ content: String, kind: String = "paragraph") -> String {
    "<w:style w:type=\"\(kind)\" w:styleId=\"\(id)\">\(content)</w:style>"
  }

  /// The rank of the heading that a paragraph makes; `nil` where it makes none.
  private func level(_ paragraph: String, styles: String) throws -> Int? {
    let sections = try Docx(p("Befund", paragraph), styles: styles).read().sections
    return sections.first.flatMap { $0.heading.isEmpty ? nil : $0.level }
  }

  @Test(arguments: [
    ("heading 1", 1), ("Heading 3", 3), ("heading 9", 9), ("Überschrift 2", 2), ("Titre 1", 1),
    ("Titre1", 1), ("Título 2", 2), ("Iwwerschrëft 1", 1), ("Titolo 4", 4), ("Kop 1", 1),
    ("Title", 0), ("Titel", 0), ("Titre", 0),
  ])
  func `built-in headings are known by their names in several languages`(
    name: String, expected: Int
  ) throws {
    let styles = Self.style("a1", "<w:name w:val=\"\(name)\"/>")
    #expect(try level("<w:pStyle w:val=\"a1\"/>", styles: styles) == expected)
  }

  @Test(arguments: ["Body Text 1", "heading", "heading 10", "toc 1", "List Number 2", "Subtitle"])
  func `other names are no headings`(name: String) throws {
    let styles = Self.style("a1", "<w:name w:val=\"\(name)\"/>")
    #expect(try level("<w:pStyle w:val=\"a1\"/>", styles: styles) == nil)
  }

  @Test func `a style that is not defined can be a heading by its identifier`() throws {
    #expect(try level("<w:pStyle w:val=\"Heading2\"/>", styles: "") == 2)
    #expect(try level("<w:pStyle w:val=\"berschrift1\"/>", styles: "") == 1)
    #expect(try level("<w:pStyle w:val=\"Missing\"/>", styles: "") == nil)
  }

  @Test func `the name counts more than the identifier`() throws {
    let styles = Self.style("Heading1", "<w:name w:val=\"Plain\"/>")
    #expect(try level("<w:pStyle w:val=\"Heading1\"/>", styles: styles) == nil)
  }

  private static let chain =
    style("H1", "<w:name w:val=\"heading 1\"/>")
    + style("A", "<w:name w:val=\"Section\"/><w:basedOn w:val=\"H1\"/>")
    + style("B", "<w:name w:val=\"Sub\"/><w:basedOn w:val=\"A\"/>")
    + style("L", "<w:name w:val=\"L\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
    + style("M", "<w:name w:val=\"M\"/><w:basedOn w:val=\"L\"/>")
    + style(
      "TOC",
      "<w:name w:val=\"TOC\"/><w:basedOn w:val=\"H1\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
    + style(
      "X", "<w:name w:val=\"X\"/><w:basedOn w:val=\"L\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
    )

  @Test(
    arguments: [
      ("<w:pStyle w:val=\"A\"/>", 1), ("<w:pStyle w:val=\"B\"/>", 1),
      ("<w:pStyle w:val=\"L\"/>", 3), ("<w:pStyle w:val=\"M\"/>", 3),
      ("<w:pStyle w:val=\"X\"/>", 1), ("<w:pStyle w:val=\"TOC\"/>", nil),
      ("<w:outlineLvl w:val=\"1\"/>", 2), ("<w:outlineLvl w:val=\"8\"/>", 9),
      ("<w:outlineLvl w:val=\"9\"/>", nil),
      ("<w:pStyle w:val=\"B\"/><w:outlineLvl w:val=\"9\"/>", nil),
      ("<w:pStyle w:val=\"B\"/><w:outlineLvl w:val=\"3\"/>", 4),
      ("<w:pStyle w:val=\"TOC\"/><w:outlineLvl w:val=\"0\"/>", 1),
    ] as [(String, Int?)])
  func `headings are inherited, and an outline level decides`(
    paragraph: String, expected: Int?
  ) throws {
    #expect(try level(paragraph, styles: Self.chain) == expected)
  }

  @Test func `a paragraph without a style has the default one`() throws {
    let styles =
      "<w:docDefaults><w:pPrDefault><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:pPrDefault>"
      + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr><w:i/>"
      + "</w:rPr></w:style>" + Self.style("P", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>")
    let italic = [Inline.text("x", TextStyle(.italic))]
    #expect(
      try Docx(p("x") + p("x", "<w:pStyle w:val=\"P\"/>"), styles: styles).blocks() == [
        .paragraph(Paragraph(italic, alignment: .justify)),
        .paragraph(Paragraph([.text("x")], alignment: .center)),
      ])
  }

  @Test func `styles that are based on one another in a circle end`() throws {
    let styles =
      Self.style("A", "<w:basedOn w:val=\"B\"/><w:rPr><w:b/></w:rPr>")
      + Self.style("B", "<w:basedOn w:val=\"A\"/><w:rPr><w:i/></w:rPr>")
    #expect(
      try Docx(p("x", "<w:pStyle w:val=\"A\"/>"), styles: styles).inlines()
        == [.text("x", TextStyle([.bold, .italic]))])
  }

  @Test func `a style stands behind one that is based on it`() throws {
    let filler = (0..<200).map { Self.style("F\($0)", "<w:name w:val=\"F\($0)\"/>") }.joined()
    let styles =
      Self.style("A", "<w:basedOn w:val=\"Z\"/>") + filler
      + Self.style("Z", "<w:name w:val=\"heading 2\"/>")
    #expect(try level("<w:pStyle w:val=\"A\"/>", styles: styles) == 2)
  }

  @Test func `what a tracked change of a style says of its past does not count`() throws {
    let styles = Self.style(
      "A",
      "<w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr><w:rPr>"
        + "<w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>")
    #expect(
      try Docx(p("x", "<w:pStyle w:val=\"A\"/>"), styles: styles).inlines()
        == [.text("x", TextStyle(.bold))])
  }

  @Test func `sections make a tree by the ranks of their headings`() throws {
    let body =
      p("before") + p("Rapport", "<w:pStyle w:val=\"Title\"/>")
      + p("A", "<w:outlineLvl w:val=\"0\"/>") + p("a")
      + p("A.1", "<w:outlineLvl w:val=\"2\"/>") + p("A.2", "<w:outlineLvl w:val=\"1\"/>")
      + p("b") + p("B", "<w:outlineLvl w:val=\"0\"/>")
    let report = try Docx(body).read()
    #expect(report.title == "Rapport")
    #expect(
      report.sections == [
        Section(blocks: [.line("before")]),
        Section(
          heading: [.text("Rapport")], level: 0,
          subsections: [
            Section(
              heading: [.text("A")], blocks: [.line("a")],
              subsections: [
                Section(heading: [.text("A.1")], level: 3),
                Section(heading: [.text("A.2")], level: 2, blocks: [.line("b")]),
              ]),
            Section(heading: [.text("B")]),
          ]),
      ])
  }

  @Test func `a heading in a cell stays there`() throws {
    let body = "<w:tbl><w:tr><w:tc>\(p("H", "<w:outlineLvl w:val=\"1\"/>"))</w:tc></w:tr></w:tbl>"
    let heading = Block.paragraph(Paragraph([.text("H")], headingLevel: 2))
    #expect(
      try Docx(body).blocks()
        == [.table(Table(rows: [TableRow(cells: [TableCell(blocks: [heading])])]))])
  }

  @Test func `a heading that shows nothing starts no section`() throws {
    let body = p("a") + p("", "<w:outlineLvl w:val=\"0\"/>") + p("b")
    #expect(try Docx(body).read().sections == [Section(blocks: [.line("a"), .line("b")])])
  }

  @Test func `styles without end are refused`() throws {
    var limits = Limits()
    limits.partElements = 100
    func document(_ count: Int) -> Docx {
      let styles = (0..<count).map { "<w:style w:type=\"paragraph\" w:styleId=\"s\($0)\"/>" }
      return Docx(p("a", "<w:pStyle w:val=\"unknown\"/>"), styles: styles.joined())
    }
    #expect(try document(100).read(limits: limits).plainText == "a")
    let error = #expect(throws: ReadError.self) { try document(101).read(limits: limits) }
    #expect(error?.code == .limitExceeded)
    #expect(error?.location.part == "word/styles.xml")
  }
}
