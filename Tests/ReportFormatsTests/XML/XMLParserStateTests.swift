// The choice among alternatives (ECMA-376-3, 9).

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct XMLParserStateTests {
  private static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
    + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
    + " xmlns:new=\"http://example.com/not-known-here\""

  /// What remains of the content of an element.
  private func read(_ content: String) throws -> String {
    let events = try XMLRecorder.events("<w:p \(Self.namespaces)>\(content)</w:p>")
    return events.replacing("<w:p>", with: "").replacing("</w:p>", with: "")
  }

  private func alternatives(_ branches: String...) -> String {
    "<mc:AlternateContent>\(branches.joined())</mc:AlternateContent>"
  }

  private func choice(_ requires: String, _ content: String) -> String {
    "<mc:Choice Requires=\"\(requires)\">\(content)</mc:Choice>"
  }

  private func fallback(_ content: String) -> String { "<mc:Fallback>\(content)</mc:Fallback>" }

  @Test(arguments: [
    ("wps", "new"), ("wps w14", "new"), ("new", "old"), ("wps new", "old"), ("none", "old"),
    ("  wps  ", "new"),
  ])
  func `a choice is taken when all that it requires is understood`(
    requires: String, taken: String
  ) throws {
    #expect(
      try read(alternatives(choice(requires, "new"), fallback("old"))) == taken)
  }

  @Test func `the first choice that is understood is taken, and only that`() throws {
    let branches = choice("new", "1") + choice("wps", "2") + choice("w14", "3") + fallback("4")
    #expect(try read("a\(alternatives(branches))b") == "a2b")
  }

  @Test func `without a fallback nothing may be taken`() throws {
    #expect(try read("a" + alternatives(choice("new", "1")) + "b") == "ab")
    #expect(try read("a" + alternatives() + "b") == "ab")
    #expect(try read(alternatives(fallback("x"))) == "x")
  }

  @Test func `alternatives stand in alternatives, taken and left out`() throws {
    let inner = alternatives(choice("wps", "in"), fallback("no"))
    #expect(try read(alternatives(choice("wps", "a\(inner)b"), fallback("no"))) == "ainb")
    #expect(try read(alternatives(choice("new", inner), fallback("x\(inner)"))) == "xin")
    #expect(try read(alternatives(choice("wps", "1"), fallback(inner)) + "2") == "12")
  }

  @Test func `alternatives follow one another`() throws {
    let one = alternatives(choice("new", "1"), fallback("2"))
    #expect(try read(one + "," + one) == "2,2")
  }

  @Test func `a prefix means what it means at its place`() throws {
    let here = "<w:t xmlns:x=\"http://schemas.microsoft.com/office/word/2010/wordml\">"
    let x = alternatives(choice("x", "new"), fallback("old"))
    #expect(try read("\(here)\(x)</w:t>\(x)") == "<w:t>new</w:t>old")
    let other = "<w:t xmlns:wps=\"http://example.com/other\">"
    let wps = alternatives(choice("wps", "new"), fallback("old"))
    #expect(try read("\(other)\(wps)</w:t>\(wps)") == "<w:t>old</w:t>new")
    #expect(
      try read(alternatives(choice("new", "\(other)</w:t>"), fallback(wps))) == "new")
  }

  @Test func `a choice can declare the prefix that it requires`() throws {
    let uri = "http://schemas.microsoft.com/office/word/2010/wordml"
    let own = "<mc:Choice xmlns:y=\"\(uri)\" Requires=\"y\">new</mc:Choice>"
    #expect(try read(alternatives(own, fallback("old"))) == "new")
  }

  @Test func `a branch outside of alternatives is left out`() throws {
    #expect(try read("a" + choice("wps", "x") + fallback("y") + "b") == "ab")
  }
}
