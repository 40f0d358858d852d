// Which line of a passage became which: first those with the same text, then, between them, lines that have
// most words in common, in order. Rows of tables are aligned as wholes, and then cell by cell.

internal import ReportModel
internal import ReportNormalizer

struct LineAlignment {
  private let old: [LineUnit]
  private let new: [LineUnit]
  private(set) var lines: [LineChange] = []
  /// How many pairs of lines were compared by their words: at most 250 a line, since an edit of n lines has
  /// at most ``mostPairs`` and n² / 4.
  private(set) var comparisons = 0

  /// Pairs beyond this number are not looked at: all lines of one side are removed, those of the other added.
  private static let mostPairs = 250_000
  /// The share of words that two lines must have in common to be one that was changed.
  private static let leastLikeness = 0.4

  init(_ old: [LineUnit], _ new: [LineUnit]) {
    self.old = old
    self.new = new
    var place = 0
    for edit in EditScript.edits(from: old.map(\.key), to: new.map(\.key)) {
      appendKept(place..<edit.removed.lowerBound, to: edit.added.lowerBound)
      align(edit)
      place = edit.removed.upperBound
    }
    appendKept(place..<old.count, to: new.count)
  }

  private mutating func appendKept(_ range: Range<Int>, to end: Int) {
    for index in range { appendPair(old[index], new[end - range.upperBound + index]) }
  }

  /// Pairs lines within an edit so that the pairs have as much in common as can be, in order.
  private mutating func align(_ edit: Edit) {
    let pairs = pairs(in: edit)
    var (from, to) = (edit.removed.lowerBound, edit.added.lowerBound)
    for pair in pairs + [(edit.removed.upperBound, edit.added.upperBound)] {
      while from < pair.0 {
        append(old[from], .removed)
        from += 1
      }
      while to < pair.1 {
        append(new[to], .added)
        to += 1
      }
      guard pair.0 < edit.removed.upperBound, pair.1 < edit.added.upperBound else { continue }
      appendPair(old[pair.0], new[pair.1])
      from += 1
      to += 1
    }
  }

  private mutating func pairs(in edit: Edit) -> [(Int, Int)] {
    let (rows, columns) = (edit.removed.count, edit.added.count)
    guard rows > 0, columns > 0, rows * columns <= Self.mostPairs else { return [] }
    comparisons += rows * columns
    var numbers = WordNumbers()
    let removed = old[edit.removed].map { numbers.bag($0.text) }
    let added = new[edit.added].map { numbers.bag($0.text) }
    // The best sum of likenesses of what is before a row and a column.
    var best = Array(repeating: Array(repeating: 0.0, count: columns + 1), count: rows + 1)
    var takes = Array(repeating: Array(repeating: false, count: columns + 1), count: rows + 1)
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let likeness = self.likeness(
          old[edit.removed.lowerBound + row], removed[row],
          new[edit.added.lowerBound + column], added[column])
        let without = max(best[row + 1][column], best[row][column + 1])
        let with = likeness > 0 ? likeness + best[row + 1][column + 1] : 0
        takes[row][column] = with > without
        best[row][column] = max(with, without)
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if takes[row][column] {
        pairs.append((edit.removed.lowerBound + row, edit.added.lowerBound + column))
        row += 1
        column += 1
      } else if best[row + 1][column] >= best[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  /// How much two lines have in common; 0 where they are too unlike to be one.
  private func likeness(
    _ one: LineUnit, _ words: WordBag, _ other: LineUnit, _ otherWords: WordBag
  ) -> Double {
    guard one.isRow == other.isRow, one.lines.first?.kind.isText == other.lines.first?.kind.isText
    else { return 0 }
    let likeness = words.likeness(to: otherWords)
    if likeness >= Self.leastLikeness { return likeness }
    if Self.isExtended(words.words, otherWords.words) { return Self.leastLikeness }
    // Headings stand for one another, and so do short lines of one kind.
    let isHeading = one.lines.first?.kind == .heading && other.lines.first?.kind == .heading
    let isShort = (1...3).contains(words.words.count) && (1...3).contains(otherWords.words.count)
    return isHeading || isShort ? 0.1 : 0
  }

  /// Whether one line is the other with words put in at one place.
  private static func isExtended(_ one: [Int], _ other: [Int]) -> Bool {
    let least = min(one.count, other.count)
    var start = 0
    while start < least, one[start] == other[start] { start += 1 }
    var end = 0
    while end < least - start, one[one.count - 1 - end] == other[other.count - 1 - end] {
      end += 1
    }
    return least > 0 && start + end == least
  }

  // MARK: - Lines

  private mutating func append(_ unit: LineUnit, _ status: LineChange.Status) {
    for line in unit.lines { append(line, status) }
  }

  private mutating func append(_ line: PassageLine, _ status: LineChange.Status) {
    let isOld = status == .removed
    lines.append(
      LineChange(
        status: status, kind: line.kind, oldPlace: isOld ? line.place : nil,
        newPlace: isOld ? nil : line.place,
        spans: line.text.isEmpty ? [] : [ChangeSpan(isOld ? .removed : .added, line.text)],
        isReformatted: line.text.isEmpty))
  }

  private mutating func appendPair(_ one: LineUnit, _ other: LineUnit) {
    if one.lines.count == other.lines.count {
      for (old, new) in zip(one.lines, other.lines) { appendPair(old, new) }
      return
    }
    // Another number of cells: those with the same text stand for one another.
    let edits = EditScript.edits(from: one.lines.map(\.text), to: other.lines.map(\.text))
    let end = Edit(
      removed: one.lines.count..<one.lines.count, added: other.lines.count..<other.lines.count)
    var (from, to) = (0, 0)
    for edit in edits + [end] {
      while from < edit.removed.lowerBound {
        appendPair(one.lines[from], other.lines[to])
        from += 1
        to += 1
      }
      let both = min(edit.removed.count, edit.added.count)
      for step in 0..<both { appendPair(one.lines[from + step], other.lines[to + step]) }
      for line in one.lines[(from + both)..<edit.removed.upperBound] { append(line, .removed) }
      for line in other.lines[(to + both)..<edit.added.upperBound] { append(line, .added) }
      (from, to) = (edit.removed.upperBound, edit.added.upperBound)
    }
  }

  private mutating func appendPair(_ old: PassageLine, _ new: PassageLine) {
    let isSame = old.text == new.text
    let spans: [ChangeSpan]
    if old.label == new.label {
      spans = WordDiff.spans(from: old.text, to: new.text)
    } else {
      spans =
        Self.labelSpans(old.lead, new.lead) + WordDiff.spans(from: old.rest, to: new.rest)
    }
    let hasOtherImages = old.images != new.images
    // Words that are written otherwise look otherwise anyway.
    let isReformatted =
      isSame
      ? old.look != new.look && !hasOtherImages
      : old.kind != new.kind || old.looksOtherwise(in: new, spans)
    lines.append(
      LineChange(
        status: isSame && !isReformatted && !hasOtherImages ? .kept : .changed, kind: new.kind,
        oldPlace: old.place, newPlace: new.place, spans: spans, isReformatted: isReformatted,
        hasOtherImages: hasOtherImages))
  }
}

extension LineAlignment {
  /// A new number or bullet: a change of its own, whatever the text behind it is.
  fileprivate static func labelSpans(_ old: String, _ new: String) -> [ChangeSpan] {
    [(ChangeSpan.Kind.removed, old), (.added, new)].filter { !$0.1.isEmpty }.map { kind, text in
      var span = ChangeSpan(kind, text)
      span.changeClass = .numbering
      return span
    }
  }
}

extension LineKind {
  /// Whether the line has text.
  fileprivate var isText: Bool {
    switch self {
    case .heading, .paragraph, .item, .cell, .preformatted: true
    case .rule, .pageBreak: false
    }
  }
}
