// What is made of an input: documents are normalised, data stay as their maker understood them.

import ReportModel
import TestSupport
import Testing
import ToolSupport

@Suite struct ConversionRequestTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test func `a document gets its fields and its identity`() throws {
    try workshop.addSamples()
    let result = try workshop.run("convert", "samples/ct-thorax-fr.docx", "--to", "json")
    let report = try Report(json: [UInt8](result.output.utf8))
    #expect(
      report.allSections.map(\.field) == [
        .unassigned, .history, .history, .procedure, .findings, .findings, .findings, .findings,
        .diagnosis, .recommendation,
      ])
    #expect(
      report.identity.map(\.value) == ["MUSTER", "Erika", "1960-02-01", "1960020100037"])
  }

  @Test func `a canonical report stays exactly as it was`() throws {
    let report = Report(
      headers: [
        PageRegion(blocks: [.paragraph(Paragraph([.text("Patient: MUSTER Erika 01.02.1960")]))])
      ],
      sections: [Section(heading: [.text("Befund")]), Section(heading: [.text("Ergebnis")])])
    let json = String(decoding: report.json(pretty: true), as: UTF8.self)
    try workshop.write(json, to: "r.json")
    let result = try workshop.run("convert", "r.json", "--to", "json")
    #expect(try Report(json: [UInt8](result.output.utf8)) == report)
    #expect(try workshop.run("inspect", "r.json", "--json").output == result.output)
  }

  @Test(arguments: [
    ("a.txt", "<html><p>Befund</p>", true), ("a.doc", "Befund", true), ("a.txt", "Befund", false),
    ("a.md", "Befund", false), ("a.fields.json", "{\"findings\":\"a\"}", false),
    ("a", "Befund", false),
    ("a.docx", "{\"findings\":\"a\"}", true), ("a.html", "Befund", true),
  ])
  func `a name that promises another format is a finding`(
    name: String, content: String, isOther: Bool
  ) throws {
    try workshop.write(content, to: name)
    let result = try workshop.run("convert", name, "--to", "txt", "--losses", "text")
    // HTML is told apart also where it cannot be read yet.
    if result.status == 0 { #expect(result.errors.contains("[formatMismatch]") == isOther) }
  }

  @Test func `a message of the sender gets the fields of its headings`() throws {
    try workshop.write(
      "{\"type\":\"report_ready\",\"plaintext_report\":\"BEFUND:\\nLunge frei\"}", to: "m.json")
    let result = try workshop.run("convert", "m.json", "--to", "fields")
    #expect(result.output.contains("\"findings\": \"Lunge frei\""))
  }
}
