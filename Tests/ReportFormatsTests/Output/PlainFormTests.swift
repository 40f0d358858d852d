// Raised and lowered letters where there are no styles.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct PlainFormTests {
  private static func blocks(_ text: String, _ traits: TextTraits) -> [Section] {
    let inlines: [Inline] = [.text("10"), .text(text, TextStyle(traits)), .text("!")]
    return [Section(field: .findings, blocks: [.paragraph(Paragraph(inlines))])]
  }

  private static let forms: [(String, TextTraits, String)] = [
    ("9", .superscript, "10⁹!"), ("-12", .superscript, "10⁻¹²!"),
    ("\u{2212}3", .superscript, "10⁻³!"), ("9/l", .superscript, "10^(9/l)!"),
    ("1,5", .superscript, "10^(1,5)!"), ("er", .superscript, "10er!"),
    ("n", .superscript, "10ⁿ!"), ("0123456789+()", .superscript, "10⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁽⁾!"),
    ("0123456789+-()", .subscript, "10₀₁₂₃₄₅₆₇₈₉₊₋₍₎!"), ("1a", .subscript, "101a!"),
    ("2 ", .superscript, "10² !"), ("2, ", .superscript, "10², !"),
    ("2 me", .superscript, "10² me!"), ("2  3a ", .superscript, "10²  ^(3a) !"),
    ("5", .strike, "10~~5~~!"), ("2", [.strike, .superscript], "10~~²~~!"),
  ]

  @Test(arguments: forms)
  func `fields show exponents and what is struck out`(
    text: String, traits: TextTraits, expected: String
  ) throws {
    let report = Report(sections: Self.blocks(text, traits))
    let written = FieldsWriter.write(report, options: WriteOptions())
    #expect(try JSONValue(json: written.bytes)["findings"]?.string == expected)
  }

  @Test(arguments: [("9", false), ("9/l", false), ("er", true)])
  func `that letters are raised is lost only where nothing shows it`(text: String, isLost: Bool) {
    let report = Report(sections: Self.blocks(text, .superscript))
    let features = FieldsWriter.write(report, options: WriteOptions()).losses.map(\.feature)
    #expect(features.contains(.verticalPosition) == isLost)
  }
}
