// Pages of our own writer come back as the report they were made of, less what the losses say.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct HTMLRoundTripTests {
  /// A report as its page tells it: findings and the places of identity are not in pages.
  private func expected(_ report: Report) -> Report {
    var report = report
    report.findings = []
    for index in report.identity.indices { report.identity[index].location = Location() }
    return report
  }

  private func read(_ report: Report) throws -> Report {
    let bytes = HTMLWriter.write(report, options: WriteOptions()).bytes
    var back = try HTMLReader.read(bytes, options: ReadOptions(trackedChanges: .all))
    back.findings = []
    return back
  }

  @Test(arguments: Samples.documents, ReadOptions.TrackedChanges.allCases)
  func `a sample's page is read as the sample`(
    name: String, changes: ReadOptions.TrackedChanges
  ) throws {
    let report = try Subject.sample(name, changes).report()
    let back = try read(report)
    #expect(back.sections == expected(report).sections)
    #expect(back == expected(report))
  }

  @Test func `the page of everything is read as everything`() throws {
    let back = try read(.everything)
    let expected = expected(.everything)
    #expect(back.headers == expected.headers)
    #expect(back.footers == expected.footers)
    #expect(back.resources == expected.resources)
    #expect(back.identity == expected.identity)
    for (one, other) in zip(back.allSections, expected.allSections) {
      for (block, wanted) in zip(one.blocks, other.blocks) { #expect(block == wanted) }
      #expect(one.heading == other.heading)
    }
    #expect(back == expected)
  }

  @Test(arguments: 1...20)
  func `the words of any report are in its page as it is read`(seed: Int) throws {
    var reports = RandomReport(seed: UInt64(seed), characters: .printable)
    for _ in 0..<10 {
      let report = reports.next()
      let back = try read(report)
      #expect(words(back.plainText) == words(report.plainText))
      #expect(back.invariantViolations == [])
    }
  }
}
