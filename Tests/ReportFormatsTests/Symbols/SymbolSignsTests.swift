// Signs of symbol fonts in text, with and without the name of their font.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct SymbolSignsTests {
  private func replaced(_ text: String, _ font: SymbolFont?) -> (text: String, findings: [Finding])
  {
    var signs = SymbolSigns()
    let bytes = signs.replaced(Array(text.utf8), font: font)
    return (String(decoding: bytes, as: UTF8.self), signs.findings(at: Location()))
  }

  @Test func `a named font draws letters and private-use characters as its signs`() {
    #expect(replaced("a\u{F0B3} \u{A0}ж", .symbol).text == "α≥ \u{A0}ж")
    #expect(replaced("a\u{F0B3}", .symbol).findings.isEmpty)
  }

  @Test func `without a font, private-use characters are taken for Symbol and reported once`() {
    let result = replaced("350 \u{F06D}m, \u{F06D}", nil)
    #expect(result.text == "350 μm, μ")
    #expect(result.findings.map(\.code) == [.unknownSymbol])
  }

  @Test func `a code without a sign stays as it is and is reported`() {
    let result = replaced("\u{F080}\u{E000}", nil)
    #expect(result.text == "\u{F080}\u{E000}")
    #expect(result.findings.map(\.message).count { $0.contains("U+F080") } == 1)
    #expect(result.findings.count == 1)
  }

  @Test(arguments: [
    ("a\u{F06D}", true), ("\u{F0FF}", true), ("\u{E000}\u{FEFF}µ", false), ("", false),
  ])
  func `text that may hold signs is known by its bytes`(text: String, mayStand: Bool) {
    #expect(SymbolSigns.mayStand(in: text.utf8) == mayStand)
  }
}
