// What `reportconv simulate` understands of its options and folders. What it does with receivers is
// tested beside the simulator.

import ArgumentParser
import ReportFeed
import Testing
import ToolSupport

@testable import reportconv

@Suite struct SimulationTests {
  private func plan(_ arguments: String...) throws -> SimulationPlan {
    try SimulationPlan(try SimulateCommand.parse(["folder"] + arguments))
  }

  @Test func `options become settings`() throws {
    let plan = try plan(
      "--port", "8765", "--host", "localhost", "--key", "a", "--key", "b", "--interval", "0.25",
      "--count", "7", "--fault", "drop=3", "--fault", "slow=20%", "--seed", "9", "--url-lifetime",
      "60", "--certificate", "c.pem", "--private-key", "k.pem", "--end", "--json")
    #expect(plan.folders == ["folder"])
    #expect(plan.settings.port == 8_765)
    #expect(plan.settings.host == "localhost")
    #expect(plan.settings.keys == ["a", "b"])
    #expect(plan.settings.interval == 250)
    #expect(plan.settings.faults == [.init(.drop, .every(3)), .init(.slow, .percent(20))])
    #expect(plan.settings.seed == 9)
    #expect(plan.settings.urlLifetime == 60_000)
    #expect(plan.count == 7)
    #expect(plan.identity?.certificate == "c.pem" && plan.identity?.key == "k.pem")
    #expect(plan.ends && plan.isJSON && !plan.isEndless)
  }

  @Test func `without options any key gets each report once on any port`() throws {
    let plan = try plan()
    #expect(plan.settings.port == 0)
    #expect(plan.settings.keys == nil)
    #expect(plan.count == nil && !plan.isEndless && !plan.ends)
    #expect(plan.identity == nil)
  }

  @Test(arguments: [
    ["--port", "65536"], ["--port", "x"], ["--count", "0"], ["--interval", "-1"],
    ["--interval", "nan"], ["--seed", "-1"], ["--fault", "rain"], ["--certificate", "c.pem"],
    ["--private-key", "k.pem"], ["--repeat", "--count", "3"], ["--repeat", "--end"],
    ["--url-lifetime", "soon"],
  ])
  func `what cannot be meant is refused`(arguments: [String]) {
    #expect(throws: (any Error).self) {
      try SimulationPlan(try SimulateCommand.parse(["folder"] + arguments))
    }
  }

  @Test func `a folder must be named`() {
    #expect(throws: (any Error).self) { try SimulateCommand.parse([]) }
  }

  @Test func `files of one name are one report, over folders too`() throws {
    let workshop = try Workshop()
    try workshop.write("PK-document", to: "one/b.docx")
    try workshop.write("<p>\u{E9}</p>", to: "one/b.html")
    try workshop.write([0x7B, 0xE9, 0x7D], to: "two/b.rtf")
    try workshop.write("text", to: "two/b.txt")
    try workshop.write(#"{ "findings": "none" }"#, to: "two/b.fields.json")
    try workshop.write("only", to: "two/a.txt")
    try workshop.write("other", to: "two/README.md")
    try workshop.write("below", to: "two/below/c.txt")
    let reports = try SimulationFolder.reports(of: [workshop.path("one"), workshop.path("two")])
    #expect(reports.map(\.name) == ["a", "b"])
    #expect(reports[1].document == Array("PK-document".utf8))
    #expect(
      reports[1].members.map { "\($0.name)=\(String(decoding: $0.json, as: UTF8.self))" } == [
        "html_content=\"<p>\u{E9}</p>\"", "rtf_report=\"{\u{E9}}\"", "plaintext_report=\"text\"",
        #"json_report={"findings":"none"}"#,
      ])
  }

  @Test func `a whole message is sent as it is, and files add what it lacks`() throws {
    let workshop = try Workshop()
    try workshop.write(
      #"{"type":"report_ready","url":"https://a.example/","rtf_report":"r","more":[1.50]}"#,
      to: "a.message.json")
    try workshop.write("other", to: "a.rtf")
    try workshop.write("text", to: "a.txt")
    let report = try #require(try SimulationFolder.reports(of: [workshop.path(".")]).first)
    #expect(report.url == "https://a.example/")
    #expect(report.document == nil)
    #expect(report.members.map(\.name) == ["rtf_report", "more", "plaintext_report"])
    #expect(report.members[0].json == Array("\"r\"".utf8))
    #expect(report.members[1].json == Array("[1.50]".utf8))
  }

  @Test func `what cannot be read is told with its file`() throws {
    let workshop = try Workshop()
    try workshop.write("{", to: "bad/a.fields.json")
    let bad = try workshop.run("simulate", "bad")
    #expect(bad.status == 2)
    #expect(bad.errors.contains("a.fields.json: line 1, column 2"))
    let missing = try workshop.run("simulate", "missing")
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("reportconv: missing: there is no such file or folder"))
    try workshop.write("text", to: "good/a.txt")
    let identity = try workshop.run(
      "simulate", "good", "--certificate", "none.pem", "--private-key", "none.pem")
    #expect(identity.status == 2)
    #expect(identity.errors.contains("none.pem"))
  }
}
