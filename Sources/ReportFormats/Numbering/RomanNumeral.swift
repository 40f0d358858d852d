// Roman numerals.

/// Numbers from 1 to 3999 as Rome wrote them.
enum RomanNumeral {
  private static let steps: [(value: Int, upper: String, lower: String)] = [
    (1000, "M", "m"), (900, "CM", "cm"), (500, "D", "d"), (400, "CD", "cd"), (100, "C", "c"),
    (90, "XC", "xc"), (50, "L", "l"), (40, "XL", "xl"), (10, "X", "x"), (9, "IX", "ix"),
    (5, "V", "v"), (4, "IV", "iv"), (1, "I", "i"),
  ]

  /// The numeral, or `nil` where there is none.
  static func label(_ number: Int, isUpper: Bool) -> String? {
    guard (1...3999).contains(number) else { return nil }
    var rest = number
    var text = ""
    for step in steps {
      while rest >= step.value {
        text += isUpper ? step.upper : step.lower
        rest -= step.value
      }
    }
    return text
  }
}
