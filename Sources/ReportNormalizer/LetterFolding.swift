// Letters as people compare them: without case and marks.

/// Takes case and marks off Latin letters.
///
/// It covers the blocks Basic Latin, Latin-1 Supplement and Latin Extended-A, and marks that follow
/// their letter; that is all that French, German, Luxembourgish, English and Portuguese use.
enum LetterFolding {
  /// Appends a scalar in its plain form: small ASCII letters, a space for any white space.
  ///
  /// - Returns: whether the scalar has such a form.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0...0x7F:
      guard let plain = plain(ascii: UInt8(scalar.value)) else { return false }
      bytes.append(plain)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: bytes.append(0x20)
    case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0xFEFF: break
    case 0x2010...0x2015, 0x2212, 0xB7, 0x2022, 0x25AA, 0x25CF: bytes.append(UInt8(ascii: "-"))
    case 0x2018, 0x2019, 0x2BC: bytes.append(UInt8(ascii: "'"))
    case 0xAA: bytes.append(UInt8(ascii: "a"))
    case 0xB0, 0xBA: bytes.append(UInt8(ascii: "o"))
    case 0xC0...0x17F:
      let plain = plain(scalar.value)
      bytes += plain
      return !plain.isEmpty
    default: return false
    }
    return true
  }

  /// The plain form of a byte of ASCII; `nil` where it has none.
  @inline(__always)
  static func plain(ascii byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x21...0x7E: byte
    case 0x09...0x0D, 0x20: 0x20
    default: nil
    }
  }

  /// Appends a scalar in its plain form; one that has none, as of other alphabets, in small letters.
  static func appendAny(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if !append(scalar, to: &bytes) { bytes += Array(scalar.properties.lowercaseMapping.utf8) }
  }

  /// The text in its plain form, with `?` for each scalar that has none.
  static func fold(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars where !append(scalar, to: &bytes) {
      bytes.append(UInt8(ascii: "?"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The plain letters of U+00C0 to U+017F; empty for the signs × and ÷.
  private static func plain(_ value: UInt32) -> [UInt8] {
    switch value {
    case 0xC6, 0xE6: return [UInt8]("ae".utf8)
    case 0xDF: return [UInt8]("ss".utf8)
    case 0x132, 0x133: return [UInt8]("ij".utf8)
    case 0x152, 0x153: return [UInt8]("oe".utf8)
    case 0xD7, 0xF7: return []
    default: break
    }
    let letter =
      value < 0x100 ? latin1[Int(value & 0x1F)] : extended[Int(value - 0x100)]
    return [letter]
  }

  /// The letters of U+00E0 to U+00FF, those of U+00C0 to U+00DF being their capitals.
  private static let latin1 = [UInt8]("aaaaaaaceeeeiiiidnooooo-ouuuuyty".utf8)
  /// The letters of U+0100 to U+017F.
  private static let extended = [UInt8](
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkklllllll"
      + "lllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
