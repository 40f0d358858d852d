// Attributes are counted before the parser sees them, and nothing else is.

import Testing

@testable import ReportFormats

@Suite struct StartTagWatchTests {
  private static let long = String(repeating: "x", count: 5_000)
  private static let many = (0..<1_000).map { " a\($0)=\"\"" }.joined()

  /// Whether a document goes by with a limit of 100, given in pieces of a size.
  private func passes(_ bytes: [UInt8], piece: Int = 1 << 16) -> Bool {
    var watch = StartTagWatch()
    return stride(from: 0, to: bytes.count, by: piece).allSatisfy { start in
      let end = min(start + piece, bytes.count)
      return unsafe Array(bytes[start..<end]).withUnsafeBufferPointer {
        unsafe watch.take($0, limit: 100)
      }
    }
  }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
  }

  @Test(arguments: [1, 2, 3, 100, 2_048, 4_096, 65_536])
  func `a tag of many attributes is seen in pieces of any size`(piece: Int) {
    #expect(!passes(Array("<a><b\(Self.many)/></a>".utf8), piece: piece))
    #expect(!passes(Array("<a b='\(Self.long)'\(Self.many)/>".utf8), piece: piece))
    #expect(!passes(Array("<a b='>'\(Self.many)/>".utf8), piece: piece))
  }

  @Test(arguments: [true, false], [3, 4_096])
  func `a tag of many attributes is seen in UTF-16`(isLittle: Bool, piece: Int) {
    let tag = "<a\(Self.many)/>"
    #expect(!passes(utf16(tag, isLittle: isLittle), piece: piece))
    #expect(!passes(utf16("\u{FEFF}" + tag, isLittle: isLittle), piece: piece))
    // Characters of which a byte is that of `<` begin no tag.
    let disguised = tag.replacing("\"\"", with: "\"\u{3C3C}\"")
    #expect(!passes(utf16(disguised, isLittle: isLittle), piece: piece))
  }

  @Test(arguments: [
    "<a>\(String(repeating: "=", count: 9_000))</a>", "<!-- \(many) --><a/>",
    "<a b=\"\(String(repeating: "=", count: 9_000))\"/>", "<?p \(many)?><a/>",
    "<a b='\(String(repeating: "=\"", count: 9_000))'/>",
    "<a>" + String(repeating: "<b c='1' d='2'>x</b>", count: 1_000) + "</a>",
  ])
  func `signs of equality outside of tags are no attributes`(xml: String) {
    for piece in [1, 7, 65_536] { #expect(passes(Array(xml.utf8), piece: piece)) }
    #expect(passes(utf16(xml, isLittle: true)))
  }

  @Test func `short tags are left to the parser, which tells their exact count`() {
    #expect(passes(Array("<a\((0..<150).map { " a\($0)=''" }.joined())/><b/>".utf8)))
  }
}
