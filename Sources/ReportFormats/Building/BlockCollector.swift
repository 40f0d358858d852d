// Gathers the blocks of one text: paragraphs of a list become a list, frames that touch become one.

internal import ReportModel

/// Gathers blocks in document order.
struct BlockCollector {
  private struct OpenList {
    let instance: Int
    let level: Int
    var list: List
  }

  private var blocks: [Block] = []
  /// The lists that the next item may continue, outermost first.
  private var lists: [OpenList] = []
  /// Blocks of a frame that the next paragraph may continue.
  private var frame: [Block] = []

  /// Whether nothing was gathered.
  var isEmpty: Bool { blocks.isEmpty && lists.isEmpty && frame.isEmpty }

  /// Appends a block that belongs to no list.
  mutating func append(_ block: Block) {
    closeFrame()
    closeLists(above: -1)
    blocks.append(block)
  }

  /// Appends a block to the frame before it, or to a new one.
  mutating func append(framed block: Block) {
    closeLists(above: -1)
    frame.append(block)
  }

  /// Appends an item to the list that it belongs to, or to a new one.
  mutating func append(item content: [Block], at position: ListPosition) {
    closeFrame()
    closeLists(above: position.level)
    if let last = lists.last, last.level == position.level,
      last.instance != position.instance || last.list.kind != position.kind
    {
      closeLists(above: position.level - 1)
    }
    if lists.last?.level != position.level {
      let start = position.kind == .bullet ? 1 : position.number
      lists.append(
        OpenList(
          instance: position.instance, level: position.level,
          list: List(kind: position.kind, start: start, items: [])))
    }
    lists[lists.count - 1].list.items.append(ListItem(label: position.label, blocks: content))
  }

  /// Takes out all that was gathered.
  mutating func finish() -> [Block] {
    closeFrame()
    closeLists(above: -1)
    let gathered = blocks
    blocks = []
    return gathered
  }

  private mutating func closeFrame() {
    guard !frame.isEmpty else { return }
    blocks.append(.group(Group(.frame, blocks: frame)))
    frame = []
  }

  /// Puts the lists of deeper levels into the items that they stand under.
  private mutating func closeLists(above level: Int) {
    while let last = lists.last, last.level > level {
      lists.removeLast()
      if lists.isEmpty {
        blocks.append(.list(last.list))
      } else {
        let outer = lists.count - 1
        let item = lists[outer].list.items.count - 1
        lists[outer].list.items[item].blocks.append(.list(last.list))
      }
    }
  }
}
