// Tracked changes (ECMA-376-1, 17.13.5): which text to take, and how much is pending.

internal import ReportModel

/// What becomes of text under a tracked change.
enum ChangeTreatment {
  /// Read as if no change were there.
  case keep
  /// Left out.
  case drop
  /// Read, with a mark.
  case mark
}

extension ReadOptions.TrackedChanges {
  /// What becomes of text that a change of a kind concerns.
  func treatment(of kind: ChangeMark.Kind) -> ChangeTreatment {
    switch (self, kind) {
    case (.all, _): .mark
    case (.final, .inserted), (.final, .movedTo): .keep
    case (.final, .deleted), (.final, .movedFrom): .drop
    case (.original, .inserted), (.original, .movedTo): .drop
    case (.original, .deleted), (.original, .movedFrom): .keep
    }
  }
}

/// Counts the changes of a document that wait for a decision.
struct PendingChanges {
  private var inserted = 0
  private var deleted = 0
  private var moved = 0
  private var formatted = 0
  private var authors: [String] = []

  /// Counts a change of text.
  mutating func count(_ mark: ChangeMark) {
    switch mark.kind {
    case .inserted: inserted += 1
    case .deleted: deleted += 1
    case .movedTo: moved += 1
    case .movedFrom: break
    }
    count(author: mark.author)
  }

  /// Counts a change of looks.
  mutating func countFormatting(author: String?) {
    formatted += 1
    count(author: author)
  }

  private mutating func count(author: String?) {
    if let author, !author.isEmpty, !authors.contains(author) { authors.append(author) }
  }

  /// One finding about all changes, or none.
  func finding(_ policy: ReadOptions.TrackedChanges, part: String?) -> Finding? {
    let counts = [
      (inserted, "insertion", "insertions"), (deleted, "deletion", "deletions"),
      (moved, "move", "moves"), (formatted, "change of format", "changes of format"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    guard !words.isEmpty else { return nil }
    let by = authors.isEmpty ? "" : " by \(authors.joined(separator: ", "))"
    let message =
      "tracked changes are pending (\(words.joined(separator: ", "))\(by)); \(policy.outcome)"
    return Finding(.pendingChanges, message, at: Location(part: part))
  }
}

extension ReadOptions.TrackedChanges {
  fileprivate var outcome: String {
    switch self {
    case .final: "the text is read with all of them accepted"
    case .original: "the text is read with all of them rejected"
    case .all: "the text is read with all of them marked"
    }
  }
}
