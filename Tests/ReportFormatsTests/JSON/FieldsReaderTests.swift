// The sender's five fields as input: the strings come back, and all else is kept.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct FieldsReaderTests {
  private func read(_ json: String) throws -> Report {
    try JSONReader.read(Array(json.utf8), options: ReadOptions())
  }

  private func fields(_ report: Report) throws -> [String?] {
    let written = FieldsWriter.write(report, options: WriteOptions())
    let json = try JSONValue(json: written.bytes)
    return Field.allCases.filter { $0 != .unassigned }.map { json[$0.rawValue]?.string }
  }

  @Test func `each field is a section with the name that was sent`() throws {
    let report = try read(#"{"findings":"Lunge frei","history":"Husten","diagnosis":null}"#)
    #expect(report.sections.map(\.field) == [.findings, .history])
    #expect(report.sections.map(\.headingText) == ["findings", "history"])
    #expect(report.sections.map(\.blocks) == [[.line("Lunge frei")], [.line("Husten")]])
    #expect(report.sources.map(\.format) == ["fields"])
  }

  @Test func `other members are sections that feed no field`() throws {
    let report = try read(
      #"{"history":"a","patient":{"name":"Muster","ids":[1,2.50]},"ok":true,"none":null}"#)
    #expect(report.sections.map(\.field) == [.history, .unassigned, .unassigned])
    #expect(report.sections[1].headingText == "patient")
    #expect(
      words(report.sections[1].blocks.plainText) == [
        "name:", "Muster", "ids:", "•", "1", "•", "2.50",
      ])
    #expect(report.sections[2].blocks == [.line("true")])
  }

  @Test func `a value of another type is kept, with a finding`() throws {
    let report = try read(#"{"findings":[1,"zwei"],"history":12345678901234567890.10}"#)
    #expect(report.findings.map(\.code) == [.malformedStructure, .malformedStructure])
    #expect(report.sections.map(\.field) == [.findings, .history])
    #expect(report.sections[1].blocks == [.line("12345678901234567890.10")])
  }

  @Test(arguments: [
    "", "a", "a\nb", "a\n\nb", "\n\na\n", " a", "a ", "  - a\n  - b", "- a\n- b\n  - c",
    "1. a\n2. b",
    "a\tb\nc\td", "a\t\tb\nc\td\te", "a    b\nc    d", "| a | b |\n| c | d |",
    "+---+\n| a |\n+---+",
    "Befund:\n- Leber\n- Milz\n\nEnde", "☒ ja ☐ nein", "a\n-----\nb", "Leber\n=====\n\nfrei", "\t",
    " \n ",
    "1)  a\n2)  b", "o a\no b", "• a\n\n\n• b", "-----", "a\n    b", "x\u{A0}\n\u{A0}",
  ])
  func `a text comes back exactly when it is written again`(text: String) throws {
    var json = JSONOutput()
    json.beginObject()
    json.member("findings", text)
    json.endObject()
    let report = try JSONReader.read(json.bytes, options: ReadOptions())
    #expect(report.invariantViolations == [])
    #expect(try fields(report)[1] == text)
  }

  @Test(arguments: Subject.all)
  func `what was written as fields gives the same five strings again`(subject: Subject) throws {
    let first = FieldsWriter.write(try subject.report(), options: WriteOptions())
    let report = try Format.fields.reader?(first.bytes, ReadOptions())
    let again = FieldsWriter.write(try #require(report), options: WriteOptions())
    guard report?.findings.isEmpty == true, !first.bytes.contains(Array("\\f".utf8)) else { return }
    let texts = try [first, again].map { try JSONValue(json: $0.bytes) }
    for field in Field.allCases where field != .unassigned {
      let pair = texts.map { $0[field.rawValue]?.string.map(Self.lineFeeds) }
      #expect(pair[0].map { Array($0.utf8) } == pair[1].map { Array($0.utf8) })
    }
    #expect(!again.losses.contains { $0.feature == .text || $0.feature == .headings })
  }

  /// The text with line feeds for the line ends of other systems.
  private static func lineFeeds(_ text: String) -> String {
    String(decoding: TextCleaner(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "{}", "[]", "1", "{\"type\":\"x\"}", "{\"schema\":\"reportconv.report\",\"version\":\"1.0\"}",
    "{\"unassigned\":\"a\"}",
  ])
  func `an object without any of the fields is not this shape`(json: String) {
    let error = #expect(throws: ReadError.self) {
      try FieldsReader.read(Array(json.utf8), options: ReadOptions())
    }
    #expect(error?.code == .notAReport)
  }

  @Test(arguments: [
    (#"{"history":"a","history":"b"}"#, ReadError.Code.malformedJSON),
    (#"{"history":"\ud800"}"#, .malformedJSON), (#"{"history":"a"#, .malformedJSON),
    ("{\"history\":" + String(repeating: "[", count: 600), .limitExceeded),
  ])
  func `what no reader could be sure of is an error`(json: String, code: ReadError.Code) {
    let error = #expect(throws: ReadError.self) { try read(json) }
    #expect(error?.code == code)
  }

  @Test func `signs of symbol fonts are read as those of Symbol and told`() throws {
    let report = try read("{\"findings\":\"Tiefe \u{F0B3} 50 %\"}")
    #expect(report.plainText.contains("Tiefe ≥ 50 %"))
    #expect(report.findings.map(\.code) == [.unknownSymbol])
    #expect(report.findings.first?.location.part == "findings")
  }

  @Test func `values deeper than lists go are shown as JSON`() throws {
    let json = String(repeating: "[", count: 200) + "\"tief\"" + String(repeating: "]", count: 200)
    let report = try read("{\"history\":\"a\",\"x\":\(json)}")
    #expect(report.plainText.contains("tief"))
    #expect(report.invariantViolations == [])
  }
}
