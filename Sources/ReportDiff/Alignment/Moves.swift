// Lines, and sentences within lines, that stand elsewhere in the new report.

internal import ReportModel
internal import ReportNormalizer

extension [PassageChange] {
  /// Marks what was removed at one place and added at another as moved.
  mutating func findMoves() {
    findMovedLines()
    findMovedSentences()
  }

  /// The words that a text must have to be known at another place.
  private static var leastWords: Int { 2 }

  private mutating func findMovedLines() {
    var removed: [[String]: [(Int, Int)]] = [:]
    for (index, passage) in enumerated().reversed() {
      for (number, line) in passage.lines.enumerated().reversed() where line.status == .removed {
        guard let key = Self.key(line.oldText.movable(as: line.kind)) else { continue }
        removed[key, default: []].append((index, number))
      }
    }
    guard !removed.isEmpty else { return }
    var move = 0
    for index in indices {
      for number in self[index].lines.indices where self[index].lines[number].status == .added {
        let line = self[index].lines[number]
        guard let key = Self.key(line.newText.movable(as: line.kind)),
          let (from, place) = removed[key]?.popLast()
        else { continue }
        move += 1
        self[index].lines[number].status = .movedTo
        self[index].lines[number].move = move
        self[from].lines[place].status = .movedFrom
        self[from].lines[place].move = move
      }
    }
  }

  private mutating func findMovedSentences() {
    var removed: [[String]: [(Int, Int, Int)]] = [:]
    forEachSpan(.removed) { key, place in removed[key, default: []].append(place) }
    guard !removed.isEmpty else { return }
    // The first of them is taken first.
    for key in [[String]](removed.keys) { removed[key]?.reverse() }
    var moves: [((Int, Int, Int), (Int, Int, Int))] = []
    forEachSpan(.added) { key, place in
      if let from = removed[key]?.popLast() { moves.append((from, place)) }
    }
    for (from, to) in moves {
      for (passage, line, span) in [from, to] {
        self[passage].lines[line].spans[span].changeClass = .moved
      }
    }
  }

  /// Visits the spans of changed lines, with the words that they are known by.
  private func forEachSpan(
    _ kind: ChangeSpan.Kind, _ visit: ([String], (Int, Int, Int)) -> Void
  ) {
    for (index, passage) in enumerated() {
      for (number, line) in passage.lines.enumerated() where line.status == .changed {
        for (place, span) in line.spans.enumerated() where span.kind == kind {
          if let key = Self.key(span.text) { visit(key, (index, number, place)) }
        }
      }
    }
  }

  /// The words of a text, where there are enough of them.
  private static func key(_ text: some StringProtocol) -> [String]? {
    let words = ReportWords.words(of: String(text)).map(\.key)
    return words.count >= leastWords ? words : nil
  }
}

extension String {
  /// What a line is known by at another place: its text, that of an item without the number or bullet, which
  /// follows from the place.
  fileprivate func movable(as kind: LineKind) -> Substring {
    guard kind == .item, let space = firstIndex(where: \.isWhitespace), self[..<space].isLabel
    else {
      return self[...]
    }
    return self[space...]
  }
}

extension Substring {
  /// Whether it can only be a number or bullet.
  ///
  /// That is a sign, or digits, a letter or a Roman number before a point or bracket. A word is none, since a
  /// line with another word is another line.
  fileprivate var isLabel: Bool {
    if allSatisfy({ $0.isPunctuation || $0.isSymbol }) { return true }
    guard let last, ".)".contains(last) else { return false }
    return split(whereSeparator: { ".()".contains($0) }).allSatisfy { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } || part.count == 1
        || part.allSatisfy { "ivxlIVXL".contains($0) }
    }
  }
}
