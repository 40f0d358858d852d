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
        .unassigned, .history, .procedure, .findings, .findings, .findings, .findings, .diagnosis,
        .recommendation,
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
}
