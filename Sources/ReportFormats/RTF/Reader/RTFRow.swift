// Rows of tables: RTF gives no table, only rows, each with the right edges of its cells.

internal import ReportModel

/// What words say of a row and its cells (RTF 1.9.1, "Table Definitions").
struct RTFRowDefinition {
  /// A cell of the definition.
  struct Cell {
    /// The right edge in twentieths of a point.
    var edge: Int32 = 0
    var horizontal = TableBuilder.Merge.none
    var vertical = TableBuilder.Merge.none
    var background: Int32 = 0
  }

  var leftEdge: Int32 = 0
  var isHeader = false
  var cells: [Cell] = []
  /// The cell of which words speak before its `\cellx`.
  var next = Cell()
  /// Cells over the limit, whose edges were not kept.
  var excess = 0

  /// Takes what a word says of the row, or of its next cell.
  mutating func set(_ word: RTFTableWord, _ number: Int32?, limit: Int) {
    switch word {
    case .trowd: self = RTFRowDefinition()
    case .trleft: leftEdge = number ?? 0
    case .trhdr: isHeader = number != 0
    case .cellx: endCell(edge: number ?? 0, limit: limit)
    case .clmgf: next.horizontal = .start
    case .clmrg: next.horizontal = .continue
    case .clvmgf: next.vertical = .start
    case .clvmrg: next.vertical = .continue
    case .clcbpat: next.background = number ?? 0
    case .clins, .cldel, .clbrdrt, .clbrdrb, .clbrdrl, .clbrdrr, .trbrdrt, .trbrdrb, .trbrdrl,
      .trbrdrr, .trbrdrh, .trbrdrv:
      break
    }
  }

  private mutating func endCell(edge: Int32, limit: Int) {
    next.edge = edge
    if cells.count < limit { cells.append(next) } else { excess += 1 }
    next = Cell()
  }
}

/// A row with its text.
struct RTFRow {
  var definition: RTFRowDefinition
  var cells: [[Block]]
  /// The tracked change of the whole row, when changes are shown.
  var change: ChangeMark?
}
