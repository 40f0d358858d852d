// Choosing, for text in one style, between Markdown's delimiters and HTML's tags.

internal import ReportModel

/// What stands before and behind a text to give it its style.
struct MarkdownTag {
  var start: String
  var end: String
  var isDelimiter: Bool

  init(_ start: String, _ end: String, isDelimiter: Bool = false) {
    self.start = start
    self.end = end
    self.isDelimiter = isDelimiter
  }

  static func delimiter(_ text: String) -> MarkdownTag {
    MarkdownTag(text, text, isDelimiter: true)
  }
}

/// The style of a text that has no space at its ends.
struct MarkdownStyler {
  let text: String
  /// Whether the text is a code span.
  let isCode: Bool
  private let traits: TextTraits
  /// The part of the style that needs a `<span>`.
  let spanStyle: TextStyle
  private let first: Flank
  private let last: Flank

  init(_ style: TextStyle, text: String, isCodePossible: Bool) {
    self.text = text
    first = text.unicodeScalars.first.map { Flank($0) } ?? .unknown
    last = text.unicodeScalars.last.map { Flank($0) } ?? .unknown
    isCode =
      style.traits.contains(.monospace) && isCodePossible
      && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    traits = style.traits
    spanStyle = TextStyle(
      isCode || style.traits.contains(.monospace)
        ? style.traits.subtracting(.monospace) : style.traits,
      color: style.color, highlight: style.highlight)
  }

  var needsSpan: Bool { spanStyle.needsSpan }

  /// The tags and delimiters from the outermost to the innermost; `canDelimit` says whether no
  /// other delimiter stands right before the text.
  func tags(after previous: Flank, before next: Flank, canDelimit: Bool) -> [MarkdownTag] {
    var tags: [MarkdownTag] = []
    if traits.contains(.underline) { tags.append(MarkdownTag("<u>", "</u>")) }
    if traits.contains(.superscript) { tags.append(MarkdownTag("<sup>", "</sup>")) }
    if traits.contains(.subscript) { tags.append(MarkdownTag("<sub>", "</sub>")) }
    let delimiters = delimiters
    // Next to a tag's < or > every delimiter works, as long as no space is inside.
    let isInTag = !tags.isEmpty
    for (index, pair) in delimiters.enumerated() {
      let isInner = index + 1 < delimiters.count || isCode
      let works =
        first != .unknown && last != .unknown
        && (index > 0 || canDelimit || isInTag)
        && (index > 0
          || fits(
            after: isInTag ? .punctuation : previous, before: isInTag ? .punctuation : next,
            isInner: isInner))
      tags.append(works ? pair.markdown : pair.html)
    }
    if traits.contains(.monospace), !isCode { tags.append(MarkdownTag("<code>", "</code>")) }
    return tags
  }

  private func fits(after previous: Flank, before next: Flank, isInner: Bool) -> Bool {
    Flank.opens(after: previous, before: isInner ? .punctuation : first)
      && Flank.closes(after: isInner ? .punctuation : last, before: next)
  }

  private var delimiters: [(markdown: MarkdownTag, html: MarkdownTag)] {
    var pairs: [(MarkdownTag, MarkdownTag)] = []
    if traits.contains(.strike) { pairs.append((.delimiter("~~"), MarkdownTag("<s>", "</s>"))) }
    if traits.contains(.bold) {
      pairs.append((.delimiter("**"), MarkdownTag("<strong>", "</strong>")))
    }
    if traits.contains(.italic) { pairs.append((.delimiter("*"), MarkdownTag("<em>", "</em>"))) }
    return pairs
  }
}
