// What stands behind the words of a heading and says nothing of the field: brackets and dates.

/// Takes off a heading what only says when or of what kind.
enum HeadingAside {
  /// A heading in normal form without brackets and dates at its end; as it is where nothing else is
  /// left.
  static func removed(from key: String) -> String {
    guard let end = key.utf8.last, isBracket(end) || (0x30...0x39).contains(end) else { return key }
    var words = key.split(separator: " ")
    while let last = words.last, words.count > 1 || last.utf8.contains(where: isBracket) {
      if let start = bracket(atEndOf: words) {
        words = start
      } else if isDate(last) {
        words.removeLast()
        while words.count > 1, let word = words.last, datePrepositions.contains(String(word)) {
          words.removeLast()
        }
      } else {
        break
      }
      while let word = words.last, let mark = word.utf8.last, endMarks.contains(mark) {
        words[words.count - 1] = word.dropLast()
        if words[words.count - 1].isEmpty { words.removeLast() }
      }
    }
    return words.isEmpty ? key : words.joined(separator: " ")
  }

  private static let datePrepositions: Set<String> = [
    "vom", "am", "von", "du", "le", "of", "on", "de", "em", "der", "den", "the", "bis", "to", "und",
  ]
  private static let endMarks = [UInt8](":.,-".utf8)

  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }

  /// The words before a bracket that ends them: "Diagnosen (ICD 10)", "Diagnose(n)".
  private static func bracket(atEndOf words: [Substring]) -> [Substring]? {
    guard let last = words.last?.utf8.last, isBracket(last) else { return nil }
    let opening: Character = last == UInt8(ascii: ")") ? "(" : "["
    guard let index = words.lastIndex(where: { $0.contains(opening) }),
      let place = words[index].firstIndex(of: opening)
    else { return nil }
    let rest = words[..<index] + [words[index][..<place]].filter { !$0.isEmpty }
    return rest.isEmpty ? nil : Array(rest)
  }

  /// Whether a word is a date or a time of the day: `3.8.2033`, `03/08/33`, `2033-08-03`, `2033`, `9:15`.
  private static func isDate(_ word: Substring) -> Bool {
    var digits = 0
    var marks = 0
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ":"): marks += 1
      default: return false
      }
    }
    return digits == 4 && marks == 0 || digits >= 2 && marks > 0
  }
}
