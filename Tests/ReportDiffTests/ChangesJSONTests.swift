// Changes written as JSON and read again: the same to the last byte, and by the schema.

import Foundation
import ReportDiff
import ReportModel
import TestSupport
import Testing

@Suite struct ChangesJSONTests {
  private let validator: SchemaValidator

  init() throws {
    let report = try Documents.validator("report.schema.json")
    validator = try Documents.validator(
      "changes.schema.json", others: ["report.schema.json": report])
  }

  private func check(_ changes: ReportChanges) throws {
    for isPretty in [true, false] {
      let written = changes.json(pretty: isPretty)
      let back = try ReportChanges(json: written)
      #expect(back == changes)
      #expect(back.json(pretty: isPretty) == written)
    }
    #expect(validator.check(try JSONValue(json: changes.json())).problem == nil)
  }

  @Test func `changes between samples come back exactly and keep the schema`() throws {
    for (old, new) in try Documents.samplePairs() {
      try check(try ReportDiff.changes(from: old, to: new))
      try check(try ReportDiff.changes(from: new, to: old).ignoring([.dates, .formatting]))
    }
  }

  @Test func `changes between arbitrary reports come back exactly and keep the schema`() throws {
    var reports = RandomReport(seed: 61, characters: .any)
    var old = Report.everything
    for _ in 0..<24 {
      let new = reports.next()
      try check(try ReportDiff.changes(from: old, to: new))
      old = new
    }
  }

  @Test func `clinical edits come back exactly and lead from one report to the other`() throws {
    var random = SplitMix64(seed: 62)
    for _ in 0..<60 {
      let old = ClinicalEditTests.report(&random)
      var new = old
      for edit in ClinicalEditTests.words where random.oneIn(3) {
        for place in ClinicalEditTests.places(of: new) {
          let text = ClinicalEditTests.text(new, place).replacing(edit.old, with: edit.new)
          ClinicalEditTests.set(text, in: &new, place)
        }
      }
      let changes = try ReportDiff.changes(from: old, to: new)
      try check(changes)
      let back = try ReportChanges(json: changes.json())
      #expect(back.accepted(in: old) == new)
      #expect(back.rejected(in: new) == old)
    }
  }

  @Test func `the schema names every member that is written, and no others`() throws {
    #expect(validator.openObjects == [])
    var members: Set<String> = []
    var reports = RandomReport(seed: 63)
    var changes = [
      try ReportDiff.changes(from: .findings("7 mm", "8.1.2026"), to: .findings("8.2.2026"))
        .ignoring([.dates]),
      try ReportDiff.changes(
        from: .findings("Die Leber ist frei.", "Milz."),
        to: .findings("Milz.", "Die Leber ist frei.")),
    ]
    for _ in 0..<12 {
      let (old, new) = (reports.next(), reports.next())
      changes.append(try ReportDiff.changes(from: old, to: new))
      changes.append(try ReportDiff.changes(from: .everything, to: new))
    }
    changes.append(try ReportDiff.changes(from: .everything, to: .everything))
    for changes in changes {
      let verdict = validator.check(try JSONValue(json: changes.json()))
      guard case .valid(let found) = verdict else {
        Issue.record("\(verdict)")
        continue
      }
      members.formUnion(found)
    }
    #expect(validator.members.subtracting(members) == [])
  }

  @Test(arguments: [
    ("passageChange", "status", PassageChange.Status.allCases.map(\.rawValue)),
    ("passageChange", "field", Field.allCases.map(\.rawValue)),
    ("line", "status", LineChange.Status.allCases.map(\.rawValue)),
    ("line", "kind", LineKind.allCases.map(\.rawValue)),
    ("span", "kind", ChangeSpan.Kind.allCases.map(\.rawValue)),
    ("header", "pages", PageRegion.Pages.allCases.map(\.rawValue)),
    ("footer", "pages", PageRegion.Pages.allCases.map(\.rawValue)),
  ])
  func `the words of the schema are those of the data`(
    definition: String, member: String, words: [String]
  ) {
    let schema = validator.root["$defs"]?[definition]?["properties"]?[member]
    #expect(schema?["enum"] == .array(words.map { .string($0) }))
    let classes = validator.root["$defs"]?["class"]?["enum"]
    #expect(classes == .array(ChangeClass.allCases.map { .string($0.rawValue) }))
  }

  private static let head = #"{"schema":"reportconv.changes","version":"1.0","#

  @Test(arguments: [
    (#"{"schema":"reportconv.report","version":"1.0"}"#, JSONError.Code.invalidValue, ""),
    (#"{"schema":"reportconv.changes","version":"1.1"}"#, .unsupportedVersion, ""),
    (#"{"schema":"reportconv.changes"}"#, .missingMember, ""),
    (head + #""passages":[]}"#, .invalidValue, ""),
    (head + #""isEmpty":true,"classes":["number"]}"#, .invalidValue, ""),
    (head + #""isEmpty":true,"passages":[{"name":"a"}]}"#, .missingMember, "/passages/0"),
    (
      head + #""passages":[{"name":"a","status":"gone"}]}"#, .invalidValue, "/passages/0/status"
    ),
    (
      head + #""passages":[{"name":"a","status":"added","new":{"place":"margin"}}]}"#,
      .invalidValue, "/passages/0/new"
    ),
    (
      head + #""passages":[{"name":"a","status":"added","new":{"id":"1"}}]}"#,
      .missingMember, "/passages/0/new"
    ),
    (
      head + #""passages":[{"name":"a","status":"added","new":{"place":"header","id":"1"}}]}"#,
      .unknownMember, "/passages/0/new/id"
    ),
    (
      head + #""passages":[{"name":"a","status":"added","classes":["unit"]}]}"#,
      .invalidValue, "/passages/0"
    ),
    (
      head + #""passages":[{"name":"a","status":"added","newPlace":0,"lines":[{"status":"kept","#
        + #""kind":"cell","newPlace":{"passage":0,"line":0,"row":1}}]}]}"#,
      .missingMember, "/passages/0/lines/0/newPlace"
    ),
    (
      head + #""passages":[{"name":"a","status":"added","classes":["unit"],"lines":[{"#
        + #""status":"added","kind":"paragraph","newPlace":{"passage":0,"line":0},"#
        + #""spans":[{"kind":"added","class":"unit","text":"mm"}]}],"#
        + #""new":{"place":"header","blocks":[{"type":"paragraph","content":["cm"]}]}}]}"#,
      .invalidValue, "/passages/0"
    ),
    ("[]", .wrongType, ""), (head, .malformed, "/version"),
  ])
  func `what is not changes is refused with its place`(
    text: String, code: JSONError.Code, path: String
  ) {
    let error = #expect(throws: JSONError.self) { try ReportChanges(json: Array(text.utf8)) }
    #expect(error?.code == code)
    #expect(error?.path == path)
  }

  @Test func `changes of a newer version are refused, not misread`() {
    let text = #"{"schema":"reportconv.changes","version":"2.0","isEmpty":true}"#
    let error = #expect(throws: JSONError.self) { try ReportChanges(json: Array(text.utf8)) }
    #expect(error?.code == .unsupportedVersion)
  }
}
