// What holds blocks while a page is read: cells, items, boxes, notes.

internal import ReportModel

extension HTMLPageReader {
  /// Something that gathers blocks.
  struct Container {
    /// What becomes of the blocks.
    enum Kind {
      case root
      case list(OpenList)
      case item(label: String)
      case cell(TableCell, header: Bool)
      case group(Group.Kind, ContentControl?)
      case note(Note)
      case comment(Comment)
      case region(PageRegion, isHeader: Bool)
    }

    var kind: Kind
    var blocks = BlockCollector()
    /// The items of a list.
    var items: [ListItem] = []

    init(_ kind: Kind) {
      self.kind = kind
    }
  }

  /// A list that is open.
  struct OpenList {
    var kind: List.Kind
    var start: Int
    var next: Int
    var step = 1
    /// The mark that the list was opened with.
    var style: ListStyle
  }

  /// Starts a container whose end is that of an element.
  mutating func begin(_ kind: Container.Kind, _ element: inout OpenElement) {
    guard containers.count <= options.limits.nesting * 2 else {
      failure =
        failure
        ?? ReadError(
          .limitExceeded, detail: "nesting (\(options.limits.nesting))")
      return
    }
    containers.append(Container(kind))
    element.closing.append(.container)
  }

  mutating func endContainer() {
    endLine()
    guard containers.count > 1, var container = containers.popLast() else { return }
    let blocks = container.blocks.finish()
    switch container.kind {
    case .root, .item: break
    case .list(let list):
      guard !container.items.isEmpty || page.isOwn else { return }
      append(nested: .list(List(kind: list.kind, start: list.start, items: container.items)))
    case .cell(var cell, let isHeader):
      cell.blocks = blocks
      if !tables.isEmpty { tables[tables.count - 1].add(cell, isHeader: isHeader) }
    case .group(let kind, let control):
      guard !blocks.isEmpty || page.isOwn else { return }
      append(.group(Group(kind, control: control, blocks: blocks)))
    case .note(var note):
      note.blocks = blocks
      notes.notes.append(note)
    case .comment(var comment):
      comment.blocks = blocks
      report.resources.comments.append(comment)
    case .region(var region, let isHeader):
      guard !blocks.isEmpty || page.isOwn else { return }
      region.blocks = blocks
      if isHeader { report.headers.append(region) } else { report.footers.append(region) }
    }
  }

  /// A list that stands directly in another belongs to the item before it.
  private mutating func append(nested block: Block) {
    guard let last = containers.indices.last, case .list = containers[last].kind,
      let item = containers[last].items.indices.last
    else { return append(block) }
    containers[last].items[item].blocks.append(block)
  }

  // MARK: Lists

  mutating func beginList(_ element: inout OpenElement) {
    let node = element.node
    let isNumbered = tree[node].name == .ol
    let style = element.style.listStyle ?? .bullet(bullet)
    element.style.listStyle = style
    var list = OpenList(kind: style.kind, start: 1, next: 1, style: style)
    if isNumbered {
      let isReversed = tree[node, .reversed] != nil
      let first =
        tree[node, .start].flatMap { Int($0.trimmed) } ?? (isReversed ? itemCount(node) : 1)
      list.next = min(max(first, -1_000_000), 1_000_000)
      list.step = isReversed ? -1 : 1
      if list.kind != .bullet { list.start = list.next }
    }
    begin(.list(list), &element)
  }

  /// The sign of lists without numbers, by how many of them are around (HTML 15.3.7).
  private var bullet: String {
    let depth = open.count { [.ul, .menu, .dir, .ol].contains(tree[$0.node].name) }
    return depth == 0 ? "•" : depth == 1 ? "◦" : "▪"
  }

  private func itemCount(_ node: HTMLTree.Index) -> Int {
    var count = 0
    var child = tree[node].first
    while child >= 0 {
      if tree[child].name == .li { count += 1 }
      child = tree[child].next
    }
    return count
  }

  mutating func beginItem(_ element: inout OpenElement) {
    var label = "•"
    if let last = containers.indices.last, case .list(var list) = containers[last].kind {
      if let value = tree[element.node, .value].flatMap({ Int($0.trimmed) }) {
        list.next = min(max(value, -1_000_000), 1_000_000)
        if containers[last].items.isEmpty, list.kind != .bullet { list.start = list.next }
      }
      let style = element.style.listStyle ?? list.style
      label = style.label(list.next)
      list.next += list.step
      containers[last].kind = .list(list)
    } else if let style = element.style.listStyle {
      label = style.label(1)
    }
    guard containers.count <= options.limits.nesting * 2 else {
      failure =
        failure
        ?? ReadError(
          .limitExceeded, detail: "nesting (\(options.limits.nesting))")
      return
    }
    containers.append(Container(.item(label: label)))
    element.closing.append(.item)
  }

  mutating func endItem() {
    guard let last = containers.last, case .item(let label) = last.kind,
      var container = containers.popLast()
    else { return }
    let blocks = container.blocks.finish()
    guard let list = containers.indices.last else { return }
    if case .list = containers[list].kind {
      containers[list].items.append(ListItem(label: label, blocks: blocks))
    } else {
      // An item that stands in no list has a bullet all the same.
      containers[list].blocks.append(
        item: blocks,
        at: ListPosition(instance: -1, level: 0, kind: .bullet, number: 1, label: label))
    }
  }
}
