// Styles: RTF repeats what a style looks like in each paragraph, so that only names, ranks and the
// looks that headings and links have by themselves are of use.

internal import ReportModel

/// The styles of a document (RTF 1.9.1, "Style Sheet").
struct RTFStyleSheet {
  /// What a style applies to.
  enum Kind {
    case paragraph
    case character
    case other
  }

  /// A style.
  struct Entry {
    var headingLevel: Int?
    var isLink = false
    var isPreformatted = false
    var character: RTFCharacter
  }

  private var paragraphs: [Int32: Entry] = [:]
  private var characters: [Int32: Entry] = [:]
  private var name: [UInt8] = []
  /// What the open entry says it is.
  var kind = Kind.paragraph

  /// Takes text: the name of a style, up to a semicolon.
  mutating func append(_ text: some Sequence<UInt8>, _ group: RTFGroup) {
    for byte in text {
      if byte == UInt8(ascii: ";") { finish(group) } else { name.append(byte) }
    }
  }

  /// Ends a style; its group says what it looks like.
  private mutating func finish(_ group: RTFGroup) {
    let name = String(decoding: name, as: UTF8.self)
    self.name = []
    defer { kind = .paragraph }
    var style = Entry(character: group.character)
    switch kind {
    case .paragraph:
      let level = group.paragraph.outlineLevel
      style.headingLevel = level < 0 ? Self.headingLevel(name) : level <= 8 ? Int(level) + 1 : nil
      style.isPreformatted = name.lowercased() == "html preformatted"
      paragraphs[group.paragraph.style] = style
    case .character:
      let key = name.lowercased().filter { $0 != " " }
      style.isLink = ["hyperlink", "followedhyperlink", "internetlink"].contains(key)
      characters[group.character.style] = style
    case .other: break
    }
  }

  /// A name may be followed by others, each behind a comma.
  private static func headingLevel(_ name: String) -> Int? {
    Style.headingLevel(name: String(name.prefix { $0 != "," }))
  }

  /// The paragraph style of a number.
  func paragraph(_ number: Int32) -> Entry? { paragraphs[number] }

  /// The character style of a number.
  func character(_ number: Int32) -> Entry? { characters[number] }
}
