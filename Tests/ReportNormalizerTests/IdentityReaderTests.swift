// Where identity is read, and that doctors and addressees are not taken for the patient.

import ReportFormats
import ReportModel
import ReportNormalizer
import Testing

@Suite struct IdentityReaderTests {
  private func header(_ lines: String...) -> Report {
    Report(headers: [PageRegion(blocks: lines.map(paragraph))])
  }

  private func facts(_ report: Report) -> [String] {
    IdentityReader.tokens(in: report).map { "\($0.kind.rawValue) \($0.value)" }
  }

  private func facts(_ line: String) -> [String] { facts(header(line)) }

  @Test func `the page header of the sixth sentence names the patient`() {
    let place = Location(part: "header")
    #expect(
      IdentityReader.tokens(in: header("Patient: MUSTER Erika 01.02.1960")) == [
        IdentityToken(kind: .family, value: "MUSTER", location: place),
        IdentityToken(kind: .given, value: "Erika", location: place),
        IdentityToken(kind: .birthDate, value: "1960-02-01", location: place),
      ])
  }

  @Test func `headers, footers and the head are read, each value once with its first place`() {
    let report = Report(
      headers: [PageRegion(blocks: [paragraph("Patient: MUSTER Erika")])],
      footers: [PageRegion(blocks: [paragraph("MUSTER Erika, née le 01.02.1960")])],
      sections: [
        Section(blocks: [paragraph("Matricule : 1960020100037")]),
        Section(
          heading: [.text("Lettre")], level: 0,
          blocks: [
            paragraph("Née le 01.02.1960"),
            paragraph("Sexe : F"),
          ]),
        Section(heading: [.text("Résultats")], blocks: [paragraph("Patient: SPECIMEN Jean")]),
      ])
    #expect(
      IdentityReader.tokens(in: report) == [
        IdentityToken(kind: .family, value: "MUSTER", location: Location(part: "header")),
        IdentityToken(kind: .given, value: "Erika", location: Location(part: "header")),
        IdentityToken(kind: .birthDate, value: "1960-02-01", location: Location(part: "footer")),
        IdentityToken(kind: .identifier, value: "1960020100037", location: Location()),
        IdentityToken(kind: .sex, value: "female", location: Location(section: ["Lettre"])),
      ])
  }

  @Test func `two persons in one report are both told`() {
    #expect(
      facts(header("Patient: MUSTER Erika", "Patient: SPECIMEN Jean")) == [
        "family MUSTER", "given Erika", "family SPECIMEN", "given Jean",
      ])
  }

  @Test func `a doctor is not the patient`() {
    #expect(facts("Dr. med. MUSTER Erika, geb. 01.02.1960").isEmpty)
    #expect(facts("Patient: Dr MUSTER Erika").isEmpty)
    #expect(facts("Compte rendu du Dr SPECIMEN Jean, né le 01.02.1960").isEmpty)
    #expect(facts("Zuweiser: MUSTER Erika, geb. 01.02.1960").isEmpty)
    #expect(facts("Médecin : Nom : MUSTER Erika").isEmpty)
    #expect(
      facts("Patient: MUSTER Erika, Hausarzt: SPECIMEN Jean, geb. 03.04.1950") == [
        "family MUSTER", "given Erika",
      ])
  }

  @Test func `an addressee is not the patient`() {
    let address = "Madame SPECIMEN Jeanne\n1, rue de l'Exemple\nL-0000 Luxembourg"
    let inlines = address.split(separator: "\n").flatMap { [.text(String($0)), Inline.lineBreak] }
    let letter = Report(sections: [Section(blocks: [.paragraph(Paragraph(inlines))])])
    #expect(facts(letter).isEmpty)
    #expect(facts("Destinataire : SPECIMEN Jean, né le 01.02.1960").isEmpty)
    #expect(facts("Mutter: MUSTER Anna, geb. 01.02.1940").isEmpty)
    #expect(
      facts("Patient: MUSTER Erika; Kind von MUSTER Anna, geb. 01.02.1940")
        == ["family MUSTER", "given Erika"])
  }

  @Test func `what follows other words is nobody's`() {
    #expect(facts("Bruder, geb. 05.06.2015").isEmpty)
    #expect(facts("Erika Muster, née le 01.02.1960").isEmpty)
    #expect(facts("Befund vom 18.04.2024").isEmpty)
    #expect(facts("Ecocardiograma, AMOSTRA João, 05.09.1964").isEmpty)
  }

  @Test func `what a letter is about is the patient only with a birth date or number`() {
    #expect(facts("Concerne : IRM Genou 05.03.2024").isEmpty)
    #expect(facts("Betrifft: MUSTER Erika").isEmpty)
    #expect(
      facts("Concerne : Monsieur SPECIMEN Jean, né le 11 mars 1952, matricule 1952031100005")
        == ["family SPECIMEN", "given Jean", "birthDate 1952-03-11", "identifier 1952031100005"])
  }

  @Test func `a change that took text away is not read`() {
    let line: [Inline] = [
      .text("Patient: "), .change(ChangeMark(kind: .deleted), [.text("SPECIMEN Jean")]),
      .change(ChangeMark(kind: .inserted), [.text("MUSTER Erika")]),
    ]
    #expect(
      facts(Report(headers: [PageRegion(blocks: [.paragraph(Paragraph(line))])]))
        == ["family MUSTER", "given Erika"])
  }

  // MARK: - Places

  private func places(_ report: Report) -> [String] {
    IdentityReader.tokens(in: report).map {
      "\($0.kind.rawValue) \($0.value) \($0.location.part ?? "body")"
    }
  }

  private func table(_ rows: [[String]]) -> Block {
    .table(
      Table(
        rows: rows.map { row in TableRow(cells: row.map { TableCell(blocks: [paragraph($0)]) }) }))
  }

  @Test func `a token says in what it stands`() {
    let box = Block.group(Group(.textBox, blocks: [paragraph("Patient: MUSTER Erika")]))
    let frame = Block.group(Group(.frame, blocks: [paragraph("geb. 01.02.1960")]))
    let report = Report(
      headers: [PageRegion(blocks: [table([["Matricule", "1960020100037"]])])],
      sections: [
        Section(heading: [.text("Befund")], blocks: [paragraph("Text."), box]),
        Section(blocks: [frame, table([["Sexe", "F"]])]),
      ])
    #expect(
      places(report) == [
        "identifier 1960020100037 header/table", "birthDate 1960-02-01 frame",
        "sex female table", "family MUSTER textBox", "given Erika textBox",
      ])
  }

  @Test func `content controls are read by their names, wherever they stand`() {
    let name = Inline.control(ContentControl(tag: "PatientName"), [.text("Erika Muster")])
    let birth = Block.group(
      Group(
        .control, control: ContentControl(alias: "Geburtsdatum"), blocks: [paragraph("1.2.1960")]))
    let doctor = Inline.control(ContentControl(tag: "DoctorName"), [.text("SPECIMEN Jean")])
    let report = Report(sections: [
      Section(
        heading: [.text("Befund")],
        blocks: [.paragraph(Paragraph([.text("Bei "), name, .text(" und "), doctor])), birth])
    ])
    #expect(places(report) == ["name Erika Muster control", "birthDate 1960-02-01 control"])
  }

  @Test func `a table says name and given name in rows, or in columns`() {
    let rows = [["Name", "Muster"], ["Vorname", "Erika"], ["Geburtsdatum", "01.02.1960"]]
    let columns = [["Nom", "Prénom", "Né(e) le"], ["Muster", "Erika", "01.02.1960"]]
    for cells in [rows, columns] {
      #expect(
        places(Report(sections: [Section(blocks: [table(cells)])])) == [
          "family Muster table", "given Erika table", "birthDate 1960-02-01 table",
        ])
    }
    #expect(places(Report(sections: [Section(blocks: [table([["Name", "Muster"]])])])).isEmpty)
  }

  @Test func `a section about the patient is read, other sections are not`() {
    for heading in ["Patient", "Identité du patient", "Patientendaten"] {
      let report = Report(sections: [
        Section(heading: [.text(heading)], blocks: [paragraph("Nom : MUSTER")])
      ])
      #expect(facts(report) == ["family MUSTER"])
    }
    let named = Section(
      heading: [.text("Patient: MUSTER Erika")], blocks: [paragraph("Nom : SPECIMEN")])
    #expect(facts(Report(sections: [named])) == ["family MUSTER", "given Erika"])
  }

  @Test func `the sender's fields name the patient by members`() {
    let members = Report(sections: [
      Section(heading: [.text("patient_name")], blocks: [paragraph("MUSTER Erika")]),
      Section(heading: [.text("patient")], blocks: [paragraph("birthDate: 1960-02-01")]),
      Section(heading: [.text("doctor_name")], blocks: [paragraph("SPECIMEN Jean")]),
    ])
    #expect(facts(members) == ["family MUSTER", "given Erika", "birthDate 1960-02-01"])
  }

  @Test func `an object of the sender's fields names the patient`() throws {
    let json = #"""
      {"patient": {"family": "MUSTER", "given": "Erika", "birthDate": "1960-02-01",
        "national_number": "1960020100037", "sex": "female"},
      "doctor": {"family": "SPECIMEN", "birthDate": "1950-01-01"}, "findings": "Lunge frei"}
      """#
    let report = try FieldsReader.read(Array(json.utf8), options: ReadOptions())
    #expect(
      facts(report) == [
        "family MUSTER", "given Erika", "birthDate 1960-02-01", "identifier 1960020100037",
        "sex female",
      ])
  }

  @Test func `headers of RTF and tables of HTML are read`() throws {
    let rtf = #"""
      {\rtf1\ansi{\header Patient: MUSTER Erika 01.02.1960\par}{\footer Matricule : 1960 0201 000 37\par}
      \pard Befund\par}
      """#
    let rtfReader = try #require(Format.rtf.reader)
    #expect(
      places(try rtfReader(Array(rtf.utf8), ReadOptions())) == [
        "family MUSTER header", "given Erika header", "birthDate 1960-02-01 header",
        "identifier 1960020100037 footer",
      ])
    let html =
      "<table><tr><td>Name<td>Muster<tr><td>Vorname<td>Erika</table><h1>Befund</h1><p>x</p>"
    let htmlReader = try #require(Format.html.reader)
    #expect(
      places(try htmlReader(Array(html.utf8), ReadOptions()))
        == ["family Muster table", "given Erika table"])
  }

  @Test func `a birth date says whose name stands on the line above`() {
    #expect(
      facts(header("Concerne : Madame Erika Muster", "née le 01.02.1960"))
        == ["name Erika Muster", "birthDate 1960-02-01"])
    #expect(
      facts(header("MUSTER Erika", "geb. 01.02.1960"))
        == ["family MUSTER", "given Erika", "birthDate 1960-02-01"])
    #expect(
      facts(header("Concerne : Madame Erika MUSTER (née BEISPIEL)", "née le 01.02.1960"))
        == ["family MUSTER", "given Erika", "otherFamily BEISPIEL", "birthDate 1960-02-01"])
    #expect(facts(header("Dr SPECIMEN Jean", "née le 01.02.1960")) == ["birthDate 1960-02-01"])
  }

  @Test func `the lines below a label of somebody else are that person's`() {
    #expect(facts(header("Destinataire :", "Nom : SPECIMEN Jean")).isEmpty)
    #expect(
      facts(header("Mutter:", "Name: MUSTER Anna", "geb. 03.04.1930", "Patient: MUSTER Erika"))
        == ["family MUSTER", "given Erika"])
  }
}
