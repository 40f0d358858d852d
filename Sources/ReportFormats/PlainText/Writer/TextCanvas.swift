// Lines of text under construction: breaking, hanging labels, blank lines between blocks.

/// Lines of text of at most a number of columns.
struct TextCanvas {
  /// The lines so far, each with its line feed.
  private(set) var bytes: [UInt8] = []
  /// The columns that lines are broken at; `nil` for none.
  let width: Int?
  /// The columns of the widest line.
  private(set) var naturalWidth = 0
  /// The columns that lines need where each is broken as often as can be.
  private(set) var minimumWidth = 0
  /// What each line starts with.
  private var margin: Lead = Lead()
  /// What the next line starts with, where that is a label.
  private var label: Lead?
  private var wantsBlankLine = false

  /// The start of a line.
  struct Lead {
    var bytes: [UInt8] = []
    var width = 0

    mutating func indent(by columns: Int) {
      bytes.append(0x20, times: columns)
      width += columns
    }
  }

  /// Whether ``minimumWidth`` is asked for.
  let isMeasured: Bool

  init(width: Int?, isMeasured: Bool = false) {
    self.width = width
    self.isMeasured = isMeasured
  }

  /// The columns left for text.
  var textWidth: Int? { width.map { $0 - margin.width } }

  /// Asks for a blank line before the next line.
  mutating func separate() {
    if label == nil, !bytes.isEmpty { wantsBlankLine = true }
  }

  /// Puts a label before the next line and hangs the lines after it under its text.
  ///
  /// - Returns: what ``close(_:)`` needs.
  mutating func open(label text: [UInt8]) -> Lead {
    let saved = margin
    var lead = label ?? margin
    let width = text.displayWidth
    lead.bytes += text
    if !text.isEmpty { lead.bytes.append(0x20) }
    lead.width += text.isEmpty ? 0 : width + 1
    label = lead
    indent(by: width < 12 ? max(width + 1, 2) : 4)
    return saved
  }

  /// Ends what a label stands for; an item without text still shows its label.
  mutating func close(_ saved: Lead) {
    if label != nil { write(line: []) }
    margin = saved
  }

  /// Indents the lines that follow, as long as enough of each is left.
  mutating func indent(by columns: Int) {
    guard canIndent(by: columns) else { return }
    margin.indent(by: columns)
  }

  /// Indents the text that follows, also where a label stands before its first line.
  mutating func indentText(by columns: Int) {
    guard canIndent(by: columns) else { return }
    margin.indent(by: columns)
    label?.indent(by: columns)
  }

  private func canIndent(by columns: Int) -> Bool {
    guard let width else { return true }
    return width - margin.width - columns >= min(width / 2, 24)
  }

  var currentMargin: Lead { margin }

  mutating func restore(_ saved: Lead) {
    margin = saved
  }

  /// Starts a line; its end is the caller's.
  ///
  /// - Returns: the column that it starts at.
  mutating func startLine() -> Int {
    if wantsBlankLine { bytes.append(0x0A) }
    wantsBlankLine = false
    let lead = label ?? margin
    label = nil
    bytes += lead.bytes
    return lead.width
  }

  mutating func append(_ piece: ArraySlice<UInt8>) {
    bytes += piece
  }

  mutating func append(_ byte: UInt8, times: Int = 1) {
    bytes.append(byte, times: times)
  }

  /// Ends a line that is so wide, without spaces at its end.
  mutating func endLine(width: Int) {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
    naturalWidth = max(naturalWidth, width)
  }

  mutating func need(_ width: Int) {
    minimumWidth = max(minimumWidth, width)
  }

  /// Writes a line as it is.
  mutating func write(line: [UInt8]) {
    let column = startLine() + line.displayWidth
    bytes += line
    need(column)
    endLine(width: column)
  }

  /// Writes a form feed on a line of its own.
  mutating func writeFormFeed() {
    wantsBlankLine = false
    bytes.append(0x0C)
    bytes.append(0x0A)
  }
}
