// Two lists as one: what they share once, what only one of them has at its place.

internal import ReportModel

/// A step through two lists that are woven into one.
enum WovenStep: Hashable {
  case removed(Int)
  case added(Int)
  case both(Int, Int)
}

/// Which line of one passage became which of the other, by the numbers of the lines.
struct LineMatches {
  private var newOfOld: [Int: Int] = [:]
  /// What became of lines of the old and of the new passage.
  private var old: [Int: LineChange.Status] = [:]
  private var new: [Int: LineChange.Status] = [:]
  private let isMoved: Bool

  /// Takes the lines of a passage, which may stand elsewhere as a whole.
  init(_ lines: [LineChange], isMoved: Bool) {
    self.isMoved = isMoved
    for line in lines {
      if let place = line.oldPlace { old[place.line] = line.status }
      if let place = line.newPlace { new[place.line] = line.status }
      if let from = line.oldPlace, let to = line.newPlace { newOfOld[from.line] = to.line }
    }
  }

  /// What a line of the old passage is marked as where it is not in its place any more.
  func kind(ofOld line: Int) -> ChangeMark.Kind { isMove(old[line]) ? .movedFrom : .deleted }

  /// What a line of the new passage is marked as where it was not in its place before.
  func kind(ofNew line: Int) -> ChangeMark.Kind { isMove(new[line]) ? .movedTo : .inserted }

  /// A line that moved and was changed too is no move: what changed would be hidden in it.
  private func isMove(_ status: LineChange.Status?) -> Bool {
    switch status {
    case .movedFrom, .movedTo: true
    case .kept, nil: isMoved
    case .changed, .added, .removed: false
    }
  }

  /// Weaves two lists of parts, each with the lines that it has; parts that share a line and fit one
  /// another are one, in the order of both.
  func weave(
    _ old: [Range<Int>], _ new: [Range<Int>], fits: (Int, Int) -> Bool
  ) -> [WovenStep] {
    var steps: [WovenStep] = []
    var (removed, added) = (0, 0)
    for (from, lines) in old.enumerated() {
      guard let to = partner(of: lines, among: new, from: added, fits: { fits(from, $0) }) else {
        continue
      }
      steps += (removed..<from).map { .removed($0) } + (added..<to).map { .added($0) }
      steps.append(.both(from, to))
      (removed, added) = (from + 1, to + 1)
    }
    steps += (removed..<old.count).map { .removed($0) } + (added..<new.count).map { .added($0) }
    return steps
  }

  private func partner(
    of lines: Range<Int>, among new: [Range<Int>], from start: Int, fits: (Int) -> Bool
  ) -> Int? {
    for line in lines {
      guard let match = newOfOld[line], let to = Self.part(with: match, in: new), to >= start,
        fits(to)
      else { continue }
      return to
    }
    return nil
  }

  /// The part that has a line, found by halving.
  private static func part(with line: Int, in parts: [Range<Int>]) -> Int? {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].upperBound <= line { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && parts[low].contains(line) ? low : nil
  }
}

extension [Block] {
  /// The lines of each block, from a line on.
  func lines(from start: Int) -> [Range<Int>] {
    var end = start
    return map { block in
      defer { end += block.lineCount }
      return end..<end + block.lineCount
    }
  }
}

extension [ListItem] {
  /// The lines of each item, from a line on.
  func lines(from start: Int) -> [Range<Int>] {
    var end = start
    return map { item in
      defer { end += item.lineCount }
      return end..<end + item.lineCount
    }
  }
}

extension ListItem {
  /// The label stands beside the first paragraph, or alone.
  var startsWithText: Bool {
    if case .paragraph? = blocks.first { true } else { false }
  }

  fileprivate var lineCount: Int {
    blocks.reduce(startsWithText ? 0 : 1) { $0 + $1.lineCount }
  }
}

extension Block {
  /// How many lines of a passage the block is.
  fileprivate var lineCount: Int {
    switch self {
    case .paragraph, .rule, .pageBreak: 1
    case .preformatted(let text): text.count { $0 == "\n" } + 1
    case .list(let list): list.items.reduce(0) { $0 + $1.lineCount }
    case .table(let table): table.rows.reduce(0) { $0 + $1.cells.count }
    case .group(let group): group.blocks.reduce(0) { $0 + $1.lineCount }
    }
  }
}
