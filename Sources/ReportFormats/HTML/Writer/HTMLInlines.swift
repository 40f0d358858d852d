// What stands in a line: text, marks, links, fields, changes.

internal import ReportModel

extension HTMLComposer {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let run): write(run)
    case .lineBreak:
      out.literal("<br>")
      dropsSpace = true
    case .tab:
      out.literal("<span style=\"white-space:pre-wrap\">\t</span>")
      dropsSpace = true
    case .anchor(let name): writeAnchor(name)
    case .checkBox(let isTicked): writeCheckBox(isTicked: isTicked)
    case .image(let image): write(image)
    case .note(let id): writeNoteMark(id)
    case .comment(let id, let edge): writeCommentMark(id, edge)
    case .link(let link): write(link)
    case .fieldResult(let field): write(field)
    case .control(let control, let content): write(content, in: control)
    case .ruby(let base, let annotation): writeRuby(base, annotation)
    case .change(let mark, let content): write(content, changedBy: mark)
    }
  }

  /// A check box is text, as in the report, and says its state to programs that read aloud.
  private mutating func writeCheckBox(isTicked: Bool) {
    if isTicked {
      out.literal("<span role=\"checkbox\" aria-checked=\"true\" aria-disabled=\"true\">☒</span>")
    } else {
      out.literal("<span role=\"checkbox\" aria-checked=\"false\" aria-disabled=\"true\">☐</span>")
    }
    dropsSpace = false
  }

  private mutating func write(_ field: FieldResult) {
    out.literal("<span")
    attribute("data-field-kind", field.kind)
    out.append(ascii: ">")
    write(field.content)
    out.literal("</span>")
  }

  private mutating func write(_ content: [Inline], in control: ContentControl) {
    out.literal("<span class=\"control\"")
    attributes(of: control)
    out.append(ascii: ">")
    write(content)
    out.literal("</span>")
  }

  mutating func attributes(of control: ContentControl?) {
    attribute("data-tag", control?.tag)
    attribute("data-alias", control?.alias)
  }

  private mutating func writeRuby(_ base: [Inline], _ annotation: [Inline]) {
    out.literal("<ruby>")
    write(base)
    out.literal("<rp> (</rp><rt>")
    dropsSpace = true
    write(annotation)
    out.literal("</rt><rp>)</rp></ruby>")
    dropsSpace = false
  }

  private mutating func write(_ content: [Inline], changedBy mark: ChangeMark) {
    if mark.isRemoval { out.literal("<del") } else { out.literal("<ins") }
    attributes(of: mark)
    attribute("title", mark.summary)
    out.append(ascii: ">")
    write(content)
    if mark.isRemoval { out.literal("</del>") } else { out.literal("</ins>") }
  }

  /// The same attributes name a change of text, of a paragraph's end and of a row.
  mutating func attributes(of mark: ChangeMark?) {
    guard let mark else { return }
    attribute("data-change", mark.kind.rawValue)
    attribute("data-author", mark.author)
    attribute("data-date", mark.date)
  }
}
