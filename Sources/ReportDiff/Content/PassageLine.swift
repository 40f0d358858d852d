// The lines of a passage: what is compared within it.
//
// A line is a heading, a paragraph, an item of a list, a cell, a line of preformatted text, a rule or a page
// break. The cells of a row belong together: rows are aligned as wholes, and their cells within them.

internal import ReportModel

/// What a line is.
public enum LineKind: String, Sendable, Hashable, CaseIterable {
  case heading, paragraph, item, cell, preformatted, rule, pageBreak
}

/// Where a line stands in its report.
public struct LinePlace: Sendable, Hashable {
  /// The number of the passage among all of the report, from 0.
  public var passage: Int
  /// The number of the line in its passage, from 0.
  public var line: Int
  /// The row in its table and the cell in its row, from 1; `nil` for other lines.
  public var cell: Cell?

  /// A place in a table.
  public struct Cell: Sendable, Hashable {
    /// The table among those of the passage, from 1.
    public var table: Int
    /// The row, from 1.
    public var row: Int
    /// The cell in its row, from 1.
    public var cell: Int
  }
}

/// A line of a passage.
struct PassageLine: Hashable {
  /// What it looks like beyond its text; two lines with the same text and other looks are formatted
  /// otherwise.
  enum Look: Hashable {
    case heading([Inline], level: Int)
    case paragraph(Paragraph)
    case item(List.Kind, depth: Int, Paragraph?)
    case cell(TableCell, isHeader: Bool)
    case preformatted, rule, pageBreak
  }

  var kind: LineKind
  /// The number or bullet before the text; empty for lines without.
  var label = ""
  /// The text that is compared, with the label.
  var text: String
  var look: Look
  var place: LinePlace
  /// The pictures in the line, by their names in the report.
  var images: [String] = []
}

extension PassageLine {
  /// The label with what parts it from the text.
  var lead: String { label.isEmpty || label == text ? label : "\(label) " }
  /// The text without the label.
  var rest: String { String(text.dropFirst(lead.count)) }
}

/// Lines that stand or fall together: one, or the cells of a row.
struct LineUnit {
  var lines: [PassageLine]

  /// What lines are aligned by: a new number before it makes no other line.
  var text: String { lines.count == 1 ? lines[0].rest : lines.map(\.text).joined(separator: "\t") }
  /// What lines must have in common to be the same line: their text, or what they are without one.
  var key: String {
    guard text.isEmpty, let kind = lines.first?.kind else { return text }
    return "\u{0}\(kind.rawValue)"
  }
  var isRow: Bool { lines.first?.kind == .cell }
}

extension Passage {
  /// The lines of the passage in reading order, the heading first.
  func units(at index: Int) -> [LineUnit] {
    var reader = LineReader(passage: index)
    if !section.heading.isEmpty || section.label != nil {
      reader.add(
        .heading, section.headingText, .heading(section.heading, level: section.level),
        label: section.label ?? "", images: section.heading.images)
    }
    reader.add(section.blocks)
    return reader.units
  }
}

extension [Block] {
  /// The lines of blocks that are no passage of their own.
  var units: [LineUnit] {
    var reader = LineReader(passage: 0)
    reader.add(self)
    return reader.units
  }
}

private struct LineReader {
  let passage: Int
  private(set) var units: [LineUnit] = []
  private var count = 0
  private var tables = 0

  init(passage: Int) { self.passage = passage }

  private mutating func line(
    _ kind: LineKind, _ text: String, _ look: PassageLine.Look, label: String = "",
    images: [String] = [], cell: LinePlace.Cell? = nil
  ) -> PassageLine {
    defer { count += 1 }
    return PassageLine(
      kind: kind, label: label, text: text, look: look,
      place: LinePlace(passage: passage, line: count, cell: cell), images: images)
  }

  mutating func add(
    _ kind: LineKind, _ text: String, _ look: PassageLine.Look, label: String = "",
    images: [String] = []
  ) {
    units.append(LineUnit(lines: [line(kind, text, look, label: label, images: images)]))
  }

  mutating func add(_ blocks: [Block], depth: Int = 0) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        add(
          .paragraph, paragraph.inlines.plainText, .paragraph(paragraph),
          images: paragraph.inlines.images)
      case .list(let list): for item in list.items { add(item, of: list, depth: depth) }
      case .table(let table): add(table)
      case .group(let group): add(group.blocks, depth: depth)
      case .preformatted(let text):
        for piece in text.split(separator: "\n", omittingEmptySubsequences: false) {
          add(.preformatted, String(piece), .preformatted)
        }
      case .rule: add(.rule, "", .rule)
      case .pageBreak: add(.pageBreak, "", .pageBreak)
      }
    }
  }

  /// The first paragraph stands beside the label; all else is lines of its own.
  private mutating func add(_ item: ListItem, of list: List, depth: Int) {
    guard case .paragraph(let paragraph)? = item.blocks.first else {
      add(.item, item.label, .item(list.kind, depth: depth, nil), label: item.label)
      return add(item.blocks, depth: depth + 1)
    }
    let text = paragraph.inlines.plainText
    add(
      .item, item.label.isEmpty ? text : "\(item.label) \(text)",
      .item(list.kind, depth: depth, paragraph), label: item.label,
      images: paragraph.inlines.images)
    add(Array(item.blocks.dropFirst()), depth: depth + 1)
  }

  private mutating func add(_ table: Table) {
    tables += 1
    for (number, row) in table.rows.enumerated() {
      var unit = LineUnit(lines: [])
      for (index, cell) in row.cells.enumerated() {
        unit.lines.append(
          line(
            .cell, cell.blocks.plainText, .cell(cell, isHeader: number < table.headerRows),
            images: cell.blocks.images,
            cell: LinePlace.Cell(table: tables, row: number + 1, cell: index + 1)))
      }
      if !unit.lines.isEmpty { units.append(unit) }
    }
  }
}

extension [Inline] {
  /// The pictures among the inlines and in them.
  fileprivate var images: [String] {
    flatMap { inline -> [String] in
      if case .image(let image) = inline { return [image.resource ?? ""] }
      return inline.children.images
    }
  }
}

extension [Block] {
  fileprivate var images: [String] {
    flatMap { block -> [String] in
      if case .paragraph(let paragraph) = block { return paragraph.inlines.images }
      return block.children.flatMap(\.images)
    }
  }
}
