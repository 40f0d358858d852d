// Lengths in attributes: a bare number in the attribute's own unit, or a number with its unit.

/// Reads lengths (ECMA-376-1, 22.9.2.14 and 22.9.2.15).
enum Measure {
  /// A length in twentieths of a point, the unit of a bare number; `nil` where it is none.
  static func twips(_ text: String) -> Int? { number(text, point: 20) }

  /// A length in half points, the unit of a bare number; `nil` where it is none.
  static func halfPoints(_ text: String) -> Int? { number(text, point: 2) }

  private static func number(_ text: String, point: Double) -> Int? {
    let digits = text.utf8.prefix { 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x2E }
    guard let value = Double(Substring(digits)), abs(value) < 1_000_000 else { return nil }
    let factor: Double
    switch String(Substring(text.utf8.dropFirst(digits.count))) {
    case "": factor = 1
    case "pt": factor = point
    case "pc", "pi": factor = point * 12
    case "in": factor = point * 72
    case "cm": factor = point * 72 / 2.54
    case "mm": factor = point * 72 / 25.4
    default: return nil
    }
    return Int((value * factor).rounded())
  }
}

extension XMLAttributes {
  /// A length in twentieths of a point.
  func twips(_ name: XMLName) -> Int? { int(name) ?? self[name].flatMap(Measure.twips) }

  /// A length in half points.
  func halfPoints(_ name: XMLName) -> Int? { int(name) ?? self[name].flatMap(Measure.halfPoints) }
}
