// Footnotes and endnotes (RTF 1.9.1, Footnotes): a mark in the text, and the note behind it.

internal import ReportModel

/// The mark that the text of a note or comment starts with.
enum RTFMark {
  /// The number that programs make.
  case automatic(RTFCharacterStyle)
  /// A mark as printed.
  case custom(String, RTFCharacterStyle)
  case comment
}

extension RTFComposer {
  mutating func writeNoteMark(_ id: String) {
    guard let index = references.note(id) else { return ledger.lose(.notes) }
    let note = resources.notes[index]
    guard story.takesNotes, seenNotes.insert(index).inserted else {
      // A note can be anchored once, and in the body alone.
      ledger.lose(.notes)
      return writeRaised(note.label)
    }
    let style = RTFCharacterStyle(markOf: note.kind)
    let isCounted = noteNumbering.count(note)
    // Nothing says that the text before a note is its mark.
    if !isCounted { ledger.lose(.notes) }
    let mark: RTFMark = isCounted ? .automatic(style) : .custom(note.label, style)
    write(mark)
    out.literal("{\\footnote")
    if note.kind == .endnote { out.literal("\\ftnalt") }
    out.append(ascii: "\n")
    write(note.blocks, startingWith: mark, in: note.kind == .footnote ? .footnote : .endnote)
    out.append(ascii: "}")
  }

  private mutating func writeRaised(_ label: String) {
    guard !label.isEmpty else { return }
    out.literal("{\\super ")
    text(label)
    out.append(ascii: "}")
  }

  private mutating func write(_ mark: RTFMark) {
    switch mark {
    case .automatic(let style):
      out.word("{\\cs", style.rawValue)
      out.literal(style.format)
      out.literal("\\chftn}")
    case .custom("", _): break
    case .custom(let label, let style):
      out.word("{\\cs", style.rawValue)
      out.literal(style.format)
      out.append(ascii: " ")
      text(label)
      out.append(ascii: "}")
    case .comment:
      out.word("{\\cs", RTFCharacterStyle.annotationReference.rawValue)
      out.literal("\\fs16\\chatn}")
    }
  }

  /// Writes the mark of a note at the start of its first paragraph.
  mutating func writePendingMark() {
    guard let mark = story.pendingMark else { return }
    story.pendingMark = nil
    write(mark)
    out.append(ascii: " ")
  }

  /// Writes a text with paragraphs of its own inside the one that is open.
  mutating func write(
    _ blocks: [Block], startingWith mark: RTFMark, in kind: RTFStory.Kind
  ) {
    let outer = (story, isInLink)
    story = RTFStory(kind: kind)
    story.pendingMark = mark
    isInLink = false
    if case .paragraph? = blocks.first {} else { writeEmptyParagraph() }
    write(blocks)
    if story.needsParagraph { writeEmptyParagraph() }
    // The end of a note is the end of its last paragraph.
    endOpenParagraph(with: "")
    (story, isInLink) = outer
  }

  /// Writes notes and comments that the text does not come to, so that their text is not lost.
  mutating func writeUnmentioned() {
    let notes = resources.notes.indices.filter { !seenNotes.contains($0) }
    let comments = resources.comments.indices.filter { !seenComments.contains($0) }
    guard !notes.isEmpty || !comments.isEmpty else { return }
    if case .none = story.end { writeEmptyParagraph() }
    for index in notes {
      ledger.lose(.notes)
      writeNoteMark(resources.notes[index].id)
    }
    for index in comments {
      ledger.lose(.comments)
      writeCommentMark(resources.comments[index].id, .end)
    }
  }
}

extension RTFCharacterStyle {
  fileprivate init(markOf kind: Note.Kind) {
    switch kind {
    case .footnote: self = .footnoteReference
    case .endnote: self = .endnoteReference
    }
  }
}
