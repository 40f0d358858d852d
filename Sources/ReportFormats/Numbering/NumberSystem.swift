// What the ways of counting have in common: a number goes in, a label comes out.

/// One way to write numbers.
enum NumberSystem: Sendable {
  /// 1, 2, 3.
  case decimal
  /// Digits with zeros before them up to a width.
  case padded(Int)
  /// Digits of base 16.
  case hexadecimal
  /// Digits between dashes.
  case dashed
  /// No number at all.
  case hidden
  case roman(isUpper: Bool)
  case sequence(NumberSequence)
  case digits(DigitSet)
  case counting(CountingSystem)
  /// The pairs of stem and branch that sixty years are named by.
  case sexagenary
  case hebrew
  case nativeKorean
  /// 1st, 2nd, 3rd.
  case ordinal
  /// One, Two, Three.
  case cardinalText
  /// First, Second, Third.
  case ordinalText

  /// The label, or `nil` where the system does not reach the number.
  func label(_ number: Int, language: String?) -> String? {
    switch self {
    case .decimal: String(number)
    case .padded(let width): NumberSystem.padded(number, to: width)
    case .hexadecimal: number < 0 ? nil : String(number, radix: 16, uppercase: true)
    case .dashed: "- \(number) -"
    case .hidden: ""
    case .roman(let isUpper): RomanNumeral.label(number, isUpper: isUpper)
    case .sequence(let sequence): sequence.label(number)
    case .digits(let digits): digits.label(number)
    case .counting(let system): system.label(number)
    case .sexagenary: NumberSequence.sexagenary(number)
    case .hebrew: HebrewNumeral.label(number)
    case .nativeKorean: KoreanNumeral.label(number)
    case .ordinal: NumberWords(language)?.ordinal(number)
    case .cardinalText: NumberWords(language)?.cardinalText(number)
    case .ordinalText: NumberWords(language)?.ordinalText(number)
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String? {
    guard number >= 0 else { return nil }
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
