import Testing

@testable import ReportFormats

@Suite struct ZipNameTests {
  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../x", "a/../b", "a/..", "..\\x", "a\\..\\b", "\\server\\x",
    "C:x", "c:/x", "z:\\x", "a\nb", "a\u{1}b", "a\u{7F}b", "\u{0}",
  ])
  func `a name that leads out or is none is refused`(name: String) {
    let error = #expect(throws: ReadError.self) { try ZipName.checked(name) }
    #expect(error?.code == .hostileName)
  }

  @Test(arguments: [
    "[Content_Types].xml", "word/document.xml", "_rels/.rels", "a..b", "...", "a/...b/c", "1:x",
    "é.xml", "a b",
  ])
  func `a name that stays inside is kept`(name: String) throws {
    #expect(try ZipName.checked(name) == name)
  }

  @Test func `backslashes become slashes`() throws {
    #expect(try ZipName.checked("word\\media\\a.png") == "word/media/a.png")
  }

  @Test func `only ASCII letters are folded`() {
    #expect(ZipName.folded("Word/ÄÖ-Z@[.XML") == "word/ÄÖ-z@[.xml")
  }

  @Test func `a name for a message has no control characters and an end`() {
    #expect(ZipName.printable("a\nb\u{7F}é") == "a\\nb\\u{7F}é")
    #expect(ZipName.printable(String(repeating: "x", count: 1000)).count == 120)
  }
}
