// What stands in a line: text, marks, links, fields, changes.

internal import ReportModel

extension RTFComposer {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let run): write(run)
    case .lineBreak: out.literal("\\line ")
    case .tab: out.literal("\\tab ")
    case .anchor(let name): writeAnchor(name)
    case .checkBox(let isTicked): writeCheckBox(isTicked: isTicked)
    case .image(let image): write(image)
    case .note(let id): writeNoteMark(id)
    case .comment(let id, let edge): writeCommentMark(id, edge)
    case .link(let link): write(link)
    case .fieldResult(let field): write(field)
    case .control(_, let content):
      ledger.lose(.contentControls)
      write(content)
    case .ruby(let base, let annotation): writeRuby(base, annotation)
    case .change(let mark, let content): write(content, changedBy: mark)
    }
  }

  /// RTF has no form for readings above text: they stand in brackets behind it.
  private mutating func writeRuby(_ base: [Inline], _ annotation: [Inline]) {
    ledger.lose(.ruby)
    write(base)
    out.literal(" (")
    write(annotation)
    out.append(ascii: ")")
  }
}
