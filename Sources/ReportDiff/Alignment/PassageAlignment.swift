// Which passage of the old report became which of the new one.
//
//  1. Passages that are the same in both, in the order of both.
//  2. Between them, passages with the same name in the same place, in order: their text changed.
//  3. What is left, wherever it stands: the same passage, then one with the same name and much text in
//     common (moved), then one in the same gap that has much text in common (renamed).
//  4. The rest was added or removed.
//
// No step depends on time; beyond a size, step 3 is left out.

internal import ReportModel
internal import ReportNormalizer

/// A passage of the old report, of the new one, or of both.
struct PassagePair: Hashable {
  var old: Int?
  var new: Int?
  /// Whether it stands elsewhere among its neighbours.
  var isMoved = false
}

struct PassageAlignment {
  private let old: [PassageText]
  private let new: [PassageText]
  private var newOfOld: [Int?]
  private var oldOfNew: [Int?]
  private var moved: Set<Int> = []
  /// The words of passages that no other was found for at first, by their places.
  private var oldWords: [Int: WordBag] = [:]
  private var newWords: [Int: WordBag] = [:]
  /// The stretches between passages that are the same.
  private var gaps: [Edit] = []
  /// How many pairs of passages were compared by their words: at most ``mostPairs`` for those moved, and 250
  /// a passage for those renamed.
  private(set) var comparisons = 0

  /// Pairs beyond this number are not looked at.
  private static let mostPairs = 250_000

  init(_ old: [Passage], _ new: [Passage]) {
    self.old = old.map { PassageText($0) }
    self.new = new.map { PassageText($0) }
    newOfOld = Array(repeating: nil, count: old.count)
    oldOfNew = Array(repeating: nil, count: new.count)
    pairSame()
    for gap in gaps { pairNamed(gap) }
    pairRest()
  }

  /// The passages of the new report in order, with removed ones where they stood.
  var pairs: [PassagePair] {
    var pairs: [PassagePair] = []
    var next = 0
    func appendRemoved(before end: Int) {
      while next < end {
        if newOfOld[next] == nil { pairs.append(PassagePair(old: next)) }
        next += 1
      }
    }
    for (index, old) in oldOfNew.enumerated() {
      if let old, !moved.contains(index) { appendRemoved(before: old) }
      pairs.append(PassagePair(old: old, new: index, isMoved: moved.contains(index)))
    }
    appendRemoved(before: old.count)
    return pairs
  }

  private mutating func pair(_ old: Int, _ new: Int, isMoved: Bool = false) {
    newOfOld[old] = new
    oldOfNew[new] = old
    if isMoved { moved.insert(new) }
  }

  private mutating func pairSame() {
    let edits = EditScript.edits(from: old.map(\.content), to: new.map(\.content))
    gaps = edits
    var (from, to) = (0, 0)
    for edit in edits + [Edit(removed: old.count..<old.count, added: new.count..<new.count)] {
      while from < edit.removed.lowerBound {
        pair(from, to)
        from += 1
        to += 1
      }
      (from, to) = (edit.removed.upperBound, edit.added.upperBound)
    }
  }

  private mutating func pairNamed(_ gap: Edit) {
    let edits = EditScript.edits(
      from: old[gap.removed].map(\.name), to: new[gap.added].map(\.name))
    var (from, to) = (0, 0)
    let end = Edit(
      removed: gap.removed.count..<gap.removed.count, added: gap.added.count..<gap.added.count)
    for edit in edits + [end] {
      while from < edit.removed.lowerBound {
        pair(gap.removed.lowerBound + from, gap.added.lowerBound + to)
        from += 1
        to += 1
      }
      (from, to) = (edit.removed.upperBound, edit.added.upperBound)
    }
  }

  private mutating func pairRest() {
    readWords()
    pairMoved()
    for gap in gaps { pairRenamed(gap) }
  }

  /// Reads the words of what is left, once.
  private mutating func readWords() {
    var numbers = WordNumbers()
    let left = left()
    for index in left.old { oldWords[index] = numbers.bag(old[index].text) }
    for index in left.new { newWords[index] = numbers.bag(new[index].text) }
  }

  private func left() -> (old: [Int], new: [Int]) {
    (old.indices.filter { newOfOld[$0] == nil }, new.indices.filter { oldOfNew[$0] == nil })
  }

  private mutating func pairMoved() {
    let left = left()
    var places: [PassageText.Content: [Int]] = [:]
    for index in left.old.reversed() where old[index].hasText {
      places[old[index].content, default: []].append(index)
    }
    for index in left.new {
      if let found = places[new[index].content]?.popLast() { pair(found, index, isMoved: true) }
    }
    let rest = self.left()
    guard rest.old.count * rest.new.count <= Self.mostPairs else { return }
    for index in rest.new where !new[index].name.heading.isEmpty {
      let best = best(of: rest.old.filter { old[$0].name == new[index].name }, for: index, 0.3)
      if let best { pair(best, index, isMoved: true) }
    }
  }

  private mutating func pairRenamed(_ gap: Edit) {
    let removed = gap.removed.filter { newOfOld[$0] == nil }
    let added = gap.added.filter { oldOfNew[$0] == nil }
    guard removed.count * added.count <= Self.mostPairs else { return }
    var first = 0
    for index in added {
      let kind = new[index].name.kind
      let rest = removed.dropFirst(first).filter { old[$0].name.kind == kind }
      guard let best = best(of: rest, for: index, 0.5) else { continue }
      pair(best, index, isMoved: isCrossing(best, index))
      first = (removed.firstIndex(of: best) ?? first) + 1
    }
  }

  /// Whether a pair would stand on different sides of a pair that did not move.
  private func isCrossing(_ old: Int, _ new: Int) -> Bool {
    func isStaying(_ index: Int) -> Bool { oldOfNew[index] != nil && !moved.contains(index) }
    let before = oldOfNew.indices[..<new].last(where: isStaying).flatMap { oldOfNew[$0] }
    let after = oldOfNew.indices[(new + 1)...].first(where: isStaying).flatMap { oldOfNew[$0] }
    return before.map { $0 > old } ?? false || after.map { $0 < old } ?? false
  }

  /// The passage that has the most in common with a new one.
  private mutating func best(of candidates: [Int], for index: Int, _ least: Double) -> Int? {
    guard let words = newWords[index] else { return nil }
    var best: (index: Int, likeness: Double)?
    for candidate in candidates where newOfOld[candidate] == nil {
      comparisons += 1
      let likeness = oldWords[candidate]?.likeness(to: words) ?? 0
      if likeness >= least, likeness > best?.likeness ?? 0 { best = (candidate, likeness) }
    }
    return best?.index
  }
}

/// What passages are compared by.
private struct PassageText {
  /// Everything that can be seen.
  struct Content: Hashable {
    var kind: Passage.Place.Kind
    var section: Section
  }

  /// What a passage is called by.
  struct Name: Hashable {
    var kind: Passage.Place.Kind
    var heading: String
    var field: Field
  }

  let content: Content
  let name: Name
  private let passage: Passage

  init(_ passage: Passage) {
    self.passage = passage
    var section = passage.section
    // How a section got its field is nothing that is seen.
    section.origin = section.origin?.label.map { FieldOrigin(.label, label: $0) }
    content = Content(kind: passage.place.kind, section: section)
    let heading = passage.section.origin?.label ?? passage.section.heading.plainText
    name = Name(
      kind: passage.place.kind, heading: heading.lowercased(),
      field: passage.section.heading.isEmpty ? .unassigned : passage.section.field)
  }

  var hasText: Bool { !passage.section.blocks.isEmpty }
  var text: String { passage.section.blocks.plainText }
}

extension Passage.Place {
  /// What can stand for one another.
  fileprivate enum Kind: Hashable {
    case header(PageRegion.Pages, part: Int)
    case section
    case note(Note.Kind)
    case comment
    case footer(PageRegion.Pages, part: Int)
  }

  fileprivate var kind: Kind {
    switch self {
    case .header(let pages, let part): .header(pages, part: part)
    case .section: .section
    case .note(_, let kind, _): .note(kind)
    case .comment: .comment
    case .footer(let pages, let part): .footer(pages, part: part)
    }
  }
}
