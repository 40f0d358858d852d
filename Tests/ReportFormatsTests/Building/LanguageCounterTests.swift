// Language tags as small values, and the language of most text.

import Testing

@testable import ReportFormats

@Suite struct LanguageCounterTests {
  @Test(arguments: ["d", "fr", "de-LU", "zh-Hant", "sr-Latn-RS", "de-DE-1996-abcd"])
  func `a tag comes back as it was`(tag: String) {
    #expect(LanguageTag(tag)?.text == tag)
  }

  @Test func `an empty or a long tag is none`() {
    #expect(LanguageTag("") == nil)
    #expect(LanguageTag("de-DE-1996-abcde") == nil)
  }

  @Test func `tags are equal where their text is`() {
    #expect(LanguageTag("de-LU") == LanguageTag("de-LU"))
    #expect(LanguageTag("de-LU") != LanguageTag("de-LUX"))
    #expect(LanguageTag("sr-Latn-RS") != LanguageTag("sr-Latn-ME"))
  }

  @Test func `the language of most bytes counts, over all turns`() {
    var counter = LanguageCounter()
    #expect(counter.most == nil)
    counter.count(5, nil)
    #expect(counter.most == nil)
    counter.count(3, LanguageTag("fr"))
    counter.count(4, LanguageTag("de"))
    #expect(counter.most == "de")
    counter.count(2, LanguageTag("fr"))
    #expect(counter.most == "fr")
    counter.count(100, nil)
    #expect(counter.most == "fr")
  }
}
