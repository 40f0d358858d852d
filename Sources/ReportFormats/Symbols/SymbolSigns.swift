// Signs of symbol fonts in text: word processors write them as private-use characters, or as letters
// in a font that draws others (ECMA-376-1, 17.3.3.30).

internal import ReportModel

/// Replaces the codes of symbol fonts by what they show, and notes what had to be assumed.
struct SymbolSigns {
  /// Codes that were read as those of the font Symbol, as nothing says which font they are of.
  private(set) var assumed: [UInt16] = []
  /// Codes that stand for no known sign; they stay as they are.
  private(set) var unknown: [UInt16] = []

  /// Whether text in UTF-8 may hold private-use characters U+F000 to U+F0FF.
  static func mayStand(in bytes: some Sequence<UInt8>) -> Bool {
    var wasFirst = false
    for byte in bytes {
      if wasFirst, 0x80...0x83 ~= byte { return true }
      wasFirst = byte == 0xEF
    }
    return false
  }

  /// The text as it is seen in a font; without a font, private-use characters alone are replaced.
  mutating func replaced(_ text: some Collection<UInt8>, font: SymbolFont?) -> [UInt8] {
    var seen = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      seen.append(replaced(scalar, font))
    }
    return Array(String(seen).utf8)
  }

  private mutating func replaced(_ scalar: Unicode.Scalar, _ font: SymbolFont?) -> Unicode.Scalar {
    let isPrivate = 0xF020...0xF0FF ~= scalar.value
    guard isPrivate || font != nil && Self.isDrawn(scalar) else { return scalar }
    let code = UInt16(truncatingIfNeeded: scalar.value)
    guard let sign = (font ?? .symbol).unicode(code) else {
      if !unknown.contains(code) { unknown.append(code) }
      return scalar
    }
    if font == nil, !assumed.contains(code) { assumed.append(code) }
    return sign
  }

  /// Whether a symbol font draws a sign for a character; spaces, soft hyphens and control characters
  /// are what they are in any font.
  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF: true
    default: false
    }
  }

  /// What a person must know of the signs.
  func findings(at location: Location) -> [Finding] {
    var findings: [Finding] = []
    if !assumed.isEmpty {
      findings.append(
        Finding(
          .unknownSymbol,
          "the text does not name the font of some signs (\(Self.list(assumed))); they were read as"
            + " signs of the font Symbol", at: location))
    }
    if !unknown.isEmpty {
      findings.append(
        Finding(
          .unknownSymbol,
          "signs of symbol fonts have no known Unicode equivalent: \(Self.list(unknown))",
          at: location))
    }
    return findings
  }

  private static func list(_ codes: [UInt16]) -> String {
    codes.map { "U+" + String(repeating: "0", count: $0 < 0x1000 ? 2 : 0) + hex($0) }
      .joined(separator: ", ")
  }

  private static func hex(_ code: UInt16) -> String { String(code, radix: 16, uppercase: true) }
}
