// HTML: pages and fragments as a whole.

import ReportFormats
import ReportModel
import TestSupport
import Testing

@Suite struct HTMLWriterTests {
  private let page = WriteOptions()
  private let fragment = WriteOptions(isFragment: true)

  @Test func `the report that holds everything is written as kept`() throws {
    let written = HTMLWriter.write(.everything, options: page)
    try Golden.expect(written.bytes, equals: "everything.html")
  }

  @Test func `the fragment of everything is written as kept`() throws {
    let written = HTMLWriter.write(.everything, options: fragment)
    try Golden.expect(written.bytes, equals: "everything-fragment.html")
  }

  @Test(arguments: [false, true])
  func `each word of everything stands in the page once and in its order`(isFragment: Bool) {
    let written = HTMLWriter.write(.everything, options: isFragment ? fragment : page)
    let read = HTMLText(written.bytes)
    #expect(words(read.text) == words(Report.everything.plainText))
    #expect(read.faults.isEmpty)
  }

  @Test(arguments: RandomReport.Characters.allCases)
  func `each word of any report stands in the page once and in its order`(
    characters: RandomReport.Characters
  ) {
    var reports = RandomReport(seed: 20_240_301, characters: characters)
    for _ in 0..<60 {
      let report = reports.next()
      let written = HTMLWriter.write(report, options: page)
      let read = HTMLText(written.bytes)
      #expect(words(read.text) == words(report.plainText))
      #expect(read.faults.isEmpty)
    }
  }

  @Test func `columns as wide as numbers can be are written`() {
    let cells = [TableCell(blocks: []), TableCell(blocks: [])]
    let table = Table(columnWidths: [.max, .min], rows: [TableRow(cells: cells)])
    let report = Report(sections: [Section(blocks: [.table(table)])])
    let text = String(decoding: HTMLWriter.write(report, options: page).bytes, as: UTF8.self)
    #expect(text.contains("<col style=\"width:107374182.35pt\"><col style=\"width:0pt\">"))
    for format in Format.allCases { #expect(format.writer?(report, WriteOptions()) != nil) }
  }

  @Test func `a page loses only where findings are and what it cannot show`() {
    let losses = HTMLWriter.write(.everything, options: page).losses
    let findings = Report.everything.findings.count
    let signed = Report.everything.sources.count { $0.signature != nil }
    #expect(losses.first == Loss(.provenance, count: findings + signed, at: Location()))
    #expect(losses.dropFirst().map(\.feature) == [.images])
  }

  @Test func `a fragment says that properties and identity are lost`() {
    let losses = HTMLWriter.write(.everything, options: fragment).losses
    #expect(losses.prefix(3).map(\.feature) == [.properties, .identity, .provenance])
  }

  @Test func `an empty report is a page with nothing in it`() {
    let written = HTMLWriter.write(Report(), options: page)
    #expect(written.losses.isEmpty)
    #expect(words(HTMLText(written.bytes).text).isEmpty)
  }

  @Test func `a page forbids programs and addresses in its policy`() {
    let text = String(decoding: HTMLWriter.write(.everything, options: page).bytes, as: UTF8.self)
    #expect(text.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
    #expect(!text.contains("<script"))
  }
}
