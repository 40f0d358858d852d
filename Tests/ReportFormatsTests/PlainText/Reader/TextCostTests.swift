// Plain text: long texts of every shape are read in one go, whatever they look like.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TextCostTests {
  /// A cost that grew with the square of these sizes would keep the tests from ever ending.
  @Test(arguments: [
    "\n", "a\n", "a", "+---+\n", "+---\n", "| a\n", "| a |\n", "a  b\n", "a\tb\n", "- a\n",
    "1. a\n", " ",
    "\t", "+", "-----\n", "Leber\n=====\n\n", "[Page footer]\n\n", "a  b  c\na b\n", "o x\n",
    "\u{C}",
    "+---+\n|\n", "  - a\n- b\n", "a-\n", String(repeating: "x ", count: 64) + "\n",
    "- a\n  -----\n  -----\n", "肺", "☒", "\u{0}", "\r", "a\n\n",
  ])
  func `a text of twenty thousand pieces is read`(piece: String) throws {
    let bytes = Array(repeatElement(Array(piece.utf8), count: 20_000).joined())
    let report = try TextReader.read(bytes, options: ReadOptions())
    #expect(report.sources.count == 1)
  }

  @Test func `lists and tables inside one another end at a depth`() throws {
    let list = (0..<2_000).map { String(repeating: " ", count: $0) + "- a" }
    let records = (0..<400).map { String(repeating: "| ", count: $0) + "+---" }
    for lines in [list, records, records.reversed()] {
      let report = try TextReader.read(
        Array(lines.joined(separator: "\n").utf8), options: ReadOptions())
      #expect(letters(report.plainText).values.reduce(0, +) == (lines == list ? 2_000 : 0))
    }
  }
}
