import ReportModel
import Testing

@testable import ReportFormats

@Suite struct NumberFormatTests {
  @Test func `every name of OOXML is known by itself`() {
    for format in NumberFormat.allCases {
      #expect(
        NumberFormat(ooxml: format.rawValue) == format
          || NumberFormat(ooxml: "custom", customFormat: format.rawValue) == format)
    }
  }

  @Test(arguments: ["", "Decimal", "roman", "custom"])
  func `an unknown name counts in digits`(name: String) {
    #expect(NumberFormat(ooxml: name) == .decimal)
  }

  @Test func `a custom format is known by its pattern`() {
    let format = NumberFormat(ooxml: "custom", customFormat: "001, 002, 003, ...")
    #expect(format == .decimalZero3)
    #expect(NumberFormat(ooxml: "custom", customFormat: "x, y, z") == .decimal)
  }

  @Test(arguments: [
    (NumberFormat.bullet, List.Kind.bullet), (.decimal, .decimal), (.decimalZero, .decimal),
    (.lowerLetter, .lowerLetter), (.upperLetter, .upperLetter), (.lowerRoman, .lowerRoman),
    (.upperRoman, .upperRoman), (.chicago, .other), (.none, .other), (.russianLower, .other),
  ])
  func `a format makes a list of its kind`(format: NumberFormat, kind: List.Kind) {
    #expect(format.kind == kind)
  }
}
