// Cutting a line into words and marks of punctuation.

/// A word of a line, or a mark of punctuation.
struct IdentityWord: Hashable {
  /// The word as printed.
  var text: String
  /// The word in small ASCII letters.
  var folded: String

  /// Whether it is a colon.
  var isColon: Bool { folded == ":" }
  /// Whether it parts items: a comma, a bracket, a bar, a dash that stands alone.
  var isSeparator: Bool { folded.utf8.count == 1 && ",;|()-/".contains(folded) }
}

/// Cuts lines into words.
enum IdentityWords {
  /// The words and marks of a line in order.
  static func words(of line: String) -> [IdentityWord] {
    var cutter = WordCutter()
    for scalar in line.unicodeScalars { cutter.add(scalar) }
    cutter.endWord()
    return cutter.words
  }
}

private struct WordCutter {
  private(set) var words: [IdentityWord] = []
  private var word = ""
  private var isInBrackets = false

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "(":
      // "Patient(in)" and "né(e)" are words.
      isInBrackets = !word.isEmpty
      isInBrackets ? word.unicodeScalars.append(scalar) : addMark("(")
    case ")" where isInBrackets:
      isInBrackets = false
      word.unicodeScalars.append(scalar)
    case ",", ";", ":", "|", ")": addMark(String(scalar))
    case "·", "•": addMark("|")
    case "0"..."9" where isAbbreviation:
      endWord()
      word.unicodeScalars.append(scalar)
    case " ", "\u{9}"..."\u{D}": endWord()
    default:
      if !scalar.isASCII, scalar.properties.isWhitespace {
        endWord()
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether the word so far is letters and a period: `geb.`, or a star.
  private var isAbbreviation: Bool {
    if word == "*" { return true }
    return word.last == "." && word.dropLast().last?.isLetter == true
  }

  mutating func endWord() {
    isInBrackets = false
    guard !word.isEmpty else { return }
    words.append(IdentityWord(text: word, folded: LetterFolding.fold(word)))
    word = ""
  }

  private mutating func addMark(_ mark: String) {
    endWord()
    words.append(IdentityWord(text: mark, folded: mark))
  }
}
