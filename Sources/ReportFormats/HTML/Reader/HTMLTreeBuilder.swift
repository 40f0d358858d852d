// Makes the tree of a page from its tags by the rules of HTML (13.2.6), so that what stands where is
// what a browser shows: implied and misplaced tags, unclosed bold, text between the rows of a table.
//
// Programs are off, as in a browser that runs none: the content of <noscript> is content.

internal import ReportModel

/// Builds the tree of one page.
struct HTMLTreeBuilder {
  /// What the next tag is looked at as (13.2.4.1).
  enum Mode {
    case beforeHead, inHead, inBody, inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell
    case inSelect, inTemplate, inFrameset
  }

  /// An element that goes on in the next paragraph; -1 ends a search among them (13.2.4.3).
  static let marker: HTMLTree.Index = -1

  typealias Attributes = [(name: HTMLAttribute, value: String)]

  var tree = HTMLTree()
  var mode = Mode.beforeHead
  /// The elements that are open, outermost first.
  var open: [HTMLTree.Index] = []
  var formatting: [HTMLTree.Index] = []
  var templateModes: [Mode] = []
  var html: HTMLTree.Index = -1
  var head: HTMLTree.Index = -1
  var body: HTMLTree.Index = -1
  var form: HTMLTree.Index = -1
  /// Whether nothing but a frame set may make the page yet (13.2.4.5).
  var framesetIsAllowed = true
  /// Whether a line feed is not part of the text, as it stands first in a <pre>.
  var skipsLineFeed = false
  /// Whether content is put before the table that it stands in (13.2.6.1).
  var fosters = false
  /// Text between the rows of a table, until it is known whether it is more than spaces.
  var tableText: [UInt8] = []
  var failure: ReadError?
  /// How many elements may still be opened anew after they were left open.
  var copiesLeft: Int
  let limits: Limits

  init(limits: Limits, size: Int) {
    self.limits = limits
    copiesLeft = 10_000 + size
  }

  var current: HTMLTree.Index { open.last ?? HTMLTree.root }

  func name(_ index: HTMLTree.Index) -> HTMLName { tree[index].name }

  var currentName: HTMLName { name(current) }

  // MARK: Inserting

  /// Where the next node goes: into an element, and before one of its children (13.2.6.1).
  func place(in override: HTMLTree.Index? = nil) -> (parent: HTMLTree.Index, before: HTMLTree.Index)
  {
    let target = override ?? current
    guard fosters, name(target).isTablePart, !tree[target].isForeign else { return (target, -1) }
    let table = open.lastIndex { name($0) == .table }
    let template = open.lastIndex { name($0) == .template }
    if let template, template > table ?? -1 { return (open[template], -1) }
    guard let table else { return (open.first ?? HTMLTree.root, -1) }
    let parent = tree[open[table]].parent
    if parent >= 0 { return (parent, open[table]) }
    return (open[max(table - 1, 0)], -1)
  }

  @discardableResult
  mutating func insert(
    _ name: HTMLName, _ attributes: Attributes = [], isForeign: Bool = false
  ) -> HTMLTree.Index {
    let element = tree.makeElement(name, attributes: attributes, isForeign: isForeign)
    let place = place()
    tree.insert(element, in: place.parent, before: place.before)
    push(element)
    return element
  }

  mutating func insertVoid(_ name: HTMLName, _ attributes: Attributes) {
    insert(name, attributes)
    open.removeLast()
  }

  mutating func push(_ element: HTMLTree.Index) {
    open.append(element)
    // The document, its body and the head are not counted.
    if open.count > limits.xmlDepth + 2 {
      failure =
        failure ?? ReadError(.limitExceeded, detail: "xml-depth (\(limits.xmlDepth))")
    }
  }

  mutating func insertText(_ bytes: UnsafeBufferPointer<UInt8>) {
    let place = place()
    guard place.parent != HTMLTree.root else { return }
    unsafe tree.append(bytes, in: place.parent, before: place.before)
  }

  // MARK: Ending

  mutating func pop(until names: HTMLName...) {
    while let last = open.popLast() {
      if names.contains(name(last)), !tree[last].isForeign { break }
    }
  }

  mutating func pop(to place: Int) {
    if place < open.count { open.removeSubrange(place...) }
  }

  /// Whether an element is open and no scope ends before it (13.2.4.2).
  func hasInScope(_ wanted: HTMLName, orEndedBy others: HTMLName...) -> Bool {
    for element in open.reversed() {
      let name = name(element)
      if name == wanted, !tree[element].isForeign { return true }
      if name.endsScope || others.contains(name) { return false }
      if name == .title, tree[element].isForeign { return false }
    }
    return false
  }

  func hasInTableScope(_ wanted: HTMLName...) -> Bool {
    for element in open.reversed() {
      let name = name(element)
      if wanted.contains(name) { return true }
      if name == .html || name == .table || name == .template { return false }
    }
    return false
  }

  mutating func endImplied(except exception: HTMLName? = nil) {
    while currentName.hasImpliedEnd, currentName != exception, !open.isEmpty { open.removeLast() }
  }

  mutating func endParagraph() {
    guard hasInScope(.p, orEndedBy: .button) else { return }
    endImplied(except: .p)
    pop(until: .p)
  }

  // MARK: Elements that go on

  /// Opens again what was left open in an element that ended (13.2.4.3).
  mutating func reopenFormatting() {
    guard let last = formatting.last, last != Self.marker, !isOpen(last) else { return }
    var place = formatting.count - 1
    while place > 0 {
      let before = formatting[place - 1]
      if before == Self.marker || isOpen(before) { break }
      place -= 1
    }
    while place < formatting.count {
      let copy = tree.copyElement(formatting[place])
      let spot = self.place()
      tree.insert(copy, in: spot.parent, before: spot.before)
      push(copy)
      formatting[place] = copy
      place += 1
      copiesLeft -= 1
    }
    if copiesLeft < 0 {
      failure = failure ?? ReadError(.limitExceeded, detail: "xml-depth: elements left open")
    }
  }

  func isOpen(_ element: HTMLTree.Index) -> Bool { open.contains(element) }

  mutating func pushFormatting(_ element: HTMLTree.Index) {
    // Not more than three of the same (13.2.4.3).
    var same: [Int] = []
    for place in formatting.indices.reversed() {
      if formatting[place] == Self.marker { break }
      if isAlike(formatting[place], element) { same.append(place) }
    }
    if same.count >= 3 { formatting.remove(at: same[2]) }
    formatting.append(element)
  }

  private func isAlike(_ one: HTMLTree.Index, _ other: HTMLTree.Index) -> Bool {
    let first = tree[one]
    let second = tree[other]
    guard first.name == second.name, first.end - first.start == second.end - second.start else {
      return false
    }
    return (0..<Int(first.end - first.start)).allSatisfy { offset in
      let attribute = tree.attributes[Int(first.start) + offset]
      return tree[other, attribute.name] == attribute.value
    }
  }

  mutating func clearFormatting() {
    while let last = formatting.popLast() { if last == Self.marker { break } }
  }

  /// The mode that the elements that are open call for (13.2.4.1).
  mutating func resetMode() {
    for element in open.reversed() {
      switch name(element) {
      case .select: mode = .inSelect
      case .td, .th: mode = .inCell
      case .tr: mode = .inRow
      case .tbody, .thead, .tfoot: mode = .inTableBody
      case .caption: mode = .inCaption
      case .colgroup: mode = .inColumnGroup
      case .table: mode = .inTable
      case .template: mode = templateModes.last ?? .inTemplate
      case .body: mode = .inBody
      case .frameset: mode = .inFrameset
      case .html: mode = body >= 0 ? .inBody : .inHead
      default: continue
      }
      return
    }
    mode = .inBody
  }
}
