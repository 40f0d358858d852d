// The <span> that says what HTML has no element for: colours, capitals, letters of one width.

internal import ReportModel

/// The traits that need CSS.
private let styledTraits: TextTraits = [.smallCaps, .allCaps, .monospace]

extension TextStyle {
  /// Whether HTML needs a `<span>` for the style.
  var needsSpan: Bool {
    color != nil || highlight != nil || traits.contains(.rightToLeft)
      || !traits.isDisjoint(with: styledTraits)
  }
}

extension [UInt8] {
  /// Starts a `<span>` for what HTML has no element for.
  mutating func openSpan(_ style: TextStyle) {
    literal("<span")
    if style.traits.contains(.rightToLeft) { literal(" dir=\"rtl\"") }
    if style.color != nil || style.highlight != nil
      || !style.traits.isDisjoint(with: styledTraits)
    {
      literal(" style=\"")
      declare(style)
      append(ascii: "\"")
    }
    append(ascii: ">")
  }

  private mutating func declare(_ style: TextStyle) {
    if let color = style.color {
      literal("color:")
      append(color.hex)
      append(ascii: ";")
    }
    if let highlight = style.highlight {
      literal("background-color:")
      append(highlight.hex)
      append(ascii: ";")
    }
    if style.traits.contains(.smallCaps) { literal("font-variant-caps:small-caps;") }
    if style.traits.contains(.allCaps) { literal("text-transform:uppercase;") }
    if style.traits.contains(.monospace) { literal("font-family:monospace;") }
  }
}
