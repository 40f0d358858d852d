// Finding the notes, comments and images that inlines name.

internal import ReportModel

/// The notes, comments and images of a report by their names, as numbers from 0.
struct References {
  private let notes: [String: Int]
  private let comments: [String: Int]
  private let images: [String: Int]

  init(_ resources: Resources) {
    notes = Self.numbers(resources.notes.map(\.id))
    comments = Self.numbers(resources.comments.map(\.id))
    images = Self.numbers(resources.images.map(\.id))
  }

  func note(_ id: String) -> Int? { notes[id] }

  func comment(_ id: String) -> Int? { comments[id] }

  func image(_ id: String?) -> Int? { id.flatMap { images[$0] } }

  private static func numbers(_ names: [String]) -> [String: Int] {
    guard !names.isEmpty else { return [:] }
    return Dictionary(zip(names, names.indices)) { first, _ in first }
  }
}

extension Resources {
  /// What stands for each note in a text that has no raised figures: the printed mark, or the
  /// note's number where there is none, made different where two notes have the same.
  var noteMarks: [String] {
    var seen: Set<String> = []
    return notes.enumerated().map { index, note in
      let label = note.label.isEmpty ? String(index + 1) : note.label
      var mark = label
      var copy = 2
      while !seen.insert(mark).inserted {
        mark = "\(label)-\(copy)"
        copy += 1
      }
      return mark
    }
  }
}
