import Testing

@testable import ReportFormats

@Suite struct RomanNumeralTests {
  @Test(arguments: [
    (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (400, "CD"),
    (900, "CM"), (2026, "MMXXVI"), (3888, "MMMDCCCLXXXVIII"), (3999, "MMMCMXCIX"),
  ])
  func `a number is written with the fewest letters`(number: Int, numeral: String) {
    #expect(RomanNumeral.label(number, isUpper: true) == numeral)
    #expect(RomanNumeral.label(number, isUpper: false) == numeral.lowercased())
  }

  @Test(arguments: [Int.min, -1, 0, 4000, Int.max])
  func `outside 1 to 3999 there is no numeral`(number: Int) {
    #expect(RomanNumeral.label(number, isUpper: true) == nil)
  }
}
