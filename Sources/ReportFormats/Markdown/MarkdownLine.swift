// One line of Markdown: runs of text with the delimiters or tags that their styles need.

internal import ReportModel

/// A line of Markdown under construction; hard line breaks divide it.
struct MarkdownLine {
  var bytes: [UInt8] = []
  /// Where the present line starts, after the last hard line break.
  var lineStart = 0
  var place = MarkdownPlace.paragraph
  /// Control characters that were replaced.
  var lostCharacters: [String] = []
  /// Where the last delimiter ended: another one there would join it.
  private var delimiterEnd = -1

  var isAtStart: Bool { bytes.count == lineStart }

  /// Writes pieces as a new line.
  mutating func write(_ pieces: [MarkdownPiece], in place: MarkdownPlace) {
    bytes.removeAll(keepingCapacity: true)
    lostCharacters.removeAll()
    lineStart = 0
    delimiterEnd = -1
    self.place = place
    for (index, piece) in pieces.enumerated() {
      let rest = pieces[(index + 1)...]
      switch piece {
      case .raw(let markup): bytes.append(markup)
      case .lineBreak: writeBreak(isLast: rest.isEmpty)
      case .text(let string, let style):
        if style == .plain {
          append(escaping: string)
        } else {
          write(string, style, before: Self.flank(of: rest))
        }
      }
    }
    protectLastSpace()
  }

  /// A space at the end of a line would be dropped, or taken for a line break.
  private mutating func protectLastSpace() {
    // Most lines end in ASCII: those need no decoding.
    guard let byte = bytes.last, byte == 0x20 || byte == 0x09 || byte > 0x7F else { return }
    guard let last = lastScalar, last == " " || last == "\t" || last.isOddSpace else { return }
    bytes.removeLast(String(last).utf8.count)
    bytes.append("&#\(last.value);")
  }

  /// A backslash breaks lines inside a paragraph only (CommonMark 6.7).
  private mutating func writeBreak(isLast: Bool) {
    if isLast || isAtStart || place != .paragraph {
      bytes.append("<br>")
    } else {
      protectLastSpace()
      bytes.append("\\\n")
      lineStart = bytes.count
    }
  }

  /// What stands behind a piece, as written.
  private static func flank(of rest: ArraySlice<MarkdownPiece>) -> Flank {
    switch rest.first {
    case nil: .space
    case .raw, .lineBreak: .punctuation
    case .text(let string, let style):
      string.unicodeScalars.first.map {
        $0.properties.isWhitespace || style == .plain ? Flank($0) : .punctuation
      } ?? .unknown
    }
  }

  /// Writes styled text; spaces at its ends stay outside of the delimiters.
  private mutating func write(_ string: String, _ style: TextStyle, before next: Flank) {
    let scalars = string.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return append(escaping: string) }
    let end = scalars.index(after: last)
    append(escaping: String(string[..<first]))
    let hasTail = end < scalars.endIndex
    let styler = MarkdownStyler(
      style, text: String(string[first..<end]),
      isCodePossible: bytes.last != UInt8(ascii: "`"))
    let follows = hasTail ? Flank(scalars[end]) : next
    if styler.needsSpan { bytes.openSpan(styler.spanStyle) }
    let tags = styler.tags(
      after: isAtStart || styler.needsSpan ? (styler.needsSpan ? .punctuation : .space) : lastFlank,
      before: styler.needsSpan ? .punctuation : follows, canDelimit: delimiterEnd != bytes.count)
    for tag in tags { bytes.append(tag.start) }
    writeCore(styler)
    for tag in tags.reversed() { bytes.append(tag.end) }
    if tags.first?.isDelimiter == true, !styler.needsSpan { delimiterEnd = bytes.count }
    if styler.needsSpan { bytes.append("</span>") }
    append(escaping: String(string[end...]))
  }

  private var lastFlank: Flank {
    lastScalar.map { Flank($0) } ?? .space
  }

  private var lastScalar: Unicode.Scalar? {
    String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last
  }

  private mutating func writeCore(_ styler: MarkdownStyler) {
    guard styler.isCode else { return append(escaping: styler.text) }
    let text = Array(styler.text.utf8)
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: text.longestBackticks + 1)
    let isPadded = text.first == UInt8(ascii: "`") || text.last == UInt8(ascii: "`")
    bytes += fence
    if isPadded { bytes.append(0x20) }
    for byte in text {
      if byte == UInt8(ascii: "|"), place == .cell { bytes.append(ascii: "\\") }
      bytes.append(byte)
    }
    if isPadded { bytes.append(0x20) }
    bytes += fence
  }
}
