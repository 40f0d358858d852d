// Tables (ECMA-376-1, 17.4): each cell is a text of its own.

internal import ReportModel

extension StoryReader {
  mutating func beginTable() {
    if story.isInParagraph { endParagraph() }
    flushCarriedParagraph()
    if story.table != nil { endTableEarly() }
    var table = OpenTable(
      builder: TableBuilder(columnLimit: context.options.limits.tableColumns))
    table.style = context.styles.table(nil)
    story.table = table
  }

  mutating func endTable() {
    guard let table = story.table?.builder.finish() else {
      story.table = nil
      return
    }
    story.table = nil
    guard !story.isInFieldCode else { return }
    story.shown += 1
    story.collect { $0.append(.table(table)) }
  }

  /// Ends a table in which another one begins outside of its cells, so that no row is lost.
  private mutating func endTableEarly() {
    endRow()
    endTable()
    context.find(
      .malformedStructure, "a table begins inside another one, but in none of its cells",
      at: location)
  }

  mutating func openTableProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .tblStyle:
      let style = context.styles.table(attributes[.val])
      story.table?.style = style
    case .tblLook: readLook(attributes)
    case .tblCaption, .tblDescription:
      let text = [story.table?.builder.summary, attributes[.val]].compactMap { $0 }
      story.table?.builder.summary = text.isEmpty ? nil : text.joined(separator: " – ")
    case .tblPrChange: context.changes.countFormatting(author: attributes[.author])
    default: break
    }
    return .skipped
  }

  /// Which regions of the table style apply: attributes, or in older documents bits (17.4.55).
  private mutating func readLook(_ attributes: XMLAttributes) {
    let bits = attributes[.val].flatMap { Int($0, radix: 16) } ?? 0
    func uses(_ name: XMLName, _ bit: Int) -> Bool {
      attributes[name].map { $0 == "1" || $0 == "true" || $0 == "on" } ?? (bits & bit != 0)
    }
    var used: Style.TableRegions = []
    if uses(.firstRow, 0x20) { used.insert(.firstRow) }
    if uses(.lastRow, 0x40) { used.insert(.lastRow) }
    if uses(.firstColumn, 0x80) { used.insert(.firstColumn) }
    if uses(.lastColumn, 0x100) { used.insert(.lastColumn) }
    story.table?.usedRegions = used
  }

  mutating func openGridColumn(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    if name == .gridCol, let count = story.table?.builder.columnWidths.count,
      count < context.options.limits.tableColumns
    {
      story.table?.builder.columnWidths.append(max(attributes.twips(.w) ?? 0, 0))
    }
    return .skipped
  }

  mutating func beginRow() {
    guard let control = story.table.map(\.rowControl) else { return }
    story.table?.builder.beginRow()
    story.table?.row = TableBuilder.RowProperties(control: control)
    story.table?.rowRegions = []
    story.table?.isInRow = true
  }

  mutating func openRowProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .tblHeader: story.table?.row.isHeader = attributes.isOn
    case .gridBefore: story.table?.row.gridBefore = attributes.int(.val) ?? 0
    case .gridAfter: story.table?.row.gridAfter = attributes.int(.val) ?? 0
    case .cnfStyle: story.table?.rowRegions = Self.regions(attributes)
    case .ins, .del:
      if let mark = changeMark(name, attributes) {
        context.changes.count(mark)
        if !isRowDropped { story.table?.row.change = mark }
      }
    case .trPrChange: context.changes.countFormatting(author: attributes[.author])
    default: break
    }
    return .skipped
  }

  /// Whether a tracked change takes the open row away: one that adds it then says no more.
  private var isRowDropped: Bool {
    guard let mark = story.table?.row.change else { return false }
    return context.options.trackedChanges.treatment(of: mark.kind) == .drop
  }

  /// A row that a tracked change adds or takes away is read, marked or left out as a whole.
  mutating func endRowProperties() {
    guard var row = story.table?.row, story.table?.isInRow == true else { return }
    if let mark = row.change {
      switch context.options.trackedChanges.treatment(of: mark.kind) {
      case .mark: break
      case .keep: row.change = nil
      case .drop:
        story.table?.builder.dropRow()
        story.table?.isInRow = false
        if !scopes.isEmpty { scopes[scopes.count - 1] = .skipped }
        return
      }
    }
    story.table?.row = row
    story.table?.builder.setRow(row)
  }

  mutating func endRow() {
    guard let row = story.table?.row, story.table?.isInRow == true else { return }
    story.table?.builder.endRow(row)
    story.table?.isInRow = false
  }

  mutating func beginCell() {
    let limit = context.options.limits.tableColumns
    guard (story.table?.builder.cellsInRow ?? 0) < limit else {
      failure = failure ?? ReadError(.limitExceeded, detail: "table-columns (\(limit))")
      return
    }
    countBlock()
    let cell = TableBuilder.CellProperties(control: story.table?.cellControl)
    let regions = story.table?.rowRegions ?? []
    let run = story.cellRun(regions)
    beginStory(tableRun: styleCache.tableRun(run))
    story.cell = cell
    story.cellRegions = regions
  }

  mutating func openCellProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .gridSpan: story.cell.columnSpan = attributes.int(.val) ?? 1
    case .vMerge: story.cell.vertical = Self.merge(attributes)
    case .hMerge: story.cell.horizontal = Self.merge(attributes)
    case .shd: story.cell.shading = RunProperties.background(attributes[.fill]).explicit
    case .cnfStyle: readCellRegions(attributes)
    case .cellMerge:
      let original = context.options.trackedChanges == .original
      story.cell.vertical = Self.merge(attributes[original ? .vMergeOrig : .vMerge])
      context.changes.countFormatting(author: attributes[.author])
    case .cellIns, .cellDel:
      let kind: ChangeMark.Kind = name == .cellIns ? .inserted : .deleted
      let mark = ChangeMark(kind: kind, author: attributes[.author], date: attributes[.date])
      context.changes.count(mark)
      story.cell.change = mark
    case .tcPrChange:
      context.changes.countFormatting(author: attributes[.author])
      guard context.options.trackedChanges == .original else { return .skipped }
      story.cell.forgetLooks()
      return .oldCellProperties
    default: break
    }
    return .skipped
  }

  /// The regions of the table style that a cell names itself.
  private mutating func readCellRegions(_ attributes: XMLAttributes) {
    guard let outer = outerStories.indices.last else { return }
    let regions = Self.regions(attributes).union(story.cellRegions)
    let run = outerStories[outer].run(ofTableRegions: regions)
    story.tableRun = styleCache.tableRun(run)
  }

  /// The properties before a tracked change of them (17.13.5.36), where the original is asked for.
  mutating func openOldCellProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .tcPr: return .oldCellProperties
    case .gridSpan, .vMerge, .hMerge, .shd: return openCellProperty(name, attributes)
    default: return .skipped
    }
  }

  /// A cell that a tracked change adds or takes away is read or left out as a whole.
  mutating func endCellProperties() {
    guard let mark = story.cell.change, !outerStories.isEmpty,
      context.options.trackedChanges.treatment(of: mark.kind) == .drop
    else { return }
    story = outerStories.removeLast()
    isStyleReady = false
    if !scopes.isEmpty { scopes[scopes.count - 1] = .skipped }
  }

  mutating func endCell() {
    let cell = story.cell
    let blocks = endStory()
    guard story.table != nil else {
      // A cell outside of a table: its text goes where it stands.
      for block in blocks { story.collect { $0.append(block) } }
      return
    }
    let covered = story.table?.builder.addCell(cell, blocks: blocks) ?? []
    guard covered.contains(where: \.isVisible) else { return }
    context.find(
      .hiddenText, "a table has text in a cell that another cell covers", at: location,
      text: covered.plainText)
  }

  private static func merge(_ attributes: XMLAttributes) -> TableBuilder.Merge {
    attributes[.val] == "restart" ? .start : .continue
  }

  /// What a tracked merge of cells says (17.13.5.5).
  private static func merge(_ value: String?) -> TableBuilder.Merge {
    switch value {
    case "rest": .start
    case "cont": .continue
    default: .none
    }
  }

  /// The regions that a row or cell says it belongs to: attributes, or twelve binary digits
  /// (17.4.7).
  private static func regions(_ attributes: XMLAttributes) -> Style.TableRegions {
    let digits = Array((attributes[.val] ?? "").utf8)
    let names: [(Style.TableRegions, XMLName)] = [
      (.firstRow, .firstRow), (.lastRow, .lastRow), (.firstColumn, .firstColumn),
      (.lastColumn, .lastColumn),
    ]
    var regions: Style.TableRegions = []
    for (index, (region, name)) in names.enumerated() {
      let isNamed = attributes[name].map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false
      if isNamed || digits.count == 12 && digits[index] == UInt8(ascii: "1") {
        regions.insert(region)
      }
    }
    return regions
  }
}

extension Story {
  /// What the text of the next cell has from the style of the open table.
  mutating func cellRun(_ named: Style.TableRegions) -> RunProperties {
    guard let row = table?.builder.rowIndex, let column = table?.builder.column else {
      return RunProperties()
    }
    var regions = named
    if row == 0 { regions.insert(.firstRow) }
    if column == 0 { regions.insert(.firstColumn) }
    return run(ofTableRegions: regions)
  }

  /// What text has from the style of the open table, in some of its regions.
  mutating func run(ofTableRegions regions: Style.TableRegions) -> RunProperties {
    guard var run = table?.style.run, let styles = table?.style.regions,
      let used = table?.usedRegions
    else { return RunProperties() }
    let shown = regions.intersection(used)
    // In this order a later region is on top of an earlier one (17.7.6).
    if shown.contains(.firstColumn) { run = styles[.firstColumn]?.over(run) ?? run }
    if shown.contains(.lastColumn) { run = styles[.lastColumn]?.over(run) ?? run }
    if shown.contains(.firstRow) { run = styles[.firstRow]?.over(run) ?? run }
    if shown.contains(.lastRow) { run = styles[.lastRow]?.over(run) ?? run }
    return run
  }
}
