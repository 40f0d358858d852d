// Every report that a reader makes keeps what the model promises, also one of a damaged document.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct SoundnessLawTests {
  @Test(arguments: Subject.all)
  func `a report keeps what the model promises`(subject: Subject) throws {
    let violations = try subject.report().invariantViolations
    #expect(violations == [])
  }

  @Test(arguments: Samples.documents)
  func `a report of a document with elements missing keeps what the model promises`(
    name: String
  ) throws {
    let parts = try Samples.parts(name)
    let main = try #require(parts["word/document.xml"])
    var random = SplitMix64(seed: 81)
    var reports = 0
    for _ in 0..<60 {
      var changed = parts
      changed["word/document.xml"] = Self.without(some: main, &random)
      let changes = random.pick(ReadOptions.TrackedChanges.allCases, or: .final)
      let options = ReadOptions(trackedChanges: changes)
      guard let report = try? DOCXReader.read(parts: changed, options: options) else { continue }
      reports += 1
      #expect(report.invariantViolations == [])
      #expect(try Report(json: report.json()) == report)
    }
    #expect(reports > 10)
  }

  /// The markup with elements that have no content left out: properties, marks, breaks.
  private static func without(some bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    for _ in 0...random.below(12) {
      let start = text.utf8.index(text.startIndex, offsetBy: random.below(text.utf8.count))
      guard let close = text[start...].firstRange(of: "/>"),
        let open = text[..<close.lowerBound].lastIndex(of: "<")
      else { continue }
      text.removeSubrange(open..<close.upperBound)
    }
    return Array(text.utf8)
  }

  @Test func `what breaks a promise is named`() {
    let cell = TableCell(rowSpan: 2, blocks: [])
    let wide = TableCell(columnSpan: 2, blocks: [])
    let report = Report(sections: [
      Section(
        level: 10,
        blocks: [
          .paragraph(Paragraph([.text("a\tb"), .note(id: "1")], indentation: 16)),
          .table(
            Table(
              headerRows: 3,
              rows: [
                TableRow(cells: [TableCell(blocks: []), cell]), TableRow(cells: [wide]),
              ])),
        ])
    ])
    #expect(
      report.invariantViolations == [
        "a section of level 10", "an indentation of 16", "the text \"a\tb\"", "no note 1",
        "3 header rows", "cells overlap",
      ])
  }
}
