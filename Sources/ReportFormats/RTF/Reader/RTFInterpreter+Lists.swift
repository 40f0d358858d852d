// Lists: labels as printed where the document holds them, else counted.

internal import ReportModel

extension RTFInterpreter {
  mutating func openListDefinition(_ word: RTFDestinationWord) {
    turn(to: .container)
    switch word {
    case .list:
      document.lists.beginList()
      group.end = .list
    case .listlevel:
      document.lists.beginLevel()
      group.end = .listLevel
    case .listoverride:
      document.lists.beginOverride()
      group.end = .listOverride
    case .lfolevel:
      document.lists.beginLevelOverride()
      group.end = .levelOverride
    default:
      captures.append([])
      turn(to: .levelText, end: .levelText)
    }
  }

  mutating func openListText(_ word: RTFDestinationWord) {
    guard group.destination == .text, !story.isInFieldCode, word != .pn else {
      // The definition of a list of Word 6 says the level of the paragraph around it.
      if word == .pn { turn(to: .container, end: .oldList) } else { group.destination = .skipped }
      return
    }
    capture(.label)
  }

  mutating func setList(_ number: Int32) {
    if group.end == .listOverride {
      document.lists.setNumber(number)
    } else {
      group.paragraph.list = number
    }
  }

  /// Takes the label of the open paragraph, without the tab or space behind it.
  mutating func takeLabel(_ text: String) {
    let isShown = !group.character.flags.contains(.hidden)
    guard isShown else { return }
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    let label = end.map { String(scalars[start...$0]) } ?? ""
    if !label.isEmpty { story.label = label }
  }

  /// Where a paragraph stands in a list; one of no list stands nowhere.
  mutating func listPosition(_ paragraph: RTFParagraph) -> ListPosition? {
    let label = story.label
    story.label = nil
    guard paragraph.list != 0 else {
      return label.map { Self.position($0, list: 0, level: Int(paragraph.oldListLevel)) }
    }
    var counters = counters ?? ListCounters(document.lists.numbering)
    self.counters = nil
    defer { self.counters = counters }
    let number = group.character.language == 0 ? document.language : group.character.language
    let counted = counters.next(
      Int(paragraph.list), level: Int(paragraph.listLevel), style: nil,
      language: LanguageCodes.tag(of: Int(number)) ?? "en", basis: { _ in nil })
    guard let label else { return counted }
    guard var position = counted else {
      return Self.position(label, list: Int(paragraph.list), level: Int(paragraph.listLevel))
    }
    position.label = label
    return position
  }

  /// The position that a label alone tells of: its kind of list and its number.
  private static func position(_ label: String, list: Int, level: Int) -> ListPosition {
    let core = label.unicodeScalars.filter { $0.properties.isAlphabetic || 0x30...0x39 ~= $0.value }
    let text = String(String.UnicodeScalarView(core))
    var position = ListPosition(
      instance: list, level: level, kind: .other, number: 1, label: label)
    if text.isEmpty {
      position.kind = .bullet
    } else if let number = Int(text) {
      position.kind = .decimal
      position.number = number
    } else if text.utf8.count == 1, let letter = text.utf8.first, letter.isASCIILetter {
      position.kind = letter >= UInt8(ascii: "a") ? .lowerLetter : .upperLetter
      position.number = Int(letter | 0x20) - 0x60
    }
    return position
  }
}
