// The JSON form of a whole report: exact, versioned, strict, total.

import ReportModel
import TestSupport
import Testing

@Suite struct ReportJSONTests {
  @Test(arguments: [true, false])
  func `a report that holds everything comes back as it was`(pretty: Bool) throws {
    let bytes = Report.everything.json(pretty: pretty)
    let report = try Report(json: bytes)
    #expect(report == .everything)
    #expect(report.json(pretty: pretty) == bytes)
  }

  /// Equality of strings is canonical equivalence, so the bytes are compared too.
  @Test(arguments: [true, false])
  func `arbitrary reports come back as they were`(pretty: Bool) throws {
    var generator = RandomReport(seed: 20, characters: .any)
    for _ in 0..<100 {
      let report = generator.next()
      let bytes = report.json(pretty: pretty)
      let back = try Report(json: bytes)
      #expect(back == report)
      #expect(back.json(pretty: pretty) == bytes)
    }
  }

  @Test func `members in another order give the same report`() throws {
    var generator = RandomReport(seed: 21, characters: .any)
    for _ in 0..<100 {
      let report = generator.next()
      let sorted = try JSONValue(json: report.json()).sorted
      var json = JSONOutput()
      sorted.write(to: &json)
      #expect(try Report(json: json.bytes) == report)
    }
  }

  @Test func `schema and version stand first and an empty report has nothing else`() {
    let text = String(decoding: Report().json(), as: UTF8.self)
    #expect(text == #"{"schema":"reportconv.report","version":"1.0"}"#)
  }

  @Test func `the pretty form is indented by two spaces and ends its last line`() {
    let report = Report(title: "Brief", sections: [Section(level: 2, field: .diagnosis)])
    let expected = """
      {
        "schema": "reportconv.report",
        "version": "1.0",
        "title": "Brief",
        "sections": [
          {
            "level": 2,
            "field": "diagnosis"
          }
        ]
      }

      """
    #expect(String(decoding: report.json(pretty: true), as: UTF8.self) == expected)
  }

  @Test(arguments: ["1.1", "2.0", "0.9"])
  func `another version is refused whatever else stands there`(version: String) {
    let error = rejection(
      of: #"{"new":1,"version":"\#(version)","schema":"reportconv.report"}"#)
    #expect(error?.code == .unsupportedVersion)
    #expect(error?.message == version)
  }

  @Test(arguments: ["1", "1.0.0", "01.0", "1.", "x", "", "-1.0", "+1.0"])
  func `a version that is none is refused`(version: String) {
    let error = rejection(of: #"{"schema":"reportconv.report","version":"\#(version)"}"#)
    #expect(error?.code == .invalidValue)
  }

  @Test func `JSON that is no report is refused by its schema`() {
    #expect(rejection(of: "{}")?.message == #"the member "schema" is missing"#)
    #expect(rejection(of: #"{"schema":"x","version":"1.0"}"#)?.code == .invalidValue)
    #expect(rejection(of: "[]")?.message == "expected an object, found an array")
  }

  @Test func `nothing may follow the report`() {
    let error = rejection(of: #"{"schema":"reportconv.report","version":"1.0"} x"#)
    #expect(error?.code == .malformed)
    #expect(error?.column == 48)
  }

  @Test func `nesting over the limit is an error and not a crash`() {
    let depth = 100_000
    let inner = #"{"type":"group","kind":"frame","blocks":["#
    let start = #"{"schema":"reportconv.report","version":"1.0","headers":[{"blocks":["#
    let bytes = [UInt8]((start + String(repeating: inner, count: depth)).utf8)
    for limit in [16, 512, 1_000_000] {
      let error = #expect(throws: JSONError.self) {
        try Report(json: bytes, maximumDepth: limit)
      }
      #expect(error?.code == .tooDeep)
    }
  }

  @Test func `the deepest report that is allowed can be read, compared and written`() throws {
    let levels = (JSONScanner.deepest - 4) / 2
    var blocks: [Block] = []
    for _ in 0..<levels { blocks = [.group(Group(.frame, blocks: blocks))] }
    let report = Report(headers: [PageRegion(blocks: blocks)])
    #expect(try Report(json: report.json(), maximumDepth: .max) == report)
  }
}

extension JSONValue {
  /// The value with the members of its objects in the order of their names, as other programs
  /// store them.
  fileprivate var sorted: JSONValue {
    switch self {
    case .null, .boolean, .number, .string: self
    case .array(let values): .array(values.map(\.sorted))
    case .object(let members):
      .object(
        members.sorted { $0.name < $1.name }.map { Member(name: $0.name, value: $0.value.sorted) })
    }
  }
}
