// The day of an examination, from what the report says of it.
//
// The surest source that says one day counts; one that says two says none.
//  1. A line in a page header or footer, or before the first heading, that calls it so: "Date de
//     l'examen", "Untersuchung vom". The words must begin the line or follow a mark, so that the date
//     of an earlier examination ("Letzte Untersuchung vom") is not taken.
//  2. The title: "Echographie du 05.03.2024".
//  3. The letter's date: "Luxembourg, le 28 juin 2024", "Datum: 28.06.2024".
//  4. The document's property. The date of birth is none of these.

internal import ReportModel

extension ExaminationDate {
  /// Reads the day; `nil` where the report does not say it.
  init?(of report: Report) {
    let births = Set(report.identity.lazy.filter { $0.kind == .birthDate }.map(\.value))
    let lines = Self.lines(of: report).map(IdentityWords.words)
    let sources: [(Source, [String])] = [
      (.label, lines.flatMap { Self.labelled(in: $0, Self.examinationLabels) }),
      (.title, Self.titleDates(in: report)),
      (.letter, lines.flatMap(Self.letterDates)),
      (.document, Self.day(ofTime: report.dates.created).map { [$0] } ?? []),
    ]
    for (source, dates) in sources {
      let days = Set(dates).subtracting(births)
      guard days.count == 1, let day = days.first else { continue }
      self.init(day: day, source: source)
      return
    }
    return nil
  }

  private static func lines(of report: Report) -> [String] {
    let regions = (report.headers + report.footers).flatMap(\.blocks)
    let heads = report.sections.filter { $0.level == 0 || $0.headingText.isEmpty }
    return
      (IdentityLines.lines(of: regions)
      + heads.flatMap { IdentityLines.lines(of: $0.blocks) }).map(\.text)
  }

  private static func titleDates(in report: Report) -> [String] {
    let title = report.allSections.first { $0.level == 0 && !$0.heading.isEmpty }
    guard let title else { return [] }
    let words = IdentityWords.words(of: title.headingText)
    return words.indices.compactMap { CalendarDate.date(in: words[$0...])?.text }
  }

  /// The dates right behind one of the labels.
  private static func labelled(in words: [IdentityWord], _ labels: [[String]]) -> [String] {
    words.indices.compactMap { start in
      guard start == 0 || words[start - 1].isSeparator || words[start - 1].isColon else {
        return nil
      }
      let rest = words[start...].map(\.folded)
      return labels.lazy.filter { rest.starts(with: $0) }.compactMap { label in
        date(behind: start + label.count, in: words)
      }.first
    }
  }

  private static func date(behind start: Int, in words: [IdentityWord]) -> String? {
    var start = start
    while start < words.count, words[start].isColon || linkWords.contains(words[start].folded) {
      start += 1
    }
    return CalendarDate.date(in: words[start...])?.text
  }

  /// "Luxembourg, le 28 juin 2024" as a whole line, or "Datum: 28.06.2024".
  private static func letterDates(in words: [IdentityWord]) -> [String] {
    let labelled = words.count > 1 && words[1].isColon ? labelled(in: words, letterLabels) : []
    guard let comma = words.firstIndex(where: \.isSeparator), (1...4).contains(comma),
      words[comma].folded == ",", comma + 2 < words.count,
      articles.contains(words[comma + 1].folded),
      let (day, length) = CalendarDate.date(in: words[(comma + 2)...]),
      comma + 2 + length == words.count
    else { return labelled }
    return labelled + [day]
  }

  /// The day of a time in the form of ISO 8601.
  private static func day(ofTime text: String?) -> String? {
    guard let text, text.utf8.count >= 10 else { return nil }
    let words = IdentityWords.words(of: String(text.prefix(10)))
    return CalendarDate.date(in: words[...]).flatMap { $0.text == text.prefix(10) ? $0.text : nil }
  }

  private static let articles: Set<String> = ["le", "den", "de", "am", "the"]
  private static let linkWords: Set<String> = [
    "du", "le", "vom", "am", "of", "on", "de", "den", "vum", "em", "a", "realise", "effectue",
  ]
  private static let letterLabels = [["date"], ["datum"], ["data"]]
  private static let examinationLabels = phrases(
    "date de l'examen;date d'examen;date examen;date de l'intervention;date de la consultation;"
      + "date du prelevement;examen du;examen realise le;examen effectue le;realise le;"
      + "untersuchungsdatum;untersuchung vom;untersuchung am;datum der untersuchung;"
      + "untersucht am;untersuchungstag;op-datum;"
      + "date of examination;date of exam;examination date;exam date;date of study;study date;"
      + "date of procedure;procedure date;examined on;date of service;"
      + "data do exame;data de exame;data da consulta;exame realizado em;exame de;"
      + "datum vun der untersuchung;datum vum examen;untersuchung vum;examen vum")

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
  }
}
