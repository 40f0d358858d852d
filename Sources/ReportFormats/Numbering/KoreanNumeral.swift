// Korean words for numbers.

/// The native words, which Word uses for `koreanLegal`.
enum KoreanNumeral {
  private static let ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
  private static let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]

  /// The word, or `nil` where there is none: they end at 99.
  static func label(_ number: Int) -> String? {
    (1...99).contains(number) ? tens[number / 10] + ones[number % 10] : nil
  }
}
