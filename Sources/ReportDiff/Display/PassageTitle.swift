// What all displays call a passage and its changes.

internal import ReportModel

extension PassageChange {
  /// The headings from the top to the passage, and the field that it feeds.
  var title: String {
    let trail = trail.isEmpty ? name : trail.joined(separator: " › ")
    return field == .unassigned ? trail : "\(trail) (\(field.rawValue))"
  }

  /// What became of the passage and what its changes are about, in words; which of them could harm.
  var words: [(text: String, isCritical: Bool)] {
    var words = [(text: status.words, isCritical: false)]
    if status == .moved || status == .renamed,
      lines.contains(where: { $0.kind != .heading && !$0.classes.isEmpty })
    {
      words.append(("changed", false))
    }
    if status != .added, status != .removed {
      words += classes.map { ($0.words, $0.isCritical) }
    }
    var unique: [(text: String, isCritical: Bool)] = []
    for word in words where !unique.contains(where: { $0.text == word.text }) {
      unique.append(word)
    }
    return unique
  }
}

extension LineChange {
  /// What is to be said of the line beside its text; `nil` for most.
  var note: String? {
    var notes: [String] = []
    switch status {
    case .movedFrom: notes.append("moved to \(move.map { "#\($0)" } ?? "another place")")
    case .movedTo: notes.append("moved from \(move.map { "#\($0)" } ?? "another place")")
    case .kept, .added, .removed, .changed: break
    }
    if isReformatted { notes.append("formatted otherwise") }
    if hasOtherImages { notes.append("another picture") }
    return notes.isEmpty ? nil : notes.joined(separator: ", ")
  }
}
