// The numbers before the items of two lists that are one.
//
// Word processors count items that are taken away until that is accepted, so the labels count through all of
// them; accepted or rejected, the word processor counts anew and comes to those of the one or the other list.

internal import ReportModel

enum MergedLabels {
  /// The label of each item of both lists; `nil` where counting through would not give the labels of both.
  static func labels(_ old: List, _ new: List, _ steps: [WovenStep]) -> [String]? {
    let own = steps.map { step in
      switch step {
      case .removed(let index): old.items[index].label
      case .added(let index), .both(_, let index): new.items[index].label
      }
    }
    switch new.kind {
    case .bullet, .other: return own
    case .decimal, .lowerLetter, .upperLetter, .lowerRoman, .upperRoman: break
    }
    return counted(
      old.items.map(\.label), new.items.map(\.label), count: steps.count, from: new.start)
  }

  /// Labels that count through the parts of two lists that count alike.
  static func counted(
    _ old: [String], _ new: [String], count: Int, from start: Int
  ) -> [String]? {
    let shared = min(old.count, new.count)
    guard old.prefix(shared) == new.prefix(shared) else { return nil }
    let longer = old.count > new.count ? old : new
    if count <= longer.count { return Array(longer.prefix(count)) }
    return continued(longer, to: count, from: start)
  }

  /// Labels that go on counting, where they count in digits.
  private static func continued(_ labels: [String], to count: Int, from start: Int) -> [String]? {
    guard let first = labels.first, let range = first.ranges(of: String(start)).last else {
      return nil
    }
    let (before, behind) = (first[..<range.lowerBound], first[range.upperBound...])
    let counted = (0..<count).map { "\(before)\(start + $0)\(behind)" }
    return counted.starts(with: labels) ? counted : nil
  }
}
