// The elements and the text of a page as a tree, in arrays: no recursion, no references to count.

/// The tree of one page.
struct HTMLTree {
  /// The number of a node.
  typealias Index = Int32

  /// An element, or a piece of text.
  struct Node {
    var name = HTMLName.unknown
    var isText = false
    /// Whether the element is one of SVG or MathML.
    var isForeign = false
    var parent: Index = -1
    var first: Index = -1
    var last: Index = -1
    var next: Index = -1
    var previous: Index = -1
    /// Where the text or the attributes stand in their arrays.
    var start: Int32 = 0
    var end: Int32 = 0
  }

  private(set) var nodes: [Node] = [Node()]
  private(set) var text: [UInt8] = []
  private(set) var attributes: [(name: HTMLAttribute, value: String)] = []

  /// The document, which is no element.
  static let root: Index = 0

  subscript(index: Index) -> Node { nodes[Int(index)] }

  /// Makes an element that stands nowhere yet.
  mutating func makeElement(
    _ name: HTMLName, attributes list: [(name: HTMLAttribute, value: String)] = [],
    isForeign: Bool = false
  ) -> Index {
    let start = attributes.count
    attributes.append(contentsOf: list)
    nodes.append(
      Node(
        name: name, isForeign: isForeign, start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: attributes.count)))
    return Index(truncatingIfNeeded: nodes.count - 1)
  }

  /// Makes an element with the name and the attributes of another.
  mutating func copyElement(_ index: Index) -> Index {
    let node = self[index]
    nodes.append(
      Node(name: node.name, isForeign: node.isForeign, start: node.start, end: node.end))
    return Index(truncatingIfNeeded: nodes.count - 1)
  }

  /// Puts a node behind the children of another, or before one of them.
  mutating func insert(_ index: Index, in parent: Index, before sibling: Index = -1) {
    remove(index)
    let previous = sibling >= 0 ? self[sibling].previous : self[parent].last
    nodes[Int(index)].parent = parent
    nodes[Int(index)].previous = previous
    nodes[Int(index)].next = sibling
    if previous >= 0 { nodes[Int(previous)].next = index } else { nodes[Int(parent)].first = index }
    if sibling >= 0 {
      nodes[Int(sibling)].previous = index
    } else {
      nodes[Int(parent)].last = index
    }
  }

  /// Takes a node out of its parent.
  mutating func remove(_ index: Index) {
    let node = self[index]
    guard node.parent >= 0 else { return }
    if node.previous >= 0 {
      nodes[Int(node.previous)].next = node.next
    } else {
      nodes[Int(node.parent)].first = node.next
    }
    if node.next >= 0 {
      nodes[Int(node.next)].previous = node.previous
    } else {
      nodes[Int(node.parent)].last = node.previous
    }
    nodes[Int(index)].parent = -1
    nodes[Int(index)].previous = -1
    nodes[Int(index)].next = -1
  }

  /// Puts all children of a node behind those of another.
  mutating func moveChildren(of index: Index, to parent: Index) {
    while self[index].first >= 0 { insert(self[index].first, in: parent) }
  }

  /// Appends text to the children of a node, or before one of them.
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, in parent: Index, before sibling: Index = -1
  ) {
    let last = sibling >= 0 ? self[sibling].previous : self[parent].last
    let start = text.count
    unsafe text.append(contentsOf: bytes)
    let end = Int32(truncatingIfNeeded: text.count)
    if last >= 0, self[last].isText, Int(self[last].end) == start {
      nodes[Int(last)].end = end
      return
    }
    nodes.append(Node(isText: true, start: Int32(truncatingIfNeeded: start), end: end))
    insert(Index(truncatingIfNeeded: nodes.count - 1), in: parent, before: sibling)
  }

  /// Adds the attributes that an element does not have yet.
  mutating func add(_ list: [(name: HTMLAttribute, value: String)], to index: Index) {
    let node = self[index]
    let own = attributes[Int(node.start)..<Int(node.end)]
    let all = own + list.filter { new in !own.contains { $0.name == new.name } }
    nodes[Int(index)].start = Int32(truncatingIfNeeded: attributes.count)
    attributes.append(contentsOf: all)
    nodes[Int(index)].end = Int32(truncatingIfNeeded: attributes.count)
  }

  /// The value of an attribute.
  subscript(index: Index, name: HTMLAttribute) -> String? {
    let node = self[index]
    guard !node.isText, node.start < node.end else { return nil }
    for place in Int(node.start)..<Int(node.end) where attributes[place].name == name {
      return attributes[place].value
    }
    return nil
  }

  /// The node behind a node and all inside it, in document order; -1 at the end.
  func following(_ index: Index, within top: Index) -> Index {
    var node = index
    while node >= 0, node != top {
      if self[node].next >= 0 { return self[node].next }
      node = self[node].parent
    }
    return -1
  }

  /// The text inside a node as it stands there.
  func textContent(of index: Index) -> String {
    var bytes: [UInt8] = []
    var node = index
    while node >= 0 {
      if self[node].isText { bytes += text[Int(self[node].start)..<Int(self[node].end)] }
      node = self[node].first >= 0 ? self[node].first : following(node, within: index)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
