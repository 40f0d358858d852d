import Testing

@testable import ReportFormats

@Suite struct SymbolTableTests {
  @Test(arguments: SymbolFont.allCases)
  func `a table answers for every code from 0x20 to 0xFF`(font: SymbolFont) {
    #expect(font.table.count == 224)
    #expect(font.table[0x20] == " ")
  }

  @Test(arguments: SymbolFont.allCases)
  func `no sign is in a private use area, a surrogate or a control`(font: SymbolFont) {
    for code in UInt8(0x20)...0xFF {
      guard let sign = font.table[code] else { continue }
      #expect(sign.properties.generalCategory != .privateUse, "\(code)")
      #expect(sign.properties.generalCategory != .control, "\(code)")
      #expect(sign.properties.generalCategory != .unassigned, "\(code)")
    }
  }

  @Test(arguments: [
    (SymbolFont.symbol, 189), (.wingdings, 223), (.wingdings2, 217), (.wingdings3, 208),
    (.webdings, 223), (.zapfDingbats, 202),
  ])
  func `a table knows as many signs as its font has`(font: SymbolFont, count: Int) {
    #expect((UInt8(0x20)...0xFF).count { font.table[$0] != nil } == count)
  }
}
