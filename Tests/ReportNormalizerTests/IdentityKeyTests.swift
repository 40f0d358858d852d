// Names that programs give to what they fill in.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct IdentityKeyTests {
  @Test(arguments: [
    ("PatientName", IdentityKey.name), ("patient_name", .name), ("NomPatient", .name),
    ("Nom_du_patient", .name), ("PAT_NAME", .name), ("Patient.FirstName", .given),
    ("PatientVorname", .given), ("PatientNachname", .family), ("Geburtsdatum", .birth),
    ("DateOfBirth", .birth), ("patientBirthDate", .birth), ("Matricule", .nationalNumber),
    ("PatientID", .number), ("PatientSex", .sex), ("patient-geburtsname", .otherFamily),
  ])
  func `a name for programs is understood in its usual forms`(name: String, key: IdentityKey) {
    #expect(IdentityKey(name) == key)
  }

  @Test(arguments: [
    "Name", "Vorname", "DoctorName", "ArztName", "physician_first_name", "Datum", "", "Path",
    "ReferrerBirthplace", "Befund",
  ])
  func `a name that can be another person's is not taken`(name: String) {
    #expect(IdentityKey(name) == nil)
  }

  @Test func `the text under a key is read as what the key says`() {
    func facts(_ key: IdentityKey, _ text: String) -> [String] {
      key.facts(in: text).map { "\($0.kind.rawValue) \($0.value)" }
    }
    #expect(facts(.name, "Erika Muster") == ["name Erika Muster"])
    #expect(facts(.name, "MUSTER Erika") == ["family MUSTER", "given Erika"])
    #expect(facts(.family, "Muster Beispiel") == ["family Muster Beispiel"])
    #expect(facts(.birth, "1. Februar 1960") == ["birthDate 1960-02-01"])
    #expect(facts(.sex, "weiblich") == ["sex female"])
    #expect(facts(.number, "1960020100037") == ["identifier 1960020100037"])
    #expect(facts(.number, "4711").isEmpty)
    #expect(facts(.given, "").isEmpty)
  }
}
