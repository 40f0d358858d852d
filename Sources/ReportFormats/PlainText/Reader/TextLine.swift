// The lines of a text: where each begins and ends, and how far it is indented.

/// A line that shows something.
struct TextLine: Equatable {
  /// The line's first byte.
  var start: Int
  /// The first byte that is no space or tab.
  var content: Int
  /// The end of what the line shows, spaces behind it left out.
  var end: Int
  /// The columns before the content; tabs go to each eighth column.
  var indent: Int
  /// The line's number in the text, from 1.
  var number: Int
  /// Whether the line is the first, or stands behind a blank line or a form feed.
  var isFirst: Bool
  /// The form feeds before the line.
  var pageBreaks: Int
}

/// A text in UTF-8 with its lines; blank ones are left out.
struct TextLines {
  /// The text without control characters, with line feeds at the ends of lines.
  let bytes: [UInt8]
  private(set) var lines: [TextLine] = []
  /// The form feeds behind the last line.
  private(set) var lastPageBreaks = 0

  /// Finds the lines of a text that ``TextCleaner`` has been over.
  init(_ text: [UInt8]) {
    bytes = text
    var start = 0
    var number = 1
    var isFirst = true
    var pageBreaks = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A, text[end] != 0x0C { end += 1 }
      if var line = TextLine(text, start..<end) {
        line.number = number
        line.isFirst = isFirst
        line.pageBreaks = pageBreaks
        lines.append(line)
        isFirst = false
        pageBreaks = 0
      } else if end < text.count, text[end] == 0x0A {
        isFirst = true
      }
      if end < text.count {
        if text[end] == 0x0C {
          pageBreaks += 1
          isFirst = true
        } else {
          number += 1
        }
      }
      start = end + 1
    }
    lastPageBreaks = pageBreaks
  }
}

extension TextLines {
  /// Whether a line is longer than any that was broken to fit a page or screen.
  ///
  /// Then a line is a paragraph. Lines of tables are not counted.
  var hasLongLines: Bool {
    lines.contains { line in
      line.range.count > Self.widest && bytes[line.content] != UInt8(ascii: "|")
        && bytes[line.content] != UInt8(ascii: "+") && !bytes[line.range].contains(0x09)
        && bytes.displayWidth(line.range) > Self.widest
    }
  }

  private static let widest = 120
}

extension TextLine {
  /// The line in a range; `nil` where it shows nothing.
  fileprivate init?(_ text: [UInt8], _ range: Range<Int>) {
    var content = range.lowerBound
    var indent = 0
    while content < range.upperBound, text[content] == 0x20 || text[content] == 0x09 {
      indent += text[content] == 0x20 ? 1 : 8 - indent % 8
      content += 1
    }
    var end = range.upperBound
    while end > content, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    guard content < end, !Self.isBlank(text, content..<end) else { return nil }
    self.init(
      start: range.lowerBound, content: content, end: end, indent: indent, number: 0,
      isFirst: false, pageBreaks: 0)
  }

  /// Whether no-break spaces alone stand in a range.
  private static func isBlank(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 1 < range.upperBound, text[index] == 0xC2, text[index + 1] == 0xA0 {
      index += 2
      while index < range.upperBound, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    }
    return index == range.upperBound
  }

  /// What the line shows.
  var range: Range<Int> { content..<end }
}
