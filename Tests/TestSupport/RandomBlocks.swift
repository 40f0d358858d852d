// Arbitrary blocks and resources for arbitrary reports.

internal import Cryptography
internal import ReportModel

extension RandomReport {
  /// Some blocks, nested at most so deep.
  mutating func blocks(depth: Int) -> [Block] {
    repeated(4) { $0.block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    guard depth > 0, !random.oneIn(2) else { return .paragraph(paragraph()) }
    return switch random.below(6) {
    case 0: .list(list(depth: depth - 1))
    case 1: .table(table(depth: depth - 1))
    case 2: .group(group(depth: depth - 1))
    case 3: .preformatted(preformattedText())
    case 4: .rule
    default: .pageBreak
    }
  }

  private mutating func paragraph() -> Paragraph {
    var paragraph = Paragraph(inlines(depth: 2))
    guard random.oneIn(3) else { return paragraph }
    paragraph.alignment = random.pick(Paragraph.Alignment.allCases, or: .start)
    paragraph.indentation = random.below(16)
    if random.oneIn(4) { paragraph.headingLevel = random.below(10) }
    paragraph.isRightToLeft = random.oneIn(8)
    if random.oneIn(8) { paragraph.change = change() }
    return paragraph
  }

  private mutating func list(depth: Int) -> List {
    let kind = random.pick(List.Kind.allCases, or: .bullet)
    let start = kind == .bullet ? 1 : 1 + random.below(40)
    return List(
      kind: kind, start: start,
      items: repeated(3) {
        ListItem(label: $0.random.oneIn(3) ? "" : $0.text(), blocks: $0.blocks(depth: depth))
      })
  }

  private mutating func group(depth: Int) -> Group {
    let kind = random.pick(Group.Kind.allCases, or: .frame)
    return Group(
      kind, control: kind == .control ? control() : nil, blocks: blocks(depth: depth))
  }

  private mutating func table(depth: Int) -> Table {
    let columns = 1 + random.below(4)
    let height = 1 + random.below(4)
    var table = Table(rows: [])
    if random.oneIn(2) { table.columnWidths = (0..<columns).map { 1_000 + 10 * $0 } }
    if random.oneIn(2) { table.headerRows = random.below(height + 1) }
    table.summary = maybeText()
    var covered = [Int](repeating: 0, count: columns)
    for row in 0..<height {
      table.rows.append(self.row(below: &covered, rowsLeft: height - row, depth: depth))
    }
    return table
  }

  /// A row that fills all places that cells of the rows above do not cover.
  private mutating func row(
    below covered: inout [Int], rowsLeft: Int, depth: Int
  ) -> TableRow {
    var row = TableRow(cells: [])
    var column = 0
    while column < covered.count {
      guard covered[column] == 0 else {
        covered[column] -= 1
        column += 1
        continue
      }
      var free = 1
      while column + free < covered.count, covered[column + free] == 0 { free += 1 }
      let cell = cell(columns: free, rows: rowsLeft, depth: depth)
      for place in column..<column + cell.columnSpan { covered[place] = cell.rowSpan - 1 }
      column += cell.columnSpan
      row.cells.append(cell)
    }
    if random.oneIn(8) { row.control = control() }
    if random.oneIn(8) { row.change = change() }
    return row
  }

  private mutating func cell(columns: Int, rows: Int, depth: Int) -> TableCell {
    var cell = TableCell(blocks: blocks(depth: depth))
    if random.oneIn(4) { cell.columnSpan = 1 + random.below(columns) }
    if random.oneIn(4) { cell.rowSpan = 1 + random.below(rows) }
    if random.oneIn(8) { cell.shading = color() }
    if random.oneIn(8) { cell.control = control() }
    return cell
  }

  /// Images whose bytes are no pictures, but keep their names' rule.
  mutating func makeImages(count: Int) -> [ImageResource] {
    (0..<count).map { index in
      var bytes: [UInt8] = [UInt8(truncatingIfNeeded: index)]
      for _ in 0..<random.below(40) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
      return ImageResource(
        id: SHA256.hex(of: bytes), mediaType: "image/png", pixelWidth: random.below(4_000),
        pixelHeight: random.below(4_000), bytes: bytes)
    }
  }

  /// The resources that the ids drawn before stand for.
  mutating func makeResources(images: [ImageResource]) -> Resources {
    var resources = Resources(images: images)
    for id in noteIDs {
      let kind = random.pick(Note.Kind.allCases, or: .footnote)
      resources.notes.append(Note(id: id, kind: kind, label: text(), blocks: blocks(depth: 2)))
    }
    for id in commentIDs {
      resources.comments.append(
        Comment(
          id: id, author: maybeText(), initials: maybeText(), date: maybeText(),
          blocks: blocks(depth: 2)))
    }
    return resources
  }
}
