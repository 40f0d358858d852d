// Two payloads of one report, word by word.
//
//  - Words are compared in reading order, by lines. What stands at the same place in both and is not
//    the same is one difference, of the gravest kind that is in it.
//  - Lines that only one of them has are looked for in the other: the same line at another place is
//    moved; a line with at least half its words in common is compared with that one; what is left is
//    missing or added.
//  - Page headers and footers are no running text: a line of them is there if its words stand in the
//    other anywhere. How many pages there are is the printing program's matter.
//  - A missing or added line of up to three words is a value of a table rather than a text: it is of the
//    kind of its gravest word.
//  - Payloads that have less than half of their words in common are not forms of one report.

internal import ReportModel

/// A difference and where it is.
struct Disagreement: Hashable {
  var difference: Difference
  /// The headings above the place.
  var section: [String]
  var severity: Finding.Severity
}

/// Compares the text of a payload with that of the payload which the report is read from.
struct PayloadComparison {
  /// How much of the expected text must be there.
  enum Extent {
    /// All of it.
    case whole
    /// All but headings: the text of a field.
    case text
    /// Any part of it.
    case anyPart
  }

  private let expected: ReportText
  private let found: ReportText
  private let extent: Extent
  private(set) var disagreements: [Disagreement] = []
  private var missing: [Int] = []
  private var added: [Int] = []

  /// Lines of page headers and footers that the other text does not have.
  private var edges = PageEdges()

  /// Compares two texts.
  init(_ found: ReportText, with expected: ReportText, extent: Extent) {
    self.expected = ReportText(expected) { $0.zone != .edge }
    self.found = ReportText(found) { $0.zone != .edge }
    self.extent = extent
    switch extent {
    case .whole: edges = PageEdges(expected, found)
    case .text, .anyPart: break
    }
    compare()
  }

  /// The words below which a text is too short to be told from another by what they have in common.
  private static let shortest = 8

  private mutating func compare() {
    let edits = EditScript.edits(
      from: expected.words.map(\.key), to: found.words.map(\.key))
    let common = expected.words.count - edits.reduce(0) { $0 + $1.removed.count }
    let least = min(expected.words.count, found.words.count)
    guard least < Self.shortest || 2 * common >= least else { return reportOther() }
    for (index, edit) in edits.enumerated() {
      let before = index > 0 ? edits[index - 1].removed.upperBound : 0
      let after =
        index + 1 < edits.count ? edits[index + 1].removed.lowerBound : expected.words.count
      take(
        edit.alignedToLines(
          expected, found, free: (edit.removed.lowerBound - before, after - edit.removed.upperBound)
        ))
    }
    pair()
    pairEdges()
    reportRest()
    disagreements.sort { $0.severity > $1.severity }
  }

  /// Compares lines of page headers and footers with lines that are left of the running text, and with
  /// one another.
  private mutating func pairEdges() {
    added.removeAll { edges.takes(added: Array(found.words[found.lines[$0].words])) }
    missing.removeAll { edges.takes(missing: Array(expected.words[expected.lines[$0].words])) }
    disagreements += edges.differences
  }

  /// The payload is about something else.
  private mutating func reportOther() {
    let difference = Difference(
      .wording, expected: expected.excerpt(0..<expected.words.count),
      found: found.excerpt(0..<found.words.count))
    disagreements = [Disagreement(difference: difference, section: [], severity: .critical)]
  }

  // MARK: - Places

  /// Reports an edit within lines; whole lines are kept for later.
  private mutating func take(_ edit: Edit) {
    let edit = withoutHeadings(edit)
    let isReplacement = !edit.removed.isEmpty && !edit.added.isEmpty
    if isReplacement, edit.removed.count + edit.added.count <= 24 { return report(edit) }
    let (old, new) = (expected.wholeLines(in: edit.removed), found.wholeLines(in: edit.added))
    guard !old.isEmpty || !new.isEmpty else { return report(edit) }
    missing += old
    added += new
    let heads = (
      expected.head(of: edit.removed, before: old), found.head(of: edit.added, before: new)
    )
    let tails = (
      expected.tail(of: edit.removed, behind: old), found.tail(of: edit.added, behind: new)
    )
    report(Edit(removed: heads.0, added: heads.1))
    report(Edit(removed: tails.0, added: tails.1))
  }

  /// The edit without the headings around what is removed, where headings need not be there.
  private func withoutHeadings(_ edit: Edit) -> Edit {
    guard extent != .whole, !edit.added.isEmpty else { return edit }
    var lines = expected.wholeLines(in: edit.removed)
    var removed = edit.removed
    while let line = lines.first, expected.lines[line].zone == .heading,
      expected.lines[line].words.lowerBound == removed.lowerBound
    {
      removed = expected.lines[line].words.upperBound..<removed.upperBound
      lines.removeFirst()
    }
    while let line = lines.last, expected.lines[line].zone == .heading,
      expected.lines[line].words.upperBound == removed.upperBound
    {
      removed = removed.lowerBound..<expected.lines[line].words.lowerBound
      lines.removeLast()
    }
    return Edit(removed: removed, added: edit.added)
  }

  private mutating func report(_ edit: Edit) {
    let (old, new) = (expected.words[edit.removed], found.words[edit.added])
    // Marks can be left out, and programs number notes their own way; where a link leads they do not.
    let isChangedLink = old.contains(where: \.isAddress) && new.contains(where: \.isAddress)
    guard isChangedLink || !(old + new).allSatisfy({ $0.kind == .mark }) else { return }
    let kind = Difference.Kind(removed: old, added: new)
    report(
      kind, edit, in: expected.section(at: edit.removed) ?? found.section(at: edit.added) ?? [])
  }

  private mutating func report(
    _ kind: Difference.Kind, _ edit: Edit, in section: [String],
    _ severity: Finding.Severity? = nil
  ) {
    let difference = Difference(
      kind, expected: expected.excerpt(edit.removed), found: found.excerpt(edit.added))
    disagreements.append(
      Disagreement(
        difference: difference, section: section, severity: severity ?? kind.severity))
  }

  // MARK: - Lines of one side

  /// Compares lines that only one text has with those that only the other has.
  private mutating func pair() {
    // A list of pairs to be looked at grows with the product; beyond this they are simply missing.
    guard missing.count * added.count <= 250_000 else { return }
    for line in added {
      let words = found.words[found.lines[line].words]
      var best: (index: Int, likeness: Double)?
      for (index, other) in missing.enumerated() {
        let likeness = words.likeness(to: expected.words[expected.lines[other].words])
        if likeness >= 0.5, likeness > best?.likeness ?? 0 { best = (index, likeness) }
      }
      guard let best else { continue }
      let other = missing.remove(at: best.index)
      added.removeAll { $0 == line }
      compareLines(expected.lines[other], found.lines[line])
    }
  }

  private mutating func compareLines(_ old: TextLine, _ new: TextLine) {
    let edits = EditScript.edits(
      from: expected.words[old.words].map(\.key), to: found.words[new.words].map(\.key))
    if edits.isEmpty {
      report(.moved, Edit(removed: old.words, added: new.words), in: old.section)
    }
    for edit in edits {
      report(
        Edit(
          removed: old.words.lowerBound + edit.removed.lowerBound..<old.words.lowerBound
            + edit.removed.upperBound,
          added: new.words.lowerBound + edit.added.lowerBound..<new.words.lowerBound
            + edit.added.upperBound))
    }
  }

  private mutating func reportRest() {
    for run in missing.runs {
      let lines = expected.lines[run]
      guard let first = lines.first, let last = lines.last else { continue }
      let range = first.words.lowerBound..<last.words.upperBound
      switch extent {
      case .anyPart: continue
      case .text where lines.allSatisfy({ $0.zone != .body }): continue
      case .text, .whole: break
      }
      report(
        Self.kind(.missing, of: expected.words[range]), Edit(removed: range, added: 0..<0),
        in: first.section)
    }
    for run in added.runs {
      let lines = found.lines[run]
      guard let first = lines.first, let last = lines.last else { continue }
      let range = first.words.lowerBound..<last.words.upperBound
      report(
        Self.kind(.added, of: found.words[range]), Edit(removed: 0..<0, added: range),
        in: first.section)
    }
  }

  /// The kind of lines that one text lacks.
  private static func kind(
    _ kind: Difference.Kind, of words: ArraySlice<ReportWord>
  ) -> Difference.Kind {
    guard words.count <= 3 else { return kind }
    let gravest = Difference.Kind(removed: words, added: [])
    return gravest == .missing ? kind : gravest
  }
}

extension [Int] {
  /// Numbers that follow one another, as ranges.
  fileprivate var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for number in sorted() {
      if let last = runs.last, last.upperBound == number {
        runs[runs.count - 1] = last.lowerBound..<number + 1
      } else {
        runs.append(number..<number + 1)
      }
    }
    return runs
  }
}

extension ReportText {
  /// What stands in a range before whole lines; all of it where there are none.
  fileprivate func head(of range: Range<Int>, before lines: Range<Int>) -> Range<Int> {
    guard let first = lines.first else { return range }
    return range.lowerBound..<self.lines[first].words.lowerBound
  }

  /// What stands in a range behind whole lines; nothing where there are none.
  fileprivate func tail(of range: Range<Int>, behind lines: Range<Int>) -> Range<Int> {
    guard let last = lines.last else { return range.upperBound..<range.upperBound }
    return self.lines[last].words.upperBound..<range.upperBound
  }

  fileprivate func section(at range: Range<Int>) -> [String]? {
    range.isEmpty ? nil : lines[line(at: range.lowerBound)].section
  }

  /// The words of a range with up to three before and behind it on the same lines.
  fileprivate func excerpt(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let first = lines[line(at: range.lowerBound)].words.lowerBound
    let last = lines[line(at: range.upperBound - 1)].words.upperBound
    let start = max(first, range.lowerBound - 3)
    let end = min(last, range.upperBound + 3, start + 40)
    let text = words[start..<end].map(\.printed).joined(separator: " ")
    return "\(start > first ? "… " : "")\(text)\(end < last ? " …" : "")"
  }
}
