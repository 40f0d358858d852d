import Testing

@testable import ReportFormats

@Suite struct NumberSequenceTests {
  @Test func `letters double after the last`() {
    let letters = NumberSequence("abc", then: .doubles)
    #expect((1...7).map { letters.label($0) } == ["a", "b", "c", "aa", "bb", "cc", "aaa"])
  }

  @Test func `letters double up to thirty times`() {
    #expect(NumberSequence.lowerLetters.label(780) == String(repeating: "z", count: 30))
    #expect(NumberSequence.lowerLetters.label(781) == nil)
    #expect(NumberSequence.lowerLetters.label(Int.max) == nil)
  }

  @Test func `a row may start anew or stop`() {
    #expect(NumberSequence("ab", then: .restarts).label(3) == "a")
    #expect(NumberSequence("ab", then: .stops).label(2) == "b")
    #expect(NumberSequence("ab", then: .stops).label(3) == nil)
  }

  @Test(arguments: [Int.min, -1, 0]) func `nothing comes before the first`(number: Int) {
    #expect(NumberSequence("ab", then: .restarts).label(number) == nil)
    #expect(NumberSequence.sexagenary(number) == nil)
  }

  @Test func `stems and branches meet again after sixty`() {
    #expect(Set((1...60).map { NumberSequence.sexagenary($0) }).count == 60)
    #expect(NumberSequence.sexagenary(61) == "甲子")
  }
}
