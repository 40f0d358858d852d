// The page headers and footers of two payloads: each program repeats and breaks their lines its own way,
// and plain text has them in its running text or not at all. So a line is there where its words stand in
// this order in the other payload; and where half of them do, the rest is what differs.

internal import ReportModel

/// Lines of page headers and footers that one payload has and the other has not.
struct PageEdges {
  private var expected: [[ReportWord]] = []
  private var found: [[ReportWord]] = []
  /// All words of the page headers and footers.
  private var expectedWords: [ReportWord] = []
  private var foundWords: [ReportWord] = []

  /// No lines.
  init() {}

  /// The lines of two texts that are not anywhere in the other.
  init(_ expected: ReportText, _ found: ReportText) {
    let (old, new) = (Self.lines(of: expected), Self.lines(of: found))
    self.expected = old.filter { !found.words.holds($0) }
    self.found = new.filter { !expected.words.holds($0) }
    expectedWords = Array(old.joined())
    foundWords = Array(new.joined())
  }

  private static func lines(of text: ReportText) -> [[ReportWord]] {
    var known: Set<[String]> = []
    return text.lines.filter { $0.zone == .edge }.map { text.words[$0.words].withoutPages }
      .filter { !$0.isEmpty && known.insert($0.map(\.key)).inserted }
  }

  /// Whether a line of the other payload's running text is one of the expected headers and footers; if
  /// not, it may be such a line that has been changed.
  mutating func takes(added line: [ReportWord]) -> Bool {
    if expectedWords.holds(line) { return true }
    foundWords += line
    return false
  }

  /// Whether an expected line of the running text is in the other's headers and footers.
  mutating func takes(missing line: [ReportWord]) -> Bool {
    if foundWords.holds(line) { return true }
    expectedWords += line
    return false
  }

  /// What is not the same.
  var differences: [Disagreement] {
    expected.compactMap { line in
      let rest = line.rest(in: foundWords)
      guard let rest else { return Self.difference(.missing, expected: line, severity: .note) }
      guard !rest.removed.isEmpty else { return nil }
      let kind = Difference.Kind(removed: rest.removed, added: rest.added)
      return Self.difference(kind, expected: line, found: rest.added, severity: kind.severity)
    }
      + found.compactMap { line in
        // What has much in common with an expected line was compared with it.
        line.rest(in: expectedWords) == nil
          ? Self.difference(.added, found: line, severity: .note) : nil
      }
  }

  private static func difference(
    _ kind: Difference.Kind, expected: [ReportWord] = [], found: [ReportWord] = [],
    severity: Finding.Severity
  ) -> Disagreement {
    Disagreement(
      difference: Difference(
        kind, expected: expected.map(\.printed).joined(separator: " "),
        found: found.map(\.printed).joined(separator: " ")),
      section: [], severity: severity)
  }
}

extension [ReportWord] {
  /// Whether the words of a line stand here one after the other.
  fileprivate func holds(_ line: [ReportWord]) -> Bool {
    guard let first = line.first?.key, line.count <= count else { return line.isEmpty }
    return indices.dropLast(line.count - 1).contains { start in
      self[start].key == first
        && self[start..<start + line.count].elementsEqual(line) { $0.key == $1.key }
    }
  }

  /// What of a line is not in a text, and what stands there; `nil` where less than half of it is.
  ///
  /// One word or two that stand for as many are a change; what is longer is other text.
  fileprivate func rest(
    in text: [ReportWord]
  ) -> (removed: [ReportWord], added: [ReportWord])? {
    let edits = EditScript.edits(from: map(\.key), to: text.map(\.key))
      .filter { !$0.removed.isEmpty }
    let removed = edits.reduce(0) { $0 + $1.removed.count }
    guard 2 * removed <= count else { return nil }
    var change: (removed: [ReportWord], added: [ReportWord]) = ([], [])
    for edit in edits where edit.removed.count <= 2 {
      change.removed += self[edit.removed]
      // The text goes on with other lines.
      let isStart = edit.removed.lowerBound == 0
      let added = text[edit.added]
      change.added += isStart ? added.suffix(edit.removed.count) : added.prefix(edit.removed.count)
    }
    return change
  }
}

extension Collection<ReportWord> {
  /// The words without numbers of pages: "Page 1 of 2", "Seite 1", "1 / 2" alone.
  fileprivate var withoutPages: [ReportWord] {
    var words: [ReportWord] = []
    var isCount = false
    for word in self {
      let folded = LetterFolding.fold(word.key)
      if isCount, word.kind == .number || PageWords.between.contains(folded) { continue }
      isCount = PageWords.pages.contains(folded)
      words.append(word)
    }
    return words.count == 1 && isCount ? [] : words
  }
}

private enum PageWords {
  static let pages: Set<String> = [
    "page", "pages", "seite", "seiten", "pagina", "sait", "saiten", "p", "s",
  ]
  static let between: Set<String> = ["of", "von", "sur", "de", "vun", "d'", "/"]
}
