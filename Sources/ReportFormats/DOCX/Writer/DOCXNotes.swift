// The parts that hold several texts: footnotes, endnotes, comments.

internal import ReportModel

extension DOCXComposer {
  /// Writes the notes of a kind, in the order of the report (ECMA-376-1, 17.11).
  mutating func writeNotes(_ kind: Note.Kind) {
    writeSeparators(kind)
    for (index, note) in resources.notes.enumerated() {
      guard note.kind == kind, notes.isMentioned(index) else { continue }
      out.literal(kind == .footnote ? "<w:footnote" : "<w:endnote")
      attribute("w:id", notes.ids[index])
      out.append(ascii: ">")
      write(note)
      out.literal(kind == .footnote ? "</w:footnote>" : "</w:endnote>")
    }
  }

  /// The lines above notes and above those that go on from the page before.
  private mutating func writeSeparators(_ kind: Note.Kind) {
    let element: StaticString = kind == .footnote ? "footnote" : "endnote"
    for isContinued in [false, true] {
      out.literal("<w:")
      out.literal(element)
      out.literal(
        isContinued
          ? " w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/>"
          : " w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/>")
      out.literal("</w:r></w:p></w:")
      out.literal(element)
      out.append(ascii: ">")
    }
  }

  /// A note begins with its mark and a space, which readers leave out.
  private mutating func write(_ note: Note) {
    var rest = note.blocks[...]
    var paragraph = Paragraph([])
    if case .paragraph(let first)? = rest.first, first.headingLevel == nil {
      paragraph = first
      rest.removeFirst()
    }
    lastBlock = .nothing
    isAtNoteStart = true
    write(
      paragraph,
      ParagraphSetting(style: note.kind == .footnote ? "FootnoteText" : "EndnoteText"))
    write(rest)
    endStory()
  }

  /// Writes the mark at the start of a note.
  mutating func writeOwnMark() {
    isAtNoteStart = false
    let isFootnote = part.kind == .notes(.footnote)
    out.literal(
      isFootnote
        ? "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
        : "<w:r><w:rPr><w:rStyle w:val=\"EndnoteReference\"/></w:rPr><w:endnoteRef/></w:r>")
    out.literal("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
  }

  /// The texts of notes that the body does not mention stand nowhere.
  mutating func loseUnmentionedNotes() {
    for (index, note) in resources.notes.enumerated() where !notes.isMentioned(index) {
      ledger.enter(Location(part: note.kind.rawValue))
      ledger.lose(.notes, text: note.blocks.plainText)
    }
  }

  mutating func writeComments() {
    for (index, comment) in resources.comments.enumerated() {
      out.literal("<w:comment")
      attribute("w:id", comments.ids[index])
      attribute("w:author", comment.author ?? "")
      if let date = comment.date {
        if DateText.isDateTime(date) {
          attribute("w:date", date)
        } else {
          ledger.lose(.comments)
        }
      }
      attribute("w:initials", ifAny: comment.initials)
      out.append(ascii: ">")
      lastBlock = .nothing
      write(comment.blocks)
      endStory()
      out.literal("</w:comment>")
    }
    ledger.lose(.comments, count: comments.openCount)
  }
}
