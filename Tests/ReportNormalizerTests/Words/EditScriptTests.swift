// The edits between two lists: right always, shortest where that can be had.

import TestSupport
import Testing

@testable import ReportNormalizer

@Suite struct EditScriptTests {
  /// The second list, made of the first by the edits.
  private func applied(_ edits: [Edit], to old: [Int], _ new: [Int]) -> [Int] {
    var made: [Int] = []
    var place = 0
    for edit in edits {
      made += old[place..<edit.removed.lowerBound] + new[edit.added]
      place = edit.removed.upperBound
    }
    return made + old[place...]
  }

  private func cost(_ edits: [Edit]) -> Int {
    edits.reduce(0) { $0 + $1.removed.count + $1.added.count }
  }

  /// The least number of elements removed and added, by the table of all beginnings.
  private func leastCost(_ old: [Int], _ new: [Int]) -> Int {
    var row = Array(0...new.count)
    for (i, element) in old.enumerated() {
      var next = [i + 1]
      for (j, other) in new.enumerated() {
        next.append(element == other ? row[j] : min(row[j + 1], next[j]) + 1)
      }
      row = next
    }
    return row.last ?? 0
  }

  @Test func `equal lists have no edits`() {
    #expect(EditScript.edits(from: [1, 2, 3], to: [1, 2, 3]) == [])
    #expect(EditScript.edits(from: [Int](), to: []) == [])
  }

  @Test func `an edit names what is removed and what is added`() {
    #expect(
      EditScript.edits(from: ["a", "7", "mm"], to: ["a", "9", "mm"])
        == [Edit(removed: 1..<2, added: 1..<2)])
    #expect(EditScript.edits(from: [String](), to: ["a"]) == [Edit(removed: 0..<0, added: 0..<1)])
  }

  @Test func `edits are right and as few as can be on arbitrary lists`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      let letters = 1 + random.below(5)
      let old = (0..<random.below(18)).map { _ in random.below(letters) }
      let new = (0..<random.below(18)).map { _ in random.below(letters) }
      let edits = EditScript.edits(from: old, to: new)
      #expect(applied(edits, to: old, new) == new)
      #expect(cost(edits) == leastCost(old, new), "\(old) \(new)")
    }
  }

  @Test func `lists with nothing in common, and very long ones, still have a right script`() {
    var random = SplitMix64(seed: 12)
    let old = (0..<9_000).map { _ in random.below(1_000_000) }
    let new = (0..<9_000).map { $0.isMultiple(of: 7) ? old[$0] : random.below(1_000_000) }
    #expect(applied(EditScript.edits(from: old, to: new), to: old, new) == new)
  }
}
