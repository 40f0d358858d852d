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
    if let form = run.plainForm {
      append(form, otherwise: traits.contains(.superscript) ? "^(" : "_(")
    } else {
      append(run.string)
    }
    if traits.contains(.strike) { line.literal("~~") }
  }

  private mutating func append(_ form: PlainForm, otherwise start: StaticString) {
    append(form.formed)
    if !form.rest.isEmpty {
      line.literal(start)
      append(form.rest)
      line.append(ascii: ")")
    }
    append(form.end)
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
        ledger.lose(.controlCharacters, text: String(Unicode.Scalar(byte)))
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
