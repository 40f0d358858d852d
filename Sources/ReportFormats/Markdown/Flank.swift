// What CommonMark takes a character for beside a delimiter such as `**`.

/// What a character may be taken for: the versions of CommonMark and its parsers differ.
struct Flank: OptionSet {
  let rawValue: UInt8

  static let space = Flank(rawValue: 1)
  static let punctuation = Flank(rawValue: 2)
  static let letter = Flank(rawValue: 4)
  /// Characters of which parsers differ most: invisible ones, controls.
  static let unknown: Flank = [.space, .punctuation, .letter]

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D: self = .space
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x21..<0x7F: self = .punctuation
    default: self = Self.outsideASCII(scalar)
    }
  }

  /// Symbols count as punctuation since version 0.31 of CommonMark.
  private static func outsideASCII(_ scalar: Unicode.Scalar) -> Flank {
    switch scalar.properties.generalCategory {
    case .spaceSeparator: .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: [.punctuation, .letter]
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      .unknown
    default: .letter
    }
  }

  /// Whether a delimiter between two characters can open emphasis (CommonMark 6.2).
  static func opens(after previous: Flank, before next: Flank) -> Bool {
    closes(after: next, before: previous)
  }

  /// Whether a delimiter between two characters can close emphasis: the same rule, mirrored.
  static func closes(after previous: Flank, before next: Flank) -> Bool {
    guard !previous.contains(.space) else { return false }
    return !previous.contains(.punctuation) || !next.contains(.letter)
  }
}
