// What can be one thing in two versions: the same kind of block with the same layout. All else is taken away
// and put in anew.

internal import ReportModel

extension Block {
  /// Whether two versions of a block can be merged.
  func fits(_ other: Block) -> Bool {
    switch self {
    // In another layout it is taken away and put in, one behind the other.
    case .paragraph: if case .paragraph = other { true } else { false }
    case .list(let one):
      if case .list(let two) = other {
        one.kind == two.kind && one.start == two.start
      } else {
        false
      }
    case .table(let one): if case .table(let two) = other { one.fits(two) } else { false }
    case .group(let one):
      if case .group(let two) = other {
        one.kind == two.kind && one.control == two.control
      } else {
        false
      }
    case .preformatted: if case .preformatted = other { true } else { false }
    case .rule, .pageBreak: self == other
    }
  }
}

extension Paragraph {
  /// Whether two paragraphs look the same but for their text.
  func looksLike(_ other: Paragraph) -> Bool {
    alignment == other.alignment && indentation == other.indentation
      && headingLevel == other.headingLevel && isRightToLeft == other.isRightToLeft
  }
}

extension ListItem {
  /// Whether two versions of an item can be merged: numbers follow from the list, bullets do not.
  func fits(_ other: ListItem, in kind: List.Kind) -> Bool {
    switch kind {
    case .bullet, .other: guard label == other.label else { return false }
    case .decimal, .lowerLetter, .upperLetter, .lowerRoman, .upperRoman: break
    }
    guard case .paragraph(let one)? = blocks.first, case .paragraph(let two)? = other.blocks.first
    else { return startsWithText == other.startsWithText }
    return one.looksLike(two)
  }

  /// The blocks with a paragraph for the label to stand beside, which a mark can be put on.
  var markable: [Block] { startsWithText ? blocks : [.paragraph(Paragraph([]))] + blocks }
}

extension Table {
  /// Whether rows of two versions can stand in one table: they have the same columns, and no cell reaches
  /// over rows that come and go.
  fileprivate func fits(_ other: Table) -> Bool {
    guard columnCount == other.columnCount, summary == other.summary else { return false }
    if !hasTallCells, !other.hasTallCells { return true }
    return rows.count == other.rows.count && zip(rows, other.rows).allSatisfy { $0.fits($1) }
  }

  private var hasTallCells: Bool { rows.contains { $0.cells.contains { $0.rowSpan > 1 } } }

  private var columnCount: Int {
    rows.map { $0.cells.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0
  }

  /// The lines of each row, from a line on.
  func rowLines(from start: Int) -> [Range<Int>] {
    var end = start
    return rows.map { row in
      defer { end += row.cells.count }
      return end..<end + row.cells.count
    }
  }
}

extension TableRow {
  /// Whether the cells of two versions of a row take the same places.
  func fits(_ other: TableRow) -> Bool {
    cells.count == other.cells.count && control == other.control
      && zip(cells, other.cells).allSatisfy {
        $0.columnSpan == $1.columnSpan && $0.rowSpan == $1.rowSpan && $0.control == $1.control
      }
  }
}
