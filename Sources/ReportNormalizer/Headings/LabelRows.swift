// Tables of two columns whose first cells are headings: "Befund | Lunge frei".
//
// A row whose first cell the lexicon knows begins a section; rows with other words or none before them
// belong to it. Words such as "Patient" and "Datum" begin a part that feeds no field. The rows stay
// rows: the table is only divided between them, and not at all where no two rows say different things.

internal import ReportModel

/// The parts of a table whose rows have labels.
struct LabelRows {
  /// Rows that begin with one label.
  struct Part {
    /// The words of the first cell.
    var label: String
    /// The rows, with the label's.
    var table: Table
  }

  /// The rows before the first label.
  private(set) var head: Table?
  /// The parts that labels begin.
  private(set) var parts: [Part] = []

  /// `nil` where no row of a table of two columns names a field.
  init?(_ table: Table) {
    guard table.rows.allSatisfy(\.isPair) else { return nil }
    let labels = table.rows.map(Self.label)
    guard Self.divides(zip(table.rows, labels)) else { return nil }
    var start = 0
    for end in 1...table.rows.count
    where end == table.rows.count || labels[end] != nil {
      let rows = table.part(start..<end)
      if let label = labels[start] {
        parts.append(Part(label: label, table: rows))
      } else {
        head = rows
      }
      start = end
    }
  }

  /// The words of a row's first cell where the lexicon knows them.
  private static func label(of row: TableRow) -> String? {
    guard row.cells.count == 2, let words = row.cells.first?.words,
      let meaning = HeadingLexicon.meaning(ofRow: words)
    else { return nil }
    switch meaning {
    case .field, .topic, .combined, .ambiguous, .closing: return words
    case .comment: return nil
    }
  }

  /// Whether some row has text for a field, and another for another field or none: rows that all feed
  /// one field are values of one section.
  private static func divides(_ rows: Zip2Sequence<[TableRow], [String?]>) -> Bool {
    var fields: Set<Field> = []
    var others = 0
    for (row, label) in rows {
      guard let label, row.cells.last?.words != "",
        let meaning = HeadingLexicon.meaning(ofRow: label)
      else { continue }
      switch meaning {
      case .field(let field): fields.insert(field)
      case .combined, .closing: others += 1
      case .topic, .ambiguous, .comment: break
      }
    }
    return fields.count > 1 || fields.count == 1 && others > 0
  }
}

extension TableRow {
  /// Whether the row has two cells, or one over both columns.
  fileprivate var isPair: Bool {
    cells.allSatisfy { $0.rowSpan == 1 }
      && (cells.count == 2 && cells.allSatisfy { $0.columnSpan == 1 }
        || cells.count == 1 && cells[0].columnSpan == 2)
  }
}

extension TableCell {
  /// The text of a cell of one paragraph; `nil` where there is more.
  var words: String? {
    guard blocks.count < 2 else { return nil }
    switch blocks.first {
    case nil: return ""
    case .paragraph(let paragraph): return paragraph.inlines.plainText
    case .list, .table, .group, .preformatted, .rule, .pageBreak: return nil
    }
  }
}

extension Table {
  /// Some of the rows.
  fileprivate func part(_ range: Range<Int>) -> Table {
    var part = self
    part.rows = Array(rows[range])
    part.headerRows = max(0, min(headerRows - range.lowerBound, range.count))
    if range.lowerBound > 0 { part.summary = nil }
    return part
  }
}
