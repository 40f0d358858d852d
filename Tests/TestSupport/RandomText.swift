// Arbitrary text for arbitrary reports.

internal import ReportModel

extension RandomReport {
  private static let words = [
    "Lunge", "foie", "Niere", "œdème", "Größe", "Lëtzebuerg", "5 mg", "≥ 7 mm", "5\u{2011}7 mm",
    "µg/l", "37,2 °C", "naïve", "não", "<b>&amp;</b>", "a\\b", "\"zitiert\"", "'", "`code`",
    "*stern*", "_unter_", "# kein Titel", "1. kein Punkt", "- kein Strich", "| Spalte |",
    "[Klammer](x)", "{\\rtf1}", "$1", "~", "肺炎", "שלום", "العربية", "Ελλάδα", "🫁", "👩🏽‍⚕️",
    "e\u{301}", "\u{AD}", "\u{A0}", " ", "x", "…", "☒",
  ]
  private static let oddities = [
    "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{85}",
    "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{E000}", "\u{10FFFF}",
  ]

  /// Text of one line, never empty.
  mutating func text() -> String {
    var text = random.pick(Self.words, or: "x")
    for _ in 0..<random.below(5) {
      if random.oneIn(2) { text += " " }
      text += random.pick(Self.words, or: "x")
      if characters == .any, random.oneIn(3) { text += random.pick(Self.oddities, or: "") }
    }
    return text
  }

  /// Text of one line, or none.
  mutating func maybeText() -> String? {
    random.oneIn(2) ? text() : nil
  }

  /// Text with spaces, tabs and line ends that matter.
  mutating func preformattedText() -> String {
    var lines: [String] = []
    for _ in 0...random.below(3) {
      lines.append((random.oneIn(2) ? "  " : "\t") + text())
    }
    return lines.joined(separator: "\n")
  }
}
