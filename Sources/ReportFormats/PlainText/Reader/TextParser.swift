// From lines to blocks: which lines belong together, and as what.

internal import ReportModel

/// Makes blocks of the lines of one text.
struct TextParser {
  /// What stands at a place of a text.
  enum Piece {
    case block(Block)
    case heading(level: Int, [Inline])
    case item([Block], ListPosition)
  }

  let bytes: [UInt8]
  let limits: Limits
  /// How deep the text stands in cells of tables.
  let depth: Int
  /// What the ends of lines mean.
  let lineEnds: LineEnds
  /// Whether ☒ and ☐ are boxes to be ticked, not letters.
  let hasBoxes: Bool

  /// What the ends of lines mean outside of lists and tables.
  enum LineEnds {
    /// Some are of the text, others were put in to make lines fit.
    case open
    /// All are of the text: they are kept inside of paragraphs.
    case kept
    /// Each ends a paragraph.
    case paragraphs
  }

  /// Makes a parser of clean text in UTF-8.
  init(
    _ bytes: [UInt8], limits: Limits, depth: Int = 0, lineEnds: LineEnds = .open,
    hasBoxes: Bool = true
  ) {
    self.bytes = bytes
    self.limits = limits
    self.depth = depth
    self.lineEnds = lineEnds
    self.hasBoxes = hasBoxes
  }

  /// The blocks of the whole text, where no section can start.
  func blocks() -> [Block] {
    let text = TextLines(bytes)
    let finder = ListFinder(text)
    var collector = BlockCollector()
    var index = 0
    var end = 0
    while index < text.lines.count {
      collector.append(piece(text.lines, at: &index, before: &end, finder))
    }
    return collector.finish()
  }

  /// The piece at a line; moves behind it.
  ///
  /// - Parameters:
  ///   - lines: are those of the text.
  ///   - index: is the line; it becomes that of the next piece.
  ///   - end: is where the stretch of lines ends, once it is known; 0 before the first piece.
  ///   - finder: knows the items.
  /// - Returns: the piece.
  func piece(
    _ lines: [TextLine], at index: inout Int, before end: inout Int, _ finder: ListFinder
  ) -> Piece {
    if let heading = heading(lines, at: &index) { return heading }
    if let item = finder.item(index) {
      return self.item(item, of: finder.runs[item.run], lines, at: &index, finder)
    }
    if end <= index {
      end = index + 1
      while end < lines.count, !lines[end].isFirst, !finder.isItem(end) { end += 1 }
    }
    return .block(block(lines, at: &index, before: end, base: 0))
  }

  /// The item at a line with the lines that hang below it.
  private func item(
    _ item: ListFinder.Item, of run: ListFinder.Run, _ lines: [TextLine], at index: inout Int,
    _ finder: ListFinder
  ) -> Piece {
    let first = lines[index]
    let column = first.indent + bytes.displayWidth(first.content..<item.marker.text)
    var end = index + 1
    while end < lines.count, !finder.isItem(end), lines[end].pageBreaks == 0,
      lines[end].indent > (lines[end].isFirst ? first.indent + 1 : first.indent)
    {
      end += 1
    }
    var own = Array(lines[index..<end])
    own[0].content = item.marker.text
    own[0].indent = column
    own[0].isFirst = true
    index = end
    let position = ListPosition(
      instance: item.run, level: finder.level(of: item.run), kind: run.kind,
      number: run.number(of: item.marker),
      label: String(decoding: bytes[item.marker.label], as: UTF8.self))
    return .item(blocks(own, base: column), position)
  }

  /// The blocks of lines of which none is an item.
  func blocks(_ lines: [TextLine], base: Int) -> [Block] {
    var blocks: [Block] = []
    var index = 0
    var end = 0
    while index < lines.count {
      for _ in 0..<lines[index].pageBreaks { blocks.append(.pageBreak) }
      if case .heading(let level, let inlines) = heading(lines, at: &index) {
        blocks.append(.paragraph(Paragraph(inlines, headingLevel: level)))
        continue
      }
      if end <= index {
        end = index + 1
        while end < lines.count, !lines[end].isFirst { end += 1 }
      }
      blocks.append(block(lines, at: &index, before: end, base: base))
    }
    return blocks
  }

  /// The block at a line of a stretch without blank lines; moves behind it.
  private func block(
    _ lines: [TextLine], at index: inout Int, before end: Int, base: Int
  ) -> Block {
    if isRule(lines[index]) {
      index += 1
      return .rule
    }
    let start = index
    while index < end, start == index || !isRule(lines[index]) {
      guard let attempt = table(lines[index..<end]) else {
        index += 1
        if lineEnds == .paragraphs { break }
        continue
      }
      guard let table = attempt.table else {
        index = attempt.end
        continue
      }
      guard start == index else { break }
      index = attempt.end
      return .table(table)
    }
    return .paragraph(paragraph(lines[start..<index], base: base))
  }

  /// Whether a line is a rule: at least five times the same mark.
  private func isRule(_ line: TextLine) -> Bool {
    guard line.end - line.content >= 5 else { return false }
    let first = bytes[line.content]
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "~"):
      return bytes[line.range].allSatisfy { $0 == first }
    default: return false
    }
  }
}

extension BlockCollector {
  /// Appends a piece of a text; a heading is a paragraph where no section can start.
  mutating func append(_ piece: TextParser.Piece) {
    switch piece {
    case .block(let block): append(block)
    case .heading(let level, let inlines):
      append(.paragraph(Paragraph(inlines, headingLevel: level)))
    case .item(let blocks, let position): append(item: blocks, at: position)
    }
  }
}
