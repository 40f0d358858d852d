// Base64: the examples of RFC 4648, and one form only for each content.

import ReportModel
import TestSupport
import Testing

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `the examples of the standard hold in both directions`(content: String, text: String) {
    var output: [UInt8] = []
    Base64.encode([UInt8](content.utf8), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == text)
    #expect(Base64.decode([UInt8](text.utf8)) == [UInt8](content.utf8))
  }

  @Test func `arbitrary bytes come back`() {
    var random = SplitMix64(seed: 3)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      var output: [UInt8] = []
      Base64.encode(bytes, into: &output)
      #expect(Base64.decode(output) == bytes)
    }
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm9v\n", "Zm 9", "Z===", "====", "Zg==Zg==", "Zm-_",
    "=", "Zm9vZ", "\u{E9}m9v",
  ])
  func `text that is none or not the only form is refused`(text: String) {
    #expect(Base64.decode([UInt8](text.utf8)) == nil)
  }
}
