// What stands in a line: text, marks, links, fields, changes.

internal import ReportModel

extension TextComposer {
  mutating func append(_ inlines: [Inline]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let run): append(run)
    case .lineBreak: line.append(0x0A)
    case .tab: line.append(0x09)
    case .anchor: break
    case .checkBox(let isTicked): line.append(isTicked ? "☒" : "☐")
    case .image(let image): append(image)
    case .note(let id): appendNoteMark(id)
    case .comment(let id, let edge): appendCommentMark(id, edge)
    case .link(let link): append(link)
    case .fieldResult(let field):
      ledger.lose(.fieldResults)
      append(field.content)
    case .control(_, let content):
      ledger.lose(.contentControls)
      append(content)
    case .ruby(let base, let annotation): appendRuby(base, annotation)
    case .change(let mark, let content): append(content, changedBy: mark)
    }
  }

  private mutating func append(_ image: Image) {
    ledger.lose(.images)
    line.literal("[image")
    if let text = image.alternativeText, !text.isEmpty {
      line.literal(": ")
      append(text)
    }
    line.append(ascii: "]")
  }

  private mutating func appendNoteMark(_ id: String) {
    guard let index = references.note(id) else { return ledger.lose(.notes) }
    append("[\(noteMarks[index])]")
  }

  /// Text shows where a comment ends; where it starts is lost.
  private mutating func appendCommentMark(_ id: String, _ edge: CommentEdge) {
    guard let index = references.comment(id), edge == .end else { return ledger.lose(.comments) }
    append("[c\(index + 1)]")
  }

  private mutating func append(_ link: Link) {
    let start = line.count
    append(link.content)
    if link.tooltip != nil { ledger.lose(.links) }
    guard link.target.utf8.first != UInt8(ascii: "#") else { return ledger.lose(.links) }
    guard !line[start...].shows(link.target) else { return }
    line.literal(" <")
    append(link.target)
    line.append(ascii: ">")
  }

  private mutating func appendRuby(_ base: [Inline], _ annotation: [Inline]) {
    ledger.lose(.ruby)
    append(base)
    line.literal(" (")
    append(annotation)
    line.append(ascii: ")")
  }

  private mutating func append(_ content: [Inline], changedBy mark: ChangeMark) {
    loseDetails(of: mark)
    if mark.isRemoval { line.literal("[-") } else { line.literal("{+") }
    append(content)
    if mark.isRemoval { line.literal("-]") } else { line.literal("+}") }
  }

  /// Marks the tracked change of a paragraph's end.
  mutating func appendMark(of change: ChangeMark) {
    loseDetails(of: change)
    if change.isRemoval { line.literal("[-¶-]") } else { line.literal("{+¶+}") }
  }

  private mutating func loseDetails(of mark: ChangeMark) {
    let isMove = mark.kind == .movedFrom || mark.kind == .movedTo
    if isMove || mark.author != nil || mark.date != nil { ledger.lose(.changes) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether text is an address, or an address without its scheme.
  fileprivate func shows(_ target: String) -> Bool {
    if elementsEqual(target.utf8) { return true }
    return ["mailto:", "tel:", "http://", "https://"].contains {
      target.hasPrefix($0) && elementsEqual(target.utf8.dropFirst($0.utf8.count))
    }
  }
}
