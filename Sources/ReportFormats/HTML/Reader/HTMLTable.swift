// Puts a table together from its rows: cells on free places, groups in the order of the page
// (HTML 4.9.12).

internal import ReportModel

/// A table that is open.
struct HTMLTable {
  /// Where rows stand on the page, whatever their order in the source.
  enum Region: Int {
    case head, body, foot
  }

  private struct Row {
    var row: TableRow
    var region: Region
    var group: Int
    /// Whether all cells are headers.
    var isHeader = false
  }

  var summary: String?
  var columnWidths: [Int] = []
  /// How many rows our own pages say are headers.
  var headerRows: Int?
  /// The element that the last row stood in.
  var rowGroup: HTMLTree.Index = -1
  private var rows: [Row] = []
  private var heads = 0
  private var feet = 0
  private var group = 0
  private var region = Region.body
  private(set) var isInRow = false
  /// Whether the open row is one that a tracked change takes away.
  var dropsRow = false
  private let columnLimit: Int

  init(columnLimit: Int) {
    self.columnLimit = columnLimit
  }

  mutating func beginGroup(_ region: Region) {
    // Only the first head and the first foot stand at the ends (CSS 2.1, 17.2).
    switch region {
    case .head: heads += 1
    case .foot: feet += 1
    case .body: break
    }
    self.region = region == .head && heads > 1 || region == .foot && feet > 1 ? .body : region
    group += 1
  }

  mutating func beginRow(_ row: TableRow) {
    rows.append(Row(row: row, region: region, group: group))
    isInRow = true
  }

  mutating func endRow() {
    isInRow = false
    if dropsRow, !rows.isEmpty { rows.removeLast() }
    dropsRow = false
  }

  /// Adds a cell to the row that is open.
  mutating func add(_ cell: TableCell, isHeader: Bool) {
    if rows.isEmpty { beginRow(TableRow(cells: [])) }
    rows[rows.count - 1].row.cells.append(cell)
  }

  /// The table; `nil` where it has no row.
  func finish() -> Table? {
    let ordered = [Region.head, .body, .foot].flatMap { region in
      rows.filter { $0.region == region }
    }
    guard !ordered.isEmpty else { return nil }
    var table = Table(columnWidths: columnWidths, summary: summary, rows: ordered.map(\.row))
    place(&table, groups: ordered.map(\.group))
    let heads = ordered.prefix { $0.region == .head }.count
    table.headerRows = min(max(headerRows ?? heads, 0), table.rows.count)
    return table
  }

  /// Cuts spans so that each cell stands on free places within its group of rows.
  private func place(_ table: inout Table, groups: [Int]) {
    // The first row in which each column is free again.
    var freeFrom: [Int] = []
    var groupEnd = groups
    for index in groups.indices.reversed() {
      let isLast = index + 1 == groups.count || groups[index + 1] != groups[index]
      groupEnd[index] = isLast ? index + 1 : groupEnd[index + 1]
    }
    for row in table.rows.indices {
      var column = 0
      for cell in table.rows[row].cells.indices {
        while column < freeFrom.count, freeFrom[column] > row { column += 1 }
        var span = max(1, min(table.rows[row].cells[cell].columnSpan, columnLimit - column))
        for place in column..<min(column + span, freeFrom.count) where freeFrom[place] > row {
          span = place - column
          break
        }
        let asked = table.rows[row].cells[cell].rowSpan
        let height = asked == 0 ? groupEnd[row] - row : min(asked, groupEnd[row] - row)
        if freeFrom.count < column + span {
          freeFrom += Array(repeating: 0, count: column + span - freeFrom.count)
        }
        for place in column..<(column + span) { freeFrom[place] = row + max(height, 1) }
        table.rows[row].cells[cell].columnSpan = span
        table.rows[row].cells[cell].rowSpan = max(height, 1)
        column += span
      }
    }
  }
}

extension HTMLPageReader {
  mutating func beginTable(_ element: inout OpenElement) {
    guard tables.count < options.limits.nesting else {
      failure =
        failure
        ?? ReadError(
          .limitExceeded, detail: "nesting (\(options.limits.nesting))")
      return
    }
    let node = element.node
    if openHeadings > 0 { endHeadingEarly() }
    var table = HTMLTable(columnLimit: options.limits.tableColumns)
    table.summary = (tree[node, .ariaLabel] ?? tree[node, .summary]).flatMap {
      $0.isEmpty ? nil : $0
    }
    if page.isOwn { table.headerRows = tree[node, .dataHeaderRows].flatMap { Int($0) } }
    table.columnWidths = columnWidths(node)
    tables.append(table)
    element.closing.append(.table)
  }

  mutating func endTable() {
    endLine()
    guard let table = tables.popLast()?.finish() else { return }
    // Writers have a cell for each row that a cell is merged over.
    let covered = table.rows.lazy.flatMap(\.cells).reduce(0) { $0 + $1.rowSpan - 1 }
    guard covered <= options.limits.partBlocks else {
      failure =
        failure
        ?? ReadError(
          .limitExceeded, at: location,
          detail: "part-blocks (\(options.limits.partBlocks)): cells that are merged")
      return
    }
    append(.table(table))
  }

  mutating func beginRow(_ element: inout OpenElement) {
    guard let last = tables.indices.last else { return }
    let group = tree[element.node].parent
    if group != tables[last].rowGroup {
      tables[last].rowGroup = group
      switch tree[group].name {
      case .thead: tables[last].beginGroup(.head)
      case .tfoot: tables[last].beginGroup(.foot)
      default: tables[last].beginGroup(.body)
      }
    }
    var row = TableRow(cells: [])
    if page.isOwn {
      row.control = control(element.node)
      if let mark = changeMark(element.node) {
        switch options.trackedChanges.treatment(of: mark.kind) {
        case .keep: break
        case .mark: row.change = mark
        case .drop:
          tables[last].dropsRow = true
          element.style.isInvisible = true
        }
      }
    }
    tables[last].beginRow(row)
    element.closing.append(.row)
  }

  mutating func beginCell(_ element: inout OpenElement) {
    let node = element.node
    var cell = TableCell(blocks: [])
    cell.columnSpan = min(max(tree[node, .colspan].flatMap { Int($0.trimmed) } ?? 1, 1), 1_000)
    cell.rowSpan = min(max(tree[node, .rowspan].flatMap { Int($0.trimmed) } ?? 1, 0), 65_534)
    let shading = element.style.background ?? open.last?.style.background
    cell.shading =
      page.isOwn ? element.style.background : shading.flatMap { $0 == .white ? nil : $0 }
    if page.isOwn { cell.control = control(node) }
    begin(.cell(cell, header: tree[node].name == .th), &element)
  }

  /// The widths of the columns, where the page gives all of them as lengths.
  private func columnWidths(_ table: HTMLTree.Index) -> [Int] {
    var widths: [Int] = []
    var node = tree[table].first
    while node >= 0, widths.count <= options.limits.tableColumns {
      if tree[node].name == .colgroup {
        var column = tree[node].first
        while column >= 0 {
          if tree[column].name == .col {
            let declared = tree[column, .style].map { CSSParser.declarations($0) }?
              .last { $0.property == .width }.flatMap { CSSLength.hundredths($0.value) }
            guard let width = declared ?? tree[column, .width].flatMap({ CSSLength.pixels($0) })
            else { return [] }
            let span = min(max(tree[column, .span].flatMap { Int($0) } ?? 1, 1), 1_000)
            widths += Array(repeating: (max(width, 0) + 2) / 5, count: span)
          }
          column = tree[column].next
        }
      }
      node = tree[node].next
    }
    return widths.count > options.limits.tableColumns ? [] : widths
  }

  /// A table in a heading ends the heading.
  private mutating func endHeadingEarly() {
    guard
      let index = open.lastIndex(where: { element in
        element.closing.contains { if case .heading = $0 { true } else { false } }
      }), case .heading(let level)? = open[index].closing.first
    else { return }
    open[index].closing = [.block]
    endHeading(level)
  }
}
