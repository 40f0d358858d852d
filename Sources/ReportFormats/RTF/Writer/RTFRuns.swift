// Text in one style, as a group with what differs from the paragraph's style.

internal import ReportModel

extension RTFComposer {
  mutating func write(_ run: StyledText) {
    let style = run.style
    guard !style.traits.isEmpty || style.color != nil || style.highlight != nil else {
      return text(run.string)
    }
    out.append(ascii: "{")
    openStyle(style)
    out.append(ascii: " ")
    text(run.string)
    out.append(ascii: "}")
  }

  private mutating func openStyle(_ style: TextStyle) {
    for entry in traitWords where style.traits.contains(entry.trait) { out.literal(entry.word) }
    // Text cannot be raised and lowered at once: the word that comes last holds.
    if style.traits.isSuperset(of: [.superscript, .subscript]) { ledger.lose(.verticalPosition) }
    // Readers take black letters and a white ground for those that all text has.
    if style.color == Color(red: 0, green: 0, blue: 0) { ledger.lose(.color) }
    if style.highlight == Color(red: 255, green: 255, blue: 255) { ledger.lose(.highlight) }
    if let color = style.color { out.word("\\cf", colors.number(color)) }
    if let highlight = style.highlight {
      // Word reads the shading, others the background; the highlighter has but sixteen colours.
      let number = colors.number(highlight)
      out.literal("\\chshdng0")
      out.word("\\chcbpat", number)
      out.word("\\cb", number)
    }
  }
}

/// The control words of traits; \f1 is the font of one width.
private let traitWords: [(trait: TextTraits, word: StaticString)] = [
  (.rightToLeft, "\\rtlch"), (.monospace, "\\f1"), (.bold, "\\b"), (.italic, "\\i"),
  (.underline, "\\ul"), (.strike, "\\strike"), (.superscript, "\\super"), (.subscript, "\\sub"),
  (.smallCaps, "\\scaps"), (.allCaps, "\\caps"),
]
