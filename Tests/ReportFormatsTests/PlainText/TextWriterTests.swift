// Plain text: whole reports.

import ReportFormats
import ReportModel
import TestSupport
import Testing

@Suite struct TextWriterTests {
  @Test func `the report that holds everything is written as kept`() throws {
    let written = TextWriter.write(.everything, options: WriteOptions())
    try Golden.expect(written.bytes, equals: "everything.txt")
  }

  @Test func `the losses of everything are as kept`() throws {
    let losses = TextWriter.write(.everything, options: WriteOptions()).losses
    let lines = losses.map { "\($0.feature.rawValue) \($0.count) \($0.location)" }
    try Golden.expect(Array(lines.joined(separator: "\n").utf8), equals: "everything.txt.losses")
  }

  @Test(arguments: [80, 20, nil] as [Int?])
  func `no letter of any report is lost, doubled or made up`(width: Int?) {
    var reports = RandomReport(seed: 7, characters: .any)
    for report in [.everything] + (0..<40).map({ _ in reports.next() }) {
      let written = TextWriter.write(report, options: WriteOptions(wrapColumn: width))
      let output = letters(String(decoding: written.bytes, as: UTF8.self))
      let expected = letters(report.plainText + AddedText(plainText: report).text)
      #expect(surplus(expected, over: output).isEmpty)
      #expect(surplus(output, over: expected).isEmpty)
    }
  }

  @Test func `no paragraph is broken where lines are not wrapped`() {
    let text = Array(repeating: "Wort", count: 100).joined(separator: " ")
    let report = Report(sections: [Section(blocks: [.paragraph(Paragraph([.text(text)]))])])
    let bytes = TextWriter.write(report, options: WriteOptions(wrapColumn: nil)).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == text + "\n")
  }
}
