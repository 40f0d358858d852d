// Ends of elements that go on elsewhere: <b><p></b></p> (HTML 13.2.6.4.7, "adoption agency").

extension HTMLTreeBuilder {
  /// Ends a formatting element; `false` where there is none of the name to end.
  mutating func adopt(_ subject: HTMLName) -> Bool {
    if currentName == subject, !formatting.contains(current) {
      open.removeLast()
      return true
    }
    for _ in 0..<8 {
      guard let place = formattingPlace(of: subject) else { return false }
      let element = formatting[place]
      guard let depth = open.lastIndex(of: element) else {
        formatting.remove(at: place)
        return true
      }
      guard isInScope(element) else { return true }
      let furthest = open[(depth + 1)...].firstIndex {
        name($0).isSpecial && !tree[$0].isForeign
      }
      guard let furthest else {
        pop(to: depth)
        formatting.remove(at: place)
        return true
      }
      adopt(element, depth: depth, furthest: open[furthest], at: furthest, bookmark: place)
    }
    return true
  }

  private func formattingPlace(of subject: HTMLName) -> Int? {
    for place in formatting.indices.reversed() {
      if formatting[place] == Self.marker { return nil }
      if name(formatting[place]) == subject { return place }
    }
    return nil
  }

  private func isInScope(_ element: HTMLTree.Index) -> Bool {
    for one in open.reversed() {
      if one == element { return true }
      if name(one).endsScope { return false }
    }
    return false
  }

  private mutating func adopt(
    _ element: HTMLTree.Index, depth: Int, furthest: HTMLTree.Index, at furthestPlace: Int,
    bookmark: Int
  ) {
    let ancestor = open[max(depth - 1, 0)]
    var bookmark = bookmark
    var last = furthest
    var place = furthestPlace
    var inner = 0
    while true {
      place -= 1
      guard place > depth else { break }
      inner += 1
      let node = open[place]
      var listed = formatting.firstIndex(of: node)
      if inner > 3, let index = listed {
        formatting.remove(at: index)
        if index < bookmark { bookmark -= 1 }
        listed = nil
      }
      guard let listed else {
        open.remove(at: place)
        continue
      }
      let copy = tree.copyElement(node)
      copiesLeft -= 1
      formatting[listed] = copy
      open[place] = copy
      if last == furthest { bookmark = listed + 1 }
      tree.insert(last, in: copy)
      last = copy
    }
    let spot = self.place(in: ancestor, forced: true)
    tree.insert(last, in: spot.parent, before: spot.before)
    let copy = tree.copyElement(element)
    copiesLeft -= 1
    tree.moveChildren(of: furthest, to: copy)
    tree.insert(copy, in: furthest)
    if let index = formatting.firstIndex(of: element) {
      formatting.remove(at: index)
      if index < bookmark { bookmark -= 1 }
    }
    formatting.insert(copy, at: min(bookmark, formatting.count))
    open.removeAll { $0 == element }
    let behind = open.firstIndex(of: furthest).map { $0 + 1 } ?? open.count
    open.insert(copy, at: behind)
  }

  /// The place for content of an element, before the table where the element is part of one.
  private func place(
    in target: HTMLTree.Index, forced: Bool
  ) -> (parent: HTMLTree.Index, before: HTMLTree.Index) {
    var builder = self
    builder.fosters = forced
    return builder.place(in: target)
  }
}
