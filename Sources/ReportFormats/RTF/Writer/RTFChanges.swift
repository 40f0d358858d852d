// Tracked changes (RTF 1.9.1, Track Changes): who made them, when, and what they did.

internal import ReportModel

extension RTFComposer {
  mutating func write(_ content: [Inline], changedBy mark: ChangeMark) {
    // Letters have a change that adds and one that takes away, and readers take the first for the
    // outer one.
    if let outer = story.changes.last,
      story.changes.count > 1 || outer.isRemoval || !mark.isRemoval
    {
      ledger.lose(.changes)
    }
    story.changes.append(mark)
    out.append(ascii: "{")
    writeWords(of: mark)
    out.append(ascii: " ")
    write(content)
    out.append(ascii: "}")
    story.changes.removeLast()
  }

  /// The control words of a change.
  ///
  /// A move is also an insertion or a deletion, so that programs that do not know moves show the
  /// text at one place once the changes are accepted.
  mutating func writeWords(of mark: ChangeMark) {
    let author = authors.number(mark.author)
    let time = mark.date.flatMap { RTFDateTime(iso: $0) }
    if mark.date != time?.isoMinute || mark.author?.contains(";") == true {
      ledger.lose(.changes)
    }
    if mark.isRemoval {
      words("\\deleted", "\\revauthdel", author, "\\revdttmdel", time)
    } else {
      words("\\revised", "\\revauth", author, "\\revdttm", time)
    }
    switch mark.kind {
    case .inserted, .deleted: break
    case .movedFrom: words("\\mvf", "\\mvauth", author, "\\mvdate", time)
    case .movedTo: words("\\mvt", "\\mvauth", author, "\\mvdate", time)
    }
  }

  private mutating func words(
    _ kind: StaticString, _ by: StaticString, _ author: Int, _ at: StaticString,
    _ time: RTFDateTime?
  ) {
    out.literal(kind)
    out.word(by, author)
    if let time { out.word(at, time.dttm) }
  }
}
