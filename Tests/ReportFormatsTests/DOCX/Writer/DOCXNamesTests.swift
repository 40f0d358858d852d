// Names, addresses and dates as documents have them.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct DOCXNamesTests {
  @Test(arguments: ["a", "_Toc12", "sec-1.2", "Änderung", String(repeating: "x", count: 40)])
  func `a name that bookmarks can have stays`(name: String) {
    #expect(DOCXName.bookmark(name) == name)
  }

  @Test(arguments: [
    "1a", "a b", "", "_GoBack", "_Field_findings_1", String(repeating: "x", count: 41),
  ])
  func `any other name gets one of its own`(name: String) {
    let bookmark = DOCXName.bookmark(name)
    #expect(bookmark != name)
    #expect(DOCXName.bookmark(bookmark) == bookmark)
    #expect(bookmark != DOCXName.bookmark(name + "2"))
  }

  @Test func `an address has no character that no URI has`() {
    #expect(DOCXName.address("https://example.org/a?b=c#d") == "https://example.org/a?b=c#d")
    #expect(DOCXName.address("https://example.org/a \"b\"") == "https://example.org/a%20%22b%22")
  }

  @Test(arguments: [
    "2024-03-01T10:00:00Z", "2024-03-01T10:00:00", "2024-03-01T10:00:00.125+02:00",
  ])
  func `a date with a time is one`(text: String) {
    #expect(DateText.isDateTime(text))
  }

  @Test(arguments: [
    "", "2024-03-01", "2024-13-01T10:00:00Z", "2024-03-01T24:00:00Z", "2024-03-01T10:00:00 ",
    "2024-03-01T10:00:00.Z", "2024-03-01T10:00:00+2:00", "yesterday", "2024-03-01 10:00:00",
  ])
  func `anything else is none`(text: String) {
    #expect(!DateText.isDateTime(text))
    #expect(DateText.isDateOrTime(text) == (text == "2024-03-01"))
  }

  @Test func `notes and comments keep the numbers that their names end in`() {
    let names = ["footnote-2", "x", "endnote-2", "footnote-2"]
    let prefixes = ["footnote-", "footnote-", "endnote-", "footnote-"]
    let numbers = NotePlan.numbers(Array(zip(prefixes, names)), from: 1)
    #expect(numbers == [2, 1, 2, 3])
  }
}
