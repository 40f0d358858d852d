// Text in one style: what plain text can show of it, and which of its traits are lost.

internal import ReportModel

/// The traits that plain text has no form for.
private let lostTraits: [(traits: TextTraits, feature: Feature)] = [
  ([.bold, .italic], .emphasis), (.underline, .underline), ([.smallCaps, .allCaps], .capitals),
  (.monospace, .monospace), (.rightToLeft, .direction),
]

extension TextComposer {
  mutating func append(_ run: StyledText) {
    if run.style.color != nil { ledger.lose(.color) }
    if run.style.highlight != nil { ledger.lose(.highlight) }
    let traits = run.style.traits
    guard !traits.isEmpty else { return append(run.string) }
    for (lost, feature) in lostTraits where !traits.isDisjoint(with: lost) {
      ledger.lose(feature)
    }
    if traits.contains(.strike) { line.literal("~~") }
    if traits.contains(.superscript) {
      append(run.string, forms: superscripts, otherwise: "^(")
    } else if traits.contains(.subscript) {
      append(run.string, forms: subscripts, otherwise: "_(")
    } else {
      append(run.string)
    }
    if traits.contains(.strike) { line.literal("~~") }
  }

  private mutating func append(
    _ string: String, forms: (UInt8) -> StaticString?, otherwise start: StaticString
  ) {
    if string.utf8.allSatisfy({ forms($0) != nil }) {
      for byte in string.utf8 { if let form = forms(byte) { line.literal(form) } }
    } else {
      line.literal(start)
      append(string)
      line.append(ascii: ")")
    }
  }

  /// Appends text of the report, with its control characters replaced.
  mutating func append(_ string: String) {
    let start = line.count
    line.append(contentsOf: string.utf8)
    guard string.mayHaveControls else { return }
    for index in start..<line.count where line[index] < 0x20 || line[index] == 0x7F {
      if line[index] != 0x09, line[index] != 0x0A { return replaceControls(from: start) }
    }
  }

  /// A line end of another system is a line feed; other control characters are lost.
  private mutating func replaceControls(from start: Int) {
    let bytes = Array(line[start...])
    line.removeSubrange(start...)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x09, 0x0A, 0x20..<0x7F, 0x80...0xFF: line.append(byte)
      case 0x0D:
        if index + 1 == bytes.count || bytes[index + 1] != 0x0A { line.append(0x0A) }
      default:
        line.literal("\u{FFFD}")
        ledger.lose(.text, text: String(Unicode.Scalar(byte)))
      }
    }
  }
}

extension String {
  /// Whether it is worth looking for control characters.
  fileprivate var mayHaveControls: Bool {
    let scanned = unsafe utf8.withContiguousStorageIfAvailable {
      unsafe ByteScan($0, afterSpace: false).hasSpecial
    }
    return scanned ?? true
  }
}

/// The raised form of a character, where fonts have it.
private func superscripts(_ byte: UInt8) -> StaticString? {
  switch UnicodeScalar(byte) {
  case "0": "⁰"
  case "1": "¹"
  case "2": "²"
  case "3": "³"
  case "4": "⁴"
  case "5": "⁵"
  case "6": "⁶"
  case "7": "⁷"
  case "8": "⁸"
  case "9": "⁹"
  case "+": "⁺"
  case "-": "⁻"
  case "(": "⁽"
  case ")": "⁾"
  case "n": "ⁿ"
  default: nil
  }
}

/// The lowered form of a character, where fonts have it.
private func subscripts(_ byte: UInt8) -> StaticString? {
  switch UnicodeScalar(byte) {
  case "0": "₀"
  case "1": "₁"
  case "2": "₂"
  case "3": "₃"
  case "4": "₄"
  case "5": "₅"
  case "6": "₆"
  case "7": "₇"
  case "8": "₈"
  case "9": "₉"
  case "+": "₊"
  case "-": "₋"
  case "(": "₍"
  case ")": "₎"
  default: nil
  }
}
