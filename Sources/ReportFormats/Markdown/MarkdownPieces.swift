// Turning inlines into a row of pieces, so that each can look at its neighbours.

internal import ReportModel

/// A part of a line.
enum MarkdownPiece {
  case text(String, TextStyle)
  /// Markup, not to be escaped.
  case raw(String)
  case lineBreak
}

/// What a line of Markdown stands in.
enum MarkdownPlace {
  case paragraph
  case heading
  case cell
}

extension MarkdownComposer {
  /// Composes ``line`` of inlines, with a label as text before them.
  mutating func compose(_ inlines: [Inline], label: String, in place: MarkdownPlace) {
    var pieces: [MarkdownPiece] = []
    if !label.isEmpty { pieces.append(.text(inlines.isEmpty ? label : label + " ", .plain)) }
    flatten(inlines, to: &pieces)
    line.write(pieces, in: place)
    for character in line.lostCharacters { ledger.lose(.controlCharacters, text: character) }
  }

  private mutating func flatten(_ inlines: [Inline], to pieces: inout [MarkdownPiece]) {
    for inline in inlines { flatten(inline, to: &pieces) }
  }

  private mutating func flatten(_ inline: Inline, to pieces: inout [MarkdownPiece]) {
    switch inline {
    case .text(let run): pieces.append(.text(run.string, run.style))
    case .lineBreak: pieces.append(.lineBreak)
    case .tab: pieces.append(.text("\t", .plain))
    case .anchor(let name): flattenAnchor(name, to: &pieces)
    case .checkBox(let isTicked): pieces.append(.text(isTicked ? "☒" : "☐", .plain))
    case .image(let image): flatten(image, to: &pieces)
    case .note(let id): flattenNote(id, to: &pieces)
    case .comment(let id, let edge): flattenComment(id, edge, to: &pieces)
    case .link(let link): flatten(link, to: &pieces)
    case .fieldResult(let field):
      ledger.lose(.fieldResults)
      flatten(field.content, to: &pieces)
    case .control(_, let content):
      ledger.lose(.contentControls)
      flatten(content, to: &pieces)
    case .ruby(let base, let annotation): flattenRuby(base, annotation, to: &pieces)
    case .change(let mark, let content): flatten(content, changedBy: mark, to: &pieces)
    }
  }

  private mutating func flattenAnchor(_ name: String, to pieces: inout [MarkdownPiece]) {
    guard anchors.insert(name).inserted else { return ledger.lose(.links) }
    pieces.append(.raw("<a id=\"\(LinkTarget.identifier(name).asAttribute)\"></a>"))
  }

  private mutating func flatten(_ image: Image, to pieces: inout [MarkdownPiece]) {
    ledger.lose(.images)
    let text = image.alternativeText ?? ""
    pieces.append(.text(text.isEmpty ? "[image]" : "[image: \(text)]", .plain))
  }

  private mutating func flattenNote(_ id: String, to pieces: inout [MarkdownPiece]) {
    guard let index = references.note(id) else { return ledger.lose(.notes) }
    guard canReferToNotes else {
      return pieces.append(.text("[\(noteMarks[index])]", .plain))
    }
    referredNotes.insert(index)
    pieces.append(.raw("[^\(noteName(index))]"))
  }

  /// Text shows where a comment ends; where it starts is lost.
  private mutating func flattenComment(
    _ id: String, _ edge: CommentEdge, to pieces: inout [MarkdownPiece]
  ) {
    guard let index = references.comment(id), edge == .end else { return ledger.lose(.comments) }
    pieces.append(.text("[c\(index + 1)]", .plain))
  }

  private mutating func flatten(_ link: Link, to pieces: inout [MarkdownPiece]) {
    let target: String
    switch LinkTarget(link.target) {
    case .anchor(let name): target = "#" + LinkTarget.identifier(name)
    case .address: target = link.target
    case .unsafe:
      ledger.lose(.links)
      return flatten(link.content, to: &pieces)
    }
    let end = "](\(target.asDestination)\(link.tooltip.map { " \($0.asTitle)" } ?? ""))"
    pieces.append(.raw("["))
    // A link holds no others, and a mark of a note is one.
    let couldRefer = canReferToNotes
    canReferToNotes = false
    let content = loseLinks(in: link.content)
    flatten(content, to: &pieces)
    canReferToNotes = couldRefer
    pieces.append(.raw(end))
  }

  /// The inlines with the text of links in place of the links.
  private mutating func loseLinks(in inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch inline {
      case .link(let link):
        ledger.lose(.links)
        result += loseLinks(in: link.content)
      case .fieldResult(var field):
        field.content = loseLinks(in: field.content)
        result.append(.fieldResult(field))
      case .control(let control, let content):
        result.append(.control(control, loseLinks(in: content)))
      case .ruby(let base, let annotation):
        result.append(.ruby(base: loseLinks(in: base), annotation: loseLinks(in: annotation)))
      case .change(let mark, let content):
        result.append(.change(mark, loseLinks(in: content)))
      case .anchor: ledger.lose(.links)
      case .text, .lineBreak, .tab, .checkBox, .image, .note, .comment: result.append(inline)
      }
    }
    return result
  }

  private mutating func flattenRuby(
    _ base: [Inline], _ annotation: [Inline], to pieces: inout [MarkdownPiece]
  ) {
    pieces.append(.raw("<ruby>"))
    flatten(base, to: &pieces)
    pieces.append(.raw("<rp> (</rp><rt>"))
    flatten(annotation, to: &pieces)
    pieces.append(.raw("</rt><rp>)</rp></ruby>"))
  }

  private mutating func flatten(
    _ content: [Inline], changedBy mark: ChangeMark, to pieces: inout [MarkdownPiece]
  ) {
    let name = mark.isRemoval ? "del" : "ins"
    pieces.append(.raw("<\(name) title=\"\(mark.summary.asAttribute)\">"))
    flatten(content, to: &pieces)
    pieces.append(.raw("</\(name)>"))
  }
}
