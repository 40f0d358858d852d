// The one way from two reports to what changed between them.

public import ReportModel

/// Compares reports.
public enum ReportDiff {
  /// What changed from one report to another.
  ///
  /// The cost grows with the length of both and with the number of changes, up to bounds of sizes; the same
  /// reports always give the same changes.
  ///
  /// - Parameters:
  ///   - old: is the earlier report.
  ///   - new: is the later report.
  ///   - textLimit: is how many bytes of text a report may have.
  ///   - lineLimit: is how many lines a report may have: paragraphs, headings and cells.
  /// - Returns: the changes.
  /// - Throws: ``DiffError`` where the changes would not lead from the one to the other and back; then
  ///   nothing must be shown of them. Also where a report has more text or lines.
  public static func changes(
    from old: Report, to new: Report, textLimit: Int = .max, lineLimit: Int = .max
  ) throws(DiffError) -> ReportChanges {
    let (from, to) = (old.passages, new.passages)
    guard max(from.lineCount, to.lineCount) <= lineLimit else {
      throw DiffError(code: .tooManyLines)
    }
    guard max(from.textSize, to.textSize) <= textLimit else { throw DiffError(code: .tooLong) }
    let changes = ReportComparison(old: from, new: to).changes()
    try changes.prove(from: from, to: to)
    return changes
  }
}

/// A comparison that went wrong: a fault of this program.
public struct DiffError: Error, Sendable, Hashable {
  /// Which law does not hold.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// Accepting all changes does not give the new report.
    case notAccepted
    /// Rejecting all changes does not give the old report.
    case notRejected
    /// The lines shown are not those of the reports.
    case notShown
    /// A report with tracked changes would not read as the old and the new one.
    case notTracked
    /// A report has more text than is compared: no fault of this program.
    case tooLong
    /// A report has more lines than are compared: no fault of this program.
    case tooManyLines
    /// A report has tracked changes of its own, which could not be told from those between both.
    case alreadyTracked
  }

  /// Which law does not hold.
  public var code: Code
}

extension [Passage] {
  /// The bytes of all text.
  fileprivate var textSize: Int { reduce(0) { $0 + $1.section.blocks.plainText.utf8.count } }

  /// The paragraphs, headings and cells.
  fileprivate var lineCount: Int { reduce(0) { $0 + 1 + $1.section.blocks.lineCount } }
}

extension [Block] {
  /// Paragraphs and cells; a block that holds nothing counts as one.
  fileprivate var lineCount: Int {
    reduce(0) { count, block in
      count + Swift.max(1, block.children.reduce(0) { $0 + Swift.max(1, $1.lineCount) })
    }
  }
}

/// Two reports on their way to what changed between them.
private struct ReportComparison {
  let old: [Passage]
  let new: [Passage]

  func changes() -> ReportChanges {
    var passages = PassageAlignment(old, new).pairs.map(change)
    passages.findMoves()
    for index in passages.indices {
      for number in passages[index].lines.indices {
        let isRemoved = passages[index].lines[number].newPlace == nil
        let field = isRemoved ? passages[index].oldField(old) : passages[index].field
        passages[index].lines[number].classify(in: field)
      }
    }
    return ReportChanges(passages: passages)
  }

  private func change(_ pair: PassagePair) -> PassageChange {
    let (from, to) = (pair.old.map { old[$0] }, pair.new.map { new[$0] })
    let shown = to ?? from
    var change = PassageChange(
      status: .unchanged, oldPlace: pair.old, newPlace: pair.new, trail: shown?.trail ?? [],
      name: shown?.name ?? "", field: shown?.section.field ?? .unassigned, lines: [])
    if let from, let to, from.place == to.place, from.section == to.section {
      change.status = pair.isMoved ? .moved : .unchanged
      return change
    }
    (change.old, change.new) = (from, to)
    let lines = LineAlignment(
      from.map { $0.units(at: pair.old ?? 0) } ?? [], to.map { $0.units(at: pair.new ?? 0) } ?? []
    ).lines
    change.status = status(pair, from, to, lines)
    if change.status != .unchanged { change.lines = lines }
    return change
  }

  private func status(
    _ pair: PassagePair, _ from: Passage?, _ to: Passage?, _ lines: [LineChange]
  ) -> PassageChange.Status {
    guard let from else { return .added }
    guard let to else { return .removed }
    if pair.isMoved { return .moved }
    if from.section.heading.plainText != to.section.heading.plainText { return .renamed }
    let isSame = lines.allSatisfy { $0.status == .kept } && from.section.field == to.section.field
    return isSame ? .unchanged : .changed
  }
}

extension PassageChange {
  fileprivate func oldField(_ old: [Passage]) -> Field {
    oldPlace.map { old[$0].section.field } ?? field
  }
}

extension ReportChanges {
  /// Proves that all changes accepted give the new report, all rejected the old one, and that the lines
  /// shown are the lines of both.
  fileprivate func prove(from old: [Passage], to new: [Passage]) throws(DiffError) {
    guard accepted(in: old).map({ $0.isSame(as: new) }) == true else {
      throw DiffError(code: .notAccepted)
    }
    guard rejected(in: new).map({ $0.isSame(as: old) }) == true else {
      throw DiffError(code: .notRejected)
    }
    for change in passages where !change.lines.isEmpty {
      guard change.lines.show(change.oldPlace.map { old[$0] }, change.newPlace.map { new[$0] })
      else { throw DiffError(code: .notShown) }
    }
  }
}

extension [LineChange] {
  /// Whether the lines are those of both passages, to the last character.
  func show(_ old: Passage?, _ new: Passage?) -> Bool {
    let was = old?.units(at: 0).flatMap(\.lines).map(\.text) ?? []
    let isNow = new?.units(at: 0).flatMap(\.lines).map(\.text) ?? []
    return filter { $0.oldPlace != nil }.map(\.oldText) == was
      && filter { $0.newPlace != nil }.map(\.newText) == isNow
  }
}

extension [Passage] {
  /// Whether all passages are the same; their trails follow from the others.
  fileprivate func isSame(as other: [Passage]) -> Bool {
    elementsEqual(other) { $0.place == $1.place && $0.section == $1.section }
  }
}
