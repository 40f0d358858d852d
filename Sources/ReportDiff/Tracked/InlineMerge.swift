// Two versions of a line as one, with what is in one of them alone marked.
//
// The words that differ are those of the diff; where they are the same and look otherwise, the text is taken
// away and put in again as it looks now. Links, fields and content controls are merged within.

internal import ReportModel
internal import ReportNormalizer

struct InlineMerge {
  private let author: ChangeAuthor
  private var merged: [Inline] = []

  /// The inlines of both versions.
  static func merge(_ old: [Inline], _ new: [Inline], by author: ChangeAuthor) -> [Inline] {
    if old == new { return new }
    var merge = InlineMerge(author: author)
    merge.merge(old, new)
    return merge.merged
  }

  private init(author: ChangeAuthor) {
    self.author = author
  }

  private mutating func merge(_ old: [Inline], _ new: [Inline]) {
    let spans = WordDiff.spans(from: old.plainText, to: new.plainText)
    let cuts = Cuts(spans, old, new)
    var from = InlinePieces(old, cuts: cuts.old)
    var to = InlinePieces(new, cuts: cuts.new)
    var index = 0
    while index < spans.count {
      let start = index
      if spans[index].kind == .kept {
        index += 1
      } else {
        while index < spans.count, spans[index].kind != .kept { index += 1 }
      }
      let range = spans[start..<index]
      let isKept = spans[start].kind == .kept
      let isLast = index == spans.count
      emit(
        from.take(range.size(.removed), isKept: isKept, isLast: isLast),
        to.take(range.size(.added), isKept: isKept, isLast: isLast))
    }
    emit(from.takeAll(), to.takeAll())
  }

  private mutating func emit(_ old: [Inline], _ new: [Inline]) {
    var place = 0
    for edit in EditScript.edits(from: old, to: new) {
      for inline in old[place..<edit.removed.lowerBound] { author.append(inline, nil, to: &merged) }
      replace(old[edit.removed], by: new[edit.added])
      place = edit.removed.upperBound
    }
    for inline in old[place...] { author.append(inline, nil, to: &merged) }
  }

  /// Marks what was replaced; a link, field or control that both have stays, with its own content merged.
  private mutating func replace(_ old: ArraySlice<Inline>, by new: ArraySlice<Inline>) {
    for (index, inline) in zip(old.indices, old) {
      guard let other = new.firstIndex(where: { inline.holdsLike($0) }) else { continue }
      mark(old[..<index], new[..<other])
      let content = Self.merge(inline.children, new[other].children, by: author)
      merged.append(new[other].holding(content))
      return replace(old[(index + 1)...], by: new[(other + 1)...])
    }
    mark(old, new)
  }

  private mutating func mark(_ old: ArraySlice<Inline>, _ new: ArraySlice<Inline>) {
    for inline in old { author.append(inline, .deleted, to: &merged) }
    for inline in new { author.append(inline, .inserted, to: &merged) }
  }
}

extension ArraySlice<ChangeSpan> {
  /// The bytes of one side's text.
  fileprivate func size(_ side: ChangeSpan.Kind) -> Int {
    reduce(0) { $1.kind == .kept || $1.kind == side ? $0 + $1.text.utf8.count : $0 }
  }
}

extension Inline {
  /// Whether two are the same but for what they hold.
  fileprivate func holdsLike(_ other: Inline) -> Bool {
    switch self {
    case .link(let one):
      if case .link(let two) = other {
        one.target == two.target && one.tooltip == two.tooltip
      } else {
        false
      }
    case .fieldResult(let one):
      if case .fieldResult(let two) = other { one.kind == two.kind } else { false }
    case .control(let one, _): if case .control(let two, _) = other { one == two } else { false }
    case .text, .lineBreak, .tab, .anchor, .checkBox, .image, .note, .comment, .ruby, .change: false
    }
  }

  /// The inline with other content, where it holds any.
  func holding(_ content: [Inline]) -> Inline {
    switch self {
    case .link(var link):
      link.content = content
      return .link(link)
    case .fieldResult(let field):
      return .fieldResult(FieldResult(kind: field.kind, content: content))
    case .control(let control, _): return .control(control, content)
    case .change(let mark, _): return .change(mark, content)
    case .text, .lineBreak, .tab, .anchor, .checkBox, .image, .note, .comment, .ruby:
      return self
    }
  }
}
