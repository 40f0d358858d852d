// Breaking a line word by word: where there are tabs, or the widths of words are asked for.

/// Tab stops stand at each multiple of so many columns.
private let tabWidth = 8

extension TextCanvas {
  /// Writes one line of a paragraph as one or more lines.
  mutating func breakUnits(_ text: [UInt8], _ range: Range<Int>, from start: Int) -> Int {
    var line = FlowedLine(start: start, text: range.lowerBound)
    var words = Words(index: range.lowerBound, end: range.upperBound)
    var next = words.next(in: text)
    while let first = next {
      var unit = first
      next = words.next(in: text)
      while let word = next, unit.takes(word, in: text) {
        unit.append(word)
        next = words.next(in: text)
      }
      let column = text.column(after: unit.gap, from: line.column, origin: line.start)
      if line.hasText, column + unit.width > width ?? .max {
        append(text[line.waiting])
        endLine(width: line.column)
        line.restart(at: startLine(), text: unit.range.lowerBound)
      } else if text[unit.gap].contains(0x09) {
        append(text[line.waiting])
        append(0x20, times: column - line.column)
        line.skip(to: unit.range.lowerBound, column: column)
      } else {
        line.column = column
      }
      line.add(unit.range, width: unit.width)
      need(line.start + unit.width)
    }
    append(text[line.waiting])
    endLine(width: line.column)
    return line.widest
  }
}

/// The line that a paragraph has come to.
private struct FlowedLine {
  var start: Int
  var column: Int
  var widest = 0
  var hasText = false
  /// The text of the line that is not written yet: it is copied in one piece.
  var waiting: Range<Int>

  init(start: Int, text: Int) {
    self.start = start
    column = start
    waiting = text..<text
  }

  mutating func restart(at column: Int, text: Int) {
    start = column
    hasText = false
    skip(to: text, column: column)
  }

  mutating func skip(to text: Int, column: Int) {
    waiting = text..<text
    self.column = column
  }

  mutating func add(_ range: Range<Int>, width: Int) {
    waiting = waiting.lowerBound..<range.upperBound
    column += width
    widest = max(widest, column - start)
    hasText = true
  }
}

/// Words that stand on one line, and the spaces before them.
private struct Unit {
  var gap: Range<Int>
  var range: Range<Int>
  var width: Int
  /// The last of the words.
  var last: Range<Int>

  func takes(_ next: Unit, in text: [UInt8]) -> Bool {
    text.mustKeepTogether(last, next.range) && !text[next.gap].contains(0x09)
  }

  mutating func append(_ next: Unit) {
    range = range.lowerBound..<next.range.upperBound
    width += next.gap.count + next.width
    last = next.range
  }
}

/// The words of a line, one after another.
private struct Words {
  var index: Int
  let end: Int

  mutating func next(in text: [UInt8]) -> Unit? {
    var start = index
    while start < end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    guard start < end else { return nil }
    var stop = start
    var isASCII = true
    while stop < end, text[stop] != 0x20, text[stop] != 0x09 {
      if text[stop] > 0x7F { isASCII = false }
      stop += 1
    }
    let gap = index..<start
    let range = start..<stop
    index = stop
    let width = isASCII ? range.count : text.displayWidth(range)
    return Unit(gap: gap, range: range, width: width, last: range)
  }
}

extension [UInt8] {
  /// The column behind spaces and tabs.
  fileprivate func column(after gap: Range<Int>, from column: Int, origin: Int) -> Int {
    var column = column
    for byte in self[gap] {
      column += byte == 0x09 ? tabWidth - (column - origin) % tabWidth : 1
    }
    return column
  }
}
