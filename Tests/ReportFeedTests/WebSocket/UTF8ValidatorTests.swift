import TestSupport
import Testing

@testable import ReportFeed

@Suite struct UTF8ValidatorTests {
  /// The offset at which bytes are refused when they come in pieces; `nil` where they are not.
  private func refusal(_ bytes: [UInt8], piece: Int) -> Int? {
    var validator = UTF8Validator()
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

  @Test func `random bytes get the standard library's verdict`() {
    var random = SplitMix64(seed: 7)
    let alphabet: [UInt8] = [
      0x41, 0x42, 0x43, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xC3, 0xE0, 0xE2,
      0xED,
      0xEF, 0xF0, 0xF4,
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).map { index in
        index < count - 4 ? 0x20 : alphabet.randomElement(using: &random) ?? 0
      }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect((refusal(bytes, piece: 64) == nil) == isText)
      #expect((refusal(bytes, piece: 3) == nil) == isText)
    }
  }
}
