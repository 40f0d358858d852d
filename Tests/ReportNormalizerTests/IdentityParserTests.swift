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
    #expect(facts("Patient: Erika Muster, Luxembourg").isEmpty)
    #expect(
      facts("Patient: MUSTER Erika 01.02.1960, 05.03.2024") == ["family MUSTER", "given Erika"])
    #expect(facts("Patient: MUSTER Erika 01.02.60") == ["family MUSTER", "given Erika"])
    #expect(facts("Patient: MUSTER Erika, 30.02.1960") == ["family MUSTER", "given Erika"])
    #expect(facts("Patient: MUSTER Erika wurde untersucht").isEmpty)
    #expect(facts("Patient: Erika Muster wurde untersucht").isEmpty)
  }

  @Test(arguments: [
    "Patient: Erika Muster", "Patient : Erika Muster, née le", "Name: Erika Muster",
    "Concerne : Erika Muster, née le 01.02.1960", "Patient Erika Muster, geb. 01.02.1960",
    "Madame Erika Muster, née le 1er février 1960",
  ])
  func `a name whose parts are not told apart is read whole`(line: String) {
    #expect(facts(line).first == "name Erika Muster")
    #expect(facts(line).dropFirst().allSatisfy { $0 == "birthDate 1960-02-01" })
  }

  @Test(arguments: [
    "wir berichten über unsere Patientin Frau MUSTER Erika, geb. 01.02.1960, wohnhaft in Trier",
    "Votre patiente Madame MUSTER Erika, née le 01/02/1960, a été examinée",
  ])
  func `the patient is read in running text where the birth date follows`(line: String) {
    #expect(facts(line) == Self.erika)
  }

  @Test func `running text about somebody else is not read`() {
    #expect(facts("Mutter der Patientin MUSTER Anna, geb. 01.02.1940").isEmpty)
    #expect(facts("Dr. Specimen und seine Patientin MUSTER Anna, geb. 01.02.1940").isEmpty)
    #expect(facts("unsere Patientin Frau MUSTER Erika wurde am 01.02.1960 geboren").isEmpty)
  }

  @Test func `a label with a colon ends what stands before it`() {
    #expect(
      facts("Nom: MUSTER IPP: 4711 DDN: 01.02.1960 Matricule: 1960020100037")
        == ["family MUSTER", "birthDate 1960-02-01", "identifier 1960020100037"])
    #expect(facts("Patient: MUSTER Erika Station: 3") == ["family MUSTER", "given Erika"])
    #expect(facts("Bruder: MUSTER DDN: 01.02.1960").isEmpty)
    #expect(facts("Lunge frei DDN: 01.02.1960").isEmpty)
  }

  @Test func `a name in capitals alone is read whole`() {
    #expect(facts("Patient: MUSTER ERIKA") == ["name MUSTER ERIKA"])
  }

  @Test(arguments: [
    "Patient: MUSTER Erika geb. BEISPIEL, geb. 01.02.1960",
    "Patient: Erika MUSTER geb. BEISPIEL, geb. am 1. Februar 1960",
    "Patiente : MUSTER Erika (née BEISPIEL), née le 01/02/1960",
    "Patiente : MUSTER née BEISPIEL Erika 01.02.1960",
    "Concerne : Madame MUSTER Erika née BEISPIEL, née le 01.02.1960",
    "Patient: MUSTER Erika, Geburtsname: BEISPIEL, * 01.02.1960",
    "Patiente : MUSTER Erika, nom de naissance : BEISPIEL, DDN 01.02.1960",
    "Patiente : MUSTER Erika ép. BEISPIEL, née le 01.02.1960",
  ])
  func `another family name is read behind the name`(line: String) {
    #expect(Set(facts(line)) == Set(Self.erika + ["otherFamily BEISPIEL"]))
  }

  @Test func `a name at birth needs a person that has it`() {
    #expect(facts("geb. BEISPIEL 1960").isEmpty)
    #expect(facts("Patient: MUSTER Erika, geb. in Trier 1960") == ["family MUSTER", "given Erika"])
  }

  @Test(arguments: [
    "geb. 1960/02/01", "né(e) : 01.02.1960", "born 1st of February 1960", "DOB: 01-FEB-1960",
    "geb. am 1. Feb. 1960", "né le 1er févr. 1960", "nascida em 1 de fev. de 1960",
    "gebuer den 1. Februar 1960", "Geb.-Datum: 1.2.1960",
  ])
  func `dates are read in the forms of five languages`(line: String) {
    #expect(facts(line) == ["birthDate 1960-02-01"])
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
    #expect(facts("Matricule : 1960020100036") == ["brokenIdentifier 1960020100036"])
    #expect(facts("Matricule : 1960 02 01 000 37") == ["identifier 1960020100037"])
    #expect(facts("Matricule : 1960.02.01-000/37") == ["identifier 1960020100037"])
    #expect(facts("Matricule : 19600201-00037, F") == ["identifier 1960020100037", "sex female"])
    #expect(facts("Matricule : 1960133200037 1").contains("identifier 1960133200037") == false)
    #expect(facts("Versichertennummer: 1960020100037") == ["identifier 1960020100037"])
    #expect(facts("Versichertennummer: 1960020100036").isEmpty)
    #expect(facts("Versichertennummer: 19600201000").isEmpty)
    #expect(facts("1960020100037").isEmpty)
    #expect(facts("Matricule : 19600201肺00037").isEmpty)
    #expect(facts("N° matricule : 1960020100037") == ["identifier 1960020100037"])
    #expect(facts("Spécimen, matricule 1960020100037").isEmpty)
  }

  @Test func `a national number in its older form is read behind its label`() {
    #expect(facts("Matricule : 19600201000") == ["identifier 19600201000"])
    #expect(facts("Matricule : 1960 0201 000") == ["identifier 19600201000"])
    #expect(
      facts("Matricule : 19600201000 né le 01.02.1960")
        == ["identifier 19600201000", "birthDate 1960-02-01"])
    #expect(facts("Matricule : 19601301000").isEmpty)
    #expect(facts("Patient: MUSTER Erika 19600201000") == ["family MUSTER", "given Erika"])
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
