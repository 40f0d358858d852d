// Text boxes, frames and content controls around blocks.

internal import ReportModel

extension DOCXComposer {
  mutating func write(_ group: Group) {
    flushPageBreak()
    guard !group.blocks.isEmpty else { return loseGrouping(group) }
    switch group.kind {
    case .textBox:
      guard canHoldBox else { return writeLoose(group) }
      out.literal("<w:p>")
      writeBox(group)
      out.literal("</w:p>")
      lastBlock = .paragraph(isChanged: false)
    case .frame: writeFrame(group)
    case .control: writeControl(group)
    case .embedded: writeLoose(group)
    }
  }

  /// Writes the blocks without what kept them together.
  private mutating func writeLoose(_ group: Group) {
    loseGrouping(group)
    write(group.blocks)
  }

  private mutating func loseGrouping(_ group: Group) {
    switch group.kind {
    case .textBox, .frame, .embedded: ledger.lose(.boxes)
    case .control: ledger.lose(.contentControls)
    }
  }

  // MARK: - Text boxes

  /// Whether a text box can stand here: in the body and in page headers, in no other box.
  var canHoldBox: Bool {
    !isInTextBox && (part.kind == .body || part.isRegion) && hasRoom(for: 7)
  }

  /// A box in VML, which word processors of all versions read; the form of DrawingML would have to
  /// stand beside it and hold the text a second time.
  mutating func writeBox(_ group: Group) {
    out.literal("<w:r><w:pict><v:rect")
    attribute("id", "Box\(makeID())")
    out.literal(
      """
       style="width:453pt;height:36pt" strokecolor="#808080"><v:textbox \
      style="mso-fit-shape-to-text:t"><w:txbxContent>
      """)
    let outer = (isInTextBox, changes, isInLink)
    (isInTextBox, changes, isInLink) = (true, [], false)
    writeStory(group.blocks, levels: 6)
    (isInTextBox, changes, isInLink) = outer
    out.literal("</w:txbxContent></v:textbox></v:rect></w:pict></w:r>")
  }

  // MARK: - Frames

  /// A frame is made of paragraphs; those of another one that touches it would belong to it.
  private mutating func writeFrame(_ group: Group) {
    let isExpressible = group.blocks.allSatisfy {
      if case .paragraph(let paragraph) = $0 { paragraph.inlines.isVisible } else { false }
    }
    guard isExpressible, lastBlock != .frame else { return writeLoose(group) }
    for case .paragraph(let paragraph) in group.blocks {
      write(paragraph, ParagraphSetting(isFramed: true))
    }
  }

  // MARK: - Content controls

  private mutating func writeControl(_ group: Group) {
    guard let control = group.control, control.isNamed, hasRoom(for: 4) else {
      return writeLoose(group)
    }
    openControl(control)
    depth += 2
    write(group.blocks)
    flushPageBreak()
    if lastBlock == .table {
      out.literal("<w:p/>")
      lastBlock = .paragraph(isChanged: false)
    }
    depth -= 2
    closeControl()
  }
}
