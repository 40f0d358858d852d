// Paragraphs and headings: lines with their ends, or lines that were one line once.
//
// Lines are joined only where a program has broken them for certain: the widest has 60 columns or more,
// the first word of each line had no room on the line before, at least one line goes on in small
// letters, and nothing looks like the start of something new. A hyphen at the end of a line may belong
// to the word or not, so the line ends there.

internal import ReportModel

extension TextParser {
  /// The paragraph of some lines.
  func paragraph(_ lines: ArraySlice<TextLine>, base: Int) -> Paragraph {
    let margin = lines.reduce(Int.max) { min($0, $1.indent) }
    let steps = min(max(margin - base, 0) / 4, 15)
    return Paragraph(inlines(lines, margin: margin), indentation: steps)
  }

  private func inlines(_ lines: ArraySlice<TextLine>, margin: Int) -> [Inline] {
    guard let first = lines.first else { return [] }
    if lines.count == 1 { return inlines(first.range) }
    var builder = TextInlineBuilder(hasBoxes: hasBoxes)
    let isOne = lineEnds == .open && isBroken(lines)
    for index in lines.indices {
      if index > lines.startIndex {
        if isOne, !endsInHyphen(lines[index - 1]) {
          builder.appendSpace()
        } else {
          builder.endLine()
        }
      }
      if !isOne { builder.append(spaces: lines[index].indent - margin) }
      builder.append(bytes[lines[index].range])
    }
    return builder.finish()
  }

  /// The inlines of a part of a line.
  func inlines(_ range: Range<Int>) -> [Inline] {
    var builder = TextInlineBuilder(hasBoxes: hasBoxes)
    builder.append(bytes[range])
    return builder.finish()
  }
}

// MARK: - Headings

extension TextParser {
  /// The underlined heading at a line; moves behind it.
  ///
  /// The line of marks is as wide as the widest line of the heading, as writers of plain text make
  /// it; any other line below a text may be a rule.
  func heading(_ lines: [TextLine], at index: inout Int) -> Piece? {
    guard lines[index].isFirst || index == 0, !isMarksAlone(lines[index]) else { return nil }
    var width = 0
    var last = index
    while last < min(index + 4, lines.count), last == index || !lines[last].isFirst {
      guard lines[last].indent == lines[index].indent else { return nil }
      if last > index, let level = level(ofUnderline: lines[last], width: width) {
        defer { index = last + 1 }
        return .heading(
          level: level, inlines(lines[index..<last], margin: lines[index].indent))
      }
      // Only a line that was too long for the page is a heading of several lines.
      if last > index, width < Self.leastBroken { return nil }
      width = max(width, bytes.displayWidth(lines[last].range))
      last += 1
    }
    return nil
  }

  /// Whether a line is one mark again and again, which can be below a heading, but is none.
  private func isMarksAlone(_ line: TextLine) -> Bool {
    let first = bytes[line.content]
    return Self.underlines.contains(first) && bytes[line.range].allSatisfy { $0 == first }
  }

  private func level(ofUnderline line: TextLine, width: Int) -> Int? {
    guard line.range.count == width, width > 1 else { return nil }
    let mark = bytes[line.content]
    guard let level = Self.underlines.firstIndex(of: mark),
      bytes[line.range].allSatisfy({ $0 == mark })
    else { return nil }
    return level + 1
  }

  /// The marks below headings of the first, second, third and fourth rank.
  private static let underlines = [UInt8]("=-~.".utf8)
}

// MARK: - Broken lines

extension TextParser {
  /// The columns of the shortest lines that programs break texts into.
  private static let leastBroken = 60

  /// Whether a program has broken one line into these.
  private func isBroken(_ lines: ArraySlice<TextLine>) -> Bool {
    let widths = lines.map { $0.indent + bytes.displayWidth($0.range) }
    guard let widest = widths.max(), widest >= Self.leastBroken else { return false }
    var isSure = false
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      let before = lines[index - 1]
      if index > lines.startIndex + 1, line.indent != before.indent { return false }
      guard widths[index - 1 - lines.startIndex] + 1 + firstUnit(of: line) > widest,
        bytes[before.end - 1] != UInt8(ascii: ":"), !startsAnew(line)
      else { return false }
      isSure = isSure || goesOn(line) && !endsSentence(before)
    }
    return isSure
  }

  /// The columns of the words at the start of a line that are never apart.
  private func firstUnit(of line: TextLine) -> Int {
    var word = self.word(from: line.content, line)
    while let next = Optional(self.word(from: word.upperBound, line)), !next.isEmpty,
      bytes.mustKeepTogether(word, next)
    {
      word = next
    }
    return bytes.displayWidth(line.content..<word.upperBound)
  }

  /// The next word of a line from a place on.
  private func word(from index: Int, _ line: TextLine) -> Range<Int> {
    var start = index
    while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    var end = start
    while end < line.end, bytes[end] != 0x20, bytes[end] != 0x09 { end += 1 }
    return start..<end
  }

  /// Whether a line looks like an item or starts with a label such as "Leber:".
  private func startsAnew(_ line: TextLine) -> Bool {
    if ListMarker(bytes, line) != nil { return true }
    let first = word(from: line.content, line)
    let second = word(from: first.upperBound, line)
    return bytes[first.upperBound - 1] == UInt8(ascii: ":")
      || second.count == 1 && bytes[second.lowerBound] == UInt8(ascii: ":")
  }

  /// Whether a line starts with a small letter.
  private func goesOn(_ line: TextLine) -> Bool {
    let end = min(line.content + 4, line.end)
    return String(decoding: bytes[line.content..<end], as: UTF8.self).unicodeScalars.first?
      .properties.isLowercase ?? false
  }

  private func endsSentence(_ line: TextLine) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";")]
      .contains(bytes[line.end - 1])
  }

  /// Whether a line ends in a hyphen, soft (U+00AD) or not.
  private func endsInHyphen(_ line: TextLine) -> Bool {
    let last = bytes[line.end - 1]
    if last == UInt8(ascii: "-") { return true }
    if last == 0xAD { return bytes.byte(at: line.end - 2) == 0xC2 }
    return last == 0x90 && bytes[line.range].suffix(3).elementsEqual("\u{2010}".utf8)
  }
}
