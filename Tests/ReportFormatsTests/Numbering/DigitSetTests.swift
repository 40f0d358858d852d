import Testing

@testable import ReportFormats

@Suite struct DigitSetTests {
  @Test(arguments: [
    (DigitSet.fullWidth, "１２３４５６７８９０"), (.devanagari, "१२३४५६७८९०"), (.thai, "๑๒๓๔๕๖๗๘๙๐"),
    (.ideographs, "一二三四五六七八九〇"), (.korean, "일이삼사오육칠팔구〇"),
  ])
  func `each digit stands at its place`(digits: DigitSet, label: String) {
    #expect(digits.label(1_234_567_890) == label)
  }

  @Test func `a negative number has no label`() {
    #expect(DigitSet.thai.label(-1) == nil)
  }
}
