import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ZipDirectoryTests {
  @Test func `more entries than the limit are refused with both counts`() {
    var limits = Limits()
    limits.archiveEntries = 2
    #expect(zipError(ZipBuilder.named("a", "b"), limits: limits) == nil)
    let error = zipError(ZipBuilder.named("a", "b", "c"), limits: limits)
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "archive-entries (2): the archive has 3")
  }

  @Test(arguments: [
    ["word/document.xml", "word/document.xml"], ["word/document.xml", "Word/DOCUMENT.xml"],
    ["word/document.xml", "word\\document.xml"],
  ])
  func `two entries of one name are refused`(names: [String]) {
    let error = zipError(ZipBuilder(names.map { .init($0, "text") }).bytes)
    #expect(error?.code == .duplicateEntry)
    #expect(error?.location.part == error?.detail)
  }

  @Test func `letters beyond ASCII keep their capitals apart`() throws {
    #expect(try zipNames(ZipBuilder.named("Ä.xml", "ä.xml")) == ["Ä.xml", "ä.xml"])
  }

  @Test func `a backslash alone separates steps`() throws {
    let bytes = ZipBuilder.named("word\\document.xml", "word\\")
    #expect(try zipNames(bytes) == ["word/document.xml"])
  }

  @Test func `a hostile folder is refused, though folders are not read`() {
    #expect(zipError(ZipBuilder.named("../"))?.code == .hostileName)
  }

  @Test func `a name that is not UTF-8 is kept as well as it can be`() throws {
    let bytes = ZipBuilder([.init([0x61, 0xE9, 0x2E, 0x78], Array("text".utf8))]).bytes
    #expect(try zipNames(bytes) == ["a\u{FFFD}.x"])
  }

  @Test func `a NUL in a name, behind which readers differ, is refused`() {
    let error = zipError(.init("word/document.xml\0.png", "text"))
    #expect(error?.code == .hostileName)
    #expect(error?.detail == "word/document.xml\\0.png")
  }

  @Test func `an archive without entries has no names`() throws {
    #expect(try zipNames(ZipBuilder([]).bytes).isEmpty)
  }
}
