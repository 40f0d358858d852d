// Inputs of several reports: each line is converted, and a bad one keeps none back.

import Testing
import ToolSupport

@Suite struct SeveralReportsTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(
      "{\"findings\":\"eins\"}\n\n{\"findings\":\n{\"type\":\"report_ready\",\"plaintext_report\":\"drei\"}\n",
      to: "r.jsonl")
  }

  @Test func `each line has outputs with its number, and a bad line is one failure`() throws {
    let result = try workshop.run("convert", "r.jsonl", "--to", "txt,md", "-o", "out")
    #expect(result.status == 2)
    #expect(workshop.text("out/r-1.txt")?.hasSuffix("eins\n") == true)
    #expect(workshop.text("out/r-4.txt") == "drei\n")
    #expect(workshop.text("out/r-4.md") == "drei\n")
    #expect(workshop.text("out/r-3.txt") == nil)
    #expect(workshop.text("out/r.txt") == nil)
    #expect(result.errors.contains("r.jsonl:3: line 1, column"))
    #expect(result.errors.contains("[malformedJSON]"))
  }

  @Test func `standard input is divided too, and a file cut off gives what the whole gives`() throws
  {
    let input = "{\"history\":\"eins\"}\n{\"history\":\"zwei\"}\n{\"histo"
    let result = try workshop.run("convert", "-", "--to", "txt", "-o", "out/", input: input)
    #expect(result.status == 2)
    #expect(workshop.text("out/stdin-1.txt")?.contains("eins") == true)
    #expect(workshop.text("out/stdin-2.txt")?.contains("zwei") == true)
    #expect(result.errors.contains("stdin:3"))
  }

  @Test func `without a folder several reports are refused`() throws {
    let results = [
      try workshop.run("convert", "r.jsonl", "--to", "txt"),
      try workshop.run("convert", "r.jsonl", "-o", "one.txt"),
    ]
    for result in results {
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("[severalReports]"))
    }
    #expect(workshop.text("one.txt") == nil)
  }

  @Test func `a line does not replace what another input is written to`() throws {
    try workshop.write("{\"findings\":\"x\"}", to: "r-1.json")
    let result = try workshop.run("convert", "r.jsonl", "r-1.json", "--to", "txt", "-o", "out")
    #expect(result.errors.contains("out/r-1.txt: another input is written to this file"))
    #expect(workshop.text("out/r-1.txt")?.contains("x") == true)
  }

  @Test func `inspect shows each line`() throws {
    let result = try workshop.run("inspect", "r.jsonl", "--json")
    #expect(result.status == 2)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.errors.contains("r.jsonl:3"))
    #expect(try workshop.run("inspect", "r.jsonl").output.contains("\"drei\""))
  }

  @Test func `a job takes one report`() throws {
    let result = try workshop.run("convert", "--ndjson", input: "{\"input\":\"r.jsonl\"}\n")
    #expect(result.output.contains("severalReports"))
  }
}
