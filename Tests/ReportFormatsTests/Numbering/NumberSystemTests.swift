import Testing

@testable import ReportFormats

@Suite struct NumberSystemTests {
  @Test func `zeros fill up to the width and no further`() {
    #expect(NumberSystem.padded(3).label(0, language: nil) == "000")
    #expect(NumberSystem.padded(3).label(1234, language: nil) == "1234")
    #expect(NumberSystem.padded(3).label(-1, language: nil) == nil)
  }

  @Test func `hexadecimal has capitals and no sign`() {
    #expect(NumberSystem.hexadecimal.label(0xAB, language: nil) == "AB")
    #expect(NumberSystem.hexadecimal.label(-1, language: nil) == nil)
  }

  @Test func `dashes stand around any number`() {
    #expect(NumberSystem.dashed.label(-1, language: nil) == "- -1 -")
  }
}
