// Which numbers notes and comments have in the document, and which marks word processors count.

internal import ReportModel

/// The footnotes and endnotes of a document.
struct NotePlan {
  /// How the mark of a note comes about.
  enum Mark {
    /// The word processor counts it.
    case counted
    /// It stands in the text.
    case own
  }

  private let notes: [Note]
  /// The numbers of the notes by their place in the report.
  let ids: [Int]
  /// How footnotes and endnotes are counted.
  let footnoteFormat: NumberFormat
  let endnoteFormat: NumberFormat
  private var mentioned: Set<Int> = []
  private var footnotes = 0
  private var endnotes = 0

  init(_ notes: [Note]) {
    self.notes = notes
    ids = Self.numbers(notes.map { ($0.kind.rawValue + "-", $0.id) }, from: 1)
    footnoteFormat = Self.format(notes.filter { $0.kind == .footnote }, or: .decimal)
    endnoteFormat = Self.format(notes.filter { $0.kind == .endnote }, or: .lowerRoman)
  }

  /// Whether the text came to a note.
  func isMentioned(_ index: Int) -> Bool { mentioned.contains(index) }

  /// Whether there are notes of a kind that the text came to.
  func hasNotes(_ kind: Note.Kind) -> Bool {
    mentioned.contains { notes[$0].kind == kind }
  }

  /// The mark of a note that the text comes to; `nil` where it has come to it before.
  mutating func mention(_ index: Int) -> Mark? {
    guard mentioned.insert(index).inserted else { return nil }
    let note = notes[index]
    switch note.kind {
    case .footnote:
      guard note.label == footnoteFormat.label(footnotes + 1, language: nil) else { return .own }
      footnotes += 1
    case .endnote:
      guard note.label == endnoteFormat.label(endnotes + 1, language: nil) else { return .own }
      endnotes += 1
    }
    return .counted
  }

  /// The format that gives most labels.
  private static func format(_ notes: [Note], or usual: NumberFormat) -> NumberFormat {
    var best = (format: usual, count: 0)
    for format in [usual, .decimal, .lowerRoman, .lowerLetter, .upperLetter, .upperRoman, .chicago]
    {
      var count = 0
      for note in notes where note.label == format.label(count + 1, language: nil) { count += 1 }
      if count > best.count { best = (format, count) }
    }
    return best.format
  }

  /// Numbers for names: the number that a name ends in, where it has one of its own.
  static func numbers(_ names: [(prefix: String, name: String)], from first: Int) -> [Int] {
    var taken: Set<String> = []
    var numbers: [Int?] = names.map { prefix, name in
      let digits = name.hasPrefix(prefix) ? name.dropFirst(prefix.count) : Substring(name)
      guard let number = Int(digits), first..<1 << 30 ~= number, String(number) == digits,
        taken.insert("\(prefix)\(number)").inserted
      else { return nil }
      return number
    }
    var next = first
    for index in numbers.indices where numbers[index] == nil {
      while !taken.insert("\(names[index].prefix)\(next)").inserted { next += 1 }
      numbers[index] = next
    }
    return numbers.compactMap { $0 }
  }
}

/// The comments of a document.
struct CommentPlan {
  /// The numbers of the comments by their place in the report.
  let ids: [Int]
  private var started: Set<Int> = []
  private var ended: Set<Int> = []

  init(_ comments: [Comment]) {
    ids = NotePlan.numbers(comments.map { ("", $0.id) }, from: 0)
  }

  /// Whether an end of the text that a comment speaks of can be marked: each once, in order.
  mutating func mention(_ index: Int, _ edge: CommentEdge) -> Bool {
    switch edge {
    case .start: started.insert(index).inserted
    case .end: started.contains(index) && ended.insert(index).inserted
    }
  }

  /// How many comments begin and do not end.
  var openCount: Int { started.count - ended.count }
}
