// How many changes are found in pairs of documents that come with the count of another comparer.
//
// WmlComparer counts stretches of text that only one document has, paragraph marks and objects included: what
// was removed at a place is one revision, what was added there is another. Counted the same way, most pairs
// give the same number; revision-counts.tsv says why the others do not.

import Foundation
import ReportDiff
import ReportModel
import Testing

@Suite struct RevisionCountTests {
  private static let corpus = ProcessInfo.processInfo.environment["REPORTCONV_CORPUS"]
  private static let kept = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "revision-counts.tsv")

  /// A row: the pair's name, the count of the other comparer, ours, and why they differ.
  private struct Row {
    var id: String
    var expected: Int
    var found: Int
    var reason: String

    var line: String { "\(id)\t\(expected)\t\(found)\t\(reason)\n" }
  }

  private static func rows(of text: String) -> [[String]] {
    text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(.enabled(if: corpus != nil, "REPORTCONV_CORPUS names no folder"))
  func `pairs have as many changes as another comparer counts, or a known reason`() throws {
    let folder = try #require(Self.corpus) + "/docx/JSv4+Docxodus"
    let known = try Self.rows(of: String(contentsOf: Self.kept, encoding: .utf8))
    let reasons = Dictionary(known.map { ($0[0], $0[3]) }) { first, _ in first }
    let pairs = try Self.rows(
      of: String(contentsOfFile: "\(folder)/COMPARE-PAIRS.tsv", encoding: .utf8))
    var text = "pair\texpected\tfound\treason\n"
    for pair in pairs {
      guard let expected = Int(pair[4]) else { continue }
      let old = try Documents.report("\(folder)/TestFiles/\(pair[2])")
      let new = try Documents.report("\(folder)/TestFiles/\(pair[3])")
      let found = try ReportDiff.changes(from: old, to: new).revisionCount
      let reason = found == expected ? "same" : reasons[pair[1]] ?? "same"
      text += Row(id: pair[1], expected: expected, found: found, reason: reason).line
      #expect(found == expected || reason != "same", "\(pair[1]): \(found), not \(expected)")
    }
    let kept = try String(contentsOf: Self.kept, encoding: .utf8)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", text != kept {
      try text.write(to: Self.kept, atomically: true, encoding: .utf8)
    }
    #expect(text == kept)
  }
}

extension ReportChanges {
  /// The number of revisions by the count of WmlComparer.
  fileprivate var revisionCount: Int {
    var counter = RevisionCounter()
    for passage in passages {
      if case .section = (passage.new ?? passage.old)?.place {} else { counter.end() }
      if passage.lines.isEmpty { counter.end() }
      for line in passage.lines { counter.add(line) }
    }
    counter.end()
    return counter.count
  }
}

/// Counts, in each stretch without anything kept, what was removed as one and what was added as one.
private struct RevisionCounter {
  private(set) var count = 0
  private var hasRemoved = false
  private var hasAdded = false

  mutating func add(_ line: LineChange) {
    // What was removed here is not beside what was removed before something was added.
    if line.status == .changed, hasRemoved, hasAdded { end() }
    for (index, span) in line.spans.enumerated() {
      switch span.kind {
      case .kept: end()
      case .removed: note(removed: true, added: line.cutsWord(at: index))
      case .added: note(removed: line.cutsWord(at: index), added: true)
      }
    }
    // The mark of the paragraph.
    switch line.status {
    case .kept, .changed:
      note(removed: line.hasOtherImages, added: line.hasOtherImages)
      end()
    case .removed, .movedFrom: note(removed: true, added: false)
    case .added, .movedTo: note(removed: false, added: true)
    }
  }

  mutating func end() {
    count += (hasRemoved ? 1 : 0) + (hasAdded ? 1 : 0)
    (hasRemoved, hasAdded) = (false, false)
  }

  private mutating func note(removed: Bool, added: Bool) {
    hasRemoved = hasRemoved || removed
    hasAdded = hasAdded || added
  }
}

extension LineChange {
  /// Whether a piece is a part of a word that is kept otherwise: the other comparer takes the whole word.
  fileprivate func cutsWord(at index: Int) -> Bool {
    let before = spans[..<index].last { $0.kind == .kept || $0.kind == spans[index].kind }
    let after = spans[(index + 1)...].first { $0.kind == .kept || $0.kind == spans[index].kind }
    return Self.isWord(before?.text.last, spans[index].text.first)
      || Self.isWord(spans[index].text.last, after?.text.first)
  }

  private static func isWord(_ one: Character?, _ other: Character?) -> Bool {
    guard let one, let other else { return false }
    return (one.isLetter || one.isNumber) && (other.isLetter || other.isNumber)
  }
}
