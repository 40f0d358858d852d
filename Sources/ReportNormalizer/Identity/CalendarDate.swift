// Dates of birth as letters print them.

/// Reads dates with a year of four digits.
enum CalendarDate {
  /// The years in which a patient can be born.
  static let years = 1850...2149

  /// The date that the words begin with, as `yyyy-mm-dd`, and how many words it has.
  ///
  /// `01.02.1960`, `1/2/1960` and `01-02-1960` have the day first, `1960-02-01` and `1960/02/01` the
  /// year; a month by name can stand between day and year or, in English, before the day.
  static func date(in words: ArraySlice<IdentityWord>) -> (text: String, length: Int)? {
    guard let first = words.first, let byte = first.folded.utf8.first else { return nil }
    guard (0x30...0x39).contains(byte) else { return monthFirst(words) }
    if let text = numeric(first.folded) { return (text, 1) }
    return spaced(words) ?? named(words)
  }

  /// Whether there is such a day; day 0, or day and month 0, stand for one that is not known.
  static func isDay(_ day: Int, month: Int, year: Int) -> Bool {
    if day == 0 { return (0...12).contains(month) }
    guard (1...12).contains(month), day > 0 else { return false }
    return day <= length(ofMonth: month, year: year)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func text(_ day: Int, _ month: Int, _ year: Int) -> String? {
    guard years.contains(year), day > 0, isDay(day, month: month, year: year) else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// A date in one word; all its marks are the same.
  private static func numeric(_ word: String) -> String? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    for mark in [".", "/", "-"] as [Character] {
      let parts = word.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      if let year = number(parts[0], digits: 4...4) {
        guard let month = number(parts[1], digits: 2...2), let day = number(parts[2], digits: 2...2)
        else { return nil }
        return text(day, month, year)
      }
      guard let day = number(parts[0], digits: 1...2),
        let month = number(parts[1], digits: 1...2) ?? MonthName.number(of: parts[1]),
        let year = number(parts[2], digits: 4...4)
      else { return nil }
      return text(day, month, year)
    }
    return nil
  }

  /// Day and month with periods and spaces: `01. 02. 1960`.
  private static func spaced(_ words: ArraySlice<IdentityWord>) -> (text: String, length: Int)? {
    let words = Array(words.prefix(3))
    guard words.count == 3, words[0].folded.hasSuffix("."), words[1].folded.hasSuffix("."),
      let day = number(words[0].folded.dropLast(), digits: 1...2),
      let month = number(words[1].folded.dropLast(), digits: 1...2),
      let year = year(words[2]), let text = text(day, month, year)
    else { return nil }
    return (text, 3)
  }

  /// The month by name: `1. Februar 1960`, `1er février 1960`, `5 de setembro de 1964`.
  private static func named(_ words: ArraySlice<IdentityWord>) -> (text: String, length: Int)? {
    let kept = words.prefix(5).filter { $0.folded != "de" && $0.folded != "of" }
    guard kept.count >= 3, let day = day(kept[0]), let month = month(kept[1]),
      let year = year(kept[2]), let text = text(day, month, year)
    else { return nil }
    let between = words.prefix(5).prefix { $0 != kept[2] }.count
    return (text, between + 1)
  }

  /// The month by name before the day: `February 1, 1960`.
  private static func monthFirst(
    _ words: ArraySlice<IdentityWord>
  ) -> (text: String, length: Int)? {
    let words = Array(words.prefix(4))
    guard words.count >= 3, let day = day(words[1]), let month = month(words[0]) else { return nil }
    let length = words[2].folded == "," ? 4 : 3
    guard words.count >= length, let year = year(words[length - 1]),
      let text = text(day, month, year)
    else { return nil }
    return (text, length)
  }

  private static func day(_ word: IdentityWord) -> Int? {
    var digits = Substring(word.folded)
    for ending in [".", "er", "o", "st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(ending.count)
      break
    }
    return number(digits, digits: 1...2)
  }

  private static func year(_ word: IdentityWord) -> Int? {
    let digits = word.folded.hasSuffix(".") ? word.folded.dropLast() : word.folded[...]
    return number(digits, digits: 4...4)
  }

  private static func month(_ word: IdentityWord) -> Int? {
    MonthName.number(of: word.folded.hasSuffix(".") ? word.folded.dropLast() : word.folded[...])
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
