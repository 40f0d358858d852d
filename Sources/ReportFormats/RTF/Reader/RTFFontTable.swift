// Fonts: the characters that they encode, and whether they draw signs instead of letters.

/// The fonts of a document (RTF 1.9.1, "Font Table").
struct RTFFontTable {
  /// What a font says of its text.
  struct Font {
    /// The code page; `nil` for the one of the document.
    var codePage: CodePage?
    var symbols: SymbolFont?
    /// Whether it says to draw signs, of which nothing is known.
    var isUnknownSymbol = false
    /// Whether its letters are of one width.
    var isMonospace = false
  }

  private var fonts: [Int32: Font] = [:]
  private var number: Int32?
  private var open = Font()
  private var charset: Int32?
  private var name: [UInt8] = []

  /// Begins the font of a number.
  mutating func begin(_ number: Int32) {
    finish()
    self.number = number
  }

  /// Takes the `\fcharset` of the open font.
  mutating func setCharset(_ charset: Int32) {
    self.charset = charset
    if open.codePage == nil { open.codePage = Self.codePage(charset: charset) }
  }

  /// Takes the `\cpg` of the open font, which says more than its character set.
  mutating func setCodePage(_ number: Int32) {
    open.codePage = CodePage(rawValue: Int(number)) ?? open.codePage
  }

  /// Takes text: names, each up to a semicolon.
  mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text {
      if byte == UInt8(ascii: ";") { finish() } else { name.append(byte) }
    }
  }

  private mutating func finish() {
    guard let number else { return }
    let name = String(decoding: name, as: UTF8.self)
    open.symbols = SymbolFont(fontName: name)
    open.isMonospace = MonospaceFont.contains(name)
    open.isUnknownSymbol = charset == 2 && open.symbols == nil
    // A font of no name that says to be one of signs is Symbol in all programs.
    if open.isUnknownSymbol, name.isEmpty { open.symbols = .symbol }
    fonts[number] = open
    self.number = nil
    open = Font()
    charset = nil
    self.name = []
  }

  /// The font of a number.
  subscript(number: Int32) -> Font? { fonts[number] }

  /// The code page of a character set (RTF 1.9.1, "Font Table", `\fcharset`); `nil` for those that
  /// leave it to the document, and for symbols.
  static func codePage(charset: Int32) -> CodePage? {
    switch charset {
    case 0: .windows1252
    case 77: .macRoman
    case 78: .japanese932
    case 79: .korean949
    case 80: .chinese936
    case 81: .chinese950
    case 83: .windows1255
    case 84: .windows1256
    case 85: .macGreek
    case 86: .macTurkish
    case 87: .thai874
    case 88: .macLatin2
    case 89: .macCyrillic
    case 128: .japanese932
    case 129: .korean949
    case 134: .chinese936
    case 136: .chinese950
    case 161: .windows1253
    case 162: .windows1254
    case 163: .windows1258
    case 177, 181: .windows1255
    case 178, 179, 180: .windows1256
    case 186: .windows1257
    case 204: .windows1251
    case 222: .thai874
    case 238: .windows1250
    case 254: .oem437
    case 255: .oem850
    default: nil
    }
  }
}
