// Encodings with one byte a character that texts without a name for their encoding are in.

/// An encoding with one byte a character, of which the first 128 are ASCII.
enum SingleBytePage: String, Sendable, Hashable, CaseIterable {
  /// Western European Windows; ISO 8859-1 but for the characters 0x80 to 0x9F.
  case windows1252 = "windows-1252"
  /// Western European DOS.
  case codePage850 = "code page 850"
  /// Latin 9, which has the euro sign and the letter œ in place of signs of ISO 8859-1.
  case latin9 = "ISO 8859-15"

  /// The character of a byte; U+FFFD where the encoding has none.
  func scalar(_ byte: UInt8) -> UInt16 {
    guard byte >= 0x80 else { return UInt16(byte) }
    switch self {
    case .windows1252: return SingleByteTables.windows1252[Int(byte) - 0x80]
    case .codePage850: return SingleByteTables.oem850[Int(byte) - 0x80]
    case .latin9: return Self.latin9(byte)
    }
  }

  /// ISO/IEC 8859-15:1999, where it is not ISO 8859-1.
  private static func latin9(_ byte: UInt8) -> UInt16 {
    switch byte {
    case 0xA4: 0x20AC
    case 0xA6: 0x0160
    case 0xA8: 0x0161
    case 0xB4: 0x017D
    case 0xB8: 0x017E
    case 0xBC: 0x0152
    case 0xBD: 0x0153
    case 0xBE: 0x0178
    default: UInt16(byte)
    }
  }

  /// The text in UTF-8.
  func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text.append(codeUnit: scalar(byte)) }
    }
    return text
  }
}

extension [UInt8] {
  /// Appends a character of the basic plane that is no half of a surrogate pair.
  mutating func append(codeUnit unit: UInt16) {
    let value = UInt32(unit)
    if value < 0x80 {
      append(UInt8(value))
    } else if value < 0x800 {
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    } else {
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
