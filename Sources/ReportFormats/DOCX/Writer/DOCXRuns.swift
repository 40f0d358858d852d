// Text in one style: a run and its properties, in the order of the schema (CT_RPr).

internal import ReportModel

extension DOCXComposer {
  mutating func write(_ run: StyledText) {
    let isTurned = run.style.traits.contains(.rightToLeft)
    if isTurned, isInRuby { ledger.lose(.direction) }
    if isTurned, !isInRuby { out.literal("<w:dir w:val=\"rtl\">") }
    openRun(run.style)
    text(run.string, in: .run)
    closeRun()
    if isTurned, !isInRuby { out.literal("</w:dir>") }
  }

  mutating func openRun(_ style: TextStyle = .plain) {
    out.literal("<w:r>")
    guard isInLink || style != .plain else { return }
    out.literal("<w:rPr>")
    writeRunProperties(style)
    out.literal("</w:rPr>")
  }

  /// Writes what stands in the properties of a run.
  mutating func writeRunProperties(_ style: TextStyle) {
    if isInLink { out.literal("<w:rStyle w:val=\"Hyperlink\"/>") }
    writeProperties(style)
  }

  mutating func closeRun() {
    out.literal("</w:r>")
  }

  private mutating func writeProperties(_ style: TextStyle) {
    writeTraits(style.traits)
    if let color = style.color {
      out.literal("<w:color w:val=\"")
      writeHex(color)
      out.literal("\"/>")
    }
    if let name = style.highlight?.highlightName {
      out.literal("<w:highlight w:val=\"")
      out.append(name)
      out.literal("\"/>")
    }
    if style.traits.contains(.underline) { out.literal("<w:u w:val=\"single\"/>") }
    if let color = style.highlight, color.highlightName == nil { writeShading(color) }
    writePosition(style.traits)
  }

  private mutating func writeTraits(_ traits: TextTraits) {
    guard !traits.isEmpty else { return }
    if traits.contains(.monospace) {
      out.literal(
        """
        <w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>
        """)
    }
    if traits.contains(.bold) { out.literal("<w:b/><w:bCs/>") }
    if traits.contains(.italic) { out.literal("<w:i/><w:iCs/>") }
    if traits.contains(.allCaps) { out.literal("<w:caps/>") }
    if traits.contains(.smallCaps) { out.literal("<w:smallCaps/>") }
    if traits.contains(.strike) { out.literal("<w:strike/>") }
  }

  /// Letters are raised or lowered, never both.
  private mutating func writePosition(_ traits: TextTraits) {
    if traits.contains(.superscript) {
      out.literal("<w:vertAlign w:val=\"superscript\"/>")
      if traits.contains(.subscript) { ledger.lose(.verticalPosition) }
    } else if traits.contains(.subscript) {
      out.literal("<w:vertAlign w:val=\"subscript\"/>")
    }
  }

  /// Writes the background of text or of a cell.
  mutating func writeShading(_ color: Color) {
    out.literal("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
    writeHex(color)
    out.literal("\"/>")
  }

  /// Six digits, without the sign before them.
  private mutating func writeHex(_ color: Color) {
    out.append(contentsOf: color.hex.utf8.dropFirst())
  }
}
