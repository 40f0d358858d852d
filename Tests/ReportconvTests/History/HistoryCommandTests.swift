// `reportconv history` on the command line.

import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct HistoryCommandTests {
  private let workshop: Workshop
  private let sample = "samples/mrt-knie-de.docx"

  init() throws {
    workshop = try Workshop()
    try workshop.addSamples()
  }

  private func history(_ arguments: String) throws -> ToolResult {
    try workshop.shell("reportconv history \(arguments)")
  }

  private func json(_ text: String) throws -> JSONValue { try JSONValue(json: Array(text.utf8)) }

  /// Writes a later report of the same patient and kind.
  private func addLater(_ edit: String = "", to name: String = "new.txt") throws {
    let script = "s/18.04.2024/22.05.2025/;\(edit)"
    _ = try workshop.shell("reportconv convert \(sample) | sed '\(script)' > \(name)")
  }

  @Test func `a report is added once`() throws {
    let first = try history("add \(sample) --json")
    #expect(
      first.output == #"{"input":"\#(sample)","status":"added","number":1,"revision":1}"# + "\n")
    #expect(try history("add \(sample)").output.contains("report 1 has it already"))
    #expect(try history("list --json").output.split(separator: "\n").count == 1)
  }

  @Test func `what cannot be read keeps nothing back`() throws {
    let result = try history("add none.docx samples/payloads \(sample)")
    #expect(result.status == 2)
    #expect(result.errors.contains("[fileNotFound]"))
    #expect(result.output.contains("\(sample): report"))
  }

  @Test func `a report that names no patient is added with a remark`() throws {
    try workshop.addReport("r.json")
    let result = try history("add r.json")
    #expect(result.status == 0)
    #expect(result.errors.contains("[noPatient]"))
    #expect(result.output == "r.json: report 1 added\n")
    let previous = try history("previous r.json")
    #expect(previous.status == 1)
    #expect(previous.errors.contains("[noPatient]"))
  }

  @Test func `each line of JSON lines is a report`() throws {
    try workshop.write(Reports.json("A") + [0x0A] + Reports.json("B") + [0x0A], to: "r.jsonl")
    #expect(
      try history("add r.jsonl").output
        == "r.jsonl:1: report 1 added\nr.jsonl:2: report 2 added\n")
    let previous = try history("previous r.jsonl")
    #expect(previous.status == 2)
    #expect(previous.errors.contains("[severalReports]"))
  }

  @Test func `the previous report is found and explained`() throws {
    _ = try history("add \(sample) --received 2024-04-19")
    try addLater()
    let found = try json(try history("previous new.txt --json --explain").output)
    #expect(found["previous"]?["number"] == .number("1"))
    #expect(found["before"]?.string == "2025-05-22T00:00:00.000Z")
    #expect(found["dateSource"]?.string == "label")
    #expect(try history("previous new.txt").status == 0)
    _ = try history("add new.txt")
    #expect(try history("previous --of 2").output.contains("MRT des rechten Kniegelenks"))
    #expect(try history("previous --of 1").status == 1)
  }

  @Test func `the other knee and the twin have no previous report`() throws {
    _ = try history("add \(sample)")
    try addLater("s/rechten/linken/", to: "left.txt")
    try addLater("s/MUSTERMANN Max/MUSTERMANN Moritz/", to: "twin.txt")
    for (name, words) in [("left.txt", "another kind"), ("twin.txt", "given name not equal")] {
      #expect(try history("previous \(name)").status == 1)
      let told = try history("previous \(name) --explain")
      #expect(told.status == 1)
      #expect(told.output.contains(words), "\(name)")
    }
  }

  @Test func `a report is written as it was, in any format`() throws {
    _ = try history("add \(sample)")
    let canonical = try workshop.run("convert", sample, "--to", "json")
    #expect(try history("export 1").output == canonical.output)
    let text = try history("export 1 -o out.txt")
    #expect(text.status == 0)
    #expect(text.errors.contains("losses; --losses text lists them"))
    #expect(workshop.text("out.txt") == workshop.text("samples/expected/mrt-knie-de.txt"))
    let again = try history("export 1 -o out.txt")
    #expect(again.status == 74)
    #expect(again.errors.contains("[outputExists]"))
    #expect(try history("export 1 -o out.txt --force").status == 0)
  }

  @Test func `revisions are kept and shown`() throws {
    _ = try history("add \(sample)")
    _ = try workshop.shell("reportconv convert \(sample) > same.txt")
    #expect(try history("add same.txt").output.contains("report 1 has a new revision, 2"))
    let shown = try json(try history("show 1 --json").output)
    #expect(shown["revisions"] == .number("2"))
    let first = try workshop.run("convert", sample, "--to", "json")
    #expect(try history("export 1 --revision 1").output == first.output)
    #expect(try history("export 1").output != first.output)
  }

  @Test(arguments: ["show 9", "export 9", "previous --of 9"])
  func `a number that is not there is an error with advice`(arguments: String) throws {
    let result = try history(arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains("`reportconv history list` shows the numbers [unknownReport]"))
  }

  @Test(arguments: [
    "add", "show x", "show 0", "list --limit 0", "prune", "prune --older-than 2",
    "prune --older-than 0d", "prune --older-than xy", "previous", "previous a --of 1",
    "add samples --received 31.12.2024", "add samples --received 2024-02-30", "export 1 --to x",
  ])
  func `a wrong command line is refused`(arguments: String) throws {
    #expect(try history(arguments).status == 64)
  }

  @Test func `what is pruned is in no file of the state folder`() throws {
    _ = try history("add \(sample) samples/ct-thorax-fr.docx")
    let trial = try history("prune --older-than 2y --dry-run")
    #expect(trial.output.hasSuffix(" would be removed\n"))
    let search = "grep -rlai mustermann .local/state/reportconv"
    #expect(try workshop.shell(search).status == 0)
    #expect(try history("prune --older-than 2y").output.hasPrefix("2 reports with 2 revisions"))
    #expect(try workshop.shell(search).status == 1)
    #expect(try history("list").output == "")
  }

  @Test func `only the user can read the history`() throws {
    _ = try history("add \(sample)")
    _ = try history("prune --older-than 9000m")
    let modes = try workshop.shell("find .local/state -printf '%m %y\\n' | sort -u")
    #expect(modes.output == "600 f\n700 d\n")
    let open = try workshop.shell(
      "chmod 644 .local/state/reportconv/history.sqlite; reportconv history list")
    #expect(open.status == 2)
    #expect(open.errors.contains("[notPrivate]"))
  }

  @Test func `messages hold no name and nothing of the report`() throws {
    let result = try history("add \(sample) samples/expected/ct-thorax-fr.txt")
    for word in ["MUSTER", "1985", "1960", "Kniegelenk", "Scanner"] {
      #expect(!result.errors.contains(word), "\(word)")
    }
  }
}
