import Testing

@testable import ReportFormats

@Suite struct KoreanNumeralTests {
  @Test(arguments: [(1, "하나"), (10, "열"), (11, "열하나"), (20, "스물"), (99, "아흔아홉")])
  func `tens and ones are joined`(number: Int, word: String) {
    #expect(KoreanNumeral.label(number) == word)
  }

  @Test(arguments: [-1, 0, 100]) func `outside 1 to 99 there is no word`(number: Int) {
    #expect(KoreanNumeral.label(number) == nil)
  }
}
