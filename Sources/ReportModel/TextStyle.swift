// The looks of text that carry meaning: a lab value in red, a struck-out dose.

/// How text looks, as far as it can mean something.
public struct TextStyle: Sendable, Hashable {
  /// Traits that text has or has not.
  public var traits: TextTraits
  /// The colour of the letters; `nil` for the usual one.
  public var color: Color?
  /// The colour behind the letters; `nil` for none.
  public var highlight: Color?

  /// Text as usual.
  public static let plain = TextStyle()

  /// Makes a style.
  public init(_ traits: TextTraits = [], color: Color? = nil, highlight: Color? = nil) {
    self.traits = traits
    self.color = color
    self.highlight = highlight
  }
}

/// Traits that text has or has not.
public struct TextTraits: OptionSet, Sendable, Hashable {
  /// The set as bits.
  public var rawValue: UInt16

  /// Makes a set of bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Heavy letters.
  public static let bold = TextTraits(rawValue: 1)
  /// Slanted letters.
  public static let italic = TextTraits(rawValue: 1 << 1)
  /// A line of any kind below.
  public static let underline = TextTraits(rawValue: 1 << 2)
  /// One line or two through the text.
  public static let strike = TextTraits(rawValue: 1 << 3)
  /// Raised small letters.
  public static let superscript = TextTraits(rawValue: 1 << 4)
  /// Lowered small letters.
  public static let `subscript` = TextTraits(rawValue: 1 << 5)
  /// Small letters shown as small capitals.
  public static let smallCaps = TextTraits(rawValue: 1 << 6)
  /// Small letters shown as capitals; the text itself is as typed.
  public static let allCaps = TextTraits(rawValue: 1 << 7)
  /// Read from right to left, whatever the letters are.
  public static let rightToLeft = TextTraits(rawValue: 1 << 8)
  /// Letters of one width, as in program text.
  public static let monospace = TextTraits(rawValue: 1 << 9)

  /// Each trait with its name in the report's JSON form, in a fixed order.
  public static let named: [(name: String, trait: TextTraits)] = [
    ("bold", .bold), ("italic", .italic), ("underline", .underline), ("strike", .strike),
    ("superscript", .superscript), ("subscript", .subscript), ("smallCaps", .smallCaps),
    ("allCaps", .allCaps), ("rightToLeft", .rightToLeft), ("monospace", .monospace),
  ]
}

/// A colour in sRGB.
public struct Color: Sendable, Hashable {
  /// The share of red, 0 to 255.
  public var red: UInt8
  /// The share of green, 0 to 255.
  public var green: UInt8
  /// The share of blue, 0 to 255.
  public var blue: UInt8

  /// Makes a colour of its three shares.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads six hexadecimal digits, with or without `#` before them; anything else is `nil`.
  public init?(hex: some StringProtocol) {
    var value: UInt32 = 0
    var count = 0
    for (place, byte) in hex.utf8.enumerated() {
      if place == 0, byte == UInt8(ascii: "#") { continue }
      guard count < 6, let digit = Self.digit(byte) else { return nil }
      value = value << 4 | digit
      count += 1
    }
    guard count == 6 else { return nil }
    self.init(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The colour as `#rrggbb`.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = [UInt8(ascii: "#")]
    for share in [red, green, blue] {
      text.append(digits[Int(share >> 4)])
      text.append(digits[Int(share & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
