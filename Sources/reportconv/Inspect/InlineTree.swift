// Inlines as nodes of the tree.

internal import ReportModel

extension Inline {
  /// Whether the inline says more than its characters do.
  var isMarked: Bool {
    switch self {
    case .text(let text): text.style != .plain
    case .lineBreak, .tab: false
    case .anchor, .checkBox, .image, .note, .comment, .link, .fieldResult, .control, .ruby,
      .change:
      true
    }
  }
}

extension TreeOutput {
  /// Adds the pieces of a line.
  mutating func add(_ inlines: [Inline]) {
    for inline in inlines { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text): node("text", Self.quoted(text.string), Self.words(text.style))
    case .lineBreak: node("lineBreak")
    case .tab: node("tab")
    case .anchor(let name): node("anchor", Self.quoted(name))
    case .checkBox(let isTicked): node("checkBox", isTicked ? "ticked" : "empty")
    case .image(let image): add(image)
    case .note(let id): node("note", "id=\(Self.quoted(id))")
    case .comment(let id, let edge): node("comment", edge.rawValue, "id=\(Self.quoted(id))")
    case .link(let link):
      node("link", Self.quoted(link.target), Self.named("tooltip", link.tooltip))
    case .fieldResult(let field): node("field", field.kind)
    case .control(let control, _): node(Self.words(control))
    case .ruby(_, let annotation): node("ruby", Self.quoted(annotation.plainText))
    case .change(let change, _): node(Self.words(change))
    }
    below { $0.addContent(of: inline) }
  }

  private mutating func addContent(of inline: Inline) {
    switch inline {
    case .ruby(let base, _): add(base)
    case .text, .lineBreak, .tab, .anchor, .checkBox, .image, .note, .comment, .link,
      .fieldResult, .control, .change:
      add(inline.children)
    }
  }

  private mutating func add(_ image: Image) {
    node(
      "image", image.width > 0 ? "\(image.width)x\(image.height) points" : "",
      Self.named("alternativeText", image.alternativeText),
      image.resource.map { "sha256=\($0)" } ?? "not in the document")
  }

  /// The traits and colours of a style.
  private static func words(_ style: TextStyle) -> String {
    let traits = TextTraits.named.filter { style.traits.contains($0.trait) }.map(\.name)
    let colors = [
      style.color.map { "color=\($0.hex)" }, style.highlight.map { "highlight=\($0.hex)" },
    ]
    return (traits + colors.compactMap(\.self)).joined(separator: " ")
  }
}
