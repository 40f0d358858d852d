// Footnotes, endnotes and comments: marks in the text, texts after the body, links both ways.

internal import ReportModel

extension HTMLComposer {
  mutating func writeNoteMark(_ id: String) {
    guard let index = references.note(id) else { return ledger.lose(.notes) }
    guard frame != .markdown else { return writePlainMark("[\(noteMarks[index])]") }
    let label = resources.notes[index].label
    out.literal("<sup class=\"added\">")
    writeMark(
      label.isEmpty ? String(index + 1) : label, "rc-note-", index,
      isFirst: seenNotes.insert(index).inserted)
    out.literal("</sup>")
    dropsSpace = false
  }

  mutating func writeCommentMark(_ id: String, _ edge: CommentEdge) {
    guard let index = references.comment(id) else { return ledger.lose(.comments) }
    switch edge {
    case .end where frame == .markdown: writePlainMark("[c\(index + 1)]")
    case .start:
      out.literal("<span class=\"comment-start\"")
      attribute("data-comment", index + 1)
      out.literal("></span>")
    case .end:
      out.literal("<sup class=\"added comment-mark\"")
      attribute("data-comment", index + 1)
      out.append(ascii: ">")
      writeMark(
        "[c\(index + 1)]", "rc-comment-", index, isFirst: seenComments.insert(index).inserted)
      out.literal("</sup>")
      dropsSpace = false
    }
  }

  /// A mark of a note or comment whose text stands outside the HTML.
  private mutating func writePlainMark(_ mark: String) {
    out.literal("<sup>")
    text(mark)
    out.literal("</sup>")
    dropsSpace = false
  }

  /// A link to a note or comment; the first one can be gone back to.
  private mutating func writeMark(
    _ mark: String, _ prefix: StaticString, _ index: Int, isFirst: Bool
  ) {
    guard !isInLink else { return text(mark) }
    out.literal("<a role=\"doc-noteref\"")
    if isFirst { writeName(" id=\"", prefix, index, "-mark\"") }
    writeName(" href=\"#", prefix, index, "\"")
    out.append(ascii: ">")
    text(mark)
    out.literal("</a>")
  }

  private mutating func writeName(
    _ start: StaticString, _ prefix: StaticString, _ index: Int, _ end: StaticString
  ) {
    out.literal(start)
    out.literal(prefix)
    out.append(decimal: index + 1)
    out.literal(end)
  }

  mutating func writeNotes() {
    guard !resources.notes.isEmpty else { return }
    out.literal("<section class=\"notes\" aria-label=\"Notes\">\n")
    for (index, note) in resources.notes.enumerated() {
      ledger.enter(Location(part: note.kind.rawValue))
      writeName("<div class=\"note\" id=\"", "rc-note-", index, "\"")
      attribute("data-id", note.id)
      attribute("data-kind", note.kind.rawValue)
      attribute("data-label", note.label)
      out.literal(">\n")
      let mark = note.label.isEmpty ? String(index + 1) : note.label
      writeBackLink(mark, "rc-note-", index, isLive: seenNotes.contains(index))
      write(note.blocks)
      out.literal("</div>\n")
    }
    out.literal("</section>\n")
  }

  private mutating func writeBackLink(
    _ mark: String, _ prefix: StaticString, _ index: Int, isLive: Bool
  ) {
    out.literal("<p class=\"added mark\">")
    if isLive {
      writeName("<a role=\"doc-backlink\" href=\"#", prefix, index, "-mark\">")
      text(mark)
      out.literal("</a>")
    } else {
      text(mark)
    }
    out.literal("</p>\n")
  }

  mutating func writeComments() {
    guard !resources.comments.isEmpty else { return }
    out.literal("<aside class=\"comments\" aria-label=\"Comments\">\n")
    for (index, comment) in resources.comments.enumerated() {
      ledger.enter(Location(part: "comment"))
      writeName("<div class=\"note\" id=\"", "rc-comment-", index, "\"")
      attribute("data-id", comment.id)
      attribute("data-author", comment.author)
      attribute("data-initials", comment.initials)
      attribute("data-date", comment.date)
      out.literal(">\n")
      let byline = comment.byline
      let mark = byline.isEmpty ? "[c\(index + 1)]" : "[c\(index + 1)] \(byline)"
      writeBackLink(mark, "rc-comment-", index, isLive: seenComments.contains(index))
      write(comment.blocks)
      out.literal("</div>\n")
    }
    out.literal("</aside>\n")
  }
}
