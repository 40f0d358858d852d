import Testing

@testable import ReportFormats

@Suite struct SymbolFontTests {
  @Test(arguments: [
    ("Symbol", SymbolFont.symbol), ("SYMBOL", .symbol), ("Symbol (normal text)", .symbol),
    ("SymbolMT", .symbol), ("Standard Symbols PS", .symbol), ("ABCDEF+SymbolMT", .symbol),
    ("Wingdings", .wingdings), ("wingdings", .wingdings), ("Wingdings-Regular", .wingdings),
    ("Wingdings 2", .wingdings2), ("Wingdings2", .wingdings2), ("WINGDINGS 3", .wingdings3),
    ("Webdings", .webdings), ("ZapfDingbats", .zapfDingbats), ("ITC Zapf Dingbats", .zapfDingbats),
    ("Monotype Sorts", .zapfDingbats),
  ])
  func `a font is known by the spellings of its name`(name: String, font: SymbolFont) {
    #expect(SymbolFont(fontName: name) == font)
  }

  @Test(arguments: [
    "", "Arial", "Segoe UI Symbol", "Cambria Math", "Wingdings 4", "OpenSymbol", "Symbola",
    "(Symbol)",
    "Sÿmbol",
  ])
  func `another font has letters where its codes say letters`(name: String) {
    #expect(SymbolFont(fontName: name) == nil)
  }

  @Test(
    arguments: [
      (SymbolFont.symbol, 0xB3, "≥"), (.symbol, 0xA3, "≤"), (.symbol, 0x6D, "μ"),
      (.symbol, 0xB1, "±"),
      (.symbol, 0xB0, "°"), (.symbol, 0xAE, "→"), (.symbol, 0xB7, "•"), (.symbol, 0x61, "α"),
      (.symbol, 0x44, "Δ"), (.symbol, 0x57, "Ω"), (.symbol, 0xB4, "×"), (.symbol, 0xA5, "∞"),
      (.symbol, 0xA7, "♣"), (.symbol, 0xC6, "∅"), (.symbol, 0x39, "9"), (.symbol, 0x20, " "),
      (.wingdings, 0xA8, "☐"), (.wingdings, 0xFC, "✓"), (.wingdings, 0xFB, "✗"),
      (.wingdings, 0xFD, "☒"), (.wingdings, 0xFE, "☑"), (.wingdings, 0xE0, "→"),
      (.wingdings, 0xA7, "▪"), (.wingdings, 0x6F, "□"), (.wingdings, 0x4A, "☺"),
      (.wingdings, 0xD8, "➢"), (.wingdings, 0x28, "🕿"),
      (.wingdings2, 0x52, "☑"), (.wingdings2, 0x53, "☒"), (.wingdings2, 0x54, "☒"),
      (.wingdings2, 0xA3, "☐"), (.wingdings2, 0x50, "✓"),
      (.wingdings3, 0x70, "▲"), (.wingdings3, 0x71, "▼"),
      (.webdings, 0x61, "✔"), (.webdings, 0xFC, "🌍"), (.webdings, 0x73, "❓"),
      (.zapfDingbats, 0x33, "✓"), (.zapfDingbats, 0x6E, "■"), (.zapfDingbats, 0xD5, "→"),
      (.zapfDingbats, 0xAC, "①"), (.zapfDingbats, 0xFE, "➾"),
    ] as [(SymbolFont, UInt16, Unicode.Scalar)])
  func `a code is the sign that the font draws`(
    font: SymbolFont, code: UInt16, sign: Unicode.Scalar
  ) {
    #expect(font.unicode(code) == sign)
    #expect(font.unicode(0xF000 + code) == sign)
  }

  @Test(arguments: SymbolFont.allCases)
  func `a code outside the font is no sign`(font: SymbolFont) {
    for code in [0, 0x1F, 0x100, 0x2022, 0xE020, 0xEFFF, 0xF000, 0xF01F, 0xF100, 0xFFFF] as [UInt16]
    {
      #expect(font.unicode(code) == nil, "\(code)")
    }
  }

  @Test func `what has no equivalent is left open`() {
    #expect(SymbolFont.symbol.unicode(0xF0) == nil)
    #expect(SymbolFont.wingdings.unicode(0xFF) == nil)
    #expect(SymbolFont.zapfDingbats.unicode(0xF0) == nil)
  }
}
