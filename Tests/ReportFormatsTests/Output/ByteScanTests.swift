// Scanning text eight bytes at a time finds what a look at each byte finds.

import Testing

@testable import ReportFormats

@Suite struct ByteScanTests {
  private func scan(_ text: String, afterSpace: Bool = false) -> ByteScan {
    let bytes = Array(text.utf8)
    return unsafe bytes.withUnsafeBufferPointer { unsafe ByteScan($0, afterSpace: afterSpace) }
  }

  @Test(arguments: ["<", ">", "&", "\"", "\u{0}", "\n", "\u{1F}", "\u{7F}"])
  func `a special character is found at each place of texts of all lengths`(mark: String) {
    for length in 1..<30 {
      for place in 0..<length {
        let before = String(repeating: "x", count: place)
        let text = before + mark + String(repeating: "y", count: length - place - 1)
        #expect(scan(text).hasSpecial)
      }
    }
  }

  @Test func `no other character is special`() {
    let plain = (0x20...0x7E).filter { ![0x22, 0x26, 0x3C, 0x3E].contains($0) }
    for byte in plain {
      let text = String(repeating: String(Unicode.Scalar(UInt8(byte))), count: 11)
      #expect(!scan(text).hasSpecial)
    }
    #expect(!scan("é肺炎🫁ÿ\u{80}\u{FFFD} ≥ 7 mm").hasSpecial)
  }

  @Test func `two spaces are found at each place and one is not`() {
    for length in 2..<30 {
      for place in 0..<(length - 1) {
        var text = [Character](repeating: "x", count: length)
        text[place] = " "
        #expect(!scan(String(text)).hasFoldedSpace)
        text[place + 1] = " "
        #expect(scan(String(text)).hasFoldedSpace)
      }
    }
  }

  @Test func `the ends of a text are looked at`() {
    #expect(scan(" x", afterSpace: true).hasFoldedSpace)
    #expect(!scan(" x").hasFoldedSpace)
    #expect(scan("x ").endsInSpace)
    #expect(!scan("").endsInSpace)
  }
}
