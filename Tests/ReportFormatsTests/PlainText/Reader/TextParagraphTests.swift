// Plain text: which lines are joined, headings, page headers and footers.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TextParagraphTests {
  private func read(_ text: String) throws -> Report {
    try TextReader.read(Array(text.utf8), options: ReadOptions())
  }

  private func blocks(_ text: String) -> [Block] {
    TextParser(Array(text.utf8), limits: Limits()).blocks()
  }

  private let line = "Die Lunge ist seitengleich belüftet, der Herzschatten ist schlank und"

  @Test func `lines are joined where a program has broken them`() {
    #expect(
      blocks("\(line)\nregelrecht konfiguriert.") == [.line("\(line) regelrecht konfiguriert.")])
  }

  @Test(arguments: [
    // A new sentence or a label may be a line of its own; in short lines the next word had room.
    "Die Lunge ist seitengleich belüftet, der Herzschatten ist schlank heute.\nRegelrecht der Rest",
    "Die Lunge ist seitengleich belüftet, der Herzschatten ist ganz schlank\nregelrecht: der Rest",
    "Die Lunge ist seitengleich belüftet, der Herzschatten ist\nda und auch noch so lang, dass es\nreicht",
    "Die Lunge ist frei\nbelüftet",
  ])
  func `other lines stay lines`(text: String) {
    let lines = text.split(separator: "\n").map { [Inline.text(String($0))] }
    #expect(blocks(text) == [.paragraph(Paragraph(Array(lines.joined(separator: [.lineBreak]))))])
  }

  @Test func `a hyphen at the end of a line never joins two words`() {
    let text =
      "Die Lunge ist seitengleich belüftet, der Herzschatten ist ganz rechts-\nventrikulär schlank"
    #expect(words(blocks(text).plainText) == words(text))
    guard case .paragraph(let paragraph)? = blocks(text).first else { return }
    #expect(paragraph.inlines.contains(.lineBreak))
  }

  @Test func `a line of marks as wide as the text makes a heading`() throws {
    let report = try read("Befund\n======\n\nLeber\n-----\n\nfrei\n\nMilz\n~~~~\nfrei")
    #expect(report.title == "Befund")
    #expect(report.allSections.map(\.headingText) == ["Befund", "Leber", "Milz"])
    #expect(report.allSections.map(\.level) == [0, 1, 2])
  }

  @Test func `without one title the marks are the ranks`() throws {
    let report = try read("Leber\n=====\n\nfrei\n\nMilz\n====\n\nKapsel\n------")
    #expect(report.title == nil)
    #expect(report.allSections.map(\.level) == [1, 1, 2])
  }

  @Test(arguments: ["Leber\n----", "Text\nLeber\n-----", "Leber\n-=-=-", "\n-----\nText"])
  func `other lines of marks make none`(text: String) throws {
    #expect(try read(text).allSections.allSatisfy { $0.heading.isEmpty })
  }

  @Test func `a row of marks is a rule`() {
    #expect(blocks("oben\n----------\nunten") == [.line("oben"), .rule, .line("unten")])
    #expect(blocks("oben\n---\nunten") != [.line("oben"), .rule, .line("unten")])
    #expect(blocks("Unterschrift\n__________").plainText.contains("__________"))
  }

  @Test func `page headers and footers of our writer are such again`() throws {
    let text = """
      [Page header]
      Klinik Muster

      [Page header, first page, part 2]
      Deckblatt

      Befund

      [Page footer, even pages]
      Seite 2

      """
    let report = try read(text)
    #expect(
      report.headers == [
        PageRegion(blocks: [.line("Klinik Muster")]),
        PageRegion(pages: .first, part: 2, blocks: [.line("Deckblatt")]),
      ])
    #expect(report.sections == [Section(blocks: [.line("Befund")])])
    #expect(report.footers == [PageRegion(pages: .even, blocks: [.line("Seite 2")])])
    let written = TextWriter.write(report, options: WriteOptions()).bytes
    #expect(String(decoding: written, as: UTF8.self) == text)
  }

  @Test(arguments: [
    "Text\n\n[Page header]\nKlinik", "[Page footer]\nSeite\n\nText", "[Page header] Klinik",
    "[page header]\nKlinik", "[Page header, part 1]\nKlinik", "[Page footer, part 02]\nKlinik",
  ])
  func `other words in square brackets are text`(text: String) throws {
    let report = try read(text)
    #expect(report.headers.isEmpty && report.footers.isEmpty)
    #expect(words(report.plainText) == words(text))
  }
}
