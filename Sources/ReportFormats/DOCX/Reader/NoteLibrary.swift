// Footnotes and endnotes: read once, numbered in the order in which the text mentions them.

internal import ReportModel

/// The notes of a document by their names in it.
struct NoteLibrary {
  private struct Key: Hashable {
    let kind: Note.Kind
    let id: String
  }

  private var texts: [Key: [Block]] = [:]
  private var order: [Key] = []
  private var labels: [Key: String] = [:]
  private var counts: [Note.Kind: Int] = [:]

  /// Takes a note that the document holds.
  ///
  /// A second one of the same name gets another, which the text does not mention.
  mutating func add(_ kind: Note.Kind, id: String, blocks: [Block]) {
    var key = Key(kind: kind, id: id)
    while texts[key] != nil { key = Key(kind: kind, id: "\(key.id)-\(texts.count + 1)") }
    texts[key] = blocks.withoutGapBehindMark
  }

  /// Mentions a note; the first mention numbers it.
  ///
  /// - Returns: the note's name in the report, or `nil` where the document holds no such note.
  mutating func mention(
    _ kind: Note.Kind, id: String, numbering: NoteNumbering, hasOwnMark: Bool, language: String?
  ) -> String? {
    let key = Key(kind: kind, id: id)
    guard texts[key] != nil else { return nil }
    if labels[key] == nil {
      order.append(key)
      if hasOwnMark {
        labels[key] = ""
      } else {
        let number = numbering.start &+ counts[kind, default: 0]
        counts[kind, default: 0] += 1
        labels[key] = numbering.format.label(number, language: language)
      }
    }
    return Self.name(key)
  }

  /// Appends to the mark of a note that brings its own.
  mutating func extendMark(of kind: Note.Kind, id: String, by text: String) {
    labels[Key(kind: kind, id: id), default: ""] += text
  }

  /// The notes that the text mentions, in this order.
  var mentioned: [Note] {
    order.map { key in
      Note(
        id: Self.name(key), kind: key.kind, label: labels[key] ?? "", blocks: texts[key] ?? [])
    }
  }

  /// The notes that the text never mentions.
  var unmentioned: [(kind: Note.Kind, blocks: [Block])] {
    texts.keys.filter { labels[$0] == nil }
      .sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
      .map { ($0.kind, texts[$0] ?? []) }
  }

  private static func name(_ key: Key) -> String { "\(key.kind.rawValue)-\(key.id)" }
}

extension [Block] {
  /// The text of a note without the spaces or the tab that keep it apart from its mark.
  var withoutGapBehindMark: [Block] {
    guard case .paragraph(var paragraph)? = first else { return self }
    switch paragraph.inlines.first {
    case .tab: paragraph.inlines.removeFirst()
    case .text(let text)? where text.string.utf8.first == 0x20:
      let rest = text.string.drop { $0 == " " }
      paragraph.inlines[0] = .text(String(rest), text.style)
      if rest.isEmpty { paragraph.inlines.removeFirst() }
    default: return self
    }
    return [.paragraph(paragraph)] + dropFirst()
  }
}
