// The lines in which identity can stand: paragraphs, cut at line ends and tabs.

internal import ReportModel

/// Makes lines of blocks.
///
/// A cell that holds a label alone is put before the cell to its right: `Patient | MUSTER Erika`.
/// Text that a tracked change took away is not read, nor are images, notes and comments.
struct IdentityLines {
  /// The longest line that is read, in bytes of UTF-8; longer ones are running text.
  static let longest = 200

  private var lines: [String] = []
  private var line = ""

  /// The lines of the blocks in reading order, without empty and long ones.
  static func lines(of blocks: [Block]) -> [String] {
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
      case .table(let table): for row in table.rows { append(row) }
      case .group, .list: for blocks in block.children { append(blocks) }
      case .preformatted(let text):
        for piece in text.split(whereSeparator: { $0.isNewline || $0 == "\t" }) {
          line = String(piece)
          endLine()
        }
      case .rule, .pageBreak: break
      }
    }
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
      lines[first - 1] = "\(lines[first - 1]): \(lines.remove(at: first))"
      labelEnd = nil
    }
    labelEnd = nil
  }

  /// The number of lines after which the cell to the right of a label begins.
  private var labelEnd: Int?

  /// Notes whether the cell that began at a line holds a label alone.
  private mutating func markLabel(from first: Int) {
    labelEnd = nil
    guard lines.count == first + 1 else { return }
    var words = IdentityWords.words(of: lines[first])
    if words.last?.isColon == true { words.removeLast() }
    guard IdentityLabel.label(in: words[...])?.length == words.count else { return }
    lines[first] = words.map(\.text).joined(separator: " ")
    labelEnd = lines.count
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
    if !line.isEmpty, line.utf8.count <= Self.longest { lines.append(line) }
    line = ""
  }

  private func isTakenAway(_ mark: ChangeMark?) -> Bool {
    switch mark?.kind {
    case .deleted, .movedFrom: true
    case .inserted, .movedTo, nil: false
    }
  }
}
