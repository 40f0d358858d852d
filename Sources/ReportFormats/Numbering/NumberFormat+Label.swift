// Numbers as labels: which system each format writes them in.

extension NumberFormat {
  /// The number as the page shows it, without the text around it (`w:lvlText`).
  ///
  /// Where a way of counting does not reach a number (0, negative, roman over 3999), the label is
  /// its digits. A bullet and `none` show no number.
  ///
  /// - Parameters:
  ///   - number: the number.
  ///   - language: the tag of the language (`fr-LU`), for numbers in words.
  /// - Returns: the label.
  func label(_ number: Int, language: String?) -> String {
    system.label(number, language: language) ?? String(number)
  }

  private var system: NumberSystem {
    switch self {
    // Words for baht and dollars are sums of money, which no list counts; Vietnamese likewise
    // stays digits.
    case .decimal, .decimalHalfWidth, .vietnameseCounting, .bahtText, .dollarText: .decimal
    case .bullet, .none: .hidden
    case .upperRoman: .roman(isUpper: true)
    case .lowerRoman: .roman(isUpper: false)
    case .ordinal: .ordinal
    case .cardinalText: .cardinalText
    case .ordinalText: .ordinalText
    case .hex: .hexadecimal
    case .numberInDash: .dashed
    case .decimalZero: .padded(2)
    case .decimalZero3: .padded(3)
    case .decimalZero4: .padded(4)
    case .decimalZero5: .padded(5)
    case .upperLetter: .sequence(.upperLetters)
    case .lowerLetter: .sequence(.lowerLetters)
    case .chicago: .sequence(.chicago)
    case .decimalEnclosedCircle, .decimalEnclosedCircleChinese: .sequence(.circles)
    case .decimalEnclosedFullstop: .sequence(.fullStops)
    case .decimalEnclosedParen: .sequence(.parentheses)
    case .decimalFullWidth, .decimalFullWidth2: .digits(.fullWidth)
    case .arabicAlpha: .sequence(.arabicAlpha)
    case .arabicAbjad: .sequence(.arabicAbjad)
    case .hebrew1: .hebrew
    case .hebrew2: .sequence(.hebrew)
    case .russianLower: .sequence(.russianLower)
    case .russianUpper: .sequence(.russianUpper)
    case .hindiVowels: .sequence(.hindiVowels)
    case .hindiConsonants: .sequence(.hindiConsonants)
    case .hindiNumbers, .hindiCounting: .digits(.devanagari)
    case .thaiLetters: .sequence(.thaiLetters)
    case .thaiNumbers, .thaiCounting: .digits(.thai)
    case .ideographDigital, .taiwaneseDigital, .japaneseDigitalTenThousand, .koreanDigital2:
      .digits(.ideographs)
    case .koreanDigital: .digits(.korean)
    case .koreanCounting: .counting(.korean)
    case .koreanLegal: .nativeKorean
    case .ganada: .sequence(.ganada)
    case .chosung: .sequence(.chosung)
    case .aiueo, .aiueoFullWidth: .sequence(.aiueo)
    case .iroha, .irohaFullWidth: .sequence(.iroha)
    case .ideographEnclosedCircle: .sequence(.ideographs)
    case .ideographTraditional: .sequence(.stems)
    case .ideographZodiac: .sequence(.branches)
    case .ideographZodiacTraditional: .sexagenary
    case .ideographLegalTraditional: .counting(.legalTraditional)
    case .chineseCounting, .chineseCountingThousand: .counting(.chinese)
    case .chineseLegalSimplified: .counting(.legalSimplified)
    case .taiwaneseCounting, .taiwaneseCountingThousand: .counting(.taiwanese)
    case .japaneseCounting: .counting(.japanese)
    case .japaneseLegal: .counting(.legalJapanese)
    }
  }
}
