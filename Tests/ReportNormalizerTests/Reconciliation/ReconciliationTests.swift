// One report out of several forms, and what they do not agree on.

import ReportFormats
import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct ReconciliationTests {
  private static let text = """
    Befund
    ======

    Lunge frei, Knoten rechts 5 mm. Kein Erguss.

    Beurteilung
    ===========

    Unauffällig.
    """
  private static let html = """
    <h2>Befund</h2><p>Lunge frei, Knoten rechts 5&nbsp;mm. Kein Erguss.</p>
    <h2>Beurteilung</h2><p>Unauffällig.</p>
    """
  private static let fields =
    #"{"findings":"Lunge frei, Knoten rechts 5 mm. Kein Erguss.","diagnosis":"Unauffällig."}"#

  private func payload(_ name: String, _ content: String, _ format: Format) throws -> ReportPayload
  {
    let read = try #require(format.reader)
    return ReportPayload(name: name, report: try read(Array(content.utf8), ReadOptions()))
  }

  private func report(
    text: String = text, html: String = html, fields: String = fields
  ) throws -> Report {
    let payloads = [
      try payload("text", text, .text), try payload("fields", fields, .fields),
      try payload("html", html, .html),
    ]
    return try #require(Reconciliation.report(of: payloads))
  }

  private func differences(_ report: Report) -> [String] {
    report.findings.compactMap { finding in
      finding.difference.map {
        "\(finding.location.part ?? "") \($0.kind.rawValue) \(finding.severity.rawValue): "
          + "\($0.found) ← \($0.expected)"
      }
    }
  }

  @Test func `forms that agree give the richest one, and no finding`() throws {
    let report = try report()
    #expect(report.findings == [])
    #expect(report.sources.map(\.format) == ["html", "txt", "fields"])
    #expect(report.sections.map(\.field) == [.findings, .diagnosis])
  }

  @Test(arguments: [
    ("5 mm", "6 mm", "number", "… frei Knoten rechts 6 mm Kein Erguss ←"),
    ("5 mm", "5 cm", "unit", "… Knoten rechts 5 cm Kein Erguss ←"),
    ("rechts", "links", "laterality", "Lunge frei Knoten links 5 mm Kein …"),
    ("Kein Erguss", "Erguss", "negation", ""),
    ("Kein Erguss", "Ein Erguss", "negation", "… rechts 5 mm Ein Erguss"),
    ("Unauffällig", "Auffällig", "negation", "Auffällig"),
  ])
  func `a number, a unit, a side and a negation that differ are critical`(
    old: String, new: String, kind: String, found: String
  ) throws {
    let changed = [
      try report(text: Self.text.replacing(old, with: new)),
      try report(fields: Self.fields.replacing(old, with: new)),
      try report(html: Self.html.replacing("&nbsp;", with: " ").replacing(old, with: new)),
    ]
    for report in changed {
      let critical = report.findings.filter { $0.severity == .critical }
      #expect(!critical.isEmpty)
      #expect(critical.allSatisfy { $0.difference?.kind.rawValue == kind })
    }
    #expect(differences(changed[0]).contains { $0.contains("\(kind) critical: \(found)") })
  }

  @Test func `a form that alone has something else is not trusted`() throws {
    let report = try report(html: Self.html.replacing("5&nbsp;mm", with: "9 mm"))
    #expect(report.sources.first?.format == "txt")
    #expect(report.plainText.contains("5 mm"))
    #expect(report.findings.contains { $0.location.part == "html" && $0.severity == .critical })
  }

  @Test func `other words are a warning, other capitals a note`() throws {
    #expect(
      try differences(report(text: Self.text.replacing("frei", with: "klar")))
        == ["text wording warning: Lunge klar Knoten rechts 5 … ← Lunge frei Knoten rechts 5 …"])
    #expect(
      try differences(report(text: Self.text.replacing("Lunge", with: "LUNGE")))
        == ["text letters note: LUNGE frei Knoten rechts … ← Lunge frei Knoten rechts …"])
  }

  @Test func `a line that one form lacks or has elsewhere is told as such`() throws {
    let more = Self.text.replacing(
      "Unauffällig.", with: "Unauffällig.\n\nBitte um Kontrolle im Herbst.")
    #expect(
      try differences(report(text: more))
        == ["text added warning: Bitte um Kontrolle im Herbst ← "])
    let moved = """
      <p>Lunge frei. Das Herz ist normal groß.</p><p>Die Leber ist glatt und homogen.</p>
      """
    let other = "Die Leber ist glatt und homogen.\n\nLunge frei. Das Herz ist normal groß.\n"
    #expect(
      try differences(report(text: other, html: moved, fields: #"{"findings":""}"#)).first?
        .contains("moved note") == true)
  }

  @Test func `another report altogether is critical`() throws {
    let report = try report(text: "Ganz anderer Text über das Knie und den Meniskus von jemand")
    #expect(report.findings.contains { $0.location.part == "text" && $0.severity == .critical })
  }

  @Test func `a section with the sender's words feeds the sender's field`() throws {
    let html = "<h2>Ergebnis</h2><p>Unauffällig.</p><h2>Procedere</h2><p>Keine Kontrolle.</p>"
    let report = try report(
      text: "Ergebnis\n\nUnauffällig.\n\nProcedere\n\nKeine Kontrolle.", html: html,
      fields: #"{"findings":"Unauffällig.","recommendation":"Keine Kontrolle."}"#)
    #expect(report.sections.map(\.field) == [.findings, .recommendation])
    #expect(report.sections.map { $0.origin?.kind } == [.sender, .heading])
    #expect(report.findings == [])
  }

  @Test func `the patient is read from every form, with its source`() throws {
    let report = try report(text: "Patient: MUSTER Erika, geb. 01.02.1960\n\n" + Self.text)
    #expect(report.identity.first { $0.kind == .family }?.location.part == "text")
  }

  @Test func `where a link leads is compared, and need not be in the text`() throws {
    let html = Self.html.replacing(
      "Unauffällig", with: "<a href=\"https://example.org/?edition=5\">Unauffällig</a>")
    let shown = Self.text.replacing(
      "Unauffällig", with: "Unauffällig <https://example.org/?edition=5>")
    #expect(try report(html: html).findings == [])
    #expect(try report(text: shown, html: html).findings == [])
    let other = shown.replacing("edition=5", with: "edition=8")
    #expect(
      try report(text: other, html: html).findings.map { $0.difference?.kind } == [.number])
  }

  @Test func `no form gives no report`() {
    #expect(Reconciliation.report(of: []) == nil)
  }
}
