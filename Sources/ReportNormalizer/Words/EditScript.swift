// The shortest way from one list to another: E. W. Myers, "An O(ND) Difference Algorithm and Its
// Variations" (Algorithmica 1, 1986), in its form with linear space. Where two lists have so little in
// common that the search would cost too much, it settles for the best way found so far: the script is
// right then too, but may not be the shortest. The same lists always give the same script.

/// A place where two lists differ: these of the one stand for those of the other.
package struct Edit: Hashable, Sendable {
  /// What only the first list has there.
  package var removed: Range<Int>
  /// What only the second list has there.
  package var added: Range<Int>

  package init(removed: Range<Int>, added: Range<Int>) {
    self.removed = removed
    self.added = added
  }
}

package enum EditScript {
  /// The edits that turn one list into another, in order; what lies between them is equal.
  ///
  /// The time grows with the length times the number of differences, up to a bound.
  package static func edits(from old: [Int], to new: [Int]) -> [Edit] {
    var search = EditSearch(old: old, new: new)
    search.compare(0..<old.count, 0..<new.count)
    return search.edits
  }

  /// The edits between two lists of keys.
  package static func edits<Key: Hashable>(from old: [Key], to new: [Key]) -> [Edit] {
    var numbers: [Key: Int] = [:]
    func number(_ key: Key) -> Int {
      if let number = numbers[key] { return number }
      let number = numbers.count
      numbers[key] = number
      return number
    }
    return edits(from: old.map(number), to: new.map(number))
  }
}

private struct EditSearch {
  /// Steps after which the search for the middle of a shortest way is cut off.
  private static let mostSteps = 1_500

  let old: [Int]
  let new: [Int]
  private(set) var edits: [Edit] = []
  /// How far along the first list the ways on each diagonal reach, from the start and from the end.
  ///
  /// The diagonal of a point is its place in the first list less that in the second.
  private var forward: [Int]
  private var backward: [Int]

  init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
    forward = Array(repeating: 0, count: old.count + new.count + 3)
    backward = forward
  }

  mutating func compare(_ old: Range<Int>, _ new: Range<Int>) {
    // What is still to be compared, the first at the end: no recursion, however long the lists are.
    var parts = [(old, new)]
    while var (old, new) = parts.popLast() {
      trim(&old, &new)
      guard !old.isEmpty, !new.isEmpty else {
        if !old.isEmpty || !new.isEmpty { add(Edit(removed: old, added: new)) }
        continue
      }
      let (x, y) = middle(old, new)
      parts.append((x..<old.upperBound, y..<new.upperBound))
      parts.append((old.lowerBound..<x, new.lowerBound..<y))
    }
  }

  /// Takes off what is equal at both ends.
  private func trim(_ old: inout Range<Int>, _ new: inout Range<Int>) {
    let most = min(old.count, new.count)
    var start = 0
    while start < most, self.old[old.lowerBound + start] == self.new[new.lowerBound + start] {
      start += 1
    }
    var end = 0
    while end < most - start,
      self.old[old.upperBound - 1 - end] == self.new[new.upperBound - 1 - end]
    {
      end += 1
    }
    old = old.lowerBound + start..<old.upperBound - end
    new = new.lowerBound + start..<new.upperBound - end
  }

  /// Joins edits that touch.
  private mutating func add(_ edit: Edit) {
    if let last = edits.last, last.removed.upperBound == edit.removed.lowerBound,
      last.added.upperBound == edit.added.lowerBound
    {
      edits[edits.count - 1] = Edit(
        removed: last.removed.lowerBound..<edit.removed.upperBound,
        added: last.added.lowerBound..<edit.added.upperBound)
    } else {
      edits.append(edit)
    }
  }

  /// A point on a shortest way through two parts that are not empty, or on a good one.
  private mutating func middle(_ old: Range<Int>, _ new: Range<Int>) -> (Int, Int) {
    let origin = self.new.count + 1
    let diagonals = old.lowerBound - new.upperBound...old.upperBound - new.lowerBound
    let (first, last) = (
      old.lowerBound - new.lowerBound, old.upperBound - new.upperBound
    )
    let meetsForward = !(first - last).isMultiple(of: 2)
    var (ahead, back) = (Reach(first), Reach(last))
    forward[origin + first] = old.lowerBound
    backward[origin + last] = old.upperBound
    for step in 1... {
      ahead.widen(diagonals, &forward, origin, -1)
      for diagonal in ahead.diagonals {
        let below = forward[origin + diagonal - 1]
        let above = forward[origin + diagonal + 1]
        var x = below >= above ? below + 1 : above
        var y = x - diagonal
        while x < old.upperBound, y < new.upperBound, self.old[x] == self.new[y] {
          x += 1
          y += 1
        }
        forward[origin + diagonal] = x
        if meetsForward, back.contains(diagonal), backward[origin + diagonal] <= x { return (x, y) }
      }
      back.widen(diagonals, &backward, origin, Int.max)
      for diagonal in back.diagonals {
        let below = backward[origin + diagonal - 1]
        let above = backward[origin + diagonal + 1]
        var x = below < above ? below : above - 1
        var y = x - diagonal
        while x > old.lowerBound, y > new.lowerBound, self.old[x - 1] == self.new[y - 1] {
          x -= 1
          y -= 1
        }
        backward[origin + diagonal] = x
        if !meetsForward, ahead.contains(diagonal), x <= forward[origin + diagonal] {
          return (x, y)
        }
      }
      if step >= Self.mostSteps { break }
    }
    return furthest(ahead, old, new, origin)
  }

  /// The point from the start that is the furthest.
  private func furthest(
    _ reach: Reach, _ old: Range<Int>, _ new: Range<Int>, _ origin: Int
  ) -> (Int, Int) {
    var best = (old.lowerBound, new.lowerBound)
    for diagonal in reach.diagonals {
      let x = min(forward[origin + diagonal], old.upperBound, new.upperBound + diagonal)
      if x + x - diagonal > best.0 + best.1 { best = (x, x - diagonal) }
    }
    return best
  }
}

/// The diagonals that ways of one length reach: every second one between two.
private struct Reach {
  private var low: Int
  private var high: Int

  init(_ diagonal: Int) {
    low = diagonal
    high = diagonal
  }

  /// From the highest to the lowest.
  var diagonals: StrideThrough<Int> { stride(from: high, through: low, by: -2) }

  func contains(_ diagonal: Int) -> Bool { low <= diagonal && diagonal <= high }

  /// Takes in one diagonal more at each end, or one less where there is none.
  mutating func widen(
    _ all: ClosedRange<Int>, _ places: inout [Int], _ origin: Int, _ outside: Int
  ) {
    if low > all.lowerBound {
      low -= 1
      places[origin + low - 1] = outside
    } else {
      low += 1
    }
    if high < all.upperBound {
      high += 1
      places[origin + high + 1] = outside
    } else {
      high -= 1
    }
  }
}
