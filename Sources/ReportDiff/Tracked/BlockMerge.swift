// Two versions of a passage's blocks as one, with what is in one of them alone marked.

internal import ReportModel

struct BlockMerge {
  let author: ChangeAuthor
  let matches: LineMatches
  /// The places of changes that no mark can tell.
  private(set) var untracked: [Feature] = []

  init(_ lines: [LineChange], isMoved: Bool = false, by author: ChangeAuthor) {
    self.author = author
    matches = LineMatches(lines, isMoved: isMoved)
  }

  /// The blocks of both versions.
  ///
  /// The lines are counted in the passage of each version, from the first blocks' first lines on.
  mutating func merge(
    _ old: [Block], from line: Int, _ new: [Block], from newLine: Int
  ) -> [Block] {
    if old == new { return new }
    let (oldLines, newLines) = (old.lines(from: line), new.lines(from: newLine))
    let steps = matches.weave(oldLines, newLines) { old[$0].fits(new[$1]) }
    var blocks: [Block] = []
    for step in steps {
      switch step {
      case .removed(let index):
        blocks += removed(old[index], from: oldLines[index].lowerBound)
      case .added(let index):
        blocks += added(new[index], from: newLines[index].lowerBound)
      case .both(let from, let to):
        blocks += merge(
          old[from], from: oldLines[from].lowerBound, new[to], from: newLines[to].lowerBound)
      }
    }
    return blocks
  }

  /// Merges two blocks that fit one another.
  private mutating func merge(
    _ old: Block, from line: Int, _ new: Block, from newLine: Int
  ) -> [Block] {
    if old == new { return [new] }
    switch old {
    case .paragraph(let one):
      if case .paragraph(let two) = new, one.looksLike(two) {
        return [.paragraph(merge(one, two))]
      }
    case .list(let one):
      if case .list(let two) = new, let list = merge(one, from: line, two, from: newLine) {
        return [.list(list)]
      }
    case .table(let one):
      if case .table(let two) = new { return [.table(merge(one, from: line, two, from: newLine))] }
    case .group(let one):
      if case .group(let two) = new {
        let blocks = merge(one.blocks, from: line, two.blocks, from: newLine)
        return [.group(Group(two.kind, control: two.control, blocks: blocks))]
      }
    case .preformatted(let one):
      if case .preformatted(let two) = new {
        let (one, two) = ([Inline](preformatted: one), [Inline](preformatted: two))
        return [.paragraph(merge(Paragraph(one), Paragraph(two)))]
      }
    case .rule, .pageBreak: break
    }
    return removed(old, from: line) + added(new, from: newLine)
  }

  func merge(_ old: Paragraph, _ new: Paragraph) -> Paragraph {
    var paragraph = new
    paragraph.inlines = InlineMerge.merge(old.inlines, new.inlines, by: author)
    return paragraph
  }

  // MARK: - Lists

  /// The items of both lists; `nil` where no numbering counts them as both lists do.
  private mutating func merge(
    _ old: List, from line: Int, _ new: List, from newLine: Int
  ) -> List? {
    let (oldLines, newLines) = (old.items.lines(from: line), new.items.lines(from: newLine))
    let steps = matches.weave(oldLines, newLines) {
      old.items[$0].fits(new.items[$1], in: new.kind)
    }
    guard let labels = MergedLabels.labels(old, new, steps) else { return nil }
    var items: [ListItem] = []
    for (step, label) in zip(steps, labels) {
      var blocks: [Block]
      switch step {
      case .removed(let index):
        blocks = removed(old.items[index].markable, from: oldLines[index].lowerBound)
      case .added(let index):
        blocks = added(new.items[index].markable, from: newLines[index].lowerBound)
      case .both(let from, let to):
        let own = new.items[to].startsWithText ? 0 : 1
        blocks = merge(
          old.items[from].blocks, from: oldLines[from].lowerBound + own, new.items[to].blocks,
          from: newLines[to].lowerBound + own)
      }
      items.append(ListItem(label: label, blocks: blocks))
    }
    return List(kind: new.kind, start: new.start, items: items)
  }

  // MARK: - Tables

  private mutating func merge(
    _ old: Table, from line: Int, _ new: Table, from newLine: Int
  ) -> Table {
    var table = new
    table.rows = []
    let (oldLines, newLines) = (old.rowLines(from: line), new.rowLines(from: newLine))
    for step in matches.weave(oldLines, newLines, fits: { old.rows[$0].fits(new.rows[$1]) }) {
      switch step {
      case .removed(let index): table.rows.append(removed(old.rows[index]))
      case .added(let index): table.rows.append(added(new.rows[index]))
      case .both(let from, let to):
        table.rows.append(merge(old.rows[from], new.rows[to]))
        if to + 1 == new.headerRows { table.headerRows = table.rows.count }
      }
    }
    if old.columnWidths != new.columnWidths || old.headerRows != new.headerRows {
      untracked.append(.tableLayout)
    }
    return table
  }

  private mutating func merge(_ old: TableRow, _ new: TableRow) -> TableRow {
    var row = new
    for (index, cell) in old.cells.enumerated() where cell.blocks != new.cells[index].blocks {
      let (from, to) = (cell.blocks, new.cells[index].blocks)
      var merge = BlockMerge(LineAlignment(from.units, to.units).lines, by: author)
      row.cells[index].blocks = merge.merge(from, from: 0, to, from: 0)
      untracked += merge.untracked
    }
    if zip(old.cells, new.cells).contains(where: { $0.shading != $1.shading }) {
      untracked.append(.tableLayout)
    }
    return row
  }

  // MARK: - One version alone

  /// Blocks that only the old version has.
  mutating func removed(_ blocks: [Block], from line: Int) -> [Block] {
    zip(blocks, blocks.lines(from: line)).flatMap { removed($0, from: $1.lowerBound) }
  }

  /// Blocks that only the new version has.
  mutating func added(_ blocks: [Block], from line: Int) -> [Block] {
    zip(blocks, blocks.lines(from: line)).flatMap { added($0, from: $1.lowerBound) }
  }

  private mutating func removed(_ block: Block, from line: Int) -> [Block] {
    marked(block, from: line) { $0.kind(ofOld: $1) }
  }

  private mutating func added(_ block: Block, from line: Int) -> [Block] {
    marked(block, from: line) { $0.kind(ofNew: $1) }
  }

  private mutating func removed(_ row: TableRow) -> TableRow { marked(row, .deleted) }
  private mutating func added(_ row: TableRow) -> TableRow { marked(row, .inserted) }

  /// What stands in one version alone, by what became of its lines.
  private mutating func marked(
    _ block: Block, from line: Int, _ kind: (LineMatches, Int) -> ChangeMark.Kind
  ) -> [Block] {
    switch block {
    case .paragraph(let paragraph):
      return [.paragraph(author.marked(paragraph, kind(matches, line)))]
    case .preformatted(let text):
      return [
        .paragraph(
          author.marked(Paragraph([Inline](preformatted: text)), kind(matches, line)))
      ]
    case .list(var list):
      for (index, lines) in list.items.lines(from: line).enumerated() {
        let blocks = list.items[index].markable
        list.items[index].blocks = zip(blocks, blocks.lines(from: lines.lowerBound)).flatMap {
          marked($0, from: $1.lowerBound, kind)
        }
      }
      return [.list(list)]
    case .table(var table):
      for (index, lines) in table.rowLines(from: line).enumerated() {
        let isOld = kind(matches, lines.lowerBound).isOld
        table.rows[index] = marked(table.rows[index], isOld ? .deleted : .inserted)
      }
      return [.table(table)]
    case .group(var group):
      group.blocks = zip(group.blocks, group.blocks.lines(from: line)).flatMap {
        marked($0, from: $1.lowerBound, kind)
      }
      return [.group(group)]
    case .rule, .pageBreak:
      untracked.append(.breaks)
      return kind(matches, line).isOld ? [] : [block]
    }
  }

  /// A row and all in it: word processors go by either.
  private mutating func marked(_ row: TableRow, _ kind: ChangeMark.Kind) -> TableRow {
    var row = row
    for index in row.cells.indices {
      var merge = BlockMerge([], by: author)
      let blocks = row.cells[index].blocks
      row.cells[index].blocks =
        kind.isOld ? merge.removed(blocks, from: 0) : merge.added(blocks, from: 0)
      untracked += merge.untracked
    }
    row.change = author.mark(kind)
    return row
  }
}
