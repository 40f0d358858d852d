// The bare text of a report: what must survive every conversion.

extension [Inline] {
  /// The characters alone: a line break is a line feed, a check box ☒ or ☐, an image its
  /// alternative text, a ruby reading stands in brackets behind its base.
  public var plainText: String {
    var text = ""
    for inline in self { inline.appendPlainText(to: &text) }
    return text
  }
}

extension Inline {
  fileprivate func appendPlainText(to text: inout String) {
    switch self {
    case .text(let run): text += run.string
    case .lineBreak: text += "\n"
    case .tab: text += "\t"
    case .checkBox(let isTicked): text += isTicked ? "☒" : "☐"
    case .image(let image): text += image.alternativeText ?? ""
    case .anchor, .note, .comment: break
    case .ruby(let base, let annotation):
      text += "\(base.plainText) (\(annotation.plainText))"
    case .link, .fieldResult, .control, .change:
      for child in children { child.appendPlainText(to: &text) }
    }
  }
}

extension [Block] {
  /// The text of the blocks, a line each paragraph, list labels included.
  public var plainText: String {
    var lines: [String] = []
    for block in self { block.appendLines(to: &lines) }
    return lines.joined(separator: "\n")
  }
}

extension Block {
  fileprivate func appendLines(to lines: inout [String]) {
    switch self {
    case .paragraph(let paragraph): lines.append(paragraph.inlines.plainText)
    case .preformatted(let text): lines.append(text)
    case .list(let list):
      for item in list.items {
        let text = item.blocks.plainText
        lines.append(item.label.isEmpty ? text : "\(item.label) \(text)")
      }
    case .table, .group:
      for blocks in children {
        for block in blocks { block.appendLines(to: &lines) }
      }
    case .rule, .pageBreak: break
    }
  }
}

extension Report {
  /// The text of the whole report in reading order: headers, sections, notes, comments, footers.
  public var plainText: String {
    var lines: [String] = []
    forEachStory { blocks, _ in
      if !blocks.isEmpty { lines.append(blocks.plainText) }
    }
    return lines.joined(separator: "\n")
  }
}
