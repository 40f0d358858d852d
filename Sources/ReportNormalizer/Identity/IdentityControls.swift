// Content controls whose names for programs say what of the patient they hold.

internal import ReportModel

/// Finds content controls that are filled with what a program knew of the patient.
struct IdentityControls {
  private(set) var facts: [IdentityFact] = []

  /// What the controls among the blocks say, in reading order.
  static func facts(in blocks: [Block]) -> [IdentityFact] {
    var controls = IdentityControls()
    controls.read(blocks)
    return controls.facts
  }

  private mutating func read(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): read(paragraph.inlines)
      case .group(let group):
        if let control = group.control { take(control, group.blocks) }
        read(group.blocks)
      case .list, .table: for blocks in block.children { read(blocks) }
      case .preformatted, .rule, .pageBreak: break
      }
    }
  }

  private mutating func read(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text, .lineBreak, .tab, .anchor, .checkBox, .image, .note, .comment: break
      case .control(let control, let content):
        take(control, [.paragraph(Paragraph(content))])
        read(content)
      case .link, .fieldResult, .change, .ruby: read(inline.children)
      }
    }
  }

  private mutating func take(_ control: ContentControl, _ blocks: [Block]) {
    let names = [control.tag, control.alias].compactMap(\.self)
    guard let key = names.lazy.compactMap({ IdentityKey($0) }).first else { return }
    let lines = IdentityLines.lines(of: blocks)
    guard lines.count == 1 else { return }
    facts += key.facts(in: lines[0].text)
  }
}
