// The numbers of languages.

import Testing

@testable import ReportFormats

@Suite struct LanguageCodesTests {
  @Test(arguments: ["fr-LU", "de-LU", "lb-LU", "en-GB", "pt-PT", "fr", "sr-Latn-RS"])
  func `a tag goes through its number unchanged`(tag: String) throws {
    let code = try #require(LanguageCodes.code(of: tag))
    #expect(LanguageCodes.tag(of: code) == tag)
  }

  @Test func `letters of tags have no case, and unknown tags no number`() {
    #expect(LanguageCodes.code(of: "FR-lu") == 0x140C)
    #expect(LanguageCodes.code(of: "tlh") == nil)
    #expect(LanguageCodes.tag(of: LanguageCodes.unknown) == nil)
  }
}
