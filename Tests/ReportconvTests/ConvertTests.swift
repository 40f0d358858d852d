// `reportconv convert` with one input: where it comes from, where it goes, what is said of it.

import ReportFormats
import ReportModel
import Testing
import ToolSupport

@Suite struct ConvertTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.addReport("a.json")
  }

  @Test func `one input goes to standard output`() throws {
    let result = try workshop.run("convert", "a.json", "--to", "json")
    #expect(result.status == 0)
    #expect(result.output.contains("Lungs clear"))
    #expect(result.errors == "")
    #expect(try workshop.run("convert", "a.json", "--to", "json", "-o", "-") == result)
  }

  @Test func `standard input is read where the input is a dash`() throws {
    let input = String(decoding: Reports.json("From a pipe"), as: UTF8.self)
    let result = try workshop.run("convert", "-", "--to", "json", input: input)
    #expect(result.status == 0)
    #expect(result.output.contains("From a pipe"))
  }

  @Test func `the name of the output chooses the format, and the option overrules it`() throws {
    #expect(try workshop.run("convert", "a.json", "-o", "b.json").status == 0)
    #expect(workshop.text("b.json")?.contains("reportconv.report") == true)
    #expect(try workshop.run("convert", "a.json", "-o", "c.fields.json").status == 0)
    #expect(workshop.text("c.fields.json")?.contains("reportconv.report") == false)
    #expect(try workshop.run("convert", "a.json", "-o", "d.txt", "--to", "json").status == 0)
    #expect(workshop.text("d.txt")?.contains("reportconv.report") == true)
  }

  @Test func `an existing file is replaced only by force`() throws {
    try workshop.write("old", to: "b.json")
    let refused = try workshop.run("convert", "a.json", "-o", "b.json")
    #expect(refused.status == 74)
    #expect(
      refused.errors
        == "reportconv: b.json: the file exists already: give --force to replace it"
        + " [outputExists]\n")
    #expect(workshop.text("b.json") == "old")
    #expect(try workshop.run("convert", "a.json", "-o", "b.json", "--force").status == 0)
    #expect(workshop.text("b.json")?.contains("Lungs clear") == true)
    #expect(workshop.names() == ["a.json", "b.json"])
  }

  @Test func `an output in a folder is named after its input`() throws {
    #expect(try workshop.run("convert", "a.json", "--to", "json,fields", "-o", "out").status == 0)
    #expect(workshop.names(in: "out") == ["a.fields.json", "a.json"])
  }

  @Test func `a part that is not in its encoding is one line, without its bytes`() throws {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relations = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r" Type="\(types)/officeDocument" Target="d.xml"/></Relationships>
      """
    let document = "<?xml version=\"1.0\" encoding=\"UTF-32\"?><w:document>Muster</w:document>"
    let archive = try #require(
      OfficePackage.archive([
        ("_rels/.rels", Array(relations.utf8)), ("d.xml", Array(document.utf8)),
      ]))
    try workshop.write(archive, to: "a.docx")
    let result = try workshop.run("convert", "a.docx", "--to", "txt")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("reportconv: a.docx: d.xml, line 1, "))
    #expect(result.errors.hasSuffix("[malformedXML]\n"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func `outputs have the mode that the umask leaves`() throws {
    let result = try workshop.shell(
      "umask 027; reportconv convert a.json -o b.json; stat -c %a b.json")
    #expect(result.output == "640\n")
  }

  @Test func `a missing input and a folder that is none are clear errors`() throws {
    let result = try workshop.run("convert", "none.docx")
    #expect(result.status == 2)
    #expect(
      result.errors
        == "reportconv: none.docx: there is no such file or folder: check the path"
        + " [fileNotFound]\n")
    let output = try workshop.run("convert", "a.json", "-o", "none/b.json")
    #expect(output.status == 74)
    #expect(output.errors.contains("none/b.json: there is no such file or folder"))
  }

  @Test(arguments: ["-o /dev/full", "> /dev/full"])
  func `no space on the output is a clear error`(target: String) throws {
    let result = try workshop.shell("reportconv convert a.json --to json \(target)")
    #expect(result.status == 74)
    #expect(result.errors.contains("there is no space for the output"))
    #expect(result.errors.hasSuffix("[noSpace]\n"))
  }

  @Test func `an output that cannot be finished leaves nothing behind`() throws {
    try workshop.addReport("big.json", String(repeating: "Lungs clear. ", count: 10_000))
    let result = try workshop.shell("ulimit -f 8; reportconv convert big.json -o b.json")
    #expect(result.status == 74)
    #expect(result.errors.hasSuffix("[noSpace]\n"))
    #expect(workshop.names() == ["a.json", "big.json"])
  }

  @Test func `a reader that goes away is no failure`() throws {
    try workshop.addReport("big.json", String(repeating: "Lungs clear. ", count: 20_000))
    let result = try workshop.shell(
      "{ reportconv convert big.json --to json; echo $? > status; } | head -c 1; cat status")
    #expect(result == ToolResult(status: 0, output: "{0\n", errors: ""))
  }

  @Test func `a finding fails a run only under strict`() throws {
    try workshop.write(Reports.remarkable, to: "f.json")
    let quiet = try workshop.run("convert", "f.json", "-o", "1.json")
    #expect(quiet.status == 0)
    #expect(
      quiet.errors == "reportconv: f.json: 1 finding, 0 losses; --losses text lists them\n")
    #expect(try workshop.run("convert", "f.json", "-o", "2.json", "--strict").status == 1)
    #expect(workshop.names().contains("2.json"))
    #expect(try workshop.run("convert", "a.json", "-o", "3.json", "--strict").status == 0)
  }

  @Test func `findings are listed for people`() throws {
    try workshop.write(Reports.remarkable, to: "f.json")
    let result = try workshop.run("convert", "f.json", "-o", "1.json", "--losses", "text")
    #expect(result.errors == "reportconv: f.json: body: changes are pending [pendingChanges]\n")
  }

  @Test func `findings, losses and errors are listed for programs`() throws {
    try workshop.write(Reports.remarkable, to: "f.json")
    let result = try workshop.run(
      "convert", "f.json", "none.json", "-o", "out", "--to", "json", "--losses", "json")
    let lines = try Workshop.jsonLines(result.errors)
    #expect(result.status == 2)
    #expect(lines.map { $0["input"] } == [.string("f.json"), .string("none.json")])
    #expect(lines.map { $0["status"] } == [.string("done"), .string("failed")])
    guard case .array(let findings)? = lines.first?["findings"],
      case .array(let errors)? = lines.last?["errors"]
    else {
      Issue.record("no findings or no errors")
      return
    }
    #expect(findings.map { $0["code"] } == [.string("pendingChanges")])
    #expect(errors.map { $0["code"] } == [.string("fileNotFound")])
  }

  @Test func `a name that promises another format is a finding`() throws {
    try workshop.addReport("a.html")
    let result = try workshop.run("convert", "a.html", "-o", "b.json", "--losses", "text")
    #expect(result.status == 0)
    #expect(result.errors.contains("the name promises HTML page"))
    #expect(result.errors.hasSuffix("[formatMismatch]\n"))
  }

  @Test func `a limit can be lowered and raised`() throws {
    let refused = try workshop.run("convert", "a.json", "--limit", "input-bytes=10")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("input-bytes (10)"))
    #expect(refused.errors.hasSuffix("[limitExceeded]\n"))
    let size = "input-bytes=\(Reports.json("Lungs clear").count)"
    #expect(try workshop.run("convert", "a.json", "--limit", size).status == 0)
  }

  @Test func `what a document or a name holds cannot steer the terminal`() throws {
    let result = try workshop.run("convert", "a\u{1B}[2J\n.docx")
    #expect(result.errors.hasPrefix("reportconv: a\\u{1b}[2J\\n.docx: "))
  }

  @Test(arguments: [
    "convert", "convert a.json --jobs 0", "convert a.json --to doc", "convert a.json --to rtf,",
    "convert a.json --limit wings=3", "convert a.json --limit nesting=0",
    "convert a.json --to txt --fragment", "convert a.json --to html --no-wrap",
    "convert a.json b.json", "convert a.json --to txt,html", "convert a.json b.json -o a.json",
    "convert - -", "convert --ndjson a.json", "convert --ndjson --to txt,html", "wash",
  ])
  func `a wrong command line does nothing`(line: String) throws {
    let result = try workshop.shell("reportconv \(line)")
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains("Usage: reportconv"))
    let command = line.hasPrefix("convert") ? "reportconv convert" : "reportconv"
    #expect(result.errors.hasSuffix("  See '\(command) --help' for more information.\n"))
    #expect(workshop.names() == ["a.json"])
  }
}
