// Numbers in the words of a language.

/// A language whose numbers can be written in words or with an ending.
enum NumberWords: Sendable {
  case english
  case french
  case german
  /// Languages that put a full stop behind the number; their words are not known here.
  case fullStop
  /// Languages that put º behind the number; their words are not known here.
  case raisedO
  /// Dutch: an e behind the number; the words are not known here.
  case dutch

  /// Knows a language by its tag; `nil` where labels stay digits.
  init?(_ tag: String?) {
    let primary = (tag ?? "").utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    switch String(decoding: primary.map { $0 | 0x20 }, as: UTF8.self) {
    case "en": self = .english
    case "fr": self = .french
    case "de": self = .german
    case "lb", "da", "nb", "nn", "no", "fi", "cs", "sk", "pl", "hu", "hr", "sl", "sr", "et", "tr":
      self = .fullStop
    case "pt", "es", "it", "gl": self = .raisedO
    case "nl": self = .dutch
    default: return nil
    }
  }

  /// The number with the ending of its place in a row: 1st, 1er, 1.
  func ordinal(_ number: Int) -> String? {
    guard number >= 0 else { return nil }
    return switch self {
    case .english: "\(number)\(EnglishNumber.ending(number))"
    case .french: number == 1 ? "1er" : "\(number)e"
    case .german, .fullStop: "\(number)."
    case .raisedO: "\(number)º"
    case .dutch: "\(number)e"
    }
  }

  /// The number in words, with a capital as Word writes it: One, Un, Eins.
  func cardinalText(_ number: Int) -> String? {
    guard NumberWords.range.contains(number) else { return nil }
    return switch self {
    case .english: NumberWords.capitalized(EnglishNumber.cardinal(number))
    case .french: NumberWords.capitalized(FrenchNumber.cardinal(number))
    case .german: NumberWords.capitalized(GermanNumber.cardinal(number))
    case .fullStop, .raisedO, .dutch: nil
    }
  }

  /// The place in a row in words: First, Premier, Erste.
  func ordinalText(_ number: Int) -> String? {
    guard NumberWords.range.contains(number) else { return nil }
    return switch self {
    case .english: NumberWords.capitalized(EnglishNumber.ordinal(number))
    case .french: NumberWords.capitalized(FrenchNumber.ordinal(number))
    case .german: NumberWords.capitalized(GermanNumber.ordinal(number))
    case .fullStop, .raisedO, .dutch: nil
    }
  }

  /// The numbers that are written in words.
  private static let range = 1...999_999

  private static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
