// Markdown: whole reports.

import ReportFormats
import ReportModel
import TestSupport
import Testing

@Suite struct MarkdownWriterTests {
  @Test func `the report that holds everything is written as kept`() throws {
    let written = MarkdownWriter.write(.everything, options: WriteOptions())
    try Golden.expect(written.bytes, equals: "everything.md")
  }

  @Test func `the losses of everything are as kept`() throws {
    let losses = MarkdownWriter.write(.everything, options: WriteOptions()).losses
    let lines = losses.map { "\($0.feature.rawValue) \($0.count) \($0.location)" }
    try Golden.expect(Array(lines.joined(separator: "\n").utf8), equals: "everything.md.losses")
  }

  @Test func `no letter of any report is lost or doubled`() {
    var reports = RandomReport(seed: 99, characters: .any)
    for report in [.everything] + (0..<40).map({ _ in reports.next() }) {
      let written = MarkdownWriter.write(report, options: WriteOptions())
      let output = letters(MarkdownText(written.bytes).text)
      let text = letters(report.plainText)
      let most = letters(report.plainText + AddedText(plainText: report).text)
      #expect(surplus(text, over: output).isEmpty)
      #expect(surplus(output, over: most).isEmpty)
    }
  }
}
