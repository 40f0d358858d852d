// The words of a report as its payloads, and its revisions, are compared by.
//
// White space, line ends, punctuation, soft hyphens and the form of dashes and quotation marks say
// nothing here: each program writes them its own way. All else is a word: numbers with their
// separators ("1,5", "120/80", "01.02.2024"), signs before them, units, boxes, question marks.

/// A word of a report.
package struct ReportWord: Hashable, Sendable {
  /// What a word tells.
  package enum Kind: Hashable, Sendable {
    /// A number, a date, a range, a sign such as `<`, a Roman numeral, a number in words.
    case number
    /// What a number before it counts.
    case unit
    /// A side of the body.
    case side(Side)
    /// Whether something is so or is not so.
    case polarity(Polarity)
    /// A box that is ticked or not.
    case box
    /// The mark of a note or a comment, which is no text.
    case mark
    /// Anything else.
    case other
  }

  /// A side of the body.
  package enum Side: Hashable, Sendable { case left, right, both }

  /// Whether something is so.
  package enum Polarity: Hashable, Sendable { case negated, affirmed, positive, negative }

  /// The word as printed.
  package var printed: String
  /// The form by which words are equal: dashes, apostrophes and digits in their plain form.
  package var key: String
  /// What the word tells.
  package var kind: Kind

  /// Whether the word is an address of the Web.
  package var isAddress: Bool { ReportWords.isAddress(key) }

  /// Whether a mistake in it could harm: all but ordinary words.
  package var isCritical: Bool {
    switch kind {
    case .number, .unit, .side, .polarity, .box: true
    case .mark, .other: false
    }
  }
}

/// Cuts text into words.
package enum ReportWords {
  /// How addresses of the Web begin.
  fileprivate static let schemes = ["http://", "https://", "mailto:"]

  /// Whether a text begins as an address of the Web.
  static func isAddress(_ text: String) -> Bool { schemes.contains(where: text.hasPrefix) }

  /// The words of a text in order.
  package static func words(of text: String) -> [ReportWord] {
    var cutter = ReportWordCutter()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.first {
      if let address = scalars.addressLength {
        cutter.addAddress(String(scalars.prefix(address)))
        scalars.removeFirst(address)
      } else if let letters = scalars.plainLetters, cutter.addLetters(letters) {
        scalars = scalars[letters.endIndex...]
      } else {
        scalars.removeFirst()
        cutter.add(scalar, before: scalars.first)
      }
    }
    cutter.endWord()
    return cutter.words
  }
}

private struct ReportWordCutter {
  private enum Part { case none, number, letters }

  private(set) var words: [ReportWord] = []
  private var printed = ""
  private var key = ""
  private var part = Part.none
  private var isAfterSpace = true
  /// Whether a raised or lowered text begins, which plain text shows as `_(` or `^(`.
  private var isShift = false

  mutating func add(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    if isShift || next == "(" && part != .none && (scalar == "_" || scalar == "^") {
      isShift.toggle()
      return
    }
    let role = WordScalar(scalar)
    switch role {
    case .nothing: return
    case .digit(let digit): append(scalar, digit, to: .number)
    case .letter(let letter): append(scalar, letter, to: .letters)
    case .apostrophe:
      // "n'est" is two words, the first of which negates.
      if part == .letters { append(scalar, "'", to: .letters) }
      endWord()
    case .separator(let mark):
      if part == .number, let next, WordScalar(next).isDigit {
        append(scalar, mark, to: .number)
      } else if mark == "-", isAfterSpace, part == .none, let next, WordScalar(next).isDigit {
        append(scalar, mark, to: .number)
      } else {
        endWord()
      }
    case .mark(let mark):
      endWord()
      words.append(ReportWord(printed: String(scalar), key: String(mark), kind: kind(of: mark)))
    case .space, .punctuation: endWord()
    }
    isAfterSpace = role == .space || scalar == "("
  }

  /// Adds letters that mean nothing but themselves, all at once; `false` where they could.
  mutating func addLetters(_ letters: Substring.UnicodeScalarView) -> Bool {
    guard !isShift else { return false }
    if part != .letters { endWord() }
    part = .letters
    printed += Substring(letters)
    key += Substring(letters)
    isAfterSpace = false
    return true
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ plain: Unicode.Scalar, to part: Part
  ) {
    if self.part != part { endWord() }
    self.part = part
    printed.unicodeScalars.append(scalar)
    key.unicodeScalars.append(plain)
  }

  /// Adds an address of the Web: one word, whatever numbers are in it.
  mutating func addAddress(_ address: String) {
    endWord()
    let key = address.filter { $0 != "<" && $0 != ">" }
    words.append(ReportWord(printed: address, key: key, kind: .other))
    isAfterSpace = false
  }

  mutating func endWord() {
    guard part != .none else { return }
    let kind: ReportWord.Kind =
      part == .number ? .number : WordVocabulary.kind(of: key, isBehindNumber: isBehindNumber)
    words.append(ReportWord(printed: printed, key: key, kind: kind))
    (printed, key, part) = ("", "", .none)
  }

  private var isBehindNumber: Bool {
    switch words.last?.kind {
    case .number, .unit: true
    case nil, .side, .polarity, .box, .mark, .other: false
    }
  }

  private func kind(of mark: Unicode.Scalar) -> ReportWord.Kind {
    switch mark {
    case "<", ">", "≤", "≥", "±", "+": .number
    case "%", "‰", "°": .unit
    case "☒", "☐": .box
    default: .other
    }
  }
}

extension Substring.UnicodeScalarView {
  /// The letters of ASCII from here on, up to where an address could begin; `nil` where there is none.
  fileprivate var plainLetters: Self? {
    let letters = prefix { scalar in
      switch scalar {
      case "h", "m": false
      case "a"..."z", "A"..."Z": true
      default: false
      }
    }
    return letters.isEmpty ? nil : letters
  }

  /// The length of the address of the Web that begins here; `nil` where there is none.
  fileprivate var addressLength: Int? {
    let isInBrackets = first == "<"
    let start = isInBrackets ? dropFirst() : self
    guard start.first == "h" || start.first == "m",
      ReportWords.schemes.contains(where: { start.starts(with: $0.unicodeScalars) })
    else { return nil }
    let length = start.prefix {
      !$0.properties.isWhitespace && !"<>\"".unicodeScalars.contains($0)
    }.count
    return isInBrackets ? length + (start.dropFirst(length).first == ">" ? 2 : 1) : length
  }
}

/// What a scalar does to the word that it stands in.
private enum WordScalar: Equatable {
  case nothing, space, punctuation, apostrophe
  case digit(Unicode.Scalar)
  case letter(Unicode.Scalar)
  /// Stands within numbers, and parts words.
  case separator(Unicode.Scalar)
  /// A word of its own.
  case mark(Unicode.Scalar)

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": self = .digit(scalar)
    case "a"..."z", "A"..."Z": self = .letter(scalar)
    case " ", "\n", "\t", "\r": self = .space
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": self = .nothing
    case ".", ",", ":", "/": self = .separator(scalar)
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}": self = .separator("-")
    case "'", "\u{2018}", "\u{2019}", "\u{2BC}": self = .apostrophe
    case "\u{B5}": self = .letter("\u{3BC}")
    case "\u{B2}", "\u{B3}", "\u{B9}", "\u{2070}", "\u{2074}"..."\u{2079}", "\u{2080}"..."\u{2089}":
      self = .digit(Self.plainDigit(scalar))
    case "☑", "☒", "✓", "✔", "✗": self = .mark(scalar == "☑" ? "☒" : scalar)
    case "☐", "□": self = .mark("☐")
    case "<", ">", "≤", "≥", "±", "+", "=", "%", "‰", "°", "?", "×", "~", "≈": self = .mark(scalar)
    case "•", "·", "▪", "●", "○", "◦", "–": self = .punctuation
    default:
      if scalar.properties.isWhitespace {
        self = .space
      } else if scalar.properties.isAlphabetic
        || scalar.properties.canonicalCombiningClass.rawValue > 0
      {
        self = .letter(scalar)
      } else if let value = scalar.properties.numericValue, (0...9).contains(value),
        scalar.properties.numericType == .decimal,
        let digit = Unicode.Scalar(UInt32(value) + 0x30)
      {
        self = .digit(digit)
      } else if scalar.isASCII || scalar.properties.generalCategory.isPunctuation {
        self = .punctuation
      } else {
        self = .mark(scalar)
      }
    }
  }

  var isDigit: Bool { if case .digit = self { true } else { false } }

  private static func plainDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = UInt32(scalar.properties.numericValue ?? 0)
    return Unicode.Scalar(value + 0x30) ?? scalar
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isPunctuation: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .control, .format, .privateUse,
      .unassigned, .surrogate:
      true
    default: false
    }
  }
}
