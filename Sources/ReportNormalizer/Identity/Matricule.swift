// The national identification number of Luxembourg: thirteen digits with two check digits. In its
// older form, it is the first eleven of them.

/// Tells the national identification number of Luxembourg from other digits.
///
/// It is the date of birth as yyyymmdd (month and day can be 00), a serial number of three digits,
/// a check digit after Luhn and one after Verhoeff, both over the first eleven digits.
enum Matricule {
  /// Whether thirteen ASCII digits are such a number; `false` for anything else.
  static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 13, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    guard hasDate(digits) else { return false }
    return digits[11] == luhn(digits[0..<11]) && digits[12] == verhoeff(digits[0..<11])
  }

  /// Whether eleven ASCII digits can be such a number in its older form, which ends before the two
  /// check digits: they begin with a date.
  static func isOlderForm(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 11, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    return hasDate(digits)
  }

  /// Whether two numbers, each in either form, are of the same person.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let length = min(left.utf8.count, right.utf8.count)
    return length >= 11 && left.utf8.prefix(length).elementsEqual(right.utf8.prefix(length))
  }

  /// The day that a number in either form begins with, as `yyyy-mm-dd`; `nil` where month or day is
  /// not known.
  static func birthDate(in text: String) -> String? {
    let digits = Array(text.utf8.prefix(8)).map { Int($0) - 0x30 }
    guard digits.count == 8, number(digits[4..<6]) > 0, number(digits[6..<8]) > 0 else {
      return nil
    }
    let text = text.prefix(8)
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }

  private static func hasDate(_ digits: [Int]) -> Bool {
    let year = number(digits[0..<4])
    return CalendarDate.years.contains(year)
      && CalendarDate.isDay(number(digits[6..<8]), month: number(digits[4..<6]), year: year)
  }

  /// The eleven digits that name the person: the whole number in its older form, and what the check
  /// digits are made of in the present one; `nil` where a text is neither.
  static func root(of text: String) -> String? {
    if isValid(text) { return String(text.prefix(11)) }
    return isOlderForm(text) ? text : nil
  }

  private static func number(_ digits: ArraySlice<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }

  /// The digit that makes the sum, every other digit doubled, a multiple of ten.
  static func luhn(_ digits: ArraySlice<Int>) -> Int {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place.isMultiple(of: 2) ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
    }
    return (10 - sum % 10) % 10
  }

  /// The digit that makes the product in the group of symmetries of a pentagon neutral.
  static func verhoeff(_ digits: ArraySlice<Int>) -> Int {
    var check = 0
    for (place, digit) in digits.reversed().enumerated() {
      check = product(check, permuted(digit, times: (place + 1) % 8))
    }
    return check == 0 || check >= 5 ? check : 5 - check
  }

  /// The product of two turns (0–4) or reflections (5–9) of a pentagon.
  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): 5 + (left + right - 5) % 5
    case (false, true): 5 + (left - 5 - right + 5) % 5
    case (false, false): (left - right + 5) % 5
    }
  }

  private static func permuted(_ digit: Int, times: Int) -> Int {
    let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    return (0..<times).reduce(digit) { value, _ in permutation[value] }
  }
}
