// What stands below one another: paragraphs, lists, groups, rules.

internal import ReportModel

extension TextComposer {
  /// Writes blocks; in a cell or a short item no blank lines stand between them.
  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    for (index, block) in blocks.enumerated() {
      if !isTight, index > 0 { canvas.separate() }
      write(block, isTight: isTight)
    }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .list(let list): write(list, isTight: isTight)
    case .table(let table): write(table)
    case .group(let group): write(group, isTight: isTight)
    case .preformatted(let text): writePreformatted(text)
    case .rule: writeRule()
    case .pageBreak: writePageBreak()
    }
  }

  private mutating func write(_ paragraph: Paragraph) {
    if paragraph.alignment != .start { ledger.lose(.paragraphLayout) }
    if paragraph.isRightToLeft { ledger.lose(.direction) }
    let margin = canvas.currentMargin
    if paragraph.indentation > 0 { canvas.indentText(by: 4 * paragraph.indentation) }
    line.removeAll(keepingCapacity: true)
    append(paragraph.inlines)
    if let change = paragraph.change { appendMark(of: change) }
    if let level = paragraph.headingLevel {
      writeHeading(level: level)
    } else {
      canvas.flow(line)
    }
    canvas.restore(margin)
  }

  private mutating func write(_ list: List, isTight: Bool) {
    let isTight = isTight || list.items.allSatisfy(\.isShort)
    for (index, item) in list.items.enumerated() {
      if index > 0, !isTight { canvas.separate() }
      line.removeAll(keepingCapacity: true)
      append(item.label)
      let saved = canvas.open(label: line)
      write(item.blocks, isTight: isTight)
      canvas.close(saved)
    }
  }

  private mutating func write(_ group: Group, isTight: Bool) {
    switch group.kind {
    case .textBox, .frame, .embedded: ledger.lose(.boxes)
    case .control: ledger.lose(.contentControls)
    }
    write(group.blocks, isTight: isTight)
  }

  private mutating func writePreformatted(_ text: String) {
    line.removeAll(keepingCapacity: true)
    append(text)
    let lines = line
    var start = 0
    while start < lines.count {
      let end = lines[start...].firstIndex(of: 0x0A) ?? lines.count
      canvas.write(line: lines[start..<end].expandingTabs)
      start = end + 1
    }
  }

  private mutating func writeRule() {
    canvas.write(line: [UInt8](repeating: UInt8(ascii: "-"), count: tableDepth > 0 ? 3 : 20))
  }

  /// A form feed would tear a cell apart.
  private mutating func writePageBreak() {
    if tableDepth > 0 {
      ledger.lose(.breaks)
    } else {
      canvas.writeFormFeed()
    }
  }
}

extension ListItem {
  /// Whether the item is a paragraph, or a paragraph and a list of such.
  fileprivate var isShort: Bool {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph where index == 0: continue
      case .list(let list) where index == 1 && list.items.allSatisfy(\.isShort): continue
      case .paragraph, .list, .table, .group, .preformatted, .rule, .pageBreak: return false
      }
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// The line with its tabs as spaces up to each eighth column.
  fileprivate var expandingTabs: [UInt8] {
    guard contains(0x09) else { return Array(self) }
    var line: [UInt8] = []
    for byte in self {
      if byte == 0x09 {
        line.append(0x20, times: 8 - line.displayWidth % 8)
      } else {
        line.append(byte)
      }
    }
    return line
  }
}
