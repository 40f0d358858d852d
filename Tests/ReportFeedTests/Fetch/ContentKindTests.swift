import Testing

@testable import ReportFeed

@Suite struct ContentKindTests {
  private func entry(_ name: String) -> [UInt8] {
    [0x50, 0x4b, 0x03, 0x04] + [UInt8](repeating: 0, count: 26) + Array(name.utf8)
  }

  @Test func `a zip archive is a Word document by its first names`() {
    #expect(ContentKind(sniffing: entry("[Content_Types].xml")) == .docx)
    #expect(ContentKind(sniffing: entry("word/document.xml")) == .docx)
    #expect(ContentKind(sniffing: entry("mimetype")) == .zip)
    #expect(ContentKind(sniffing: [0x50, 0x4b, 0x05, 0x06]) == .zip)
  }

  @Test(
    arguments: [
      ("{\\rtf1", ContentKind.rtf), ("%PDF-1.7", .pdf), ("<!DOCTYPE html><p>", .html),
      ("\n <HTML>", .html),
      ("\u{feff}<html>", .html), ("<?xml version='1.0'?><Error>", .xml),
      ("<?xml version='1.0'?><html>", .html),
      ("<Error><Code>Expired", .xml), ("<head></head><body>", .html), ("{\"error\": 1}", .json),
      ("[1]", .json),
      ("Not found", .text), ("Zugriff verweigert – später", .text), ("", .empty),
    ])
  func `texts are told apart by how they begin`(text: String, kind: ContentKind) {
    #expect(ContentKind(sniffing: Array(text.utf8)) == kind)
  }

  @Test func `a page in UTF-16 is a page`() {
    let bytes = "\u{feff}<html>".utf16.reduce(into: [UInt8]()) { bytes, unit in
      bytes += [UInt8(unit & 0xff), UInt8(unit >> 8)]
    }
    #expect(ContentKind(sniffing: bytes) == .html)
  }

  @Test func `what is unknown is kept, what is a message is not`() {
    #expect(ContentKind(sniffing: [0, 1, 2]) == .other)
    #expect(ContentKind(sniffing: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) == .legacyWord)
    #expect(ContentKind.other.isDocument && ContentKind.docx.isDocument)
    #expect(!ContentKind.html.isDocument && !ContentKind.empty.isDocument)
  }
}
