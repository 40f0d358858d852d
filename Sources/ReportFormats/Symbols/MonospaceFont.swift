// Fonts whose letters are all of one width, as in program text.

/// The common fonts of letters of one width.
enum MonospaceFont {
  private static let names = [
    "andale mono", "cascadia code", "cascadia mono", "consolas", "courier", "courier new",
    "dejavu sans mono", "fira code", "fira mono", "inconsolata", "letter gothic",
    "liberation mono", "lucida console", "lucida sans typewriter", "menlo", "monaco", "monospace",
    "noto mono", "noto sans mono", "roboto mono", "sf mono", "source code pro", "ubuntu mono",
  ]

  /// Whether a font is one of them, in whatever capitals.
  static func contains(_ name: String) -> Bool {
    // Few fonts have such a word in their name, so most are told without making small letters.
    guard 4...24 ~= name.utf8.count else { return false }
    return names.contains(name.lowercased())
  }
}
