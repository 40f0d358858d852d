// How footnotes and endnotes are counted, so that the marks that programs make are those printed.

internal import ReportModel

/// How the notes of a document are counted, each kind on its own.
struct RTFNoteNumbering {
  /// A format of numbers, and the first number.
  struct Counter {
    var format = NumberFormat.decimal
    var start = 1
    /// How many notes were counted so far.
    var count = 0
  }

  private(set) var footnotes: Counter
  private(set) var endnotes: Counter

  init(_ notes: [Note]) {
    footnotes = Counter(notes.filter { $0.kind == .footnote }.map(\.label), usually: .decimal)
    endnotes = Counter(notes.filter { $0.kind == .endnote }.map(\.label), usually: .lowerRoman)
  }

  /// Counts a note, if the mark that comes next is the one it has.
  ///
  /// - Returns: whether it is.
  mutating func count(_ note: Note) -> Bool {
    switch note.kind {
    case .footnote: footnotes.count(note.label)
    case .endnote: endnotes.count(note.label)
    }
  }

  /// Writes the properties of the document that say how notes are counted.
  func write(to out: inout [UInt8]) {
    out.word("\\ftnstart", footnotes.start)
    out.literal("\\ftn")
    out.literal(footnotes.code)
    out.word("\\aftnstart", endnotes.start)
    out.literal("\\aftn")
    out.literal(endnotes.code)
  }
}

extension RTFNoteNumbering.Counter {
  private static let formats: [NumberFormat] = [
    .decimal, .lowerRoman, .upperRoman, .lowerLetter, .upperLetter,
  ]

  /// Finds what counts the most of the first labels.
  init(_ labels: [String], usually format: NumberFormat) {
    self.format = format
    guard let first = labels.first else { return }
    let sample = labels.prefix(64)
    var most = 0
    for format in Self.formats {
      guard let start = Self.number(first, format) else { continue }
      let matches = sample.enumerated().count {
        format.label(start + $0.offset, language: nil) == $0.element
      }
      if matches > most {
        (self.format, self.start, most) = (format, start, matches)
      }
    }
  }

  /// The number that a format writes so, as far as notes are numbered.
  private static func number(_ label: String, _ format: NumberFormat) -> Int? {
    (1...400).first { format.label($0, language: nil) == label }
  }

  fileprivate mutating func count(_ label: String) -> Bool {
    guard format.label(start + count, language: nil) == label else { return false }
    count += 1
    return true
  }

  /// The format as the end of a control word, such as \ftnnar (RTF 1.9.1, Footnotes).
  fileprivate var code: StaticString {
    if format == .lowerRoman { return "nrlc" }
    if format == .upperRoman { return "nruc" }
    if format == .lowerLetter { return "nalc" }
    if format == .upperLetter { return "nauc" }
    return "nar"
  }
}
