// Sections of documents: headings, their numbers, the fields that they feed.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct SectionsTests {
  private func trip(_ sections: [Section]) throws -> (losses: [Feature], back: [Section]) {
    let written = DOCXWriter.write(Report(sections: sections), options: WriteOptions())
    let back = try DOCXReader.read(written.bytes, options: ReadOptions())
    return (written.losses.map(\.feature), back.sections)
  }

  private func section(
    _ heading: String, _ label: String? = nil, _ level: Int = 1, _ field: Field = .unassigned,
    _ subsections: [Section] = []
  ) -> Section {
    Section(
      heading: [.text(heading)], label: label, level: level, field: field,
      subsections: subsections)
  }

  @Test(arguments: [("1", "1.1", "2"), ("1.", "1.1.", "2."), ("A)", "§ 3", "A)")])
  func `numbers of headings are printed as they are`(
    first: String, below: String, second: String
  ) throws {
    let sections = [
      section("a", first, 1, .history, [section("b", below, 2, .history), section("c", nil, 2)]),
      section("d", second, 1, .findings),
    ]
    let (losses, back) = try trip(sections)
    #expect(back == sections)
    #expect(losses == [])
  }

  @Test func `the field of a section is a hidden bookmark, and no anchor`() throws {
    for field in Field.allCases {
      let (losses, back) = try trip([section("a", nil, 1, field)])
      #expect(back == [section("a", nil, 1, field)])
      #expect(losses == [])
    }
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:bookmarkStart w:id=\"1\""
      + " w:name=\"_Field_nonsense_1\"/><w:r><w:t>a</w:t></w:r></w:p>"
    let read = try Docx(body).read().sections
    #expect(read.map(\.field) == [.unassigned])
    #expect(read.first?.heading == [.anchor("_Field_nonsense_1"), .text("a")])
  }

  @Test func `a tree that headings do not say, and a section without one, are losses`() throws {
    let siblings = [section("a", nil, 0), section("b", nil, 1)]
    #expect(try trip(siblings).losses == [.headings])
    let unnamed = Section(field: .findings, blocks: [.paragraph(Paragraph([.text("x")]))])
    #expect(try trip([section("a"), unnamed]).losses == [.headings, .fields])
    #expect(try trip([unnamed]).losses == [.fields])
  }
}
