// What can be the label of a list item at the start of a line; whether it is one, ListFinder says.

internal import ReportModel

/// The label that a line may start with: a bullet, or a number in one of its readings.
struct ListMarker: Equatable {
  /// What the label looks like.
  enum Shape: Equatable {
    /// A character that is used for nothing else, such as `•`.
    case bullet
    /// A character that also has other uses: `-`, `–`, `*`.
    case dash
    /// The letter o, which word processors use for a hollow bullet.
    case hollow
    /// A number with one mark behind it, or in round brackets.
    case number(hasBracket: Bool, mark: UInt8, isUpper: Bool)
    /// Numbers with periods between them, such as `2.1`.
    case path
  }

  var shape: Shape
  /// The bytes of the label.
  var label: Range<Int>
  /// The first byte of the item's text.
  var text: Int
  /// The numbers that the label can mean; 0 where it is not to be read so.
  var decimal = 0
  var letter = 0
  var roman = 0
  /// The numbers of a path.
  var path: [Int] = []

  /// Finds the label of a line that has text behind it.
  init?(_ bytes: [UInt8], _ line: TextLine) {
    guard let label = Self.word(bytes, line.range) else { return nil }
    var text = label.upperBound
    while text < line.end, bytes[text] == 0x20 || bytes[text] == 0x09 { text += 1 }
    guard text < line.end else { return nil }
    self.label = label
    self.text = text
    shape = .bullet
    guard readBullet(bytes) || readNumber(bytes) else { return nil }
  }

  /// The first word of a line, where it can be a label by its length.
  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let most = min(range.upperBound, range.lowerBound + 12)
    var end = range.lowerBound
    while end < most, bytes[end] != 0x20, bytes[end] != 0x09 { end += 1 }
    return end < most ? range.lowerBound..<end : nil
  }

  private mutating func readBullet(_ bytes: [UInt8]) -> Bool {
    switch label.count {
    case 1:
      switch bytes[label.lowerBound] {
      case UInt8(ascii: "-"), UInt8(ascii: "*"): shape = .dash
      case UInt8(ascii: "o"): shape = .hollow
      default: return false
      }
      return true
    case 2: return bytes[label].elementsEqual("·".utf8)
    case 3:
      if Self.dashes.contains(where: { bytes[label].elementsEqual($0.utf8) }) {
        shape = .dash
        return true
      }
      return Self.bullets.contains { bytes[label].elementsEqual($0.utf8) }
    default: return false
    }
  }

  private static let dashes = ["–", "—"]
  private static let bullets = [
    "•", "▪", "◦", "‣", "⁃", "●", "○", "■", "□", "➢", "➤", "►", "✓", "∙",
  ]

  private mutating func readNumber(_ bytes: [UInt8]) -> Bool {
    var word = bytes[label]
    let hasBracket = word.first == UInt8(ascii: "(")
    if hasBracket { word.removeFirst() }
    var mark: UInt8 = 0
    if word.last == UInt8(ascii: ".") || word.last == UInt8(ascii: ")") { mark = word.removeLast() }
    guard !word.isEmpty, !hasBracket || mark == UInt8(ascii: ")") else { return false }
    if let path = Self.path(word), !hasBracket {
      self.path = path
      guard path.count == 1 else {
        shape = .path
        return true
      }
    }
    guard mark != 0 else { return false }
    readValues(word)
    let isUpper = word.first.map { $0 < 0x60 } ?? false
    shape = .number(hasBracket: hasBracket, mark: mark, isUpper: isUpper && decimal == 0)
    return decimal > 0 || letter > 0 || roman > 0
  }

  private mutating func readValues(_ word: ArraySlice<UInt8>) {
    if let number = Self.number(word) {
      decimal = number + 1
      return
    }
    guard let first = word.first else { return }
    let isUpper = first < 0x60
    let small = word.map { isUpper ? $0 | 0x20 : $0 }
    guard small.allSatisfy({ 0x61...0x7A ~= $0 }), word.allSatisfy({ ($0 < 0x60) == isUpper })
    else { return }
    if small.count == 1 { letter = Int(small[0]) - 0x60 + 1 }
    roman = Self.roman(small).map { $0 + 1 } ?? 0
  }

  /// A number of up to three digits.
  private static func number(_ word: ArraySlice<UInt8>) -> Int? {
    guard 1...3 ~= word.count, word.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Numbers with periods between them.
  private static func path(_ word: ArraySlice<UInt8>) -> [Int]? {
    // Most lines begin with a word of letters, which is not worth taking apart.
    guard let first = word.first, 0x30...0x39 ~= first else { return nil }
    var path: [Int] = []
    for part in word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      guard let number = number(part) else { return nil }
      path.append(number)
    }
    return path
  }

  /// The value of a Roman numeral up to 39, written in the usual way.
  private static func roman(_ small: [UInt8]) -> Int? {
    guard small.count <= 6 else { return nil }
    return romans.firstIndex { $0.utf8.elementsEqual(small) }.map { $0 + 1 }
  }

  private static let romans: [String] = {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return (1...39).map { String(repeating: "x", count: $0 / 10) + units[$0 % 10] }
  }()
}

extension ListMarker {
  /// Whether the label can stand at the start of a list, or come behind any other than its first.
  var isFirst: Bool { decimal == 1 || decimal == 2 || letter == 2 || roman == 2 || path.last == 1 }

  /// The reading in which a label comes right after this one; `nil` where there is none.
  func system(before next: ListMarker) -> ListSystem? {
    switch (shape, next.shape) {
    case (.bullet, .bullet), (.dash, .dash), (.hollow, .hollow): return .same
    case (.number(let bracket, let mark, let isUpper), .number(let other, let end, let upper)):
      guard bracket == other, mark == end else { return nil }
      if decimal > 0, next.decimal == decimal + 1 { return .decimal }
      guard isUpper == upper else { return nil }
      if roman > 0, next.roman == roman + 1, !(letter > 0 && next.letter == letter + 1) {
        return .roman
      }
      return letter > 0 && next.letter == letter + 1 ? .letter : nil
    case (.path, .path):
      guard path.count == next.path.count, path.dropLast() == next.path.dropLast(),
        let last = path.last, next.path.last == last + 1
      else { return nil }
      return .path
    case (.bullet, _), (.dash, _), (.hollow, _), (.number, _), (.path, _): return nil
    }
  }

  /// Whether the label is the first below another: `2.1` below `2.`.
  func isFirst(below outer: ListMarker) -> Bool {
    shape == .path && path.last == 1 && path.dropLast().elementsEqual(outer.path)
  }
}

/// How the labels of a list are counted.
enum ListSystem: Equatable {
  case same
  case decimal
  case letter
  case roman
  case path
}
