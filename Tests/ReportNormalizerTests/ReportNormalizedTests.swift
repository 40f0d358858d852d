// The laws of normalisation: the text stays, a second time changes nothing.

import ReportModel
import ReportNormalizer
import TestSupport
import Testing

@Suite struct ReportNormalizedTests {
  @Test func `fields, identity and findings are all that changes in any report`() {
    var generator = RandomReport(seed: 11, characters: .any)
    for _ in 0..<300 {
      let report = generator.next()
      let normalized = report.normalized()
      #expect(normalized.bare == report.bare)
      #expect(normalized.plainText == report.plainText)
      #expect(normalized.identity.starts(with: report.identity))
      #expect(normalized.findings.starts(with: report.findings))
    }
  }

  @Test func `a second time changes nothing`() {
    var generator = RandomReport(seed: 12)
    for _ in 0..<300 {
      let once = generator.next().normalized()
      #expect(once.normalized() == once)
    }
    let mixed = Report(
      headers: [PageRegion(blocks: [paragraph("Patient: MUSTER Erika 01.02.1960")])],
      sections: [section("Ergebnis"), section("Befund und Beurteilung", [section("Lunge")])])
    let once = mixed.normalized()
    #expect(once.identity.count == 3)
    #expect(once.findings.count == 3)
    #expect(once.normalized() == once)
  }

  @Test func `the report that holds everything keeps all of it`() {
    let report = Report.everything
    let normalized = report.normalized()
    #expect(normalized.bare == report.bare)
    #expect(normalized.plainText == report.plainText)
    #expect(normalized.fields == report.fields)
    #expect(normalized.normalized() == normalized)
  }

  @Test func `a field and a token that the reader gave stay`() {
    let token = IdentityToken(kind: .family, value: "Muster", location: Location(part: "tag"))
    let report = Report(
      identity: [token],
      headers: [PageRegion(blocks: [paragraph("Patient: Muster, Erika")])],
      sections: [section("Befund", field: .history)]
    ).normalized()
    #expect(report.fields == [.history])
    #expect(report.identity.map(\.value) == ["Muster", "Erika"])
    #expect(report.identity.first == token)
  }
}
