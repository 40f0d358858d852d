// The lines in which identity can stand: paragraphs, cut at line ends and tabs.

internal import ReportModel

/// A line, and what it stands in.
struct IdentityLine: Hashable {
  /// The text.
  var text: String
  /// What it stands in, beside running text.
  var place: IdentityPlace?
  /// Whether it is an item of a list whose label says what it is: a member of an object of JSON.
  var isMember = false
}

/// What a line can stand in, beside running text.
enum IdentityPlace: String {
  case table, textBox, frame, control
}

/// Makes lines of blocks.
///
/// A cell that holds a label alone is put before the cell to its right: `Patient | MUSTER Erika`, and
/// in a table of two rows before the cell below it. Text that a tracked change took away is not read,
/// nor are images, notes and comments.
struct IdentityLines {
  /// The longest line that is read, in bytes of UTF-8; longer ones are running text.
  static let longest = 200

  private var lines: [IdentityLine] = []
  private var line = ""
  private var place: IdentityPlace?

  /// The lines of the blocks in reading order, without empty and long ones.
  static func lines(of blocks: [Block]) -> [IdentityLine] {
    var maker = IdentityLines()
    maker.append(blocks)
    return maker.lines
  }

  private mutating func append(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        append(paragraph.inlines)
        endLine()
      case .table(let table): append(table)
      case .group(let group): append(group)
      case .list(let list): for item in list.items { append(item) }
      case .preformatted(let text):
        for piece in text.split(whereSeparator: { $0.isNewline || $0 == "\t" }) {
          line = String(piece)
          endLine()
        }
      case .rule, .pageBreak: break
      }
    }
  }

  /// The text of an item whose label ends in a colon goes behind the label.
  private mutating func append(_ item: ListItem) {
    let first = lines.count
    append(item.blocks)
    guard item.label.hasSuffix(":"), lines.count == first + 1 else { return }
    lines[first].text = "\(item.label) \(lines[first].text)"
    lines[first].isMember = true
  }

  private mutating func append(_ group: Group) {
    let outer = place
    switch group.kind {
    case .textBox: place = .textBox
    case .frame: place = .frame
    case .control, .embedded: break
    }
    append(group.blocks)
    place = outer
  }

  private mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let run): line += run.string
      case .lineBreak, .tab: endLine()
      case .ruby(let base, _): append(base)
      case .change(let mark, let content): if !isTakenAway(mark) { append(content) }
      case .link, .fieldResult, .control: append(inline.children)
      case .anchor, .checkBox, .image, .note, .comment: break
      }
    }
  }

  private mutating func endLine() {
    if !line.isEmpty, line.utf8.count <= Self.longest {
      lines.append(IdentityLine(text: line, place: place))
    }
    line = ""
  }

  private func isTakenAway(_ mark: ChangeMark?) -> Bool {
    switch mark?.kind {
    case .deleted, .movedFrom: true
    case .inserted, .movedTo, nil: false
    }
  }

  /// The number of lines after which the cell to the right of a label begins.
  private var labelEnd: Int?
}

// MARK: - Tables

extension IdentityLines {
  private mutating func append(_ table: Table) {
    let outer = place
    place = place ?? .table
    let first = lines.count
    for row in table.rows { append(row) }
    if let columns = columns(of: table) {
      lines.removeSubrange(first...)
      lines += columns.map { IdentityLine(text: $0, place: place) }
    }
    place = outer
  }

  private mutating func append(_ row: TableRow) {
    if isTakenAway(row.change) { return }
    for cell in row.cells {
      let first = lines.count
      append(cell.blocks)
      guard first > 0, lines.count > first, labelEnd == first else {
        markLabel(from: first)
        continue
      }
      lines[first - 1].text = "\(lines[first - 1].text): \(lines.remove(at: first).text)"
      labelEnd = nil
    }
    labelEnd = nil
  }

  /// Notes whether the cell that began at a line holds a label alone.
  private mutating func markLabel(from first: Int) {
    labelEnd = nil
    guard lines.count == first + 1, let label = Self.label(in: lines[first].text) else { return }
    lines[first].text = label
    labelEnd = lines.count
  }

  /// The label that a text consists of, without a colon behind it.
  static func label(in text: String) -> String? {
    var words = IdentityWords.words(of: text)
    if words.last?.isColon == true { words.removeLast() }
    guard !words.isEmpty, IdentityLabel.label(in: words[...])?.length == words.count else {
      return nil
    }
    return words.map(\.text).joined(separator: " ")
  }

  /// The lines of a table with a row of labels and a row of what they say; `nil` for others.
  private func columns(of table: Table) -> [String]? {
    let rows = table.rows.filter { !isTakenAway($0.change) }
    guard rows.count == 2, rows[0].cells.count > 1, rows[0].cells.count == rows[1].cells.count
    else { return nil }
    func text(_ cell: TableCell) -> String? {
      let lines = Self.lines(of: cell.blocks)
      return lines.count == 1 ? lines[0].text : lines.isEmpty ? "" : nil
    }
    let labels = rows[0].cells.compactMap { text($0).flatMap(Self.label) }
    let values = rows[1].cells.compactMap(text)
    guard labels.count == rows[0].cells.count, values.count == labels.count,
      !values.contains(where: { Self.label(in: $0) != nil })
    else { return nil }
    return zip(labels, values).map { "\($0): \($1)" }
  }
}
