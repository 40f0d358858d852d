// Arbitrary inlines for arbitrary reports.

internal import ReportModel

extension RandomReport {
  /// Some inlines, nested at most so deep.
  mutating func inlines(depth: Int) -> [Inline] {
    var inlines: [Inline] = []
    var last: TextStyle?
    for _ in 0..<random.below(5) {
      let inline = depth == 0 || random.oneIn(2) ? styledText() : otherInline(depth: depth - 1)
      guard case .text(let run) = inline else {
        inlines.append(inline)
        last = nil
        continue
      }
      if run.style != last { inlines.append(inline) }
      last = run.style
    }
    return inlines
  }

  private mutating func styledText() -> Inline {
    var style = TextStyle()
    if random.oneIn(2) {
      for (_, trait) in TextTraits.named where random.oneIn(5) { style.traits.insert(trait) }
      if random.oneIn(4) { style.color = color() }
      if random.oneIn(4) { style.highlight = color() }
    }
    return .text(text(), style)
  }

  mutating func color() -> Color {
    let bits = random.next()
    return Color(
      red: UInt8(truncatingIfNeeded: bits), green: UInt8(truncatingIfNeeded: bits >> 8),
      blue: UInt8(truncatingIfNeeded: bits >> 16))
  }

  private mutating func otherInline(depth: Int) -> Inline {
    switch random.below(13) {
    case 0: .lineBreak
    case 1: .tab
    case 2: .anchor(text())
    case 3: .checkBox(isTicked: random.oneIn(2))
    case 4: image()
    case 5: noteIDs.isEmpty ? .tab : .note(id: random.pick(noteIDs, or: ""))
    case 6: comment()
    case 7: .link(Link(target: text(), tooltip: maybeText(), content: inlines(depth: depth)))
    case 8: .fieldResult(FieldResult(kind: text(), content: inlines(depth: depth)))
    case 9: .control(control(), inlines(depth: depth))
    case 10: .ruby(base: inlines(depth: depth), annotation: inlines(depth: depth))
    case 11: .change(change(), inlines(depth: depth))
    default: .lineBreak
    }
  }

  private mutating func image() -> Inline {
    let resource = imageIDs.isEmpty || random.oneIn(4) ? nil : random.pick(imageIDs, or: "")
    return .image(
      Image(
        resource: resource, alternativeText: maybeText(), width: random.below(600),
        height: random.below(800)))
  }

  private mutating func comment() -> Inline {
    guard !commentIDs.isEmpty else { return .lineBreak }
    return .comment(
      id: random.pick(commentIDs, or: ""), edge: random.pick(CommentEdge.allCases, or: .start))
  }

  mutating func control() -> ContentControl {
    ContentControl(tag: maybeText(), alias: maybeText())
  }

  mutating func change() -> ChangeMark {
    ChangeMark(
      kind: random.pick(ChangeMark.Kind.allCases, or: .inserted), author: maybeText(),
      date: maybeText())
  }
}
