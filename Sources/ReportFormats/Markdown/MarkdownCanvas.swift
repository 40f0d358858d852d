// Lines of Markdown under construction: what each starts with, blank lines between blocks.

/// Lines of Markdown.
struct MarkdownCanvas {
  /// The lines so far, each with its line feed.
  private(set) var bytes: [UInt8] = []
  /// What each line starts with: the indentation of items, the marks of quotations.
  private var margin: [UInt8] = []
  /// What the next line starts with, where an item or quotation starts.
  private var marker: [UInt8]?
  private var wantsBlankLine = false
  /// What a blank line before the next line starts with.
  private var blankMargin: [UInt8] = []

  /// Asks for a blank line before the next line.
  mutating func separate() {
    guard marker == nil, !bytes.isEmpty else { return }
    wantsBlankLine = true
    blankMargin = margin
  }

  /// Starts an item or a quotation.
  ///
  /// - Returns: what ``close(_:)`` needs.
  mutating func open(marker text: [UInt8], margin inner: [UInt8]) -> [UInt8] {
    let saved = margin
    marker = (marker ?? margin) + text
    margin += inner
    return saved
  }

  /// Ends an item or quotation; one without content still shows its marker.
  mutating func close(_ saved: [UInt8]) {
    if marker != nil { write(lines: []) }
    margin = saved
  }

  /// Writes lines that line feeds separate, the last of which has none.
  mutating func write(lines: [UInt8]) {
    var start = 0
    repeat {
      let end = lines[start...].firstIndex(of: 0x0A) ?? lines.count
      startLine()
      bytes += lines[start..<end]
      if start == end { trim() }
      bytes.append(0x0A)
      start = end + 1
    } while start < lines.count
  }

  private mutating func startLine() {
    if wantsBlankLine {
      bytes += blankMargin
      trim()
      bytes.append(0x0A)
      wantsBlankLine = false
    }
    bytes += marker ?? margin
    marker = nil
  }

  /// Takes spaces off the end of the line.
  private mutating func trim() {
    while bytes.last == 0x20 { bytes.removeLast() }
  }
}
