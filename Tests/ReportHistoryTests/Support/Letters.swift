// Reports of fictitious patients for tests.

import ReportModel

/// What a report of a test says.
struct Letter {
  var title: String? = "Scanner thoracique"
  var family: String? = "MUSTER"
  var given: String? = "Erika"
  var birthDate: String? = "1960-02-01"
  var number: String?
  var day: String?
  var text = "Nodule de 7 mm."
  var sources: [Source] = []

  var report: Report {
    func token(_ kind: IdentityToken.Kind, _ value: String?) -> IdentityToken? {
      value.map { IdentityToken(kind: kind, value: $0, location: Location(part: "header")) }
    }
    let lines = [day.map { "Date de l'examen : \($0)" }, text].compactMap(\.self)
    return Report(
      identity: [
        token(.family, family), token(.given, given), token(.birthDate, birthDate),
        token(.identifier, number),
      ].compactMap(\.self),
      sections: [
        Section(
          heading: title.map { [.text($0)] } ?? [], level: 0,
          blocks: lines.map { .paragraph(Paragraph([.text($0)])) })
      ], sources: sources)
  }

  /// A source document of the given text.
  static func source(_ digits: String, format: String = "docx") -> Source {
    Source(format: format, size: 10, sha256: digits)
  }
}
