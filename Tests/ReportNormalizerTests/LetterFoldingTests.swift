// Letters without case and marks.

import Testing

@testable import ReportNormalizer

@Suite struct LetterFoldingTests {
  @Test func `letters of Latin alphabets lose case and marks`() {
    #expect(LetterFolding.fold("ÀÉÎÕÜÇÑ àéîõüçñ ÿŸ") == "aeioucn aeioucn yy")
    #expect(LetterFolding.fold("ŒœÆæßĳ") == "oeoeaeaessij")
    #expect(LetterFolding.fold("ŁódźŠtěpánĞŽžſ") == "lodzstepangzzs")
  }

  @Test func `signs that are not letters have no plain form`() {
    for scalar in ["×", "÷", "Ж", "肺", "€"] as [Unicode.Scalar] {
      var bytes: [UInt8] = []
      #expect(!LetterFolding.append(scalar, to: &bytes))
      #expect(bytes.isEmpty)
      #expect(LetterFolding.fold("1\(scalar)2") == "1?2")
    }
  }
}
