// The line of text that is open, and what becomes of its spaces (CSS 2.1, 16.6.1; CSS Text 3, 4.1).

internal import ReportModel

/// Gathers the inlines of one paragraph.
struct HTMLLine {
  /// What stands before the place that is read.
  enum Before {
    /// Nothing, or the end of a line: spaces here are not shown.
    case start
    /// A space that is not shown where the line ends.
    case space
    case text
  }

  var inlines = InlineBuilder()
  var before = Before.start
  /// Marks of lines that show nothing; they go to the next one.
  var marks: [Inline] = []
  /// Whether a break in a heading waits for more text.
  private var waitsForBreak = false
  /// Whether lines that show nothing are kept, as our own pages mean them.
  var keepsEmpty = false
  /// The text of a <pre>, while one is open that is nothing but text.
  var isPreformatted = false
  var preformatted: [UInt8] = []

  var isEmpty: Bool { inlines.isEmpty }

  /// Appends text; spaces become one, and none at the start of a line.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ style: TextStyle) {
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, unsafe bytes[index].isHTMLSpace { index += 1 }
      if index > start, before == .text {
        inlines.append(" ", style)
        before = .space
      }
      let word = index
      // Words with single spaces between them are taken as one.
      while index < bytes.count {
        let byte = unsafe bytes[index]
        if byte > 0x20 {
          index += 1
        } else if byte == 0x20, index + 1 < bytes.count, unsafe bytes[index + 1] > 0x20 {
          index += 1
        } else if byte < 0x20, !byte.isHTMLSpace {
          index += 1
        } else {
          break
        }
      }
      guard index > word else { continue }
      breakIfWaiting()
      unsafe inlines.append(UnsafeBufferPointer(rebasing: bytes[word..<index]), style)
      before = .text
    }
  }

  /// Appends text whose spaces and line ends count.
  mutating func appendKept(_ bytes: ArraySlice<UInt8>, _ style: TextStyle) {
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { continue }
      appendPlain(bytes[start..<index], style)
      start = index + 1
      if byte == 0x09 {
        appendMark(.tab)
      } else if byte == 0x0A || bytes[start...].first != 0x0A {
        breakLine()
      }
    }
    appendPlain(bytes[start...], style)
  }

  private mutating func appendPlain(_ bytes: ArraySlice<UInt8>, _ style: TextStyle) {
    guard !bytes.isEmpty else { return }
    breakIfWaiting()
    inlines.append(String(decoding: bytes, as: UTF8.self), style)
    before = .text
  }

  /// Appends an inline that is seen.
  mutating func appendMark(_ inline: Inline) {
    breakIfWaiting()
    inlines.append(inline)
    before = .text
  }

  /// Appends an inline that takes no place.
  mutating func appendInvisible(_ inline: Inline) {
    inlines.append(inline)
  }

  mutating func breakLine() {
    dropSpace()
    inlines.append(.lineBreak)
    before = .start
  }

  /// Ends a line of a heading, once more text comes.
  mutating func breakHeading() {
    dropSpace()
    waitsForBreak = waitsForBreak || before == .text
  }

  private mutating func breakIfWaiting() {
    guard waitsForBreak else { return }
    waitsForBreak = false
    inlines.append(.lineBreak)
  }

  private mutating func dropSpace() {
    // Our own pages write no space that the report does not have.
    guard before == .space, !keepsEmpty else { return }
    inlines.dropLastSpace()
    before = .text
  }

  /// Ends the line and takes out its inlines.
  mutating func end() -> [Inline] {
    // Most elements end where no line is open: there is nothing to take out then.
    if before == .start, inlines.isEmpty, inlines.depth == 0 {
      waitsForBreak = false
      return []
    }
    dropSpace()
    waitsForBreak = false
    before = .start
    var found = inlines.endParagraph()
    // The break at the end of a paragraph shows no line (CSS 2.1, 9.4.2).
    if !keepsEmpty, case .lineBreak? = found.last { found.removeLast() }
    return found
  }

  mutating func takeMarks() -> [Inline] {
    let taken = marks
    marks = []
    return taken
  }
}
