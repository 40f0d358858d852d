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
        guard let key = Self.key(line.oldText) else { continue }
        removed[key, default: []].append((index, number))
      }
    }
    var move = 0
    for index in indices {
      for number in self[index].lines.indices where self[index].lines[number].status == .added {
        guard let key = Self.key(self[index].lines[number].newText),
          let (from, line) = removed[key]?.popLast()
        else { continue }
        move += 1
        self[index].lines[number].status = .movedTo
        self[index].lines[number].move = move
        self[from].lines[line].status = .movedFrom
        self[from].lines[line].move = move
      }
    }
  }

  private mutating func findMovedSentences() {
    var removed: [[String]: [(Int, Int, Int)]] = [:]
    forEachSpan(.removed) { key, place in removed[key, default: []].append(place) }
    var moves: [((Int, Int, Int), (Int, Int, Int))] = []
    forEachSpan(.added) { key, place in
      guard var places = removed[key], !places.isEmpty else { return }
      moves.append((places.removeFirst(), place))
      removed[key] = places
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
  private static func key(_ text: String) -> [String]? {
    let words = ReportWords.words(of: text).map(\.key)
    return words.count >= leastWords ? words : nil
  }
}
