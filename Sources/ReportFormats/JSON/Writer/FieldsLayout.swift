// The text of a section in one string that a person can read: a line each paragraph, labels
// before list items, cells of a row apart by tabs.

internal import ReportModel

/// Lays out blocks as text and notes what the text does not carry.
struct FieldsLayout {
  var text = ""
  var ledger = LossLedger()
  private var lines = 0
  private var listDepth = 0
  /// Labels that wait for the text they stand before.
  private var labels = ""
  /// Cells around the present place: there, lines become spaces.
  var cellDepth = 0

  init(section: [String]) {
    ledger.enter(section)
  }

  /// Appends the heading of a section as a line, if it has one.
  mutating func appendHeading(of section: Section) {
    guard !section.headingText.isEmpty else { return }
    startLine()
    if let label = section.label, !label.isEmpty {
      append(label)
      if !section.heading.isEmpty { append(" ") }
    }
    append(section.heading)
    if section.change != nil { ledger.lose(.changes) }
  }

  mutating func append(_ blocks: [Block]) {
    for block in blocks { append(block) }
  }

  /// Takes the text back and notes it as lost; where there is none, that something else is.
  mutating func loseAll(_ feature: Feature, or other: Feature) {
    if text.isEmpty {
      ledger.lose(other)
    } else {
      ledger.lose(feature, text: text)
    }
    text = ""
    lines = 0
  }

  private mutating func append(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): append(paragraph)
    case .list(let list): append(list)
    case .table(let table): append(table)
    case .group(let group):
      switch group.kind {
      case .textBox, .frame, .embedded: ledger.lose(.boxes)
      case .control: ledger.lose(.contentControls)
      }
      append(group.blocks)
    case .preformatted(let string):
      ledger.lose(.monospace)
      startLine()
      append(cellDepth > 0 ? string.onOneLine : string)
    case .rule, .pageBreak: ledger.lose(.breaks)
    }
  }

  private mutating func append(_ paragraph: Paragraph) {
    if paragraph.alignment != .start || paragraph.indentation > 0 {
      ledger.lose(.paragraphLayout)
    }
    if paragraph.headingLevel != nil { ledger.lose(.headings) }
    if paragraph.isRightToLeft { ledger.lose(.direction) }
    if paragraph.change != nil { ledger.lose(.changes) }
    startLine()
    append(paragraph.inlines)
  }

  private mutating func append(_ list: List) {
    ledger.lose(.lists)
    let indent = listDepth
    for item in list.items {
      if !item.label.isEmpty { labels += item.label + " " }
      listDepth = indent + 1
      append(item.blocks)
      listDepth = indent
      if !labels.isEmpty { startLine() }
    }
  }

  /// Starts a line, or a new word in a cell, and puts the waiting labels there.
  mutating func startLine() {
    if cellDepth > 0 {
      if let last = text.utf8.last, ![0x09, 0x0A, 0x20].contains(last) { text += " " }
    } else {
      if lines > 0 { text += "\n" }
      lines += 1
      let indent = labels.isEmpty ? listDepth : listDepth - 1
      if indent > 0 { text += String(repeating: "  ", count: indent) }
    }
    text += labels
    labels = ""
  }

  /// Appends characters of the report.
  mutating func append(_ string: String) {
    text += string
  }

  /// Appends the end of a line or a tab: spaces where lines and tabs separate rows and cells.
  mutating func append(space: String) {
    text += cellDepth > 0 ? " " : space
  }
}

extension String {
  /// The text with spaces for line ends and tabs.
  fileprivate var onOneLine: String {
    String(decoding: utf8.map { (0x09...0x0D).contains($0) ? 0x20 : $0 }, as: UTF8.self)
  }
}
