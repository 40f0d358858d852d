// Rows of cells as aligned columns.

/// Lays out tables for a terminal.
enum TextColumns {
  /// The rows as lines, each column as wide as its widest cell; the last one ends where it ends.
  static func lines(_ rows: [[String]]) -> [String] {
    let count = max((rows.map(\.count).max() ?? 0) - 1, 0)
    let widths = (0..<count).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let padded = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return (padded + row.suffix(1)).joined(separator: "  ")
    }
  }
}
