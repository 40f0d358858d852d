// What stands in a line beside text: breaks, check boxes, fields, content controls, ruby.

internal import ReportModel

extension DOCXComposer {
  mutating func write(_ inlines: [Inline]) {
    guard tracksLooks else {
      for inline in inlines { write(inline) }
      return
    }
    var rest = inlines[...]
    while let inline = rest.popFirst() {
      if let next = rest.first, let runs = restyled(inline, next),
        case .change(let mark, _) = inline
      {
        write(runs, by: mark.author)
        rest.removeFirst()
      } else {
        write(inline)
      }
    }
  }

  mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let run): write(run)
    case .lineBreak: writeMark("<w:br/>")
    case .tab: writeMark("<w:tab/>")
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

  /// Writes a run of one element.
  mutating func writeMark(_ element: StaticString) {
    out.literal("<w:r>")
    out.literal(element)
    out.literal("</w:r>")
  }

  /// A check box is a content control of its own kind ([MS-DOCX] 2.6.1.3).
  private mutating func writeCheckBox(isTicked: Bool) {
    guard !isInRuby, hasRoom(for: 4) else {
      ledger.lose(.checkBoxes)
      return write(StyledText(isTicked ? "☒" : "☐"))
    }
    out.literal("<w:sdt><w:sdtPr><w:id w:val=\"")
    out.append(decimal: makeID())
    out.literal("\"/><w14:checkbox><w14:checked w14:val=\"")
    out.append(ascii: isTicked ? "1" : "0")
    out.literal(
      """
      "/><w14:checkedState w14:val="2612"/><w14:uncheckedState w14:val="2610"/></w14:checkbox>\
      </w:sdtPr><w:sdtContent>
      """)
    write(StyledText(isTicked ? "☒" : "☐"))
    out.literal("</w:sdtContent></w:sdt>")
  }

  // MARK: - Content controls

  private mutating func write(_ content: [Inline], in control: ContentControl) {
    guard control.isNamed, content.isShown, !isInRuby, hasRoom(for: 4) else {
      ledger.lose(.contentControls)
      return write(content)
    }
    openControl(control)
    depth += 2
    // Links may stand in the content of a control, also where the control was changed.
    let outer = changes
    changes = []
    outerDeletions += outer.count { $0.kind == .deleted }
    write(content)
    outerDeletions -= outer.count { $0.kind == .deleted }
    changes = outer
    depth -= 2
    closeControl()
  }

  mutating func openControl(_ control: ContentControl) {
    out.literal("<w:sdt><w:sdtPr>")
    if let alias = control.alias, !alias.isEmpty {
      out.literal("<w:alias")
      attribute("w:val", alias)
      out.literal("/>")
    }
    if let tag = control.tag, !tag.isEmpty {
      out.literal("<w:tag")
      attribute("w:val", tag)
      out.literal("/>")
    }
    out.literal("<w:id w:val=\"")
    out.append(decimal: makeID())
    out.literal("\"/></w:sdtPr><w:sdtContent>")
  }

  mutating func closeControl() {
    out.literal("</w:sdtContent></w:sdt>")
  }

  // MARK: - Ruby

  /// Ruby stands in a run, and in it stands text alone (17.3.3.25).
  private mutating func writeRuby(_ base: [Inline], _ annotation: [Inline]) {
    guard !isInRuby, !annotation.isEmpty, hasRoom(for: 6) else {
      ledger.lose(.ruby)
      write(base)
      guard !annotation.isEmpty else { return }
      write(StyledText(" ("))
      write(annotation)
      return write(StyledText(")"))
    }
    out.literal(
      """
      <w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="11"/>\
      <w:hpsRaise w:val="20"/><w:hpsBaseText w:val="22"/><w:lid w:val="ja-JP"/></w:rubyPr><w:rt>
      """)
    isInRuby = true
    let outer = isInLink
    isInLink = false
    write(annotation)
    out.literal("</w:rt><w:rubyBase>")
    write(base)
    isInLink = outer
    isInRuby = false
    out.literal("</w:rubyBase></w:ruby></w:r>")
  }
}

extension ContentControl {
  /// Whether the control says more than that it is one.
  var isNamed: Bool { tag?.isEmpty == false || alias?.isEmpty == false }
}

extension [Inline] {
  /// Whether the inlines leave anything in a document, marks included.
  var isShown: Bool {
    contains { inline in
      switch inline {
      case .text, .lineBreak, .tab, .anchor, .checkBox, .image, .note, .comment: true
      case .link, .fieldResult, .control, .ruby, .change: inline.children.isShown
      }
    }
  }
}
