// Comments (RTF 1.9.1, Comments): the range they speak of, who made them, and their text.

internal import ReportModel

extension RTFComposer {
  mutating func writeCommentMark(_ id: String, _ edge: CommentEdge) {
    guard let index = references.comment(id), story.takesNotes, !seenComments.contains(index)
    else { return ledger.lose(.comments) }
    switch edge {
    case .start:
      guard openComments.insert(index).inserted else { return ledger.lose(.comments) }
      out.word("{\\*\\atrfstart ", index + 1)
      out.append(ascii: "}")
    case .end:
      seenComments.insert(index)
      if openComments.contains(index) {
        out.word("{\\*\\atrfend ", index + 1)
        out.append(ascii: "}")
      } else {
        ledger.lose(.comments)
      }
      write(resources.comments[index], number: index + 1)
    }
  }

  private mutating func write(_ comment: Comment, number: Int) {
    let time = comment.date.flatMap { RTFDateTime(iso: $0) }
    if comment.date != time?.isoMinute { ledger.lose(.comments) }
    writeName("{\\*\\atnid ", comment.initials)
    writeName("{\\*\\atnauthor ", comment.author)
    out.literal("{\\fs16\\chatn}{\\*\\annotation{\\*\\atnref ")
    out.append(decimal: number)
    out.append(ascii: "}")
    if let time {
      out.word("{\\*\\atndate ", time.dttm)
      out.append(ascii: "}")
    }
    out.append(ascii: "\n")
    write(comment.blocks, startingWith: .comment, in: .comment)
    out.append(ascii: "}")
  }

  private mutating func writeName(_ start: StaticString, _ name: String?) {
    guard let name else { return }
    out.literal(start)
    text(name, in: .value)
    out.append(ascii: "}")
  }
}
