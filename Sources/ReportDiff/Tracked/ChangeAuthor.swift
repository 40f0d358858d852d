// Text that stands in one of the two reports alone, marked as such.

internal import ReportModel

/// Marks inlines and blocks as changed, in the name of an author.
struct ChangeAuthor {
  let name: String?

  func mark(_ kind: ChangeMark.Kind) -> ChangeMark { ChangeMark(kind: kind, author: name) }

  /// Inlines of which all text is marked; what no page shows is not.
  func marked(_ inlines: [Inline], _ kind: ChangeMark.Kind) -> [Inline] {
    var marked: [Inline] = []
    for inline in inlines { append(inline, kind, to: &marked) }
    return marked
  }

  /// Appends an inline with a mark, or without one where it is in both reports.
  ///
  /// The places of the old report that links and comments name have no text, and no mark would take them
  /// away: only the new report's stay.
  func append(_ inline: Inline, _ kind: ChangeMark.Kind?, to inlines: inout [Inline]) {
    guard let kind else { return inlines.append(inline) }
    switch inline {
    case .anchor, .comment:
      if !kind.isOld { inlines.append(inline) }
    case .text, .lineBreak, .tab, .checkBox, .image, .note, .link, .fieldResult, .control, .ruby,
      .change:
      if case .change(let mark, var content)? = inlines.last, mark.kind == kind {
        // Out of the list first: a content that both hold would be copied for each inline.
        inlines.removeLast()
        content.append(inline)
        inlines.append(.change(mark, content))
      } else {
        inlines.append(.change(mark(kind), [inline]))
      }
    }
  }

  /// A paragraph that is in one report alone.
  func marked(_ paragraph: Paragraph, _ kind: ChangeMark.Kind) -> Paragraph {
    var paragraph = paragraph
    paragraph.inlines = marked(paragraph.inlines, kind)
    paragraph.change = mark(kind)
    return paragraph
  }
}

extension ChangeMark.Kind {
  /// Whether what is marked is in the old report.
  var isOld: Bool {
    switch self {
    case .deleted, .movedFrom: true
    case .inserted, .movedTo: false
    }
  }
}

extension [Inline] {
  /// The inlines of text whose line ends are its own.
  init(preformatted text: String) {
    self = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { append(.lineBreak) }
      for (index, piece) in line.split(separator: "\t", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { append(.tab) }
        if !piece.isEmpty { append(.text(StyledText(String(piece), TextStyle(.monospace)))) }
      }
    }
  }
}
