// The sender's fields, where they agree with the text: a section with the same words feeds that field,
// whatever its heading says.

internal import ReportModel

extension Report {
  /// Gives sections the fields whose text they are.
  mutating func takeFields(of fields: Report) {
    let texts = fields.sections.filter { $0.field != .unassigned }
      .map { (field: $0.field, words: ReportText($0.blocks).words.map(\.key)) }
      .filter { !$0.words.isEmpty }
    guard !texts.isEmpty else { return }
    var settled: [[String]] = []
    for index in sections.indices { sections[index].take(texts, below: [], &settled) }
    findings.removeAll { $0.isSettled(by: settled) }
  }
}

extension Section {
  fileprivate mutating func take(
    _ texts: [(field: Field, words: [String])], below trail: [String], _ settled: inout [[String]]
  ) {
    let name = origin?.label ?? headingText
    let trail = name.isEmpty ? trail : trail + [name]
    let words = textWords
    if level > 0, !words.isEmpty, let match = texts.first(where: { $0.words == words }) {
      settled.append(trail)
      set(match.field)
    } else {
      for index in subsections.indices { subsections[index].take(texts, below: trail, &settled) }
    }
  }

  /// The words of the section and those below, but for the heading or the label.
  private var textWords: [String] {
    var section = self
    section.heading = []
    section.label = nil
    var words = ReportText(Report(sections: [section])).words.map(\.key)
    if let label = origin?.label {
      let label = ReportWords.words(of: label).map(\.key)
      if words.starts(with: label) { words.removeFirst(label.count) }
    }
    return words
  }

  /// Feeds a field, as do the sections below.
  private mutating func set(_ field: Field) {
    let isSame = self.field == field
    self.field = field
    if !isSame || origin == nil {
      origin = FieldOrigin(.sender, label: origin?.label, code: field.code)
    }
    for index in subsections.indices { subsections[index].set(field) }
  }
}

extension Finding {
  /// Whether the finding is that the heading of a section was not clear, which it is now.
  fileprivate func isSettled(by sections: [[String]]) -> Bool {
    switch code {
    case .ambiguousHeading, .combinedHeading, .unknownHeading:
      sections.contains { location.section.starts(with: $0) }
    default: false
    }
  }
}
