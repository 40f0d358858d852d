// What one line says of the patient.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct IdentityParserTests {
  private func facts(_ line: String) -> [String] {
    var parser = IdentityParser(line)
    return parser.facts().map { "\($0.kind.rawValue) \($0.value)" }
  }

  private static let erika = ["family MUSTER", "given Erika", "birthDate 1960-02-01"]

  @Test(arguments: [
    "Patient: MUSTER Erika 01.02.1960", "Patient(in): MUSTER Erika, geb. 01.02.1960",
    "Patientin: Frau MUSTER Erika, geb. am 1. Februar 1960",
    "Patiente\u{A0}: MUSTER Erika, née le 01/02/1960", "Nom : MUSTER Erika (01.02.1960)",
    "Name: MUSTER Erika, * 01.02.1960", "Patient: Erika MUSTER, DOB 1960-02-01",
    "Doente: MUSTER Erika, nascida a 1 de fevereiro de 1960",
    "Patient : MUSTER Erika, gebuer den 01.02.1960",
    "Nom : MUSTER Prénom : Erika Né(e) le : 01.02.1960",
    "Name, Vorname: MUSTER, Erika; Geburtsdatum: 01.02.1960",
    "Concerne : Madame MUSTER Erika, née le 1er février 1960",
    "MUSTER Erika, born February 1, 1960", "Patient MUSTER Erika, né le 01.02.1960",
    "Patient: MUSTER Erika geb. SPECIMEN, geb. 01.02.1960",
    "Patient: MUSTER Erika | geb.01.02.1960",
  ])
  func `labels and forms in use are read`(line: String) {
    #expect(facts(line) == Self.erika)
  }

  @Test func `a name with a comma is read behind a label only`() {
    #expect(facts("Patient: Muster, Erika") == ["family Muster", "given Erika"])
    #expect(facts("Muster, Erika, née le 01.02.1960").isEmpty)
  }

  @Test func `what can be read in two ways is not read`() {
    #expect(facts("Patient: Erika Muster").isEmpty)
    #expect(facts("Patient: MUSTER ERIKA").isEmpty)
    #expect(facts("Patient: Erika Muster, Luxembourg").isEmpty)
    #expect(
      facts("Patient: MUSTER Erika 01.02.1960, 05.03.2024") == ["family MUSTER", "given Erika"])
    #expect(facts("Patient: MUSTER Erika 01.02.60") == ["family MUSTER", "given Erika"])
    #expect(facts("Patient: MUSTER Erika, 30.02.1960") == ["family MUSTER", "given Erika"])
    #expect(facts("Patient: MUSTER Erika wurde untersucht").isEmpty)
  }

  @Test func `a date that is called something else is not the birth date`() {
    #expect(
      facts("Patient: MUSTER Erika, Eingang: 06.02.2024, le 05.03.2024")
        == ["family MUSTER", "given Erika"])
  }

  @Test func `a date that is called birth date counts more than another`() {
    #expect(facts("Patient: MUSTER Erika, 05.03.2024, geb. 01.02.1960") == Self.erika)
  }

  @Test func `a family name alone is read where a label calls it so`() {
    #expect(facts("Nom : MUSTER") == ["family MUSTER"])
    #expect(facts("Name: Muster").isEmpty)
    #expect(facts("Name: Muster, Vorname: Erika") == ["family Muster", "given Erika"])
    #expect(facts("Patient: MUSTER").isEmpty)
  }

  @Test func `the sex is read behind a label or a name`() {
    #expect(facts("Geschlecht: w") == ["sex female"])
    #expect(
      facts("Patient: MUSTER Erika, weiblich") == ["family MUSTER", "given Erika", "sex female"])
    #expect(facts("gebuer den 20.11.1958, männlech") == ["birthDate 1958-11-20", "sex male"])
    #expect(facts("männlich, 5 m").isEmpty)
  }

  @Test func `a national number is read behind a label or a name if its check digits hold`() {
    #expect(facts("Matricule : 1960020100037") == ["identifier 1960020100037"])
    #expect(facts("Matrikel 1960 0201 000 37") == ["identifier 1960020100037"])
    #expect(
      facts("Patient: MUSTER Erika 1960020100037")
        == ["family MUSTER", "given Erika", "identifier 1960020100037"])
    #expect(facts("Matricule : 1960020100036").isEmpty)
    #expect(facts("1960020100037").isEmpty)
    #expect(facts("Matricule : 19600201肺00037").isEmpty)
    #expect(facts("N° matricule : 1960020100037") == ["identifier 1960020100037"])
    #expect(facts("Spécimen, matricule 1960020100037").isEmpty)
  }

  @Test func `any line is read without an error`() {
    let pieces = [
      "Patient", ":", "geb.", "*", "(", ")", ",", "MUSTER", "Erika", "01.02.1960", "Dr",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces { _ = facts("\(first) \(second)\(third)") }
      }
    }
    #expect(facts("Patient:").isEmpty)
    #expect(facts("").isEmpty)
  }
}
