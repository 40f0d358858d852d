// The grammar of RFC 8259, and the places of errors.

import ReportModel
import Testing

@Suite struct JSONScannerTests {
  @Test(arguments: [
    "null", " true ", "\t[\r\n]", "[1,2]", "-0", "0.5e+10", "1E9", #""""#, #"{"":{}}"#,
    #"{"a":1,"A":1,"\u00e9":1,"e\u0301":1}"#, #""\ud83e\udec1\/""#, "\u{FEFF}[]",
    #"[[[],[]],{"a":[{}]}]"#,
  ])
  func `text that keeps the grammar is read and written back`(text: String) throws {
    let value = try JSONValue(json: [UInt8](text.utf8))
    var json = JSONOutput()
    value.write(to: &json)
    #expect(try JSONValue(json: json.bytes) == value)
  }

  @Test(arguments: [
    ("", 1), ("nul", 1), ("nulll", 5), ("True", 1), ("01", 1), ("-", 2), ("1.", 3), (".5", 1),
    ("+1", 1), ("1e", 3), ("[1,]", 4), ("[1 2]", 4), ("[", 2), ("]", 1), ("{", 2), ("{a:1}", 2),
    (#"{"a"}"#, 5), (#"{"a":}"#, 6), (#"{"a":1,}"#, 8), ("[1}", 3), ("{]", 2), ("'a'", 1),
    (#""a"#, 3), (#""\x""#, 2), (#""\u12g4""#, 2), ("\"\n\"", 2), ("\"a\tb\"", 3), ("[] []", 4),
    ("/**/1", 1), ("NaN", 1), (#""\"#, 3), (#"{"a":1 "b":2}"#, 8), ("\u{A0}1", 1),
  ])
  func `text that breaks the grammar is refused at its place`(text: String, column: Int) {
    let error = refusal([UInt8](text.utf8))
    #expect(error?.code == .malformed)
    #expect(error?.column == column)
  }

  @Test(arguments: [
    #""\x""#, #""\u12g4""#, #""\ud800""#, #""\udc00""#, #""\ud83e\ud83e""#, #"{"a":"\"}"#, #""a"#,
  ])
  func `what is skipped is checked like what is read`(text: String) {
    var json = JSONScanner([UInt8](text.utf8))
    let error = #expect(throws: JSONError.self) { try json.skip() }
    #expect(error == refusal([UInt8](text.utf8)))
  }

  @Test func `text that is skipped must be UTF-8, and is passed whole`() throws {
    var bad = JSONScanner([0x22, 0x5C, 0x6E, 0xC3, 0x22])
    #expect(throws: JSONError.self) { try bad.skip() }
    let text = #"  ["\ud83e\udec1 \"é\\", 12] {}"#
    var json = JSONScanner([UInt8](text.utf8))
    #expect(json.nextKind == .array)
    #expect(json.offset == 2)
    try json.skip()
    #expect(json.offset == text.utf8.count - 3)
  }

  @Test(arguments: [
    #""\ud800""#, #""\ud800x""#, #""\ud800\n""#, #""\udc00""#, #""\ud800\ud800""#,
  ])
  func `half a surrogate pair is refused`(text: String) {
    #expect(refusal([UInt8](text.utf8))?.code == .invalidText)
  }

  @Test(
    arguments: [
      [0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xE2, 0x82], [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused in strings and names`(bytes: [UInt8]) {
    let quoted = [0x22, 0x61] + bytes + [0x22]
    #expect(refusal(quoted)?.code == .invalidText)
    #expect(refusal(quoted)?.column == 3)
    #expect(refusal([0x7B] + quoted + [0x3A, 0x31, 0x7D])?.code == .invalidText)
    #expect(refusal([0x22, 0x5C, 0x6E] + bytes + [0x22])?.code == .invalidText)
  }

  @Test func `a member that stands twice is refused however its name is written`() {
    let error = refusal([UInt8](#"{"ab":1,"x":{"ab":1},"\u0061b":2}"#.utf8))
    #expect(error?.code == .duplicateMember)
    #expect(error?.column == 22)
    #expect(error?.path == "/ab")
  }

  @Test func `doubles among many members are found too`() {
    let names = (0..<1_000).map { #""n\#($0)":\#($0)"# }
    let text = "{" + names.joined(separator: ",")
    #expect(refusal([UInt8]((text + "}").utf8)) == nil)
    #expect(refusal([UInt8]((text + #","n500":0}"#).utf8))?.code == .duplicateMember)
    #expect(refusal([UInt8]((text + #","n3":0}"#).utf8))?.code == .duplicateMember)
    let twice = "[" + text + "}," + text + "}]"
    #expect(refusal([UInt8](twice.utf8)) == nil)
  }

  @Test func `an error names line column and path`() {
    let text = """
      {
        "a/b~": [
          {"c": 1},
          {"c": [0, x]}
        ]
      }
      """
    let error = refusal([UInt8](text.utf8))
    #expect(error?.line == 4)
    #expect(error?.column == 15)
    #expect(error?.path == "/a~1b~0/1/c/1")
    #expect(error?.description == "line 4, column 15, at /a~1b~0/1/c/1: expected a value")
  }

  @Test func `values may stand as deep as allowed and no deeper`() {
    let text = [UInt8]("[[[]]]".utf8)
    #expect(refusal(text, maximumDepth: 3) == nil)
    #expect(refusal(text, maximumDepth: 2)?.code == .tooDeep)
    #expect(refusal(text, maximumDepth: 2)?.column == 3)
    #expect(refusal([UInt8]("1".utf8), maximumDepth: 0) == nil)
  }

  @Test func `members and numbers of free values are at hand`() throws {
    let value = try JSONValue(json: [UInt8](#"{"input":"a.docx","n":12,"f":1.50}"#.utf8))
    #expect(value["input"]?.string == "a.docx")
    #expect(value["n"]?.integer == 12)
    #expect(value["f"] == .number("1.50"))
    #expect(value["f"]?.integer == nil)
    #expect(value["other"] == nil)
  }

  private func refusal(_ bytes: [UInt8], maximumDepth: Int = 512) -> JSONError? {
    do {
      _ = try JSONValue(json: bytes, maximumDepth: maximumDepth)
      return nil
    } catch {
      return error
    }
  }
}
