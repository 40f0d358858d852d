import Testing

@testable import ReportFormats

@Suite struct ZipSourceTests {
  private let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  @Test(arguments: ["", "P", "PK", "{\\rtf1}", "<html>", "%PDF-1.7", "PK\u{7}\u{8}"])
  func `bytes that do not start as an archive are none`(text: String) {
    #expect(zipError(Array(text.utf8))?.code == .notAnArchive)
  }

  @Test func `a compound file is a document of Word 97 to 2003`() {
    #expect(zipError(ole)?.code == .legacyWord)
    let padding = [UInt8](repeating: 0, count: 100_000)
    #expect(zipError(ole + padding + utf16("WordDocument"))?.code == .legacyWord)
  }

  @Test(arguments: ["EncryptedPackage", "EncryptionInfo"])
  func `a compound file with an encrypted package is encrypted`(name: String) {
    #expect(zipError(ole + utf16(name))?.code == .encrypted)
  }

  @Test(arguments: [65_500, 65_520, 65_527, 65_528, 65_536, 200_000])
  func `the name of the package is found across the ends of pieces`(padding: Int) {
    let bytes = ole + [UInt8](repeating: 0, count: padding) + utf16("EncryptedPackage")
    #expect(zipError(bytes)?.code == .encrypted)
  }

  @Test func `a name in ASCII is not that of a stream`() {
    #expect(zipError(ole + Array("EncryptedPackage".utf8))?.code == .legacyWord)
  }

  @Test func `a file is sniffed as bytes in memory are`() throws {
    let code = try withTemporaryFile(ole + utf16("EncryptionInfo")) { path in
      #expect(throws: ReadError.self) { _ = try ZipArchive(path: path, limits: Limits()) }?.code
    }
    #expect(code == .encrypted)
  }
}
