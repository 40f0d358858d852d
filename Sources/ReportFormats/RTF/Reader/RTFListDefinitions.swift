// List definitions of RTF as those of a docx, so that both count alike.

internal import ReportModel

/// The lists of a document (RTF 1.9.1, "List Tables").
struct RTFListDefinitions {
  private var definitions: [Int: [Int: NumberingLevel]] = [:]
  private var instances: [Int: Numbering.Instance] = [:]
  /// The levels of the list that is read.
  private var levels: [Int: NumberingLevel] = [:]
  private var level = NumberingLevel()
  private var isLevelOpen = false
  private var list: Int?
  /// The override that is read, its number, and the level of it.
  private var instance: Numbering.Instance?
  private var number: Int?
  private var overrideLevel = -1
  private var overridesStart = false

  /// The lists as counters take them.
  var numbering: Numbering { Numbering(definitions: definitions, instances: instances) }

  mutating func beginList() {
    levels = [:]
    list = nil
  }

  mutating func endList() {
    if let list { definitions[list] = levels }
  }

  mutating func beginLevel() {
    level = NumberingLevel(start: 1)
    isLevelOpen = true
  }

  /// Ends a level: the next one of its list, or the one that an override defines anew.
  ///
  /// - Parameter symbols: the font of a bullet, where it is one of symbols.
  mutating func endLevel(symbols: SymbolFont?) {
    isLevelOpen = false
    level.symbols = symbols
    if instance != nil, overrideLevel >= 0 {
      instance?.levels[overrideLevel] = level
    } else if levels.count < 9 {
      levels[levels.count] = level
    }
  }

  mutating func beginOverride() {
    instance = Numbering.Instance(definition: 0)
    number = nil
    overrideLevel = -1
  }

  mutating func endOverride() {
    if let instance, let number { instances[number] = instance }
    instance = nil
  }

  mutating func beginLevelOverride() {
    overrideLevel = min(overrideLevel + 1, 8)
    overridesStart = false
  }

  /// Takes the number that texts use for an override.
  mutating func setNumber(_ number: Int32) {
    self.number = Int(number)
  }

  mutating func set(_ word: RTFListWord, _ value: Int32?) {
    let value = Int(value ?? 0)
    switch word {
    case .listid: if instance == nil { list = value } else { instance?.definition = value }
    // The newer word of the two says the same, or more.
    case .levelnfc, .levelnfcn: level.format = Self.format(value)
    case .levelstartat: setStart(value)
    case .levellegal: level.isLegal = value != 0
    case .levelnorestart: level.restart = value != 0 ? 0 : nil
    case .listoverridestartat: overridesStart = true
    case .listoverrideformat: break
    }
  }

  private mutating func setStart(_ value: Int) {
    if isLevelOpen { level.start = value }
    if overridesStart, overrideLevel >= 0 { instance?.starts[overrideLevel] = value }
  }

  /// Takes the text of a label: its length, then characters, of which 0 to 8 stand for numbers.
  mutating func setText(_ bytes: [UInt8]) {
    var text = ""
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    let length = Int(scalars.popFirst()?.value ?? 0)
    for scalar in scalars.prefix(length) {
      if scalar.value < 9 {
        text += "%\(scalar.value + 1)"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    level.text = text
  }

  /// The ways of counting in the order of their numbers ([MS-OSHARED] 2.2.1.3, MSONFC).
  private static let formats: [NumberFormat] = [
    .decimal, .upperRoman, .lowerRoman, .upperLetter, .lowerLetter, .ordinal, .cardinalText,
    .ordinalText, .hex, .chicago, .ideographDigital, .japaneseCounting, .aiueo, .iroha,
    .decimalFullWidth, .decimalHalfWidth, .japaneseLegal, .japaneseDigitalTenThousand,
    .decimalEnclosedCircle, .decimalFullWidth2, .aiueoFullWidth, .irohaFullWidth, .decimalZero,
    .bullet, .ganada, .chosung, .decimalEnclosedFullstop, .decimalEnclosedParen,
    .decimalEnclosedCircleChinese, .ideographEnclosedCircle, .ideographTraditional,
    .ideographZodiac, .ideographZodiacTraditional, .taiwaneseCounting, .ideographLegalTraditional,
    .taiwaneseCountingThousand, .taiwaneseDigital, .chineseCounting, .chineseLegalSimplified,
    .chineseCountingThousand, .decimal, .koreanDigital, .koreanCounting, .koreanLegal,
    .koreanDigital2, .hebrew1, .arabicAlpha, .hebrew2, .arabicAbjad, .hindiVowels,
    .hindiConsonants, .hindiNumbers, .hindiCounting, .thaiLetters, .thaiNumbers, .thaiCounting,
    .vietnameseCounting, .numberInDash, .russianLower, .russianUpper,
  ]

  private static func format(_ number: Int) -> NumberFormat {
    if number == 255 { return .none }
    return formats.indices.contains(number) ? formats[number] : .decimal
  }
}
