// Inlines without some features.

internal import ReportModel

extension Dropping {
  func inlines(_ inlines: [Inline]) -> [Inline] {
    var merged: [Inline] = []
    for inline in inlines.flatMap(inline) {
      if case .text(let text) = inline, case .text(let last)? = merged.last,
        text.style == last.style
      {
        merged[merged.count - 1] = .text(last.string + text.string, text.style)
      } else {
        merged.append(inline)
      }
    }
    return merged
  }

  /// The text without what the format cannot hold, nor what stands in its place.
  func text(_ text: String) -> String {
    guard drops(.controlCharacters) else { return text }
    var kept = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
      if !isControl, scalar.value != 0x7F, scalar != "\u{FFFD}" {
        kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }

  private func inline(_ inline: Inline) -> [Inline] {
    switch inline {
    case .text(let run): text(run)
    case .lineBreak, .tab: [inline]
    case .anchor: drops(.links) ? [] : [inline]
    case .checkBox(let isTicked):
      drops(.checkBoxes) ? [.text(isTicked ? "☒" : "☐")] : [inline]
    case .image(let image): self.image(image).map { [.image($0)] } ?? []
    case .note(let id): drops(.notes) ? [] : [.note(id: note(id))]
    case .comment(let id, let edge):
      drops(.comments) ? [] : [.comment(id: comment(id), edge: edge)]
    case .link(var link):
      with(inlines(link.content), unless: .links) { content in
        link.content = content
        return .link(link)
      }
    case .fieldResult(let field):
      with(inlines(field.content), unless: .fieldResults) {
        .fieldResult(FieldResult(kind: field.kind, content: $0))
      }
    case .control(let control, let content):
      with(inlines(content), unless: .contentControls) { .control(control, $0) }
    case .change(let mark, let content):
      with(inlines(content), unless: .changes) { .change(mark, $0) }
    case .ruby(let base, let annotation): ruby(inlines(base), inlines(annotation))
    }
  }

  /// The content in its wrapper, or alone where the wrapper is dropped.
  private func with(
    _ content: [Inline], unless feature: Feature, _ wrap: ([Inline]) -> Inline
  ) -> [Inline] {
    drops(feature) ? content : [wrap(content)]
  }

  private func ruby(_ base: [Inline], _ annotation: [Inline]) -> [Inline] {
    guard drops(.ruby) else { return [.ruby(base: base, annotation: annotation)] }
    return base + [.text(" (")] + annotation + [.text(")")]
  }

  /// The image as far as it is kept; `nil` where nothing is left of it.
  private func image(_ image: Image) -> Image? {
    var image = image
    if drops(.images) { (image.resource, image.width, image.height) = (nil, 0, 0) }
    image.alternativeText = drops(.alternativeText) ? nil : image.alternativeText.map(text)
    return drops(.images) && image.alternativeText == nil ? nil : image
  }

  private func text(_ run: StyledText) -> [Inline] {
    let string = text(run.string)
    return string.isEmpty ? [] : [.text(string, style(run.style))]
  }

  private func style(_ style: TextStyle) -> TextStyle {
    let traits: [(feature: Feature, traits: TextTraits)] = [
      (.emphasis, [.bold, .italic]), (.underline, .underline), (.strike, .strike),
      (.verticalPosition, [.superscript, .subscript]), (.capitals, [.smallCaps, .allCaps]),
      (.direction, .rightToLeft), (.monospace, .monospace),
    ]
    var style = style
    for entry in traits where drops(entry.feature) { style.traits.subtract(entry.traits) }
    if drops(.color) { style.color = nil }
    if drops(.highlight) { style.highlight = nil }
    return style
  }
}
