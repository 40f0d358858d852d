// Hebrew numerals: letters whose values add up.

/// Numbers from 1 to 999 in Hebrew letters, without signs between them.
enum HebrewNumeral {
  private static let steps: [(value: Int, letters: String)] = [
    (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"),
    (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"), (16, "טז"), (15, "טו"), (10, "י"), (9, "ט"),
    (8, "ח"), (7, "ז"), (6, "ו"), (5, "ה"), (4, "ד"), (3, "ג"), (2, "ב"), (1, "א"),
  ]

  /// The numeral, or `nil` where there is none.
  ///
  /// 15 and 16 are 9 + 6 and 9 + 7: the plain sums would spell a holy name.
  static func label(_ number: Int) -> String? {
    guard (1...999).contains(number) else { return nil }
    var rest = number
    var text = ""
    for step in steps {
      let isPair = step.value == 15 || step.value == 16
      while isPair ? rest == step.value : rest >= step.value {
        text += step.letters
        rest -= step.value
      }
    }
    return text
  }
}
