// From labels as printed to numbering that prints them.

internal import ReportModel

/// The labels of one list and the numbering instances that print them.
///
/// Where the labels count by a rule, one instance counts so. Where they do not, each label has an
/// instance that prints it as it is; instances of one definition are one list to readers.
struct ListLabels {
  private enum Rule {
    /// Text with the number in it, as `w:lvlText` has it.
    case counted(NumberFormat, text: String)
    case literal
  }

  private let level: Int
  private let format: NumberFormat
  private let start: Int
  private let rule: Rule
  /// The instance of the last item with its label.
  private var last: (label: String, instance: Int)?
  /// Whether the numbering cannot say what the list says.
  let isChanged: Bool

  init(_ list: List, level: Int) {
    self.level = level
    format = NumberFormat.formats(of: list.kind).first ?? .none
    start = min(max(list.start, 0), 32_767)
    let labels = list.items.lazy.map(\.label).filter { !$0.isEmpty }
    rule = Self.rule(list.kind, Array(labels), start: start, level: level)
    isChanged = start != list.start && list.kind != .bullet
  }

  /// The instance that prints the next label.
  mutating func next(_ label: String, _ numbering: inout NumberingPart) -> Int {
    guard !label.isEmpty else { return numbering.silent(level: level) }
    switch rule {
    case .counted(let format, let text):
      if let last { return last.instance }
      let instance = numbering.begin(format, text: text, start: start, level: level)
      last = (label, instance)
      return instance
    case .literal:
      if let last, last.label == label { return last.instance }
      let isFirst = last == nil
      let instance = numbering.literal(
        label, format, start: isFirst ? start : nil, level: level)
      last = (label, instance)
      return instance
    }
  }

  /// Finds a rule that gives all labels.
  private static func rule(
    _ kind: List.Kind, _ labels: [String], start: Int, level: Int
  ) -> Rule {
    guard let first = labels.first else { return .literal }
    if kind == .bullet || kind == .other {
      let isSame = labels.allSatisfy { $0 == first }
      guard isSame, let format = NumberFormat.formats(of: kind).first else { return .literal }
      return .counted(format, text: LabelText.plain(first))
    }
    for format in NumberFormat.formats(of: kind) {
      if let text = text(format, labels, start: start, level: level) {
        return .counted(format, text: text)
      }
    }
    return .literal
  }

  /// What stands before and behind the number in all labels, with a mark in its place.
  private static func text(
    _ format: NumberFormat, _ labels: [String], start: Int, level: Int
  ) -> String? {
    let number = format.label(start, language: nil)
    guard let first = labels.first else { return nil }
    // The number nearest to the end is the one that counts: "2.1" is followed by "2.2".
    for range in first.ranges(of: number).reversed().prefix(4) {
      let before = first[..<range.lowerBound]
      let behind = first[range.upperBound...]
      let fits = labels.indices.allSatisfy { index in
        labels[index] == before + format.label(start + index, language: nil) + behind
      }
      if fits {
        return LabelText.plain(before) + "%\(level + 1)" + LabelText.plain(behind)
      }
    }
    return nil
  }
}

/// The text of labels in numbering, where `%1` to `%9` are numbers.
enum LabelText {
  /// Text in which nothing is a number: a sign of no width parts a percent sign from a digit.
  static func plain(_ text: some StringProtocol) -> String {
    guard hasNumber(text) else { return String(text) }
    var plain = ""
    for character in text.unicodeScalars {
      if plain.unicodeScalars.last == "%", "1"..."9" ~= character { plain += "\u{2060}" }
      plain.unicodeScalars.append(character)
    }
    return plain
  }

  /// Whether numbering can print a label: no number in it, no control character.
  static func isPrintable(_ label: String) -> Bool {
    !hasNumber(label)
      && label.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value | 1 != 0xFFFF }
  }

  /// Whether a text would show a number where it has a percent sign before a digit.
  static func hasNumber(_ text: some StringProtocol) -> Bool {
    var wasPercent = false
    for byte in text.utf8 {
      if wasPercent, 0x31...0x39 ~= byte { return true }
      wasPercent = byte == UInt8(ascii: "%")
    }
    return false
  }
}

extension NumberFormat {
  /// The formats that a kind of list may count in, the likeliest first.
  static func formats(of kind: List.Kind) -> [NumberFormat] {
    switch kind {
    case .bullet: [.bullet]
    case .decimal: [.decimal, .decimalZero]
    case .lowerLetter: [.lowerLetter]
    case .upperLetter: [.upperLetter]
    case .lowerRoman: [.lowerRoman]
    case .upperRoman: [.upperRoman]
    case .other: [.none]
    }
  }
}
