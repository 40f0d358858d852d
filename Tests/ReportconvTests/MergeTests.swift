// `reportconv convert --merge`: forms of one report, good and bad.

import ReportModel
import Testing
import ToolSupport

@Suite struct MergeTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("<h2>Befund</h2><p>Knoten rechts, 5 mm.</p>", to: "r.html")
    try workshop.write("Befund\n\nKnoten rechts, 5 mm.\n", to: "r.txt")
    try workshop.write(#"{"findings":"Knoten rechts, 6 mm."}"#, to: "r.json")
  }

  private func merge(_ inputs: String...) throws -> Report {
    let result = try workshop.shell(
      "reportconv convert --merge \(inputs.joined(separator: " ")) --to json -o -")
    #expect(result.status == 0)
    return try Report(json: [UInt8](result.output.utf8))
  }

  @Test func `files are one report, with a source each and what they do not agree on`() throws {
    let report = try merge("r.txt", "r.json", "r.html")
    #expect(report.sources.map(\.format) == ["html", "txt", "fields"])
    #expect(report.plainText == "Befund\nKnoten rechts, 5 mm.")
    #expect(report.findings.map(\.severity) == [.critical])
    #expect(
      report.findings.first?.difference
        == Difference(.number, expected: "Knoten rechts 5 mm", found: "Knoten rechts 6 mm"))
  }

  @Test func `a critical difference fails a strict run, a note does not`() throws {
    let strict = "reportconv convert --to json -o - --strict --merge r.html"
    #expect(try workshop.shell("\(strict) r.json").status == 1)
    try workshop.write("Befund\n\nKNOTEN rechts, 5 mm.\n", to: "r.txt")
    #expect(try merge("r.html", "r.txt").findings.map(\.severity) == [.note])
    #expect(try workshop.shell("\(strict) r.txt").status == 0)
  }

  @Test func `a form that cannot be read is a finding where another can`() throws {
    let report = try merge("r.html", "none.docx")
    #expect(report.findings.map(\.code) == [.unsupportedContent])
    #expect(report.findings.first?.location.part == "none.docx")
  }

  @Test func `where no form can be read, the first failure is told and nothing is written`() throws
  {
    let result = try workshop.run("convert", "--merge", "none.docx", "no.html", "-o", "out.txt")
    #expect(result.status == 2)
    #expect(result.errors.contains("[fileNotFound]"))
    #expect(workshop.names() == ["r.html", "r.json", "r.txt"])
  }

  @Test(arguments: [["r.html"], ["r.html", "."], ["."]])
  func `one file and a folder are no forms of one report`(inputs: [String]) throws {
    let result = try workshop.shell(
      "reportconv convert --merge \(inputs.joined(separator: " ")) -o out.txt")
    #expect(result.status == 64)
    #expect(result.errors.contains("--merge takes two or more files"))
  }
}
