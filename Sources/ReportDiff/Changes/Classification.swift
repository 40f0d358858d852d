// What changes are about.

internal import ReportModel
internal import ReportNormalizer

extension LineChange {
  /// Gives each change of the line its class.
  ///
  /// - Parameter field: is the field that the line feeds.
  mutating func classify(in field: Field) {
    switch status {
    case .kept: return
    case .movedFrom, .movedTo: setClass(.moved, 0..<spans.count)
    case .added: setClass(.added(in: field), 0..<spans.count)
    case .removed: setClass(.removed(in: field), 0..<spans.count)
    case .changed: classifySpans(in: field)
    }
  }

  /// A change is what was removed with what stands for it.
  private mutating func classifySpans(in field: Field) {
    var start = 0
    while start < spans.count {
      var end = start
      while end < spans.count, spans[end].kind != .kept { end += 1 }
      if end > start {
        let range = start..<end
        let removed = text(.removed, range)
        let added = text(.added, range)
        let isUnit = isUnitAlone && WordToken.isUnit(removed) && WordToken.isUnit(added)
        setClass(isUnit ? .unit : ChangeClass(removed, added, in: field), range)
      }
      start = end + 1
    }
  }

  /// Whether a cell has nothing but what changed: a unit there has its number in another cell.
  private var isUnitAlone: Bool { kind == .cell && !spans.contains { $0.kind == .kept } }

  private func text(_ kind: ChangeSpan.Kind, _ range: Range<Int>) -> String {
    spans[range].filter { $0.kind == kind }.map(\.text).joined()
  }

  /// A class that a span has already stays: it was moved.
  private mutating func setClass(_ changeClass: ChangeClass, _ range: Range<Int>) {
    for index in range where spans[index].kind != .kept && spans[index].changeClass == nil {
      spans[index].changeClass = changeClass
    }
  }
}

extension ChangeClass {
  /// The words from which on a text that is only in one report is a statement of its own.
  private static let leastStatement = 4

  /// What a change within a line is about.
  fileprivate init(_ removed: String, _ added: String, in field: Field) {
    let (old, new) = (ReportWords.words(of: removed), ReportWords.words(of: added))
    if old.map(\.key) == new.map(\.key) {
      self = .whitespace
    } else if old.isEmpty, new.count >= Self.leastStatement {
      self = .added(in: field)
    } else if new.isEmpty, old.count >= Self.leastStatement {
      self = .removed(in: field)
    } else {
      self.init(Difference.Kind(removed: old, added: new), in: field)
    }
  }

  private init(_ kind: Difference.Kind, in field: Field) {
    switch kind {
    case .number: self = .number
    case .unit: self = .unit
    case .laterality: self = .laterality
    case .negation: self = .negation
    case .added: self = .added(in: field)
    case .missing: self = .removed(in: field)
    case .wording, .letters, .moved: self = field == .recommendation ? .recommendation : .wording
    }
  }

  fileprivate static func added(in field: Field) -> ChangeClass {
    switch field {
    case .findings, .diagnosis: .findingAdded
    case .recommendation: .recommendation
    case .history, .procedure, .unassigned: .wording
    }
  }

  fileprivate static func removed(in field: Field) -> ChangeClass {
    added(in: field) == .findingAdded ? .findingRemoved : added(in: field)
  }
}
