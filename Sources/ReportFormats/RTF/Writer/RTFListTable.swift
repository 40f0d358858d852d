// The list table (RTF 1.9.1, List Tables): what programs that count make labels from.

internal import ReportModel

/// Gathers the lists of a document.
///
/// Each list of the report has a list of its own here, with one level that is used: so none goes on
/// counting where another ended.
struct RTFListTable {
  /// The place of a paragraph in a list, and what stands before it.
  struct Place {
    /// The number of the list, from 1.
    var list: Int
    /// The level, from 0 to 8.
    var level: Int
    /// The label as printed.
    var label: String
    /// Whether the label is the number of a heading, which stands at the margin.
    var isHeading = false
  }

  /// A list: how its labels are made, and at which level.
  struct Definition {
    var rule: ListRule
    var level: Int
    /// Whether the label is the number of a heading.
    var isHeading: Bool
  }

  /// How much further a level stands to the right, in twentieths of a point.
  static let step = 720
  /// How much further left than the text its label starts.
  static let hang = 360

  private(set) var definitions: [Definition] = []

  /// Adds a list.
  ///
  /// - Returns: its number.
  mutating func add(_ rule: ListRule, level: Int, isHeading: Bool = false) -> Int {
    definitions.append(Definition(rule: rule, level: level, isHeading: isHeading))
    return definitions.count
  }
}

extension RTFComposer {
  mutating func writeListTable() {
    guard !lists.definitions.isEmpty else { return }
    out.literal("{\\*\\listtable\n")
    for (index, definition) in lists.definitions.enumerated() {
      writeList(definition, number: index + 1)
    }
    out.literal("}\n{\\*\\listoverridetable\n")
    for number in 1...lists.definitions.count {
      out.word("{\\listoverride\\listid", number)
      out.word("\\listoverridecount0\\ls", number)
      out.literal("}\n")
    }
    out.literal("}\n")
  }

  /// All levels are alike up to the one that is used: programs count on there being those above.
  private mutating func writeList(_ definition: RTFListTable.Definition, number: Int) {
    out.word("{\\list\\listtemplateid", number)
    out.literal("\n")
    for level in 0...definition.level {
      let isUsed = level == definition.level
      writeLevel(
        level, isUsed ? definition.rule : .text("", .other), isHeading: definition.isHeading)
    }
    out.word("{\\listname ;}\\listid", number)
    out.literal("}\n")
  }

  private mutating func writeLevel(_ level: Int, _ rule: ListRule, isHeading: Bool) {
    let format = rule.isWord ? List.Kind.other.numberFormatCode : rule.kind.numberFormatCode
    out.word("{\\listlevel\\levelnfc", format)
    out.word("\\levelnfcn", format)
    out.literal("\\leveljc0\\leveljcn0")
    out.word("\\levelfollow", isHeading ? 1 : 0)
    out.word("\\levelstartat", rule.start)
    out.literal("\\levelspace0\\levelindent0{\\leveltext")
    let before = rule.before.utf16.count
    let isCounting = rule.counts
    out.hexByte(before + rule.after.utf16.count + (isCounting ? 1 : 0))
    text(rule.before, in: .value)
    if isCounting { out.hexByte(level) }
    text(rule.after, in: .value)
    out.literal(";}{\\levelnumbers")
    if isCounting { out.hexByte(before + 1) }
    out.literal(";}\\f0")
    guard !isHeading else { return out.literal("\\fi0\\li0\\lin0}\n") }
    out.literal(RTFStyle.listParagraph.characterFormat)
    out.word("\\fi-", RTFListTable.hang)
    out.word("\\li", (level + 1) * RTFListTable.step)
    out.word("\\lin", (level + 1) * RTFListTable.step)
    out.literal("}\n")
  }
}

extension [UInt8] {
  /// Appends a byte that is no text: `\'03`.
  fileprivate mutating func hexByte(_ value: Int) {
    let digits = Array("0123456789abcdef".utf8)
    literal("\\'")
    append(digits[value >> 4 & 15])
    append(digits[value & 15])
  }
}

extension List.Kind {
  /// The number of the format (RTF 1.9.1, \levelnfc).
  fileprivate var numberFormatCode: Int {
    switch self {
    case .decimal: 0
    case .upperRoman: 1
    case .lowerRoman: 2
    case .upperLetter: 3
    case .lowerLetter: 4
    case .bullet: 23
    case .other: 255
    }
  }
}
