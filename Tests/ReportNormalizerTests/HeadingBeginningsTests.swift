// No heading is passed over for its first word, and most other words are.

import Testing
import ToolSupport

@testable import ReportNormalizer

@Suite struct HeadingBeginningsTests {
  private static let accents: [Character: Character] = [
    "a": "à", "c": "ç", "e": "é", "i": "î", "n": "ñ", "o": "ö", "u": "ü", "y": "ÿ",
  ]

  private func headings() throws -> [String] {
    try Workshop.document("Sources/ReportNormalizer/Lexicon/headings.tsv")
      .split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "\t" }) }
  }

  /// A heading as lines may write it.
  private func forms(_ heading: String) -> [String] {
    let accented = String(heading.lowercased().map { Self.accents[$0] ?? $0 })
    return [
      heading, heading.uppercased(), heading.lowercased(), LetterFolding.fold(heading),
      heading.prefix(1).uppercased() + heading.dropFirst(), accented, accented.uppercased(),
      "1. " + heading, "II) " + heading, "- " + heading, heading + ":", heading + " -",
    ]
  }

  @Test func `each heading of the lexicon may begin a line, in any writing`() throws {
    let headings = try headings()
    #expect(headings.count == HeadingTable.count)
    for heading in headings {
      for form in forms(heading) where !HeadingBeginnings.all.mayHold(firstWordOf: form + " x") {
        Issue.record("\(form)")
      }
    }
  }

  @Test func `most words that stand only inside headings are told`() throws {
    let keys = try headings().compactMap { HeadingKey.key(of: $0)?.split(separator: " ") }
    let inside = Set(keys.joined()).subtracting(keys.compactMap(\.first))
      .filter { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
    let passed = inside.filter { HeadingBeginnings.all.mayHold(firstWordOf: $0 + " x") }
    #expect(inside.count > 500)
    #expect(passed.count < inside.count / 5, "\(passed.count) of \(inside.count)")
  }

  @Test(arguments: ["Nodule of 5 mm", "Stable size", "Die Leber ist frei", "KEINE Raumforderung"])
  func `lines of text are told by their first word`(line: String) {
    #expect(!HeadingBeginnings.all.mayHold(firstWordOf: line))
  }

  @Test(arguments: ["", "B", "Bxqf", "Béfund x", "B\u{301} x", "A&P x", "Qxz\u{A0}y x", "Qxz\ty x"])
  func `what is not one plain word before a space is left to the lexicon`(line: String) {
    #expect(HeadingBeginnings.all.mayHold(firstWordOf: line))
  }
}
