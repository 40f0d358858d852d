// Lines that are shown as one: the cells of a row stand beside one another, all other lines alone.

/// A line, or the cells of a row in order.
struct LineRow {
  private(set) var lines: [LineChange]

  private init(_ line: LineChange) { lines = [line] }
}

extension LineRow {
  /// The lines, with the cells of each row together.
  static func rows(of lines: [LineChange]) -> [LineRow] {
    var rows: [LineRow] = []
    for line in lines {
      if let last = rows.indices.last, rows[last].takes(line) {
        rows[last].lines.append(line)
      } else {
        rows.append(LineRow(line))
      }
    }
    return rows
  }

  /// Whether a line is a cell of this row: in one report at least, and in no report of another one.
  private func takes(_ line: LineChange) -> Bool {
    let old = (lines.lazy.compactMap { $0.oldPlace?.row }.first, line.oldPlace?.row)
    let new = (lines.lazy.compactMap { $0.newPlace?.row }.first, line.newPlace?.row)
    let known = [old, new].filter { $0.0 != nil && $0.1 != nil }
    return line.isCell && !known.isEmpty && known.allSatisfy { $0.0 == $0.1 }
  }

  /// Whether these are cells.
  var isRow: Bool { lines.first?.isCell == true }
  /// The cells or the line of the old report.
  var old: [LineChange] { lines.filter { $0.oldPlace != nil } }
  /// The cells or the line of the new report.
  var new: [LineChange] { lines.filter { $0.newPlace != nil } }

  /// What is changed, the gravest first, without what is ignored.
  var classes: [ChangeClass] { lines.classSet.classes }

  /// Whether two rows can be in one table: no report has them in two.
  func isBeside(_ other: LineRow) -> Bool {
    let old = (self.old.first?.oldPlace?.cell?.table, other.old.first?.oldPlace?.cell?.table)
    let new = (self.new.first?.newPlace?.cell?.table, other.new.first?.newPlace?.cell?.table)
    let known = [old, new].filter { $0.0 != nil && $0.1 != nil }
    return isRow && other.isRow && known.allSatisfy { $0.0 == $0.1 }
  }
}

extension [LineRow] {
  /// Whether each row is a change or near one.
  func shown(context: Int) -> [Bool] {
    var isShown = [Bool](repeating: false, count: count)
    for (index, row) in enumerated() where !row.lines.classSet.isEmpty {
      for near in Swift.max(0, index - context)..<Swift.min(count, index + context + 1) {
        isShown[near] = true
      }
    }
    return isShown
  }
}

extension LineChange {
  fileprivate var isCell: Bool {
    switch kind {
    case .cell: true
    case .heading, .paragraph, .item, .preformatted, .rule, .pageBreak: false
    }
  }
}

extension LinePlace {
  /// The table and the row.
  fileprivate var row: [Int]? { cell.map { [$0.table, $0.row] } }
}
