// How a list counts: the names of ST_NumberFormat (ECMA-376-1, 17.18.59).

internal import ReportModel

/// A way to write the number of an item, a page or a note.
///
/// The raw values are the names in OOXML; the last three are the formats of Word's `custom`.
enum NumberFormat: String, Hashable, Sendable, CaseIterable {
  case decimal, upperRoman, lowerRoman, upperLetter, lowerLetter
  case ordinal, cardinalText, ordinalText
  case hex, chicago, bullet, none, numberInDash
  case decimalZero, decimalHalfWidth, decimalFullWidth, decimalFullWidth2
  case decimalEnclosedCircle, decimalEnclosedCircleChinese
  case decimalEnclosedFullstop, decimalEnclosedParen, ideographEnclosedCircle
  case ideographDigital, ideographTraditional, ideographZodiac, ideographZodiacTraditional
  case ideographLegalTraditional
  case chineseCounting, chineseCountingThousand, chineseLegalSimplified
  case taiwaneseCounting, taiwaneseCountingThousand, taiwaneseDigital
  case japaneseCounting, japaneseLegal, japaneseDigitalTenThousand
  case aiueo, aiueoFullWidth, iroha, irohaFullWidth
  case koreanCounting, koreanDigital, koreanDigital2, koreanLegal, ganada, chosung
  case arabicAlpha, arabicAbjad, hebrew1, hebrew2, russianLower, russianUpper
  case hindiVowels, hindiConsonants, hindiNumbers, hindiCounting
  case thaiLetters, thaiNumbers, thaiCounting, vietnameseCounting
  case bahtText, dollarText
  case decimalZero3 = "001, 002, 003, ..."
  case decimalZero4 = "0001, 0002, 0003, ..."
  case decimalZero5 = "00001, 00002, 00003, ..."

  /// Reads `w:numFmt`: its `w:val`, and its `w:format` where the value is `custom`.
  ///
  /// What is not known counts 1, 2, 3.
  init(ooxml name: String, customFormat: String? = nil) {
    let custom = customFormat.flatMap(NumberFormat.init(rawValue:))
    self = (name == "custom" ? custom : NumberFormat(rawValue: name)) ?? .decimal
  }

  /// The kind of list that counts so.
  var kind: List.Kind {
    switch self {
    case .bullet: .bullet
    case .decimal, .decimalZero, .decimalHalfWidth, .decimalZero3, .decimalZero4, .decimalZero5:
      .decimal
    case .lowerLetter: .lowerLetter
    case .upperLetter: .upperLetter
    case .lowerRoman: .lowerRoman
    case .upperRoman: .upperRoman
    case .ordinal, .cardinalText, .ordinalText, .hex, .chicago, .none, .numberInDash,
      .decimalFullWidth, .decimalFullWidth2, .decimalEnclosedCircle, .decimalEnclosedCircleChinese,
      .decimalEnclosedFullstop, .decimalEnclosedParen, .ideographEnclosedCircle, .ideographDigital,
      .ideographTraditional, .ideographZodiac, .ideographZodiacTraditional,
      .ideographLegalTraditional, .chineseCounting, .chineseCountingThousand,
      .chineseLegalSimplified, .taiwaneseCounting, .taiwaneseCountingThousand, .taiwaneseDigital,
      .japaneseCounting, .japaneseLegal, .japaneseDigitalTenThousand, .aiueo, .aiueoFullWidth,
      .iroha, .irohaFullWidth, .koreanCounting, .koreanDigital, .koreanDigital2, .koreanLegal,
      .ganada, .chosung, .arabicAlpha, .arabicAbjad, .hebrew1, .hebrew2, .russianLower,
      .russianUpper, .hindiVowels, .hindiConsonants, .hindiNumbers, .hindiCounting, .thaiLetters,
      .thaiNumbers, .thaiCounting, .vietnameseCounting, .bahtText, .dollarText:
      .other
    }
  }
}
