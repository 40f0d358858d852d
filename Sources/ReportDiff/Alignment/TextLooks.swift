// How the letters of a line look: a value that turned red must be told also where other words of its line
// changed.

internal import ReportModel

extension PassageLine {
  /// Whether what both lines have in common looks otherwise; white space has no looks.
  ///
  /// - Parameters:
  ///   - other: is the line that this one became.
  ///   - spans: are the pieces of both.
  /// - Returns: `false` also where the looks of single letters are not known.
  func looksOtherwise(in other: PassageLine, _ spans: [ChangeSpan]) -> Bool {
    guard let styles, let otherStyles = other.styles else { return false }
    var (place, otherPlace) = (0, 0)
    for span in spans {
      for scalar in span.text.unicodeScalars {
        if span.kind == .kept, styles.indices.contains(place),
          otherStyles.indices.contains(otherPlace), !scalar.properties.isWhitespace,
          styles[place] != otherStyles[otherPlace]
        {
          return true
        }
        if span.kind != .added { place += 1 }
        if span.kind != .removed { otherPlace += 1 }
      }
    }
    return false
  }

  /// The style of each scalar of the text; `nil` where it is not one paragraph.
  private var styles: [TextStyle]? {
    guard let inlines else { return nil }
    let styles = inlines.styles
    let label = text.unicodeScalars.count - styles.count
    guard label >= 0 else { return nil }
    return Array(repeating: .plain, count: label) + styles
  }

  private var inlines: [Inline]? {
    switch look {
    case .heading(let inlines, _): return inlines
    case .paragraph(let paragraph): return paragraph.inlines
    case .item(_, _, let paragraph): return paragraph?.inlines
    case .cell(let cell, _):
      guard cell.blocks.count == 1, case .paragraph(let paragraph)? = cell.blocks.first else {
        return nil
      }
      return paragraph.inlines
    case .preformatted, .rule, .pageBreak: return nil
    }
  }
}

extension [Inline] {
  /// The style of each scalar of the plain text.
  fileprivate var styles: [TextStyle] {
    flatMap { inline -> [TextStyle] in
      switch inline {
      case .text(let run):
        [TextStyle](repeating: run.style, count: run.string.unicodeScalars.count)
      case .link, .fieldResult, .control, .change: inline.children.styles
      case .lineBreak, .tab, .anchor, .checkBox, .image, .note, .comment, .ruby:
        [TextStyle](repeating: .plain, count: [inline].plainText.unicodeScalars.count)
      }
    }
  }
}
