// What stands below one another: paragraphs, groups, preformatted text, rules.

internal import ReportModel

extension MarkdownComposer {
  mutating func write(_ blocks: [Block]) {
    for block in blocks {
      canvas.separate()
      write(block)
    }
  }

  /// Writes blocks with a label before the first line of text.
  mutating func write(_ blocks: [Block], label: String) {
    guard !label.isEmpty else { return write(blocks) }
    if case .paragraph(let paragraph)? = blocks.first, paragraph.headingLevel == nil {
      write(paragraph, label: label)
      write(Array(blocks.dropFirst()))
    } else {
      writePlain(label)
      write(blocks)
    }
  }

  mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, label: "")
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .group(let group): write(group)
    case .preformatted(let text): writePreformatted(text)
    case .rule: write(lines: Array("***".utf8))
    case .pageBreak:
      ledger.lose(.breaks)
      write(lines: Array("***".utf8))
    }
  }

  private mutating func write(_ paragraph: Paragraph, label: String) {
    if paragraph.alignment != .start || paragraph.indentation > 0 {
      ledger.lose(.paragraphLayout)
    }
    if paragraph.isRightToLeft { ledger.lose(.direction) }
    if paragraph.change != nil { ledger.lose(.changes) }
    if let level = paragraph.headingLevel {
      return writeHeading(paragraph.inlines, label: label, level: level)
    }
    compose(paragraph.inlines, label: label, in: .paragraph)
    if !line.bytes.isEmpty { write(lines: line.bytes) }
  }

  private mutating func write(_ group: Group) {
    switch group.kind {
    case .control:
      ledger.lose(.contentControls)
      write(group.blocks)
    case .textBox, .frame, .embedded:
      openQuotation { $0.write(group.blocks) }
    }
  }

  /// A fence is longer than any row of backticks in the text.
  private mutating func writePreformatted(_ text: String) {
    var bytes: [UInt8] = []
    for byte in text.replacingLineEnds.utf8 {
      if byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F {
        bytes.literal("\u{FFFD}")
        ledger.lose(.controlCharacters, text: String(Unicode.Scalar(byte)))
      } else {
        bytes.append(byte)
      }
    }
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, bytes.longestBackticks + 1))
    write(lines: fence)
    if !bytes.isEmpty { write(lines: bytes) }
    write(lines: fence)
  }
}

extension String {
  /// The text with line feeds for all line ends.
  fileprivate var replacingLineEnds: String {
    guard utf8.contains(0x0D) else { return self }
    return split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" || $0 == "\n" }
      .joined(separator: "\n")
  }
}

extension [UInt8] {
  /// The length of the longest row of backticks.
  var longestBackticks: Int {
    var longest = 0
    var current = 0
    for byte in self {
      current = byte == UInt8(ascii: "`") ? current + 1 : 0
      longest = Swift.max(longest, current)
    }
    return longest
  }
}
