// Lengths with and without a unit.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct MeasureTests {
  @Test(
    arguments: [
      ("0", 0), ("4680", 4680), ("-340", -340), ("4680.0", 4680), ("225.40pt", 4508),
      ("1in", 1440), ("2.54cm", 1440), ("25.4mm", 1440), ("6pc", 1440), ("6pi", 1440),
      ("-36pt", -720), ("", nil), ("pt", nil), ("12px", nil), ("1e9", nil), ("12 pt", nil),
      ("nan", nil), ("99999999999999999999", nil), ("5%", nil), ("--1", nil), ("1.2.3", nil),
    ] as [(String, Int?)])
  func `a length is a number with or without a unit`(text: String, twips: Int?) {
    #expect(Measure.twips(text) == twips)
  }

  @Test func `half points are the unit of their own attributes`() {
    #expect(Measure.halfPoints("6") == 6)
    #expect(Measure.halfPoints("3pt") == 6)
  }

  @Test(arguments: [
    ("w:left=\"1418\"", 2), ("w:start=\"1418\"", 2), ("w:left=\"70.9pt\"", 2),
    ("w:left=\"-500\"", 0), ("w:left=\"999999\"", 15), ("w:hanging=\"1418\"", 0),
  ])
  func `indentation is counted in steps`(attribute: String, steps: Int) throws {
    #expect(
      try Docx(p("x", "<w:ind \(attribute)/>")).blocks()
        == [.paragraph(Paragraph([.text("x")], indentation: steps))])
  }
}
