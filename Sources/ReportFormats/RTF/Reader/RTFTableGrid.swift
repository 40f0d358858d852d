// Makes a table of rows: the edges of all cells become its columns.

internal import ReportModel

/// Puts rows together whose cells end where they like.
struct RTFTableGrid {
  /// Edges that differ by less are the same: two points.
  private static let tolerance: Int32 = 40

  private let rows: [RTFRow]
  private let limit: Int
  /// For each row the edges of its cells, the left one first, in rising order.
  private var edges: [[Int32]] = []
  /// The edges of the columns, where each is.
  private var columns: [Int32] = []
  /// Whether the edges say where cells are, or only how many there are.
  private var isMeasured = true

  init(_ rows: [RTFRow], limit: Int) {
    self.rows = rows
    self.limit = limit
    for row in rows { edges.append(rising(row)) }
    columns = Self.clusters(edges)
    if columns.count - 1 > limit { isMeasured = false }
  }

  /// The table, and text that no page shows, as other cells cover it.
  func table(shading: (Int32) -> Color?) -> (table: Table?, covered: [Block]) {
    var builder = TableBuilder(columnLimit: limit)
    if isMeasured, hasWidths {
      builder.columnWidths = zip(columns, columns.dropFirst()).map { Int($1) - Int($0) }
    }
    var covered: [Block] = []
    for (row, edges) in zip(rows, edges) {
      let places = isMeasured ? edges.map { place($0) } : Array(0..<edges.count)
      var properties = TableBuilder.RowProperties(isHeader: row.definition.isHeader)
      // A row may end early, as it may in HTML; one that starts late needs a cell before it.
      properties.change = row.change
      properties.gridBefore = places.first ?? 0
      builder.beginRow()
      builder.setRow(properties)
      for index in 0..<(edges.count - 1) {
        var cell = TableBuilder.CellProperties()
        if row.definition.cells.indices.contains(index) {
          let definition = row.definition.cells[index]
          cell.horizontal = definition.horizontal
          cell.vertical = definition.vertical
          cell.shading = definition.background == 0 ? nil : shading(definition.background)
        }
        cell.columnSpan = places[index + 1] - places[index]
        let blocks = row.cells.indices.contains(index) ? row.cells[index] : []
        covered += builder.addCell(cell, blocks: blocks)
      }
      builder.endRow(properties)
    }
    return (builder.finish(), covered)
  }

  /// Whether the edges were given as such, none too close to the next.
  private var hasWidths: Bool {
    zip(rows, edges).allSatisfy { row, edges in
      row.definition.cells.count >= row.cells.count
        && zip(row.definition.cells, edges.dropFirst()).allSatisfy { $0.edge == $1 }
    }
  }

  /// The edges of a row, each moved behind the one before it where it is not.
  private func rising(_ row: RTFRow) -> [Int32] {
    var last = min(max(row.definition.leftEdge, -1_000_000), 1_000_000)
    var edges = [last]
    for index in 0..<max(row.cells.count, row.definition.cells.count) {
      let cells = row.definition.cells
      let edge = index < cells.count ? cells[index].edge : last
      last = max(min(edge, 1_000_000_000), last + Self.tolerance + 1)
      edges.append(last)
    }
    return edges
  }

  /// Edges that are the same in all rows, in rising order.
  private static func clusters(_ edges: [[Int32]]) -> [Int32] {
    var columns: [Int32] = []
    for edge in edges.joined().sorted() where columns.last.map({ edge > $0 + tolerance }) ?? true {
      columns.append(edge)
    }
    return columns
  }

  /// Which column begins at an edge.
  private func place(_ edge: Int32) -> Int {
    var low = 0
    var high = columns.count
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] <= edge { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }
}
