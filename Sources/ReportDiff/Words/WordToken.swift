// Cutting text into the pieces that a change can replace: words, numbers with their units, and the signs
// between them. All characters are in some piece, so pieces joined are the text.

internal import ReportModel
internal import ReportNormalizer

/// A piece of a text.
struct WordToken: Hashable {
  var text: String
  /// Whether it says something: not white space or punctuation.
  var isWord: Bool
}

extension WordToken {
  /// The pieces of a text in order.
  ///
  /// A number keeps its separators and the unit behind it ("5 mm", "1,5 cm", "120/80 mmHg"): otherwise a
  /// change from 5 to 15 could be shown as one digit put before another. "d'" is a piece of its own.
  static func tokens(of text: String) -> [WordToken] {
    var cutter = WordCutter(text)
    return cutter.tokens()
  }

  /// Whether a text would be a unit behind a number.
  static func isUnit(_ text: String) -> Bool {
    let words = ReportWords.words(of: "1 \(text)").dropFirst()
    return !words.isEmpty && words.allSatisfy { $0.kind == .unit || $0.kind == .number }
      && words.first?.kind == .unit
  }
}

private struct WordCutter {
  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func tokens() -> [WordToken] {
    var tokens: [WordToken] = []
    while place < scalars.count {
      let start = place
      let isWord: Bool
      switch scalars[start].role {
      case .digit:
        takeNumber()
        isWord = true
      case .letter:
        takeLetters()
        isWord = true
      case .space:
        while place < scalars.count, scalars[place].role == .space { place += 1 }
        isWord = false
      case .sign:
        place += 1
        isWord = ReportWords.words(of: String(scalars[start])).isEmpty == false
      }
      tokens.append(WordToken(text: text(start..<place), isWord: isWord))
    }
    return tokens
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private func role(_ index: Int) -> ScalarRole? {
    index < scalars.count ? scalars[index].role : nil
  }

  private mutating func takeLetters() {
    while role(place) == .letter { place += 1 }
    // "n'est", "l'aorte": what the apostrophe ends is a word.
    if place < scalars.count, scalars[place].isApostrophe, role(place + 1) == .letter { place += 1 }
  }

  private mutating func takeNumber() {
    takeDigits()
    // A unit, with a space before it or not.
    var end = place
    if end < scalars.count, [" ", "\u{A0}", "\u{202F}", "\u{2009}"].contains(scalars[end]) {
      end += 1
    }
    let start = end
    while end < scalars.count, scalars[end].isUnitPart { end += 1 }
    if end > start, WordToken.isUnit(text(start..<end)), role(end) != .letter, role(end) != .digit {
      place = end
    }
  }

  private mutating func takeDigits() {
    while place < scalars.count {
      if scalars[place].role == .digit {
        place += 1
      } else if scalars[place].joinsNumbers, role(place + 1) == .digit {
        place += 2
      } else {
        return
      }
    }
  }
}

private enum ScalarRole { case letter, digit, space, sign }

extension Unicode.Scalar {
  fileprivate var role: ScalarRole {
    switch self {
    case "0"..."9": .digit
    case "a"..."z", "A"..."Z": .letter
    case " ", "\n", "\t", "\r", "\u{A0}": .space
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}": .letter
    default:
      if isASCII {
        .sign
      } else if properties.isWhitespace {
        .space
      } else if properties.isAlphabetic || properties.canonicalCombiningClass.rawValue > 0 {
        .letter
      } else if properties.numericType == .decimal {
        .digit
      } else {
        .sign
      }
    }
  }

  fileprivate var isApostrophe: Bool { ["'", "\u{2019}", "\u{2BC}"].contains(self) }

  /// Whether it stands between the digits of one number, date or range.
  fileprivate var joinsNumbers: Bool {
    switch self {
    case ".", ",", ":", "/", "-", "\u{2010}"..."\u{2015}", "\u{2212}": true
    default: false
    }
  }

  /// Whether it can be in a unit: "mg/dl", "%", "°C", "ml/min/1,73".
  fileprivate var isUnitPart: Bool {
    role == .letter
      || ["%", "\u{2030}", "\u{B0}", "/", "\u{B2}", "\u{B3}", "\u{B5}"].contains(self)
  }
}
