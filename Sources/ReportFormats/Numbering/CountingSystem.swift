// Counting in ideographs: 二百三十一 is two hundreds, three tens, one.

/// A system of digits and powers of ten.
struct CountingSystem: Sendable {
  /// Which powers stand without a 1 before them.
  private enum BareOne: Sendable {
    /// None: 壹拾.
    case never
    /// Ten at the start: 十, but 一百.
    case leadingTen
    /// Ten, hundred and thousand: 百.
    case always
  }

  private let digits: [String]
  /// Ten, hundred, thousand, ten thousand.
  private let powers: [String]
  private let bareOne: BareOne
  /// Whether a gap between powers is spoken: 一百零一.
  private let namesGaps: Bool

  private init(_ digits: String, _ powers: String, _ bareOne: BareOne, namesGaps: Bool) {
    self.digits = digits.unicodeScalars.map { String($0) }
    self.powers = powers.unicodeScalars.map { String($0) }
    self.bareOne = bareOne
    self.namesGaps = namesGaps
  }

  /// The number in words, or `nil` where it is under 0 or has more than eight digits.
  func label(_ number: Int) -> String? {
    guard (0..<100_000_000).contains(number) else { return nil }
    guard number > 0 else { return digits[0] }
    let high = number / 10_000
    var text = ""
    if high > 0 {
      append(high, to: &text)
      text += powers[3]
    }
    append(number % 10_000, to: &text)
    return text
  }

  /// Appends a number under ten thousand.
  private func append(_ number: Int, to text: inout String) {
    var rest = number
    var hasGap = false
    for power in (0...3).reversed() {
      let value = [1, 10, 100, 1000][power]
      let digit = rest / value
      rest %= value
      guard digit > 0 else {
        hasGap = true
        continue
      }
      if hasGap, namesGaps, !text.isEmpty { text += digits[0] }
      hasGap = false
      if !isBare(digit, power, isFirst: text.isEmpty) { text += digits[digit] }
      if power > 0 { text += powers[power - 1] }
    }
  }

  private func isBare(_ digit: Int, _ power: Int, isFirst: Bool) -> Bool {
    guard digit == 1, power > 0 else { return false }
    return switch bareOne {
    case .never: false
    case .leadingTen: power == 1 && isFirst
    case .always: true
    }
  }
}

extension CountingSystem {
  static let chinese = CountingSystem("零一二三四五六七八九", "十百千万", .leadingTen, namesGaps: true)
  static let taiwanese = CountingSystem("零一二三四五六七八九", "十百千萬", .leadingTen, namesGaps: true)
  static let legalSimplified = CountingSystem(
    "零壹贰叁肆伍陆柒捌玖", "拾佰仟万", .never, namesGaps: true)
  static let legalTraditional = CountingSystem(
    "零壹貳參肆伍陸柒捌玖", "拾佰仟萬", .never, namesGaps: true)
  static let japanese = CountingSystem("〇一二三四五六七八九", "十百千万", .always, namesGaps: false)
  static let legalJapanese = CountingSystem(
    "零壱弐参四伍六七八九", "拾百阡萬", .never, namesGaps: false)
  static let korean = CountingSystem("영일이삼사오육칠팔구", "십백천만", .always, namesGaps: false)
}
