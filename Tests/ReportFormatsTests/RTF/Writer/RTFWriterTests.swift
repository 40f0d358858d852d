// RTF: documents as a whole.

import ReportFormats
import ReportModel
import TestSupport
import Testing

@Suite struct RTFWriterTests {
  private func written(_ report: Report) -> Written {
    RTFWriter.write(report, options: WriteOptions())
  }

  @Test func `the report that holds everything is written as kept`() throws {
    try Golden.expect(written(.everything).bytes, equals: "everything.rtf")
  }

  @Test func `each word of everything stands in the document once and in its order`() {
    let read = RTFText(written(.everything).bytes)
    #expect(words(read.text) == words(Report.everything.plainText))
    #expect(read.faults == [])
  }

  @Test(arguments: RandomReport.Characters.allCases)
  func `any report is sound RTF and has each letter once`(characters: RandomReport.Characters) {
    var reports = RandomReport(seed: 20_240_302, characters: characters)
    for _ in 0..<60 {
      let report = reports.next()
      let read = RTFText(written(report).bytes)
      #expect(read.faults == [])
      let expected = letters(report.plainText)
      #expect(surplus(expected, over: letters(read.text)) == [:])
    }
  }

  @Test func `a report gives the same bytes each time`() {
    #expect(written(.everything) == written(.everything))
  }

  @Test func `an empty report is a document with nothing in it`() {
    let empty = written(Report())
    #expect(empty.losses.isEmpty)
    #expect(words(RTFText(empty.bytes).text).isEmpty)
  }
}
