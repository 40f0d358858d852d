// Looking up what a heading means, over all languages at once: a letter may mix them.

internal import ReportModel

/// What a heading says of its section.
enum HeadingMeaning: Hashable {
  /// The section feeds one field.
  case field(Field)
  /// The section is about something that feeds the field where no section above does.
  case topic(Field)
  /// The section holds texts for several fields.
  case combined([Field])
  /// The heading can mean several fields, or one or none.
  case ambiguous([Field])
  /// The section remarks on the one before.
  case comment
  /// The section ends the text that feeds fields.
  case closing
}

/// The headings that are known.
enum HeadingLexicon {
  /// What a heading means; `nil` where it is not known.
  static func meaning(of heading: String) -> HeadingMeaning? {
    guard let key = HeadingKey.key(of: heading) else { return nil }
    return meaning(ofKey: key) ?? meaning(ofParts: HeadingKey.parts(of: key))
  }

  private static func meaning(ofKey key: String) -> HeadingMeaning? {
    if HeadingTable.findings.hasKey(key) { return .field(.findings) }
    if HeadingTable.diagnosis.hasKey(key) { return .field(.diagnosis) }
    if HeadingTable.history.hasKey(key) { return .field(.history) }
    if HeadingTable.procedure.hasKey(key) { return .field(.procedure) }
    if HeadingTable.recommendation.hasKey(key) { return .field(.recommendation) }
    if HeadingTable.findingsTopics.hasKey(key) { return .topic(.findings) }
    if HeadingTable.historyTopics.hasKey(key) { return .topic(.history) }
    if HeadingTable.comments.hasKey(key) { return .comment }
    if HeadingTable.closings.hasKey(key) { return .closing }
    for (fields, headings) in HeadingTable.ambiguous where headings.hasKey(key) {
      return .ambiguous(fields)
    }
    return nil
  }

  /// What "Befund und Beurteilung" means: something only where each part does.
  private static func meaning(ofParts parts: [String]) -> HeadingMeaning? {
    guard parts.count > 1 else { return nil }
    var fields: Set<Field> = []
    var isAmbiguous = false
    for part in parts {
      switch meaning(ofKey: part) {
      case .field(let field), .topic(let field): fields.insert(field)
      case .ambiguous(let possible):
        fields.formUnion(possible)
        isAmbiguous = true
      case nil, .combined, .comment, .closing: return nil
      }
    }
    let ordered = Field.allCases.filter { fields.contains($0) }
    if isAmbiguous { return .ambiguous(ordered) }
    return ordered.count == 1 ? ordered.first.map { .field($0) } : .combined(ordered)
  }
}

/// The reviewed headings: in normal form (``HeadingKey``), in order, each in one table only.
///
/// A heading is in the table of a field only where it means that field in each of the five
/// languages and in each kind of report. The arrays are constants of the program: looking a heading
/// up is a binary search, and a report without headings costs nothing.
enum HeadingTable {}

extension [String] {
  /// Whether an array in order holds the key.
  fileprivate func hasKey(_ key: String) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] == key { return true }
      if self[middle] < key { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
