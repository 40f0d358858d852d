// Plain text: whole texts, and what holds for every text.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct TextReaderTests {
  private func read(_ text: String) throws -> Report {
    try TextReader.read(Array(text.utf8), options: ReadOptions())
  }

  @Test func `a text names its source`() throws {
    let report = try read("Leber ohne Befund.")
    #expect(report.sections == [Section(blocks: [.line("Leber ohne Befund.")])])
    #expect(report.sources.map(\.format) == ["txt"])
    #expect(report.sources.first?.size == 18)
    #expect(report.findings.isEmpty)
  }

  @Test func `no bytes are an error`() {
    let error = #expect(throws: ReadError.self) { try read("") }
    #expect(error?.code == .emptyInput)
  }

  @Test(arguments: [
    "Leber\nMilz", "Leber\r\nMilz", "Leber\rMilz", "Leber\u{B}Milz",
    "Leber\u{85}Milz", "Leber\u{2028}Milz",
  ])
  func `line ends of all systems are line ends`(text: String) throws {
    #expect(
      try read(text).sections
        == [Section(blocks: [.line(.text("Leber"), .lineBreak, .text("Milz"))])])
  }

  @Test(arguments: [
    "Leber\n\nMilz", "Leber\r\n \t\r\nMilz", "Leber\u{2029}Milz", "Leber\n\u{A0}\nMilz",
  ])
  func `blank lines divide paragraphs`(text: String) throws {
    #expect(try read(text).sections == [Section(blocks: [.line("Leber"), .line("Milz")])])
  }

  @Test func `a form feed ends a page wherever it stands`() throws {
    #expect(
      try read("eins\u{C}zwei\n\u{C}\ndrei\u{C}").sections.first?.blocks
        == [.line("eins"), .pageBreak, .line("zwei"), .pageBreak, .line("drei"), .pageBreak])
  }

  @Test func `boxes and tabs are inlines`() throws {
    #expect(
      try read("☒ ja\t☐ nein").sections.first?.blocks
        == [
          .line(
            .checkBox(isTicked: true), .text(" ja"), .tab, .checkBox(isTicked: false),
            .text(" nein"))
        ])
  }

  @Test func `a text of long lines has a paragraph each line`() throws {
    let long = String(repeating: "Die Lunge ist frei. ", count: 8) + "Ende."
    #expect(
      try read("Befund\n\(long)\nBeurteilung").sections.first?.blocks
        == [.line("Befund"), .line(long), .line("Beurteilung")])
  }

  @Test(arguments: Subject.all, [80, 40, nil])
  func `what our writer has written has the same words in the same order`(
    subject: Subject, width: Int?
  ) throws {
    let written = TextWriter.write(try subject.report(), options: WriteOptions(wrapColumn: width))
    let report = try TextReader.read(written.bytes + [0x0A], options: ReadOptions())
    #expect(report.invariantViolations == [])
    let text = String(decoding: written.bytes, as: UTF8.self)
    #expect(surplus(letters(text), over: letters(report.plainText + labels(report))).isEmpty)
    #expect(surplus(letters(report.plainText), over: letters(text)).isEmpty)
  }

  /// The labels of page headers and footers, which are no text of a report.
  private func labels(_ report: Report) -> String {
    (report.headers.map { $0.label("Page header") } + report.footers.map { $0.label("Page footer") })
      .joined(separator: "\n")
  }

  @Test(arguments: Subject.samples, [80, nil])
  func `a sample read, written and read again has the same words in order`(
    subject: Subject, width: Int?
  ) throws {
    let options = WriteOptions(wrapColumn: width)
    let first = try TextReader.read(
      TextWriter.write(try subject.report(), options: options).bytes, options: ReadOptions())
    let second = try TextReader.read(
      TextWriter.write(first, options: options).bytes, options: ReadOptions())
    #expect(words(second.plainText) == words(first.plainText))
    #expect(second.headers.count == first.headers.count)
    #expect(second.footers.count == first.footers.count)
    #expect(second.allSections.map(\.headingText) == first.allSections.map(\.headingText))
  }

  @Test func `any bytes give a report that keeps its promises`() throws {
    var random = SplitMix64(seed: 41)
    let pieces = [
      "+---+", "+---", "+===", "| a | b |", "|", "  ", "\t", "\n", "\n\n", "1.", "2.", "1.1", "a)",
      "- ", "• ", "o ", "Text", "=====", "----", "ü", "肺", "\u{C}", "[Page header]",
      "[Page footer]",
      "\u{0}", "☒", "7 mm", "\r", "\u{2029}", "  |  ", " : ",
    ]
    for _ in 0..<600 {
      var bytes: [UInt8] = []
      for _ in 0..<(1 + random.below(60)) {
        if random.oneIn(12) {
          bytes.append(UInt8(random.below(256)))
        } else {
          bytes += Array(random.pick(pieces, or: "").utf8)
          if random.oneIn(2) { bytes.append(0x20) }
        }
      }
      let report = try TextReader.read(bytes, options: ReadOptions())
      #expect(report.invariantViolations == [])
      if report.findings.isEmpty {
        let text = String(decoding: bytes, as: UTF8.self)
        let found = report.plainText + labels(report)
        #expect(surplus(letters(text), over: letters(found)).isEmpty, "\(text)")
        #expect(surplus(letters(found), over: letters(text)).isEmpty, "\(text)")
      }
    }
  }

  @Test func `a text cut anywhere is read, with a finding where a character is cut`() throws {
    let text = Array("Größe 5 mm\n\n1. eins\n2. zwei µ\n\n+---+\n| ü |\n+---+\n".utf8)
    for length in 1...text.count {
      let report = try TextReader.read(Array(text[..<length]), options: ReadOptions())
      let isCut = length < text.count && text[length] & 0xC0 == 0x80
      #expect(report.invariantViolations == [])
      // The first character of two bytes alone could be of any encoding.
      if length != 3 { #expect(report.findings.map(\.code) == (isCut ? [.truncatedInput] : [])) }
    }
  }
}
