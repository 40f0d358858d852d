// The kind of an examination, from the title and the procedure.
//
//  - The title is the heading of rank 0, else the document's property. A title that names nothing
//    ("Compte rendu", "Befund") or an institution ("Centre d'imagerie") counts as none.
//  - The procedure adds to a title where it is a short line and no sentence ("Genou droit"), and its
//    side where the title has none. Without a title, its first sentence is the kind.
//  - Words are compared without case and marks. Dates, times and the number of the examination are
//    taken off; every other word and number is kept, and sides always: a right knee is not a left one.
// Where that leaves nothing, the kind is not known.

internal import ReportModel

/// The kind of an examination.
struct ExaminationKind: Hashable {
  /// The form in which it is compared.
  var key: String
  /// The kind as printed.
  var name: String
  /// What it was read from.
  var source: Examination.KindSource

  init?(of report: Report) {
    let title = Self.title(of: report)
    let titleWords = title.map(ExaminationWords.words) ?? []
    let procedure = Self.procedure(of: report)
    if let title, !GenericTitle.isGeneric(titleWords) {
      let more = Self.addition(procedure, to: titleWords)
      key = Self.key(titleWords, more)
      name = title
      source = more.isEmpty ? .title : .titleAndProcedure
    } else {
      let sentence = procedure.first.map(Self.firstSentence) ?? ""
      let words = ExaminationWords.words(of: sentence)
      guard !GenericTitle.isGeneric(words) else { return nil }
      let sides = procedure.flatMap { SideWord.sides(in: ExaminationWords.words(of: $0)) }
      key = Self.key(words, SideWord.sides(in: words).isEmpty ? Self.unique(sides) : [])
      name = sentence
      source = .procedure
    }
  }

  private static func key(_ words: [String], _ more: [String]) -> String {
    let words = words.joined(separator: " ")
    return more.isEmpty ? words : "\(words) / \(more.joined(separator: " "))"
  }

  /// The longest line of a procedure that names it, in bytes of UTF-8; longer ones describe it.
  private static let longestName = 60

  /// What the procedure adds to a title.
  private static func addition(_ lines: [String], to title: [String]) -> [String] {
    var words: [String] = []
    if let first = lines.first, lines.count == 1, first.utf8.count <= longestName,
      firstSentence(of: first) == first
    {
      words = ExaminationWords.words(of: first).filter { !title.contains($0) }
    }
    if SideWord.sides(in: title).isEmpty {
      let sides = lines.flatMap { SideWord.sides(in: ExaminationWords.words(of: $0)) }
      let known = SideWord.sides(in: words)
      words += unique(sides.filter { !known.contains($0) })
    }
    return words
  }

  private static func unique(_ words: [String]) -> [String] { Set(words).sorted() }

  /// The line up to the end of its first sentence.
  private static func firstSentence(of line: String) -> String {
    for mark in [". ", "; ", " – "] {
      if let end = line.firstRange(of: mark) { return String(line[..<end.lowerBound]) }
    }
    return line
  }

  private static func title(of report: Report) -> String? {
    let printed = report.allSections.first { $0.level == 0 && !$0.heading.isEmpty }
    guard let text = printed?.heading.plainText ?? report.title, !text.isEmpty else { return nil }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The lines of the sections that feed the procedure.
  private static func procedure(of report: Report) -> [String] {
    report.allSections.filter { $0.field == .procedure }
      .flatMap { $0.blocks.plainText.split(whereSeparator: \.isNewline) }
      .map(String.init).filter { line in line.contains { !$0.isWhitespace } }
  }
}

/// Titles that say of a document that it is one, and not what was examined.
enum GenericTitle {
  /// Whether the words name no examination.
  static func isGeneric(_ words: [String]) -> Bool {
    words.allSatisfy(self.words.contains) || isInstitution(words)
  }

  /// Whether the words name a place; a discharge letter can name it too.
  private static func isInstitution(_ words: [String]) -> Bool {
    words.contains(where: institutions.contains) && !words.contains(where: discharge.contains)
  }

  private static let institutions: Set<String> = [
    "centre", "clinique", "hopital", "institut", "cabinet", "laboratoire", "klinik", "klinikum",
    "praxis", "gemeinschaftspraxis", "krankenhaus", "spital", "spidol", "zentrum", "labor",
    "center", "clinic", "hospital", "institute", "laboratory", "practice", "clinica", "centro",
    "laboratorio", "instituto",
  ]
  private static let discharge: Set<String> = [
    "sortie", "hospitalisation", "entlassung", "entlassungsbrief", "entlassungsbericht",
    "discharge",
    "alta",
  ]

  private static let words: Set<String> = [
    "compte", "rendu", "rapport", "medical", "medicale", "radiologique", "d", "de", "l", "du",
    "examen", "lettre", "resultat", "resultats", "document",
    "befund", "befunde", "bericht", "befundbericht", "arztbrief", "brief", "arztlicher",
    "arztliche", "medizinischer", "radiologischer", "untersuchung", "der", "des", "die",
    "report", "letter", "result", "results", "radiology", "examination", "of", "the", "exam",
    "relatorio", "medico", "laudo", "exame", "do", "da", "resultado", "rapp", "bref", "vum", "vun",
  ]
}
