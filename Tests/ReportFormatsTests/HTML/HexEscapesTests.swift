// Bytes written as a sign and two hexadecimal digits.

import Testing

@testable import ReportFormats

@Suite struct HexEscapesTests {
  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%a9", "é"), ("100%", "100%"), ("%2", "%2"), ("%zz%41", "%zzA"), ("", ""),
  ])
  func `a sign and two digits are a byte, anything else is itself`(text: String, decoded: String) {
    let bytes = Array(text.utf8)[...].decodingHexDigits(behind: UInt8(ascii: "%"))
    #expect(String(decoding: bytes, as: UTF8.self) == decoded)
  }
}
