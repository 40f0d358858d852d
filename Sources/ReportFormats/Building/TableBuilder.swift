// Puts a table together: cells of merged rows become one, rows that start or end late are filled.

internal import ReportModel

/// Builds one table from its rows and cells (ECMA-376-1, 17.4).
struct TableBuilder {
  /// What a cell says of those above and beside it.
  enum Merge {
    case none
    /// The first of several cells.
    case start
    /// Covered by the cell before it.
    case `continue`
  }

  /// The properties of a cell that is read.
  struct CellProperties {
    var columnSpan = 1
    var vertical = Merge.none
    var horizontal = Merge.none
    var shading: Color?
    var control: ContentControl?
    /// The tracked change that added the cell or took it away.
    var change: ChangeMark?

    /// Goes back to a cell that says nothing of its looks.
    mutating func forgetLooks() {
      self = CellProperties(control: control, change: change)
    }
  }

  /// The properties of a row that is read.
  struct RowProperties {
    var isHeader = false
    var gridBefore = 0
    var gridAfter = 0
    var control: ContentControl?
    var change: ChangeMark?
  }

  /// The place of a cell that cells below it may continue.
  private struct Origin {
    var row: Int
    var cell: Int
    var columnSpan: Int
  }

  var summary: String?
  var columnWidths: [Int] = []
  private var rows: [TableRow] = []
  private var headerRows = 0
  /// By the column a cell starts at.
  private var origins: [Int: Origin] = [:]
  private(set) var column = 0
  /// Whether the row that is read is a header row like all above it.
  private var isHeaderSoFar = true
  private let columnLimit: Int

  init(columnLimit: Int) {
    self.columnLimit = columnLimit
  }

  /// The number of the row that is read, from 0.
  var rowIndex: Int { max(rows.count - 1, 0) }

  /// The cells of the row that is read.
  var cellsInRow: Int { rows.last?.cells.count ?? 0 }

  /// Starts a row.
  mutating func beginRow() {
    var row = TableRow(cells: [])
    row.cells.reserveCapacity(min(max(columnWidths.count, 1), columnLimit))
    rows.append(row)
    column = 0
  }

  /// Takes the properties of the row that was started, before its cells.
  mutating func setRow(_ properties: RowProperties) {
    if properties.gridBefore > 0, !rows.isEmpty { fill(properties.gridBefore) }
  }

  /// Ends a row; one without any column leaves nothing.
  mutating func endRow(_ properties: RowProperties) {
    guard let row = rows.indices.last else { return }
    if properties.gridAfter > 0 { fill(properties.gridAfter) }
    guard column > 0 else {
      dropRow()
      return
    }
    rows[row].control = properties.control
    rows[row].change = properties.change
    if properties.isHeader, isHeaderSoFar {
      headerRows = rows.count
    } else {
      isHeaderSoFar = false
    }
  }

  /// Leaves out the row that was started.
  mutating func dropRow() {
    _ = rows.popLast()
  }

  /// Adds a cell to the row.
  ///
  /// - Returns: blocks that no page shows, as another cell covers them.
  mutating func addCell(_ properties: CellProperties, blocks: [Block]) -> [Block] {
    guard !rows.isEmpty else { return blocks }
    let span = clamp(properties.columnSpan)
    if properties.horizontal == .continue, let cell = rows[rows.count - 1].cells.indices.last {
      rows[rows.count - 1].cells[cell].columnSpan += span
      column += span
      return blocks
    }
    let row = rows.count - 1
    if properties.vertical == .continue, let origin = origins[column], origin.columnSpan == span,
      rows[origin.row].cells[origin.cell].rowSpan == row - origin.row
    {
      rows[origin.row].cells[origin.cell].rowSpan += 1
      column += span
      return blocks
    }
    origins[column] =
      properties.vertical == .none
      ? nil : Origin(row: row, cell: rows[row].cells.count, columnSpan: span)
    rows[row].cells.append(
      TableCell(
        columnSpan: span, shading: properties.shading, control: properties.control,
        blocks: blocks))
    column += span
    return []
  }

  /// The table, or `nil` where it has no row.
  func finish() -> Table? {
    guard !rows.isEmpty else { return nil }
    // Columns without any width say nothing.
    let hasWidths = columnWidths.contains { $0 > 0 }
    return Table(
      columnWidths: hasWidths ? columnWidths : [],
      headerRows: min(headerRows, rows.count), summary: summary, rows: rows)
  }

  private mutating func fill(_ columns: Int) {
    let span = clamp(columns)
    rows[rows.count - 1].cells.append(TableCell(columnSpan: span, blocks: []))
    column += span
  }

  /// A span that keeps the row within the columns that a table may have.
  private func clamp(_ span: Int) -> Int {
    max(1, min(span, columnLimit - column))
  }
}
