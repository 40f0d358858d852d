import Testing

@testable import ReportFormats

@Suite struct HebrewNumeralTests {
  @Test(arguments: [
    (1, "א"), (10, "י"), (14, "יד"), (15, "טו"), (16, "טז"), (17, "יז"), (115, "קטו"), (116, "קטז"),
    (499, "תצט"), (500, "תק"), (999, "תתקצט"),
  ])
  func `letters add up to the number`(number: Int, numeral: String) {
    #expect(HebrewNumeral.label(number) == numeral)
  }

  @Test(arguments: [-1, 0, 1000]) func `outside 1 to 999 there is no numeral`(number: Int) {
    #expect(HebrewNumeral.label(number) == nil)
  }
}
