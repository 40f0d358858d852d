// Plain text: which encoding bytes are taken for, and what is said of it.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TextEncodingTests {
  private func read(_ bytes: [UInt8]) throws -> (text: String, codes: [Finding.Code]) {
    let report = try TextReader.read(bytes, options: ReadOptions())
    return (report.plainText, report.findings.map(\.code))
  }

  @Test func `UTF-8 is told with and without a mark`() throws {
    let bytes = Array("Größe 5 µm – œdème".utf8)
    #expect(try read(bytes) == ("Größe 5 µm – œdème", []))
    #expect(try read([0xEF, 0xBB, 0xBF] + bytes) == ("Größe 5 µm – œdème", []))
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is told with and without a mark`(isBigEndian: Bool, isMarked: Bool) throws {
    let bytes = ((isMarked ? "\u{FEFF}" : "") + "Größe ☒ 🫁 normal").utf16.flatMap { unit in
      isBigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(try read(bytes) == ("Größe ☒ 🫁 normal", isMarked ? [] : [.assumedEncoding]))
    #expect(try read(Array(bytes.dropLast())).codes.last == .truncatedInput)
  }

  @Test func `half a surrogate pair is a finding`() throws {
    let found = try read([0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0])
    #expect(found == ("A\u{FFFD}B", [.undecodableText]))
  }

  @Test(arguments: [
    ([0x47, 0x72, 0xF6, 0xDF, 0x65] as [UInt8], "Größe", "windows-1252"),
    ([0x35, 0x20, 0x80, 0x20, 0x96, 0x20, 0xE9], "5 € – é", "windows-1252"),
    ([0x66, 0x81, 0x72, 0x20, 0x47, 0x72, 0x94, 0xE1, 0x65], "für Größe", "code page 850"),
    ([0x63, 0xBD, 0x75, 0x72, 0x20, 0xE9], "cœur é", "ISO 8859-15"),
    ([0x6C, 0x92, 0x61], "l’a", "windows-1252"),
  ])
  func `one byte a character is told as far as the bytes tell`(
    bytes: [UInt8], text: String, encoding: String
  ) throws {
    let report = try TextReader.read(bytes, options: ReadOptions())
    #expect(report.plainText == text)
    #expect(report.findings.map(\.code) == [.assumedEncoding])
    #expect(report.findings.first?.message.contains(encoding) == true)
  }

  @Test func `a broken byte in UTF-8 does not change the others`() throws {
    let bytes = Array("Größe ".utf8) + [0xFF] + Array(" für".utf8)
    #expect(try read(bytes) == ("Größe \u{FFFD} für", [.undecodableText]))
  }

  @Test func `signs of symbol fonts are read as those of Symbol and told`() throws {
    #expect(try read(Array("\u{F0B3} 350 \u{F06D}m".utf8)) == ("≥ 350 μm", [.unknownSymbol]))
  }

  @Test func `control characters are left out and told`() throws {
    let report = try TextReader.read(Array("a\nb\u{0}c\u{1B}\u{84}".utf8), options: ReadOptions())
    #expect(report.plainText == "a\nbc")
    #expect(report.findings.map(\.location.line) == [2])
    #expect(
      report.findings.first?.message
        == "3 control characters, the first of them U+0000, were left out")
  }
}
