// Which field each section feeds.

import ReportModel
import ReportNormalizer
import Testing

@Suite struct FieldClassifierTests {
  private func fields(_ sections: Section...) -> [Field] {
    Report(sections: sections).classified().fields
  }

  @Test func `a heading in any of five languages gives its field`() {
    #expect(
      fields(
        section("Renseignements cliniques"), section("Untersuchungstechnik"), section("Befonn"),
        section("Impression"), section("Recomendações"))
        == [.history, .procedure, .findings, .diagnosis, .recommendation])
  }

  @Test func `the number of a heading does not matter`() {
    var numbered = section("Befund")
    numbered.label = "2.1"
    #expect(fields(numbered) == [.findings])
  }

  @Test func `an unknown heading and text before the first heading feed no field`() {
    #expect(
      fields(section(""), section("Befundlich"), section("Lunge")) == [
        .unassigned, .unassigned, .unassigned,
      ])
  }

  @Test func `the title of a document feeds no field, the sections below it do`() {
    #expect(
      fields(section("Befund", level: 0, [section("Technik"), section("Lunge")]))
        == [.unassigned, .procedure, .unassigned])
  }

  @Test func `an unknown section below one with a field is part of it`() {
    #expect(
      fields(section("Befund", [section("Lunge", level: 2, [section("Rechts", level: 3)])]))
        == [.findings, .findings, .findings])
  }

  @Test func `a section below another keeps the field of its own heading`() {
    #expect(
      fields(section("Résultats", [section("Foie", level: 2), section("Conclusion", level: 2)]))
        == [.findings, .findings, .diagnosis])
  }

  @Test func `a finding's heading above technique is the title of the report`() {
    let report = Report(sections: [
      section("Befund", [section("Technik", level: 2), section("Lunge", level: 2)])
    ]).classified()
    #expect(report.fields == [.unassigned, .procedure, .unassigned])
    #expect(report.findings.map(\.code) == [.ambiguousHeading, .unknownHeading])
  }

  @Test func `a subject stays in the field of the section above`() {
    #expect(
      fields(section("Labor"), section("Procedere", [section("Labor", level: 2)]))
        == [.findings, .recommendation, .recommendation])
  }

  @Test func `a remark belongs to the section before it`() {
    #expect(
      fields(section("Kommentar"), section("Diagnose"), section("Kommentar"))
        == [.unassigned, .diagnosis, .diagnosis])
    #expect(fields(section("Befund", [section("Remarque", level: 2)])) == [.findings, .findings])
  }

  @Test func `a heading that ends the text takes no field from above`() {
    #expect(
      fields(section("Empfehlung", [section("Unterschrift", level: 2, [section("x", level: 3)])]))
        == [.recommendation, .unassigned, .unassigned])
  }

  @Test func `a heading for findings and more leaves the text whole and says so`() {
    let report = Report(sections: [section("Befund und Beurteilung")]).classified()
    #expect(report.fields == [.findings])
    #expect(
      report.findings == [
        Finding(
          .combinedHeading,
          "the section holds findings and diagnosis in one text; all of it is in findings",
          at: Location(section: ["Befund und Beurteilung"]))
      ])
  }

  @Test func `a heading for two other fields feeds neither and says so`() {
    let report = Report(sections: [section("Conclusion et recommandations")]).classified()
    #expect(report.fields == [.unassigned])
    #expect(
      report.findings.map(\.message) == [
        "the section holds diagnosis and recommendation in one text and feeds no field"
      ])
  }

  @Test func `an ambiguous heading feeds no field and says so with its place`() {
    let report = Report(sections: [section("CT", level: 0, [section("Ergebnis")])]).classified()
    #expect(report.fields == [.unassigned, .unassigned])
    #expect(
      report.findings == [
        Finding(
          .ambiguousHeading,
          "the heading can mean findings or diagnosis; the section feeds no field",
          at: Location(section: ["CT", "Ergebnis"]))
      ])
    let klinik = Report(sections: [section("Klinik")]).classified()
    #expect(
      klinik.findings.map(\.message) == [
        "the heading can mean history or none; the section feeds no field"
      ])
  }

  @Test func `the words that stand for a heading decide, with their own code`() {
    var labelled = section("Lunge", [section("Technik", level: 2)])
    labelled.origin = FieldOrigin(.label, label: "Befund:")
    var unknown = section("Befund")
    unknown.origin = FieldOrigin(.label, label: "Lunge:")
    let report = Report(sections: [labelled, unknown, section("Voruntersuchung")]).classified()
    #expect(report.fields == [.findings, .procedure, .unassigned, .history])
    #expect(report.sections[0].origin == FieldOrigin(.label, label: "Befund:", code: "18782-3"))
    #expect(report.sections[1].origin == FieldOrigin(.label, label: "Lunge:"))
    #expect(report.sections[2].origin?.code == "18834-2")
    #expect(report.findings.map(\.code) == [.unknownHeading])
  }

  @Test func `the section above decides what an ambiguous heading means`() {
    let report = Report(sections: [
      section("Befund", [section("Histologie", level: 2), section("Medikation", level: 2)])
    ]).classified()
    #expect(report.fields == [.findings, .findings, .unassigned])
    #expect(report.findings.count == 1)
  }
}
