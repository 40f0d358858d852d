// Fonts that draw signs where their codes say letters: what the signs are in Unicode.

/// A font with an encoding of its own.
enum SymbolFont: Hashable, Sendable, CaseIterable {
  case symbol
  case wingdings
  case wingdings2
  case wingdings3
  case webdings
  case zapfDingbats

  /// Knows a font by its name, in any capitals and the spellings that systems use.
  init?(fontName: String) {
    switch SymbolFont.key(fontName) {
    case "symbol", "symbolmt", "symbolps", "standardsymbolsps", "standardsymbolsl", "symbolneu":
      self = .symbol
    case "wingdings", "wingdings1": self = .wingdings
    case "wingdings2": self = .wingdings2
    case "wingdings3": self = .wingdings3
    case "webdings": self = .webdings
    case "zapfdingbats", "itczapfdingbats", "zapfdingbatsitc", "dingbats", "d050000l",
      "monotypesorts":
      self = .zapfDingbats
    default: return nil
    }
  }

  /// The letters and digits of a name in small letters, without the style: `Symbol (normal text)`,
  /// `Wingdings-Regular`, `"Wingdings 2"` and subset names such as `ABCDEF+SymbolMT`.
  private static func key(_ name: String) -> String {
    var key: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ";"), UInt8(ascii: ","):
        return strippingStyle(key)
      case UInt8(ascii: "+"): key = []
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(byte)
      case 0x80...: return ""
      default: break
      }
    }
    return strippingStyle(key)
  }

  private static func strippingStyle(_ key: [UInt8]) -> String {
    let text = String(decoding: key, as: UTF8.self)
    return text.hasSuffix("regular") ? String(text.dropLast(7)) : text
  }

  /// The sign for a code, given as such or in the private use area where Word puts it
  /// (ECMA-376-1, 17.3.3.30); `nil` where no sign of Unicode is known.
  func unicode(_ code: UInt16) -> Unicode.Scalar? {
    let byte = code & 0xF000 == 0xF000 ? code & 0x0FFF : code
    return UInt8(exactly: byte).flatMap { table[$0] }
  }

  /// The signs of the font.
  var table: SymbolTable {
    switch self {
    case .symbol: .symbol
    case .wingdings: .wingdings
    case .wingdings2: .wingdings2
    case .wingdings3: .wingdings3
    case .webdings: .webdings
    case .zapfDingbats: .zapfDingbats
    }
  }
}
