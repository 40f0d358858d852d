// What makes the labels of a list: a count between two texts, or one text for all.

internal import ReportModel

/// How programs that count make the labels of a list.
struct ListRule: Hashable {
  /// The format of the numbers.
  var kind: List.Kind
  /// The first number.
  var start: Int
  /// The text before the number; the whole label where nothing is counted.
  var before: String
  /// The text behind the number.
  var after: String
  /// Whether there is a number between the texts.
  var counts: Bool

  /// The same text for each item.
  static func text(_ label: String, _ kind: List.Kind, start: Int = 1) -> ListRule {
    ListRule(kind: kind, start: start, before: label, after: "", counts: false)
  }

  /// Whether the label is a text that programs would take for a bullet and cut to one letter.
  var isWord: Bool { kind == .bullet && before.utf16.count > 1 }

  /// The longest text that the list table can say, in units of UTF-16.
  static let longest = 250

  /// Whether the list table can say the rule: numbers are not negative there, texts are not long.
  var canBeSaid: Bool {
    0...32_767 ~= start && before.utf16.count + after.utf16.count <= Self.longest
  }
}

extension ListRule {
  /// Finds the rule that makes these labels; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - labels: the labels in order, none of them empty.
  ///   - list: says how the items are counted.
  init?(_ labels: [String], of list: List) {
    guard let first = labels.first else { return nil }
    if let format = list.kind.format,
      let rule = Self.counting(labels, first, list, format)
    {
      self = rule
    } else if labels.allSatisfy({ $0.utf8.elementsEqual(first.utf8) }) {
      self = .text(first, list.kind, start: list.start)
    } else {
      return nil
    }
    guard canBeSaid else { return nil }
  }

  /// The number can stand at several places of the first label; the last one is the most likely.
  private static func counting(
    _ labels: [String], _ first: String, _ list: List, _ format: NumberFormat
  ) -> ListRule? {
    let number = Array(format.label(list.start, language: nil).utf8)
    let label = Array(first.utf8)
    guard !number.isEmpty, label.count >= number.count, label.count <= 4 * longest else {
      return nil
    }
    for position in (0...(label.count - number.count)).reversed()
    where label[position..<position + number.count].elementsEqual(number) {
      let rule = ListRule(
        kind: list.kind, start: list.start,
        before: String(decoding: label[..<position], as: UTF8.self),
        after: String(decoding: label[(position + number.count)...], as: UTF8.self), counts: true)
      if rule.makes(labels, format) { return rule }
      // A label that counts has its number at one place of few.
      if labels.count > 1, position + 32 < label.count { return nil }
    }
    return nil
  }

  private func makes(_ labels: [String], _ format: NumberFormat) -> Bool {
    labels.enumerated().allSatisfy { index, label in
      let made = before + format.label(start &+ index, language: nil) + after
      return made.utf8.elementsEqual(label.utf8)
    }
  }
}

extension List.Kind {
  /// The format that counts so; `nil` where nothing is counted that is known.
  fileprivate var format: NumberFormat? {
    switch self {
    case .decimal: .decimal
    case .lowerLetter: .lowerLetter
    case .upperLetter: .upperLetter
    case .lowerRoman: .lowerRoman
    case .upperRoman: .upperRoman
    case .bullet, .other: nil
    }
  }
}
