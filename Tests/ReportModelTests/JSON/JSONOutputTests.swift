// Writing JSON: escapes, separators, both layouts.

import ReportModel
import Testing

@Suite struct JSONOutputTests {
  @Test(arguments: [
    ("", #""""#), ("Größe ≥ 7 mm", #""Größe ≥ 7 mm""#), ("a\"b", #""a\"b""#),
    ("a\\b/c", #""a\\b/c""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1}\u{B}\u{1F}", #""\u0000\u0001\u000b\u001f""#), ("\u{7F}", "\"\u{7F}\""),
    ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("\u{2027}\u{202A}é\u{A8}", "\"\u{2027}\u{202A}é\u{A8}\""),
    ("🫁", #""🫁""#), ("01234567\n", #""01234567\n""#),
  ])
  func `strings are escaped where they must be and nowhere else`(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  @Test func `any character comes back from its string`() throws {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "aaaaaaa" + String(scalar) + "b"
      let json = written { $0.string(text) }
      let back = try JSONValue(json: [UInt8](json.utf8)).string
      #expect(back.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func `empty values stay on their line and others are indented`() {
    func write(_ json: inout JSONOutput) {
      json.beginObject()
      json.name("a")
      json.beginArray()
      json.endArray()
      json.name("b")
      json.beginObject()
      json.endObject()
      json.name("c")
      json.beginArray()
      json.integer(-1)
      json.boolean(false)
      json.null()
      json.endArray()
      json.endObject()
    }
    #expect(written(write) == #"{"a":[],"b":{},"c":[-1,false,null]}"#)
    let pretty = """
      {
        "a": [],
        "b": {},
        "c": [
          -1,
          false,
          null
        ]
      }
      """
    #expect(written(isPretty: true, write) == pretty)
  }

  @Test func `members that say nothing are left out`() {
    let text = written { json in
      json.beginObject()
      json.member("text", nil as String?)
      json.member("count", 1, unless: 1)
      json.member("flag", false)
      json.member("list", [] as [String])
      json.member("place", value: nil as Location?)
      json.member("kept", "")
      json.endObject()
    }
    #expect(text == #"{"kept":""}"#)
  }

  @Test func `texts follow one another on lines`() {
    let text = written { json in
      for number in 1...2 {
        json.beginObject()
        json.member("n", number)
        json.endObject()
        json.endLine()
      }
    }
    #expect(text == "{\"n\":1}\n{\"n\":2}\n")
  }

  @Test func `findings losses and places have one form for all who print them`() {
    let place = Location(part: "word/document.xml", line: 3, column: 14, section: ["Befund"])
    #expect(
      written { Finding(.hiddenText, "versteckt", at: place, text: "x").write(to: &$0) }
        == #"{"code":"hiddenText","message":"versteckt","location":{"part":"word/document.xml","#
        + #""line":3,"column":14,"section":["Befund"]},"text":"x"}"#)
    #expect(
      written { Loss(.color, count: 2, at: Location()).write(to: &$0) }
        == #"{"feature":"color","count":2}"#)
  }

  private func written(
    isPretty: Bool = false, _ write: (inout JSONOutput) -> Void
  ) -> String {
    var json = JSONOutput(isPretty: isPretty)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
