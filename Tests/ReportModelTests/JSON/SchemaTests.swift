// The JSON Schema of the report beside what is really written and read.

import Foundation
import ReportModel
import TestSupport
import Testing

@Suite struct SchemaTests {
  private let validator: SchemaValidator

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let schema = try Data(contentsOf: root.appending(path: "samples/report.schema.json"))
    validator = try SchemaValidator(JSONValue(json: [UInt8](schema)))
  }

  @Test func `the schema allows no members that it does not name`() {
    #expect(validator.openObjects == [])
    #expect(validator.members.count > 100)
  }

  @Test func `what is written keeps the schema`() throws {
    var generator = RandomReport(seed: 51, characters: .any)
    for report in [Report(), .everything] + (0..<40).map({ _ in generator.next() }) {
      let verdict = validator.check(try JSONValue(json: report.json()))
      #expect(verdict.problem == nil)
    }
  }

  @Test func `the report that holds everything has each member of the schema`() throws {
    let verdict = validator.check(try JSONValue(json: Report.everything.json()))
    guard case .valid(let members) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    let unused = validator.members.subtracting(members).filter { !$0.hasPrefix("#/$defs/loss/") }
    #expect(unused == [])
  }

  @Test func `a loss keeps its definition whatever it says`() throws {
    for feature in Feature.allCases {
      var json = JSONOutput()
      let place = Location(part: "header", line: 1, column: 2, section: ["Befund"])
      Loss(feature, count: 3, at: place, text: "50").write(to: &json)
      #expect(validator.check(try JSONValue(json: json.bytes), by: "loss").problem == nil)
    }
  }

  @Test(arguments: [
    ("section", "field", Field.allCases.map(\.rawValue)),
    ("identityToken", "kind", IdentityToken.Kind.allCases.map(\.rawValue)),
    ("pageRegion", "pages", PageRegion.Pages.allCases.map(\.rawValue)),
    ("paragraph", "alignment", Paragraph.Alignment.allCases.map(\.rawValue)),
    ("list", "kind", List.Kind.allCases.map(\.rawValue)),
    ("group", "kind", Group.Kind.allCases.map(\.rawValue)),
    ("comment", "edge", CommentEdge.allCases.map(\.rawValue)),
    ("change", "kind", ChangeMark.Kind.allCases.map(\.rawValue)),
    ("changeMark", "kind", ChangeMark.Kind.allCases.map(\.rawValue)),
    ("noteResource", "kind", Note.Kind.allCases.map(\.rawValue)),
    ("finding", "code", Finding.Code.allCases.map(\.rawValue)),
    ("loss", "feature", Feature.allCases.map(\.rawValue)),
  ])
  func `the words of the schema are those of the model`(
    definition: String, member: String, words: [String]
  ) {
    let schema = validator.root["$defs"]?[definition]?["properties"]?[member]
    #expect(schema?["enum"] == .array(words.map { .string($0) }))
  }

  @Test func `the report that holds everything has each word of the model`() {
    let text = String(decoding: Report.everything.json(), as: UTF8.self)
    let words =
      Field.allCases.map(\.rawValue) + IdentityToken.Kind.allCases.map(\.rawValue)
      + [PageRegion.Pages.first, .even].map(\.rawValue)
      + [Paragraph.Alignment.center, .end, .justify].map(\.rawValue)
      + List.Kind.allCases.map(\.rawValue) + Group.Kind.allCases.map(\.rawValue)
      + CommentEdge.allCases.map(\.rawValue) + ChangeMark.Kind.allCases.map(\.rawValue)
      + Note.Kind.allCases.map(\.rawValue) + Finding.Code.allCases.map(\.rawValue)
      + TextTraits.named.map(\.name)
    for word in words { #expect(text.contains("\"\(word)\""), "\(word) is missing") }
  }

  @Test func `a schema with an unknown keyword is refused`() throws {
    let schema = try JSONValue(json: [UInt8](#"{"properties":{"a":{"format":"date"}}}"#.utf8))
    let error = #expect(throws: SchemaValidator.UnknownKeyword.self) {
      try SchemaValidator(schema)
    }
    #expect(error?.path == "#/a/format")
  }

  @Test(arguments: [
    (#"{"schema":"reportconv.report"}"#, "#: version is missing"),
    (#"{"schema":"reportconv.report","version":"2.0"}"#, "#/version: const"),
    (#"{"schema":"reportconv.report","version":"1.0","x":1}"#, "#: x is not known"),
    (#"{"schema":"reportconv.report","version":"1.0","title":null}"#, "#/title: not string"),
    (#"[]"#, "#: not object"),
    (
      #"{"schema":"reportconv.report","version":"1.0","sections":[{"level":10,"field":"history"}]}"#,
      "#/$defs/section/level: maximum"
    ),
    (
      #"{"schema":"reportconv.report","version":"1.0","sections":[{"level":1,"field":"befund"}]}"#,
      "#/$defs/section/field: enum"
    ),
    (
      #"{"schema":"reportconv.report","version":"1.0","headers":[{"blocks":[{"type":"rule","a":1}]}]}"#,
      "#/$defs/block: 0 of the choices fit"
    ),
  ])
  func `the validator and the reader refuse what breaks the schema`(
    text: String, problem: String
  ) throws {
    #expect(validator.check(try JSONValue(json: [UInt8](text.utf8))).problem == problem)
    #expect(rejection(of: text) != nil)
  }

  @Test func `the reader takes a changed report exactly where the schema does`() throws {
    var random = SplitMix64(seed: 52)
    var generator = RandomReport(seed: 53)
    var taken = 0
    var refused = 0
    for round in 0..<150 {
      let report = round.isMultiple(of: 3) ? Report.everything : generator.next()
      var value = try JSONValue(json: report.json())
      value.change(&random)
      var json = JSONOutput()
      value.write(to: &json)
      let isTaken = (try? Report(json: json.bytes)) != nil
      let problem = validator.check(value).problem
      #expect(isTaken == (problem == nil), "\(problem ?? "valid")")
      if isTaken { taken += 1 } else { refused += 1 }
    }
    #expect(taken > 10)
    #expect(refused > 50)
  }
}

extension JSONValue {
  /// Changes one value somewhere inside: another type, another name, gone, or doubled.
  fileprivate mutating func change(_ random: inout SplitMix64) {
    switch self {
    case .object(var members) where !members.isEmpty && !random.oneIn(8):
      let place = random.below(members.count)
      switch random.below(8) {
      case 0: members.remove(at: place)
      case 1: members[place].name = "unbekannt"
      case 2: members.shuffle(using: &random)
      default: members[place].value.change(&random)
      }
      self = .object(members)
    case .array(var values) where !values.isEmpty && !random.oneIn(8):
      let place = random.below(values.count)
      switch random.below(8) {
      case 0: values.remove(at: place)
      case 1: values.append(values[place])
      default: values[place].change(&random)
      }
      self = .array(values)
    case .null, .boolean, .number, .string, .array, .object:
      self = random.pick(Self.others, or: .null)
    }
  }

  private static let others: [JSONValue] = [
    .null, .boolean(true), .boolean(false), .number("0"), .number("1"), .number("-1"),
    .number("70000"), .number("1.5"), .string(""), .string("text"), .string("a\tb"),
    .string("#12345g"), .string("#123456"), .string("QUJD"), .string("tab"), .array([]),
    .object([]), .object([Member(name: "type", value: .string("tab"))]),
    .object([Member(name: "type", value: .string("rule"))]),
  ]
}
