// `reportconv convert --ndjson`: a result for every line, in order, as soon as it can be given.

import ReportModel
import Testing
import ToolSupport

@Suite struct JobStreamTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.addReport("a.json")
  }

  private func results(_ jobs: String..., options: String = "") throws -> [JSONValue] {
    let result = try workshop.shell(
      "reportconv convert --ndjson \(options)", input: jobs.joined(separator: "\n"))
    #expect(result.errors == "")
    return try Workshop.jsonLines(result.output)
  }

  private func code(_ result: JSONValue?) -> String? { result?["error"]?["code"]?.string }

  @Test func `a job names its input and gets its output`() throws {
    let results = try results(#"{"id":{"x":[1.50]},"input":"a.json","to":"json"}"#)
    let result = try #require(results.first)
    #expect(results.count == 1)
    #expect(result["line"] == .number("1"))
    #expect(result["id"] == (try JSONValue(json: Array(#"{"x":[1.50]}"#.utf8))))
    #expect(result["status"] == .string("done"))
    #expect(result["from"] == .string("json"))
    #expect(result["text"]?.string?.contains("Lungs clear") == true)
    #expect(result["findings"] == .array([]))
    #expect(result["losses"] == .array([]))
  }

  @Test func `a job can bring its input and name a file for its output`() throws {
    var json = JSONOutput()
    json.beginObject()
    json.name("content")
    json.base64(Reports.remarkable)
    json.member("name", "f.html")
    json.member("output", "f.json")
    json.endObject()
    let result = try results(String(decoding: json.bytes, as: UTF8.self)).first
    #expect(result?["output"] == .string("f.json"))
    #expect(result?["to"] == .string("json"))
    #expect(result?["text"] == nil)
    guard case .array(let findings)? = result?["findings"] else {
      Issue.record("no findings")
      return
    }
    #expect(
      findings.map { $0["code"] } == [.string("formatMismatch"), .string("pendingChanges")])
    #expect(workshop.text("f.json")?.contains("Dose 5 mg") == true)
  }

  @Test func `a bad line gives an error and does not end the stream`() throws {
    let results = try results(
      "nonsense", "", #"{"input":"a.json","to":"json","colour":1}"#,
      #"{"id":4,"to":"json"}"#, #"{"input":"a.json","content":""}"#,
      #"{"input":"a.json","to":"doc"}"#, #"{"id":"x","input":"none.json"}"#, "  \t",
      #"{"input":"a.json","to":"json"}"#)
    #expect(results.map { $0["line"]?.integer } == [1, 3, 4, 5, 6, 7, 9])
    #expect(
      results.map(code) == [
        "badJob", "badJob", "badJob", "badJob", "badJob", "fileNotFound", nil,
      ])
    #expect(results[0]["error"]?["location"]?["column"]?.integer == 1)
    #expect(results[2]["id"] == .number("4"))
    #expect(results[5]["id"] == .string("x"))
  }

  @Test func `results stand in the order of the jobs`() throws {
    try workshop.addReport("big.json", String(repeating: "Lungs clear. ", count: 5_000))
    let jobs = (0..<60).map { index in
      #"{"id":\#(index),"input":"\#(index % 9 == 0 ? "big" : "a").json","to":"json"}"#
    }
    let result = try workshop.run(
      "convert", "--ndjson", "--jobs", "4", input: jobs.joined(separator: "\n") + "\n")
    #expect(result.status == 0)
    let ids = try Workshop.jsonLines(result.output).map { $0["id"]?.integer ?? -1 }
    #expect(ids == Array(0..<60))
  }

  @Test func `a result is there before the next job is given`() throws {
    let result = try workshop.shell(
      """
      mkfifo in out
      timeout 60 reportconv convert --ndjson < in > out &
      exec 3> in 4< out
      echo '{"id":1,"input":"a.json","output":"b.json"}' >&3
      read -r first <&4
      echo '{"id":2,"input":"b.json","output":"c.json"}' >&3
      read -r second <&4
      exec 3>&-
      wait
      echo "$first"; echo "$second"
      """)
    let results = try Workshop.jsonLines(result.output)
    #expect(results.map { $0["id"]?.integer } == [1, 2])
    #expect(results.map { $0["status"] } == [.string("done"), .string("done")])
  }

  @Test func `a line over the limit is passed over, and the next is read`() throws {
    let long = #"{"id":"\#(String(repeating: "x", count: 200_000))"}"#
    let results = try results(
      long, #"{"input":"none.json"}"#, long, options: "--limit input-bytes=1000")
    #expect(results.map(code) == ["limitExceeded", "fileNotFound", "limitExceeded"])
    #expect(results.map { $0["line"]?.integer } == [1, 2, 3])
  }

  @Test func `options of the command line count where a job says nothing`() throws {
    let both = try results(
      #"{"input":"a.json"}"#, #"{"input":"a.json","to":"fields","limits":{"input-bytes":9}}"#,
      #"{"input":"a.json","limits":{"wings":9}}"#, options: "--to json")
    #expect(both[0]["to"] == .string("json"))
    #expect(code(both[1]) == "limitExceeded")
    #expect(code(both[2]) == "badJob")
  }

  @Test func `an existing output is replaced only by force`() throws {
    try workshop.write("old", to: "b.json")
    let job = #"{"input":"a.json","output":"b.json""#
    let results = try results(job + "}", job + #","force":true}"#, options: "--jobs 1")
    #expect(results.map(code) == ["outputExists", nil])
    #expect(workshop.text("b.json")?.contains("Lungs clear") == true)
  }

  @Test func `the exit status is that of the worst job`() throws {
    try workshop.write(Reports.remarkable, to: "f.json")
    let strict = try workshop.run(
      "convert", "--ndjson", "--strict", input: #"{"input":"f.json","to":"json"}"#)
    #expect(strict.status == 1)
    let failed = try workshop.run("convert", "--ndjson", input: "{}\n")
    #expect(failed.status == 2)
    let full = try workshop.run(
      "convert", "--ndjson", input: #"{"input":"f.json","to":"json","output":"/dev/full"}"#)
    #expect(full.status == 74)
    #expect(try workshop.run("convert", "--ndjson").status == 0)
  }

  @Test func `a signal ends the run and says so`() throws {
    let result = try workshop.shell(
      """
      mkfifo in out
      reportconv convert --ndjson < in > out & tool=$!
      exec 3> in 4< out
      echo '{"input":"a.json","output":"b.json"}' >&3
      read -r first <&4
      kill -TERM $tool
      wait $tool
      echo $?
      """)
    #expect(result.output == "143\n")
    #expect(workshop.names() == ["a.json", "b.json", "in", "out"])
  }
}
