// The words of an examination's name, without what is new at each examination.

/// Makes the words that name an examination.
enum ExaminationWords {
  /// The words in small letters without marks and punctuation; dates, times and the number of the
  /// examination are left out.
  ///
  /// A number of the examination stands behind a word such as "Nr.", or has four digits or more.
  /// Shorter ones stay, as they can be of the body: C5, finger 2.
  static func words(of text: String) -> [String] {
    var cutter = ExaminationWordCutter(IdentityWords.words(of: text))
    return cutter.cut()
  }
}

private struct ExaminationWordCutter {
  private let words: [IdentityWord]
  private var position = 0
  private var kept: [String] = []

  init(_ words: [IdentityWord]) {
    self.words = words
  }

  mutating func cut() -> [String] {
    while position < words.count {
      if let (_, length) = CalendarDate.date(in: words[position...]) {
        dropLast(where: Self.beforeDates.contains)
        position += length
      } else if let length = timeLength {
        dropLast(where: Self.beforeDates.contains)
        position += length
      } else {
        take(words[position])
      }
    }
    return kept
  }

  private mutating func take(_ word: IdentityWord) {
    position += 1
    if Self.numberWords.contains(word.folded), position < words.count,
      words[position].folded.utf8.contains(where: Self.isDigit)
    {
      position += 1
    } else if word.folded.utf8.count(where: Self.isDigit) >= 4 {
      // A month before a year goes with it.
      dropLast { MonthName.number(of: $0[...]) != nil }
      dropLast(where: Self.beforeDates.contains)
    } else {
      kept += Self.parts(of: word.text)
    }
  }

  private mutating func dropLast(where isDropped: (String) -> Bool) {
    if let last = kept.last, isDropped(last) { kept.removeLast() }
  }

  /// The number of words of a time that stands here: `10:15`, `10 h 15`, `10h15`.
  private var timeLength: Int? {
    let next = words[position...].prefix(3).map(\.folded)
    if let first = next.first, Self.isHourAndMinute(first) { return 1 }
    guard next.count == 3, [":", "h"].contains(next[1]), Self.isNumber(next[0], upTo: 23),
      next[2].utf8.count == 2, Self.isNumber(next[2], upTo: 59)
    else { return nil }
    return 3
  }

  private static func isHourAndMinute(_ word: String) -> Bool {
    let parts = word.split(separator: "h", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].utf8.count == 2 && isNumber(String(parts[0]), upTo: 23)
      && isNumber(String(parts[1]), upTo: 59)
  }

  private static func isNumber(_ word: String, upTo limit: Int) -> Bool {
    guard word.utf8.allSatisfy(isDigit), let number = Int(word) else { return false }
    return number <= limit
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The letters and digits of a word, parted at punctuation; signs of other alphabets are letters.
  private static func parts(of text: String) -> [String] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { LetterFolding.appendAny(scalar, to: &bytes) }
    return bytes.split { byte in
      byte < 0x30 || (0x3A...0x60).contains(byte) || (0x7B...0x7F).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let beforeDates: Set<String> = [
    "du", "le", "vom", "am", "of", "on", "de", "den", "vum", "a", "em",
  ]
  private static let numberWords: Set<String> = [
    "nr", "nr.", "no", "no.", "n.", "num.", "numero", "number", "nummer", "#", "id", "nº", "n",
    "accession", "dossier",
  ]
}
