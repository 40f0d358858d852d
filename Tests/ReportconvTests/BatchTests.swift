// `reportconv convert` with many inputs: folders, names, failures, order, the summary.

import ReportModel
import Testing
import ToolSupport

@Suite struct BatchTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test func `one bad file does not end the run`() throws {
    try workshop.addReport("a.json")
    try workshop.write("PK\u{3}\u{4}", to: "b.docx")
    try workshop.addReport("c.json")
    let result = try workshop.run(
      "convert", "a.json", "b.docx", "none.json", "c.json", "-o", "out", "--to", "json")
    #expect(result.status == 2)
    #expect(workshop.names(in: "out") == ["a.json", "c.json"])
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("reportconv: b.docx: ") == true)
    #expect(lines.dropFirst().first?.hasPrefix("reportconv: none.json: ") == true)
    #expect(lines.last == "reportconv: 2 converted, 2 failed; 0 findings, 0 losses")
  }

  @Test func `a folder stands for the files below it, which keep their folders`() throws {
    try workshop.addReport("in/b.json")
    try workshop.addReport("in/sub/deep/a.json")
    try workshop.addReport("in/.hidden.json")
    try workshop.addReport("in/~$b.json")
    let result = try workshop.run("convert", "in", "-o", "out/made", "--to", "json")
    #expect(result.status == 0)
    #expect(workshop.names(in: "out/made") == ["b.json", "sub"])
    #expect(workshop.names(in: "out/made/sub/deep") == ["a.json"])
    #expect(result.errors == "reportconv: 2 converted, 0 failed; 0 findings, 0 losses\n")
  }

  @Test func `links to files are followed, links to folders are not`() throws {
    try workshop.addReport("real/a.json")
    let result = try workshop.shell(
      "mkdir in; ln -s ../real in/loop; ln -s ../real/a.json in/link.json;"
        + " reportconv convert in -o out --to json; ls out")
    #expect(result.output == "link.json\n")
  }

  @Test func `the outputs of an earlier run are not taken for inputs`() throws {
    try workshop.addReport("in/a.json")
    for _ in 0..<2 {
      let result = try workshop.run("convert", "in", "-o", "in/out", "--to", "json", "--force")
      #expect(result.status == 0)
      #expect(result.errors.hasPrefix("reportconv: 1 converted"))
    }
    #expect(workshop.names(in: "in/out") == ["a.json"])
  }

  @Test func `outputs of the same name are refused before anything is written`() throws {
    try workshop.addReport("one/a.json")
    try workshop.addReport("two/a.json")
    let result = try workshop.run("convert", "one/a.json", "two/a.json", "-o", "out")
    #expect(result.status == 64)
    #expect(
      result.errors.contains("'one/a.json' and 'two/a.json' would both be written to 'out/a.txt'"))
    #expect(workshop.names() == ["one", "two"])
  }

  @Test func `an output never replaces another input`() throws {
    try workshop.addReport("in/a.json", "first")
    try workshop.addReport("b/a.json", "second")
    let result = try workshop.run(
      "convert", "b/a.json", "in/a.json", "-o", "in", "--to", "fields,json", "--force")
    #expect(result.status == 64)
    #expect(workshop.text("in/a.json")?.contains("first") == true)
    #expect(workshop.names(in: "in") == ["a.json"])
    let other = try workshop.shell(
      "mv b/a.json b/x.json; ln -s ../in/a.json b/x.txt;"
        + "reportconv convert b/x.json in/a.json -o b --to txt --force")
    #expect(other.errors.contains("would be written over 'in/a.json', which is an input too"))
  }

  @Test func `existing outputs are kept and the others are written`() throws {
    try workshop.addReport("a.json")
    try workshop.addReport("b.json")
    try workshop.write("old", to: "out/a.json")
    let result = try workshop.run("convert", "a.json", "b.json", "-o", "out", "--to", "json")
    #expect(result.status == 74)
    #expect(workshop.text("out/a.json") == "old")
    #expect(workshop.names(in: "out") == ["a.json", "b.json"])
  }

  @Test(arguments: ["1", "2", "16"])
  func `messages and results stand in the order of the inputs`(jobs: String) throws {
    let names = (10..<60).map { "r\($0).json" }
    for (index, name) in names.enumerated() {
      try workshop.addReport("in/\(name)", String(repeating: "x", count: 1 + index % 7 * 9_000))
    }
    let result = try workshop.run(
      "convert", "in", "-o", "out", "--to", "json", "--jobs", jobs, "--losses", "json")
    #expect(result.status == 0)
    let inputs = try Workshop.jsonLines(result.errors).map { $0["input"]?.string ?? "" }
    #expect(inputs == names.map { "in/\($0)" })
    #expect(workshop.names(in: "out") == names)
  }

  @Test func `an empty folder is no failure`() throws {
    let result = try workshop.shell("mkdir in; reportconv convert in -o out")
    #expect(result.status == 0)
    #expect(result.errors == "reportconv: 0 converted, 0 failed; 0 findings, 0 losses\n")
  }
}
