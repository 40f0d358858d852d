// A key is a secret.

import ReportFeed
import Testing

@testable import reportconv

@Suite struct DoctorKeyTests {
  @Test func `nothing that prints a key shows it`() throws {
    let key = try DoctorKey(typed: "s3cret-key")
    var dumped = ""
    dump(key, to: &dumped)
    let result: Result<DoctorKey, KeyError> = .success(key)
    for text in ["\(key)", String(reflecting: key), dumped, "\(result)", "\([key: 1])"] {
      #expect(!text.contains("s3cret"), "\(text)")
    }
    #expect(key.secret == "s3cret-key")
  }

  @Test func `settings that hold a key print without it`() throws {
    let settings = ProfileSettings(
      name: "default", out: "/", formats: [], waits: false,
      key: .success(try DoctorKey(typed: "s3cret")))
    var dumped = ""
    dump(settings, to: &dumped)
    #expect(!dumped.contains("s3cret"))
  }

  @Test func `space and line ends around a key are none of it`() throws {
    #expect(try DoctorKey(typed: " abc\r\n") == DoctorKey(typed: "abc"))
    #expect(try DoctorKey(bytes: Array("é\n".utf8)).length == 1)
  }

  @Test(arguments: [
    ("", KeyFault.empty), (" \n", .empty), ("a\nb", .control), ("a\u{7}", .control),
    (String(repeating: "a", count: 4_097), .tooLong),
  ])
  func `what is no key is refused`(text: String, fault: KeyFault) {
    #expect(throws: fault) { try DoctorKey(typed: text) }
  }

  @Test func `bytes that are no text are no key`() {
    #expect(throws: KeyFault.control) { try DoctorKey(bytes: [0xFF, 0xFE]) }
    #expect(throws: KeyFault.tooLong) {
      try DoctorKey(bytes: [UInt8](repeating: 65, count: 5_000))
    }
  }

  @Test func `the mark of a key tells it from others and does not tell it`() throws {
    let mark = try DoctorKey(typed: "abc").mark
    #expect(mark.count == 32)
    #expect(mark == (try DoctorKey(typed: "abc").mark))
    #expect(mark != (try DoctorKey(typed: "abd").mark))
  }
}
