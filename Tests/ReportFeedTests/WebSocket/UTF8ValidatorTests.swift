import TestSupport
import Testing

@testable import ReportFeed

@Suite struct UTF8ValidatorTests {
  private static let wrong: [[UInt8]] = [
    [0xFF], [0xC3, 0x41], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80],
    [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82, 0x41], [0xF0, 0x9F, 0x98, 0x41],
  ]

  /// The offset at which bytes are refused when they come in pieces; `nil` where they are not.
  private func refusal(_ bytes: some Collection<UInt8>, piece: Int) -> Int? {
    var validator = UTF8Validator()
    let bytes = Array(bytes)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      let part = Array(bytes[start..<min(start + piece, bytes.count)])
      if unsafe !validator.accept(part.span.bytes) { return start }
    }
    return validator.isComplete ? nil : bytes.count
  }

  @Test(arguments: ["", "abc", "é", "Größe 7 mm", "€ 5", "\u{10FFFF}", "\u{FEFF}a", "naïve 😀 café"])
  func `text is accepted wherever it is cut`(text: String) {
    for piece in 1...8 {
      #expect(refusal(Array(text.utf8), piece: piece) == nil)
    }
  }

  @Test(
    arguments: [
      ([0x80], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xE0, 0x9F, 0xBF], 1),
      ([0xED, 0xA0, 0x80], 1), ([0xF0, 0x8F, 0xBF, 0xBF], 1), ([0xF4, 0x90, 0x80, 0x80], 1),
      ([0xF5], 0), ([0xFF], 0), ([0xC3, 0x28], 1), ([0xE2, 0x82, 0x28], 2), ([0xC3, 0xC3], 1),
    ] as [([UInt8], Int)])
  func `what is no UTF-8 is refused at its first wrong byte`(bytes: [UInt8], wrong: Int) {
    let padded = Array("0123456789abcdef0123456789abcdef012".utf8) + bytes + Array("tail".utf8)
    #expect(refusal(padded, piece: 1) == 35 + wrong)
    #expect(refusal(padded, piece: 64) == 0)
  }

  @Test func `an unfinished character is no end`() {
    #expect(refusal([0x61, 0xE2, 0x82], piece: 3) == 3)
  }

  @Test func `long texts, whole or damaged, get the standard library's verdict`() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "a", "é", "€", "😀", "some words in ASCII alone, more than thirty-two bytes", "\u{7FF}",
      "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
    ].map { Array($0.utf8) }
    var texts = 0
    for round in 0..<6_000 {
      var bytes = (0..<random.below(80)).flatMap { _ in random.pick(pieces, or: []) }
      if round.isMultiple(of: 2), !bytes.isEmpty {
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
      }
      if round.isMultiple(of: 5) { bytes.removeLast(min(bytes.count, random.below(4))) }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      texts += isText ? 1 : 0
      #expect((refusal(bytes, piece: 10_000) == nil) == isText)
      #expect((refusal(bytes, piece: 1 + random.below(300)) == nil) == isText)
    }
    #expect((2_000..<5_000).contains(texts))
  }

  @Test(arguments: [16, 79, 80, 81, 127, 143, 144, 145, 200])
  func `a wrong byte is found wherever it stands`(offset: Int) {
    for filler in ["x", "é", "€"] {
      let text = Array(String(repeating: filler, count: 100).utf8)
      let start = offset / filler.utf8.count * filler.utf8.count
      for wrong in Self.wrong {
        #expect(refusal(text.prefix(start) + wrong + text, piece: 10_000) != nil)
      }
    }
  }
}
