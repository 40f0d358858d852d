import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TextRunsTests {
  private func text(_ string: String, _ trait: TextTraits = .superscript) -> String {
    let paragraph = Paragraph([.text("m"), .text(string, TextStyle(trait)), .text("x")])
    let report = Report(sections: [Section(blocks: [.paragraph(paragraph)])])
    let bytes = TextWriter.write(report, options: WriteOptions()).bytes
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    ("2", "m²x"), ("2 ", "m² x"), (" 2", "m ²x"), ("2\u{A0}", "m²\u{A0}x"), ("-3", "m⁻³x"),
    ("10 n", "m¹⁰ ⁿx"), ("2,", "m²,x"), (" ", "m x"), (", ", "m, x"), ("", "mx"),
  ])
  func `figures are raised and what cannot be seen to be raised is not marked`(
    raised: (text: String, shown: String)
  ) {
    #expect(text(raised.text) == raised.shown)
  }

  @Test(arguments: [
    ("me", "m^(me)x"), (" me ", "m ^(me) x"), ("2a", "m^(2a)x"), ("2 me", "m² ^(me)x"),
    ("me 2", "m^(me 2)x"), ("1, 2", "m^(1, 2)x"), ("2  a b. ", "m²  ^(a b). x"), ("é", "m^(é)x"),
  ])
  func `words without forms of their own stand in marks`(raised: (text: String, shown: String)) {
    #expect(text(raised.text) == raised.shown)
  }

  @Test func `lowered text has forms and marks of its own`() {
    #expect(text("2 ", .subscript) == "m₂ x")
    #expect(text("2 max ", .subscript) == "m₂ _(max) x")
  }

  @Test func `the end of a line in raised text ends the line`() {
    #expect(text("2\n3") == "m²\n³x")
  }
}
