// Pages of our own writer come back as the report they were made of, less what the losses say.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct HTMLRoundTripTests {
  /// A report as its page tells it: findings, signatures, the places of identity and how fields
  /// were found are not in pages.
  private func expected(_ report: Report) -> Report {
    var report = report.withoutOrigins
    report.findings = []
    for index in report.sources.indices { report.sources[index].signature = nil }
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

  @Test(arguments: [" ", "", "\n", "Report"])
  func `a title that shows nothing is read back`(title: String) throws {
    #expect(try read(Report(title: title)).title == title)
    #expect(try read(Report()).title == nil)
  }

  @Test func `a link to a place without a name is read back`() throws {
    let link = Inline.link(Link(target: "#", content: [.text("oben")]))
    let report = Report(sections: [Section(blocks: [.paragraph(Paragraph([link]))])])
    #expect(try read(report).firstInlines == [link])
  }

  @Test func `a white ground is read back`() throws {
    let text = Inline.text("48 mg/l", TextStyle(highlight: Color(hex: "ffffff")))
    let report = Report(sections: [Section(blocks: [.paragraph(Paragraph([text]))])])
    #expect(try read(report).firstInlines == [text])
  }

  @Test func `an image that no text shows is a loss`() {
    let image = ImageResource(id: "1", mediaType: "image/png", bytes: [1])
    let report = Report(resources: Resources(images: [image]))
    for isFragment in [false, true] {
      let losses = HTMLWriter.write(report, options: WriteOptions(isFragment: isFragment)).losses
      #expect(losses.map(\.feature) == [.images])
    }
  }
}
