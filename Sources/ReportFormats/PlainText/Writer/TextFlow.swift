// Breaking a paragraph into lines.

extension TextCanvas {
  /// Writes a paragraph, broken at spaces and tabs where the canvas has a width.
  ///
  /// - Parameter text: the paragraph in UTF-8; a line feed ends a line, a tab goes to a column.
  /// - Returns: the columns of the widest line, its margin left out.
  @discardableResult
  mutating func flow(_ text: [UInt8]) -> Int {
    guard text.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }) else { return 0 }
    let kinds = ByteKinds(text)
    guard kinds.hasControls else { return flowLine(text, text.indices, kinds) }
    var widest = 0
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      widest = max(widest, flowLine(text, start..<end, kinds))
      start = end + 1
    }
    return widest
  }

  /// Writes one line of a paragraph as one or more lines.
  private mutating func flowLine(_ text: [UInt8], _ range: Range<Int>, _ kinds: ByteKinds) -> Int {
    let start = startLine()
    if isMeasured || kinds.hasControls && text[range].contains(0x09) {
      return breakUnits(text, range, from: start)
    }
    if start + range.count > width ?? .max {
      return breakSpaces(text, range, from: start, isASCII: kinds.isASCII)
    }
    let columns = kinds.isASCII ? range.count : text.displayWidth(range)
    append(text[range])
    endLine(width: start + columns)
    return columns
  }

  /// Breaks a line at the last space before the column that lets it be broken.
  private mutating func breakSpaces(
    _ text: [UInt8], _ range: Range<Int>, from start: Int, isASCII: Bool
  ) -> Int {
    let end = (text[range].lastIndex { $0 != 0x20 } ?? range.lowerBound - 1) + 1
    var widest = 0
    var column = start
    var index = range.lowerBound
    while true {
      let room = (width ?? .max) - column
      let rest = index..<end
      let stop = isASCII ? index + max(room, 0) : text.end(of: room, columns: rest)
      let next = stop >= end ? end : text.lastBreak(in: rest, upTo: stop)
      append(text[index..<next])
      let columns = isASCII ? next - index : text.displayWidth(index..<next)
      widest = max(widest, columns)
      endLine(width: column + columns)
      guard let word = text[next..<end].firstIndex(where: { $0 != 0x20 }) else { return widest }
      index = word
      column = startLine()
    }
  }
}

extension [UInt8] {
  /// Where text has taken so many columns.
  fileprivate func end(of room: Int, columns range: Range<Int>) -> Int {
    var room = room
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index] < 0x80 {
        guard room > 0 else { return index }
        room -= 1
        index += 1
      } else {
        let (columns, length) = self.columns(at: index, before: range.upperBound)
        guard room >= columns else { return index }
        room -= columns
        index += length
      }
    }
    return index
  }

  /// The end of the last word before a place that the next word need not follow on the same line;
  /// behind the place where there is none before it.
  fileprivate func lastBreak(in range: Range<Int>, upTo place: Int) -> Int {
    var index = place
    while index > range.lowerBound {
      if canBreak(at: index, in: range) { return index }
      index -= 1
    }
    index = place + 1
    while index < range.upperBound, !canBreak(at: index, in: range) { index += 1 }
    return index
  }

  /// Whether a word ends at a place behind the first, and the next one may stand on another line.
  private func canBreak(at end: Int, in range: Range<Int>) -> Bool {
    guard self[end] == 0x20, self[end - 1] != 0x20 else { return false }
    let before = self[range.lowerBound..<end].lastIndex(of: 0x20).map { $0 + 1 }
    guard let next = self[end..<range.upperBound].firstIndex(where: { $0 != 0x20 }) else {
      return false
    }
    let after = self[next..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
    return !mustKeepTogether((before ?? range.lowerBound)..<end, next..<after)
  }
}
