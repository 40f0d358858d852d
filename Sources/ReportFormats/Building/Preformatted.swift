// Paragraphs in the style of preformatted text.

internal import ReportModel

extension [Inline] {
  /// The inlines as text whose spaces and line ends are kept; `nil` where they are more than that.
  var preformatted: Block? {
    let isText = allSatisfy { inline in
      switch inline {
      case .text(let text): text.style == .plain || text.style == TextStyle(.monospace)
      case .lineBreak, .tab: true
      case .anchor, .checkBox, .image, .note, .comment, .link, .fieldResult, .control, .ruby,
        .change:
        false
      }
    }
    return isText ? .preformatted(plainText) : nil
  }
}
