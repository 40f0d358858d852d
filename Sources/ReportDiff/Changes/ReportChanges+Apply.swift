// Accepting and rejecting all changes. A diff is handed out only when both give back what was compared
// (`ReportDiff`), so nothing that it shows is made up and nothing is left out.

public import ReportModel

extension ReportChanges {
  /// The new report's passages in place of the old one's: all changes accepted.
  ///
  /// - Parameter old: is the report that the changes start from.
  /// - Returns: `nil` where the changes do not fit the report.
  public func accepted(in old: Report) -> Report? {
    accepted(in: old.passages).map { old.with($0) }
  }

  /// The old report's passages in place of the new one's: all changes rejected.
  ///
  /// - Parameter new: is the report that the changes lead to.
  /// - Returns: `nil` where the changes do not fit the report.
  public func rejected(in new: Report) -> Report? {
    rejected(in: new.passages).map { new.with($0) }
  }

  /// The new passages, made of the old ones.
  func accepted(in old: [Passage]) -> [Passage]? {
    Self.apply(to: old, passages.map { ($0.newPlace, $0.oldPlace, $0.new) })
  }

  /// The old passages, made of the new ones.
  func rejected(in new: [Passage]) -> [Passage]? {
    Self.apply(to: new, passages.map { ($0.oldPlace, $0.newPlace, $0.old) })
  }

  private static func apply(
    to present: [Passage], _ changes: [(to: Int?, from: Int?, passage: Passage?)]
  ) -> [Passage]? {
    var passages = [Passage?](repeating: nil, count: changes.count { $0.to != nil })
    for (to, from, passage) in changes {
      guard let to else { continue }
      guard passages.indices.contains(to) else { return nil }
      if let passage {
        passages[to] = passage
      } else if let from, present.indices.contains(from) {
        passages[to] = present[from]
      }
    }
    let known = passages.compactMap(\.self)
    return known.count == passages.count ? known : nil
  }
}
