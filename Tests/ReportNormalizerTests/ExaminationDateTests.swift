// The day of an examination.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct ExaminationDateTests {
  private func date(
    _ lines: String..., title: String = "Examen", birth: String? = nil, created: String? = nil
  ) -> ExaminationDate? {
    let identity = birth.map {
      [IdentityToken(kind: .birthDate, value: $0, location: Location())]
    }
    let section = Section(heading: [.text(title)], level: 0, blocks: lines.map(paragraph))
    return ExaminationDate(
      of: Report(
        identity: identity ?? [], dates: ReportDates(created: created), sections: [section]))
  }

  @Test(arguments: [
    "Date de l'examen : 05.03.2024, 10 h 15", "Untersuchung vom: 05.03.2024",
    "Untersuchung vom 5. März 2024", "Date of examination: 5 March 2024",
    "Data do exame: 5 de março de 2024", "Examen du 05/03/2024", "Datum vum Examen: 05.03.2024",
    "Patient: MUSTER Erika | Untersuchungsdatum: 2024-03-05",
  ])
  func `a line says the day`(line: String) {
    #expect(date(line) == ExaminationDate(day: "2024-03-05", source: .label))
  }

  @Test(arguments: [
    "Examen précédent : scanner thoracique du 12.09.2023", "Letzte Untersuchung vom 12.09.2023",
    "Voruntersuchung vom 12.09.2023", "MUSTER Erika, née le 01.02.1960", "Tel. 12.09.2023",
  ])
  func `another day is not taken for it`(line: String) {
    #expect(date(line) == nil)
  }

  @Test func `two days are none`() {
    #expect(date("Examen du 05.03.2024", "Date de l'examen : 06.03.2024") == nil)
    #expect(
      date("Examen du 05.03.2024", "Date de l'examen : 05.03.2024")?.day == "2024-03-05")
  }

  @Test func `the surest source counts`() {
    let letter = "Luxembourg, le 28 juin 2024"
    #expect(date(letter) == ExaminationDate(day: "2024-06-28", source: .letter))
    #expect(date("Datum: 28.06.2024") == ExaminationDate(day: "2024-06-28", source: .letter))
    #expect(date(letter, title: "Échographie du 27.06.2024")?.source == .title)
    #expect(date(letter, "Examen du 26.06.2024", title: "Écho du 27.06.2024")?.source == .label)
  }

  @Test func `the day that a document was made stands in, but is not printed`() {
    let made = date(created: "2024-03-05T11:20:00Z")
    #expect(made == ExaminationDate(day: "2024-03-05", source: .document))
    #expect(made?.isPrinted == false)
    #expect(date(created: "yesterday") == nil)
    #expect(date() == nil)
  }

  @Test func `the date of birth is never the day`() {
    #expect(date("Datum: 01.02.1960", birth: "1960-02-01") == nil)
  }
}
