// Footnotes, endnotes, comments, bookmarks and links.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct NotesTests {
  private static func reference(_ kind: String, _ id: Int, _ more: String = "") -> String {
    "<w:r><w:\(kind)Reference w:id=\"\(id)\"\(more)/></w:r>"
  }

  private static func note(_ kind: String, _ id: Int, _ text: String) -> String {
    "<w:\(kind) w:id=\"\(id)\"><w:p><w:r><w:\(kind)Ref/></w:r>\(r(text))</w:p></w:\(kind)>"
  }

  private static let separators =
    "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\">\(p("no note"))</w:footnote>"
    + "<w:footnote w:type=\"continuationNotice\" w:id=\"1\">\(p("no note"))</w:footnote>"

  private func note(_ id: String, _ kind: Note.Kind, _ label: String, _ text: String) -> Note {
    Note(id: id, kind: kind, label: label, blocks: [.line(text)])
  }

  @Test func `notes stand where the text refers to them, numbered in that order`() throws {
    var docx = Docx(
      "<w:p>\(r("a"))\(Self.reference("footnote", 7))\(r("b"))\(Self.reference("endnote", 2))"
        + "\(r("c"))\(Self.reference("footnote", 3))\(Self.reference("endnote", 1))</w:p>")
    docx.footnotes =
      Self.separators + Self.note("footnote", 3, "three") + Self.note("footnote", 7, "seven")
    docx.endnotes = Self.note("endnote", 1, "one") + Self.note("endnote", 2, "two")
    let report = try docx.read()
    #expect(
      report.sections == [
        Section(blocks: [
          .line(
            .text("a"), .note(id: "footnote-7"), .text("b"), .note(id: "endnote-2"), .text("c"),
            .note(id: "footnote-3"), .note(id: "endnote-1"))
        ])
      ])
    #expect(
      report.resources.notes == [
        note("footnote-7", .footnote, "1", "seven"), note("endnote-2", .endnote, "i", "two"),
        note("footnote-3", .footnote, "2", "three"), note("endnote-1", .endnote, "ii", "one"),
      ])
    #expect(report.findings == [])
  }

  @Test func `notes are numbered as the settings say`() throws {
    var docx = Docx("<w:p>\(Self.reference("footnote", 2))\(Self.reference("endnote", 2))</w:p>")
    docx.footnotes = Self.note("footnote", 2, "x")
    docx.endnotes = Self.note("endnote", 2, "y")
    docx.settings =
      "<w:footnotePr><w:numFmt w:val=\"upperLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr>"
      + "<w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr>"
    #expect(try docx.read().resources.notes.map(\.label) == ["C", "1"])
  }

  @Test func `a mark of its own is the note's label and not counted`() throws {
    let own = "<w:footnoteReference w:id=\"2\" w:customMarkFollows=\"1\"/>"
    var docx = Docx(
      "<w:p>\(r("a"))<w:r>\(own)<w:t>*</w:t><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>"
        + "\(Self.reference("footnote", 3, " w:customMarkFollows=\"0\""))\(r("b"))</w:p>")
    docx.footnotes = Self.note("footnote", 2, "x") + Self.note("footnote", 3, "y")
    let report = try docx.read()
    #expect(
      report.sections == [
        Section(blocks: [
          .line(.text("a"), .note(id: "footnote-2"), .note(id: "footnote-3"), .text("b"))
        ])
      ])
    #expect(report.resources.notes.map(\.label) == ["*α", "1"])
  }

  @Test func `a note can hold tables, lists and several paragraphs`() throws {
    var docx = Docx("<w:p>\(Self.reference("footnote", 2))</w:p>")
    docx.footnotes =
      "<w:footnote w:id=\"2\">\(p("a"))<w:tbl>\(tr(tc("b")))</w:tbl>\(p("c"))</w:footnote>"
    #expect(
      try docx.read().resources.notes.first?.blocks
        == [.line("a"), .table(Table(rows: [TableRow("b")])), .line("c")])
  }

  @Test func `a note that is missing is a finding, and so is one that nothing refers to`() throws {
    var docx = Docx("<w:p>\(r("a"))\(Self.reference("footnote", 9))</w:p>")
    docx.footnotes = Self.note("footnote", 2, "lost")
    let report = try docx.read()
    #expect(report.sections == [Section(blocks: [.line("a")])])
    #expect(report.resources.notes == [])
    #expect(report.findings.map(\.code) == [.danglingReference, .hiddenText])
    #expect(report.findings.last?.text == "lost")
  }

  @Test func `images and links of notes are found by the relationships of their part`() throws {
    var docx = Docx("<w:p>\(Self.reference("footnote", 2))</w:p>")
    docx.footnotes =
      "<w:footnote w:id=\"2\"><w:p><w:hyperlink r:id=\"rId1\">\(r("x"))</w:hyperlink></w:p></w:footnote>"
    docx.parts["word/_rels/footnotes.xml.rels"] =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"a/hyperlink\" Target=\"https://example.com/\""
      + " TargetMode=\"External\"/></Relationships>"
    #expect(
      try docx.read().resources.notes.first?.blocks
        == [.line(.link(Link(target: "https://example.com/", content: [.text("x")])))])
  }

  // 17.13.4

  private static let comment =
    "<w:comment w:id=\"4\" w:author=\"Dr. B\" w:initials=\"B\" w:date=\"2024-03-05T09:30:00Z\">"
    + "<w:p><w:r><w:annotationRef/></w:r>\(r("check"))</w:p></w:comment>"

  @Test func `comments are kept with their range, which may span paragraphs`() throws {
    var docx = Docx(
      "<w:p>\(r("a"))<w:commentRangeStart w:id=\"4\"/>\(r("b"))</w:p><w:p>\(r("c"))"
        + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r>\(r("d"))</w:p>"
    )
    docx.comments = Self.comment
    let report = try docx.read()
    #expect(
      report.sections == [
        Section(blocks: [
          .line(.text("a"), .comment(id: "4", edge: .start), .text("b")),
          .line(.text("c"), .comment(id: "4", edge: .end), .text("d")),
        ])
      ])
    #expect(
      report.resources.comments == [
        Comment(
          id: "4", author: "Dr. B", initials: "B", date: "2024-03-05T09:30:00Z",
          blocks: [.line("check")])
      ])
    #expect(report.findings == [])
  }

  @Test func `a comment on no text stands at its mark`() throws {
    var docx = Docx("<w:p>\(r("a"))<w:r><w:commentReference w:id=\"4\"/></w:r>\(r("b"))</w:p>")
    docx.comments = Self.comment
    #expect(
      try docx.inlines() == [
        .text("a"), .comment(id: "4", edge: .start), .comment(id: "4", edge: .end), .text("b"),
      ])
  }

  @Test func `a range of a comment between paragraphs goes to the next one`() throws {
    var docx = Docx(
      p("a") + "<w:commentRangeStart w:id=\"4\"/>" + p("b") + "<w:commentRangeEnd w:id=\"4\"/>")
    docx.comments = Self.comment
    #expect(
      try docx.blocks() == [
        .line("a"), .line(.comment(id: "4", edge: .start), .text("b")),
        .line(.comment(id: "4", edge: .end)),
      ])
  }

  @Test func `a comment that is missing is a finding`() throws {
    let body =
      "<w:p><w:commentRangeStart w:id=\"9\"/>\(r("a"))<w:commentRangeEnd w:id=\"9\"/><w:r>"
      + "<w:commentReference w:id=\"9\"/></w:r></w:p>"
    let report = try Docx(body).read()
    #expect(report.sections == [Section(blocks: [.line("a")])])
    #expect(report.findings.map(\.code) == [.danglingReference])
  }

  // Bookmarks and links

  @Test func `bookmarks are places that links lead to`() throws {
    let body =
      "<w:bookmarkStart w:id=\"0\" w:name=\"top\"/>"
      + "<w:p>\(r("a"))<w:bookmarkStart w:id=\"1\" w:name=\"b1\"/>\(r("b"))<w:bookmarkEnd w:id=\"1\"/>"
      + "<w:bookmarkStart w:id=\"2\" w:name=\"_GoBack\"/>\(r("c"))</w:p>"
    #expect(
      try Docx(body).inlines()
        == [.anchor("top"), .text("a"), .anchor("b1"), .text("bc")])
  }

  @Test func `a bookmark in an empty paragraph goes to the next text`() throws {
    let empty = "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/></w:p>"
    #expect(try Docx(empty + p("a")).inlines() == [.anchor("b"), .text("a")])
    #expect(
      try Docx(empty + p("H", "<w:outlineLvl w:val=\"0\"/>")).read().sections
        == [Section(heading: [.anchor("b"), .text("H")])])
    #expect(try Docx(p("a") + empty).blocks() == [.line("a"), .line(.anchor("b"))])
  }

  @Test func `links lead outside or to a bookmark`() throws {
    var docx = Docx(
      "<w:p><w:hyperlink r:id=\"l\" w:tooltip=\"Tip\">\(r("a", "<w:rStyle w:val=\"H\"/><w:b/>"))"
        + "</w:hyperlink><w:hyperlink w:anchor=\"b1\">\(r("b"))</w:hyperlink><w:hyperlink"
        + " r:id=\"l\" w:anchor=\"x\">\(r("c"))</w:hyperlink><w:hyperlink>\(r("d"))</w:hyperlink></w:p>"
    )
    docx.links = [
      Docx.Link(id: "l", kind: "hyperlink", target: "https://example.com/?a=1", isExternal: true)
    ]
    docx.styles =
      "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:u"
      + " w:val=\"single\"/><w:color w:val=\"0563C1\"/></w:rPr></w:style>"
    #expect(
      try docx.inlines() == [
        .link(
          Link(
            target: "https://example.com/?a=1", tooltip: "Tip",
            content: [.text("a", TextStyle(.bold))])),
        .link(Link(target: "#b1", content: [.text("b")])),
        .link(Link(target: "https://example.com/?a=1#x", content: [.text("c")])), .text("d"),
      ])
  }

  @Test func `a link to nothing keeps its text and is a finding`() throws {
    let report = try Docx("<w:p><w:hyperlink r:id=\"z\">\(r("a"))</w:hyperlink></w:p>").read()
    #expect(report.sections == [Section(blocks: [.line("a")])])
    #expect(report.findings.map(\.code) == [.danglingReference])
  }

  @Test func `two comments of one name are both kept`() throws {
    var docx = Docx("<w:p>\(r("a"))<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>")
    docx.comments = Self.comment + Self.comment + Self.comment
    let report = try docx.read()
    #expect(report.resources.comments.map(\.id) == ["4", "4-2", "4-3"])
    #expect(report.findings.map(\.code) == [.malformedStructure, .malformedStructure])
  }

  @Test func `the text of a second note of one name is in a finding`() throws {
    var docx = Docx("<w:p>\(r("a"))\(Self.reference("footnote", 2))</w:p>")
    docx.footnotes = ["first", "second"].map { "<w:footnote w:id=\"2\">\(p($0))</w:footnote>" }
      .joined()
    let report = try docx.read()
    #expect(report.resources.notes.map(\.blocks) == [[.line("first")]])
    #expect(report.findings.map(\.text) == ["second"])
  }

  @Test(arguments: ["<w:r><w:tab/></w:r>", r(" "), r("  ")])
  func `what keeps a note apart from its mark is not its text`(gap: String) throws {
    var docx = Docx("<w:p>\(r("a"))\(Self.reference("footnote", 2))</w:p>")
    docx.footnotes =
      "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>\(gap)\(r("note"))</w:p></w:footnote>"
    #expect(try docx.read().resources.notes.map(\.blocks) == [[.line("note")]])
  }
}
