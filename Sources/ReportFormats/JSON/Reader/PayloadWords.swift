// The words of a text, for comparing two forms of one report.

/// The words of a text in order, without bullets and the punctuation around them.
struct PayloadWords: Equatable {
  private let words: [String]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).compactMap(Self.word)
  }

  /// Whether there are none.
  var isEmpty: Bool { words.isEmpty }

  /// What stands here more often than there, in order.
  func surplus(over other: PayloadWords) -> [String] {
    var counts: [String: Int] = [:]
    for word in other.words { counts[word, default: 0] += 1 }
    return words.filter { word in
      let count = counts[word] ?? 0
      counts[word] = count - 1
      return count < 1
    }
  }

  /// A word without the marks at its ends; `nil` where it has neither letters, digits nor a sign of
  /// comparison.
  private static func word(_ piece: Substring) -> String? {
    var word = piece
    while let last = word.last, marks.contains(last) { word.removeLast() }
    while let first = word.first, marks.contains(first) { word.removeFirst() }
    let hasMeaning = word.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || signs.contains($0)
    }
    return hasMeaning ? String(word) : nil
  }

  private static let marks: Set<Character> = [
    ".", ",", ";", ":", "(", ")", "[", "]", "\"", "'", "!", "?", "«", "»", "„", "“", "”",
  ]
  private static let signs: Set<Unicode.Scalar> = ["<", ">", "≤", "≥", "=", "±", "+"]
}
