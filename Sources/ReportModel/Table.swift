// Tables: rows of cells with spans, as in HTML.

/// A table.
///
/// A cell stands in the row and column where it starts; cells that it covers by its spans are not
/// in the rows. So the columns of a row's cells follow from the spans of all cells before them.
public struct Table: Sendable, Hashable {
  /// The widths of the columns in twentieths of a point; empty where the document gives none.
  public var columnWidths: [Int]
  /// How many rows at the top are repeated on each page.
  public var headerRows: Int
  /// What the table shows, in words, where the document says so.
  public var summary: String?
  /// The rows from top to bottom.
  public var rows: [TableRow]

  /// Makes a table.
  public init(
    columnWidths: [Int] = [], headerRows: Int = 0, summary: String? = nil, rows: [TableRow]
  ) {
    self.columnWidths = columnWidths
    self.headerRows = headerRows
    self.summary = summary
    self.rows = rows
  }
}

/// A row of a table.
public struct TableRow: Sendable, Hashable {
  /// The cells that start in this row, from the first column on.
  public var cells: [TableCell]
  /// The content control that holds the row.
  public var control: ContentControl?
  /// The tracked change of the whole row, when changes are shown.
  public var change: ChangeMark?

  /// Makes a row.
  public init(
    cells: [TableCell], control: ContentControl? = nil, change: ChangeMark? = nil
  ) {
    self.cells = cells
    self.control = control
    self.change = change
  }
}

/// A cell of a table.
public struct TableCell: Sendable, Hashable {
  /// How many columns the cell takes, at least 1.
  public var columnSpan: Int
  /// How many rows the cell takes, at least 1.
  public var rowSpan: Int
  /// The colour behind the cell's text.
  public var shading: Color?
  /// The content control that holds the cell.
  public var control: ContentControl?
  /// The text of the cell.
  public var blocks: [Block]

  /// Makes a cell.
  public init(
    columnSpan: Int = 1, rowSpan: Int = 1, shading: Color? = nil,
    control: ContentControl? = nil, blocks: [Block]
  ) {
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.shading = shading
    self.control = control
    self.blocks = blocks
  }
}
