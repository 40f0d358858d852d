// Breaking a paragraph into lines.

/// Tab stops stand at each multiple of so many columns.
private let tabWidth = 8

extension TextCanvas {
  /// Writes a paragraph, broken at spaces and tabs where the canvas has a width.
  ///
  /// - Parameter text: the paragraph in UTF-8; a line feed ends a line, a tab goes to a column.
  /// - Returns: the columns of the widest line, its margin left out.
  @discardableResult
  mutating func flow(_ text: [UInt8]) -> Int {
    guard text.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }) else { return 0 }
    var widest = 0
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      widest = max(widest, flowLine(text, start..<end))
      start = end + 1
      if start == text.count { break }
    }
    return widest
  }

  /// Writes one line of a paragraph as one or more lines.
  private mutating func flowLine(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var line = FlowedLine(start: startLine())
    var index = range.lowerBound
    while let unit = text.nextUnit(from: index, before: range.upperBound) {
      let width = text.displayWidth(unit)
      let gap = index..<unit.lowerBound
      var column = text.column(after: gap, from: line.column, origin: line.start)
      let limit = self.width ?? .max
      if line.hasText, column + width > limit {
        endLine(width: line.column)
        line.restart(at: startLine())
        column = line.column
      } else {
        appendGap(text[gap], columns: column - line.column)
      }
      append(text[unit])
      line.add(to: column + width)
      need(line.start + width)
      index = unit.upperBound
    }
    endLine(width: line.column)
    return line.widest
  }

  private mutating func appendGap(_ gap: ArraySlice<UInt8>, columns: Int) {
    if columns == 1 { return append(0x20) }
    append(0x20, times: columns)
  }
}

/// The line that a paragraph has come to.
private struct FlowedLine {
  var start: Int
  var column: Int
  var widest = 0
  var hasText = false

  init(start: Int) {
    self.start = start
    column = start
  }

  mutating func restart(at column: Int) {
    start = column
    self.column = column
    hasText = false
  }

  mutating func add(to column: Int) {
    self.column = column
    widest = max(widest, column - start)
    hasText = true
  }
}

extension [UInt8] {
  /// The next words that stand on one line, or `nil` where no word is left.
  fileprivate func nextUnit(from index: Int, before end: Int) -> Range<Int>? {
    guard var word = nextWord(from: index, before: end) else { return nil }
    let start = word.lowerBound
    while let next = nextWord(from: word.upperBound, before: end),
      !self[word.upperBound..<next.lowerBound].contains(0x09), mustKeepTogether(word, next)
    {
      word = next
    }
    return start..<word.upperBound
  }

  private func nextWord(from index: Int, before end: Int) -> Range<Int>? {
    var start = index
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    guard start < end else { return nil }
    var stop = start
    while stop < end, self[stop] != 0x20, self[stop] != 0x09 { stop += 1 }
    return start..<stop
  }

  /// The column behind spaces and tabs.
  fileprivate func column(after gap: Range<Int>, from column: Int, origin: Int) -> Int {
    var column = column
    for byte in self[gap] {
      column += byte == 0x09 ? tabWidth - (column - origin) % tabWidth : 1
    }
    return column
  }
}
