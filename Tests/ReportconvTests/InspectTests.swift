// `reportconv inspect`: the tree of a report.

import ReportModel
import TestSupport
import Testing
import ToolSupport

@Suite struct InspectTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test func `everything that a report can hold is in the tree`() throws {
    try workshop.write(Report.everything.json(), to: "r.json")
    let result = try workshop.run("inspect", "r.json")
    #expect(result.status == 0)
    let difference = try Workshop.difference(
      of: result.output, from: "Tests/ReportconvTests/Goldens/everything.tree")
    if let difference { Issue.record("\(difference)") }
  }

  @Test func `the tree can be had as canonical JSON`() throws {
    try workshop.addReport("r.json")
    let result = try workshop.run("inspect", "r.json", "--json")
    #expect(result == (try workshop.run("convert", "r.json", "--to", "json")))
    #expect(result.output.contains("Lungs clear"))
  }

  @Test func `what cannot be read is an error with its code`() throws {
    let missing = try workshop.run("inspect", "none.docx")
    #expect(missing.status == 2)
    #expect(missing.errors.hasSuffix("[fileNotFound]\n"))
    let empty = try workshop.run("inspect", "-")
    #expect(empty.status == 2)
    #expect(
      empty.errors
        == "reportconv: stdin: the input is empty: fetch or copy the file again [emptyInput]\n")
  }

  @Test func `standard output without space is an error`() throws {
    try workshop.addReport("r.json")
    let result = try workshop.shell("reportconv inspect r.json > /dev/full")
    #expect(result.status == 74)
    #expect(result.errors.hasSuffix("[noSpace]\n"))
  }
}
