// Tables: paragraphs say that they stand in a cell, words end cells and rows.

internal import ReportModel

extension RTFInterpreter {
  mutating func readTable(_ word: RTFTableWord, _ number: Int32?) {
    switch word {
    case .clins, .cldel: changes.countFormatting(author: nil)
    case .clbrdrt, .clbrdrb, .clbrdrl, .clbrdrr, .trbrdrt, .trbrdrb, .trbrdrl, .trbrdrr, .trbrdrh,
      .trbrdrv:
      group.paragraph.isRuleOpen = false
    case .trowd, .trleft, .trhdr, .cellx, .clmgf, .clmrg, .clvmgf, .clvmrg, .clcbpat:
      let limit = options.limits.tableColumns
      if group.isNestedDefinition {
        nestedRow.set(word, number, limit: limit)
      } else {
        row.set(word, number, limit: limit)
      }
    }
  }

  /// Opens or ends tables, so that text goes to where so many tables are open.
  mutating func setDepth(_ depth: Int) {
    guard depth <= options.limits.nesting else {
      failure =
        failure ?? ReadError(.limitExceeded, detail: "nesting (\(options.limits.nesting))")
      return
    }
    while story.tables.count > depth { endTable() }
    while story.tables.count < depth { story.tables.append(RTFOpenStory.OpenTable()) }
  }

  mutating func endCell(depth: Int) {
    endParagraph(depth: depth)
    flushCell(depth: depth)
  }

  /// Text that the end of the cell takes with it, though its paragraph was to go on.
  private mutating func flushCell(depth: Int) {
    setDepth(depth)
    guard story.tables.count == depth, depth > 0 else { return }
    if !story.hasEmptyParagraph { emitParagraph(depth: depth, change: nil) }
    var blocks = story.tables[depth - 1].cell.finish()
    // Marks that no text of the cell follows stay in it.
    if !story.marks.isEmpty {
      blocks.append(.paragraph(Paragraph(story.marks)))
      story.marks = []
    }
    story.tables[depth - 1].cells.append(blocks)
  }

  /// Ends a row; text behind its last cell is one more cell.
  mutating func endRow(depth: Int, _ definition: RTFRowDefinition) {
    if !story.hasEmptyParagraph { endCell(depth: depth) }
    while story.tables.count > depth { endTable() }
    guard story.tables.count == depth, depth > 0 else { return }
    let rest = story.tables[depth - 1].cell.finish()
    if !rest.isEmpty { story.tables[depth - 1].cells.append(rest) }
    let change = rowChange()
    if change.isDropped, story.tables[depth - 1].cells.allSatisfy(\.isEmpty) {
      story.tables[depth - 1].cells = []
    }
    closeRow(depth, definition, change.mark)
  }

  /// Whether a tracked change of a row takes it away, and its mark where changes are shown; its end has it.
  ///
  /// What becomes of the text in the row is said by the text's own changes: a row with text left stays.
  private mutating func rowChange() -> (isDropped: Bool, mark: ChangeMark?) {
    guard !group.character.flags.isDisjoint(with: .changes) else { return (false, nil) }
    readChanges(group.character)
    isStyleReady = false
    return (look.isDropped, look.marks.last)
  }

  private mutating func closeRow(
    _ depth: Int, _ definition: RTFRowDefinition, _ change: ChangeMark? = nil
  ) {
    var cells = story.tables[depth - 1].cells
    story.tables[depth - 1].cells = []
    guard !cells.isEmpty else { return }
    let limit = options.limits.tableColumns
    if definition.excess > 0 || cells.count > limit {
      find(
        .malformedStructure,
        "a row of a table has more than \(limit) cells; the text of the others is in the last one")
    }
    if cells.count > limit {
      cells[limit - 1] += cells[limit...].joined()
      cells.removeSubrange(limit...)
    }
    story.tables[depth - 1].rows.append(
      RTFRow(definition: definition, cells: cells, change: change))
  }

  /// Ends the innermost table.
  private mutating func endTable() {
    let depth = story.tables.count
    let rest = story.tables[depth - 1].cell.finish()
    if !rest.isEmpty { story.tables[depth - 1].cells.append(rest) }
    if !story.tables[depth - 1].cells.isEmpty {
      closeRow(depth, depth > 1 ? nestedRow : row)
      find(.malformedStructure, "a row of a table has no end; its cells were read as a row")
    }
    let rows = story.tables.removeLast().rows
    guard !rows.isEmpty else { return }
    let colors = document.colors
    let white = Color(red: 255, green: 255, blue: 255)
    let grid = RTFTableGrid(rows, limit: options.limits.tableColumns)
    let (table, covered) = grid.table { colors[$0] == white ? nil : colors[$0] }
    if let table { story.collect { $0.append(.table(table)) } }
    guard covered.contains(where: \.isVisible) else { return }
    find(
      .hiddenText, "a table has text in a cell that another cell covers", text: covered.plainText)
  }
}
