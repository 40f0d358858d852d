// The reading of reports takes nothing that it does not understand, and says where and why.

import ReportModel
import Testing

@Suite struct StrictnessTests {
  @Test(arguments: [
    (#""x":1"#, "", #"the member "x" is not known here"#),
    (#""title":1"#, "/title", "expected a string, found a number"),
    (#""title":null"#, "/title", "expected a string, found null"),
    (#""sections":{}"#, "/sections", "expected an array, found an object"),
    (#""sections":[{"level":1}]"#, "/sections/0", #"the member "field" is missing"#),
    (
      #""sections":[{"level":1.0,"field":"history"}]"#, "/sections/0/level",
      "expected a whole number of 64 bits, found 1.0"
    ),
    (
      #""sections":[{"level":-1,"field":"history"}]"#, "/sections/0/level",
      "expected a whole number from 0 to 9, found -1"
    ),
    (
      #""headers":[{"pages":"odd"}]"#, "/headers/0/pages",
      #"expected one of "default", "first", "even", found "odd""#
    ),
    (
      #""headers":[{"part":0}]"#, "/headers/0/part",
      "expected a whole number of at least 1, found 0"
    ),
    (
      #""resources":{"images":[{"id":"a","mediaType":"b","bytes":"ab"}]}"#,
      "/resources/images/0/bytes", "expected base64"
    ),
    (
      #""sources":[{"format":"docx","size":99999999999999999999,"sha256":""}]"#,
      "/sources/0/size", "expected a whole number of 64 bits, found 99999999999999999999"
    ),
  ])
  func `a wrong member of the report says its path and what was expected`(
    members: String, path: String, message: String
  ) {
    let error = rejection(members: members)
    #expect(error?.message == message)
    #expect(error?.path == (path.isEmpty ? "/x" : path))
  }

  @Test(arguments: [
    ("1", "expected an object, found a number"),
    (#"{"content":[]}"#, #"the member "type" is missing or no string"#),
    (#"{"type":1}"#, #"the member "type" is missing or no string"#),
    (#"{"type":"heading"}"#, #"expected the type of block, found "heading""#),
    (#"{"type":"list","items":[]}"#, #"the member "kind" is missing"#),
    (#"{"type":"rule","blocks":[]}"#, #"the member "blocks" is not known here"#),
    (#"{"type":"preformatted"}"#, #"the member "text" is missing"#),
    (#"{"rows":[],"content":[],"type":"table"}"#, #"the member "content" is not known here"#),
    (#"{"type":"rule","type":"rule"}"#, #"the member "type" stands twice"#),
    (
      #"{"type":"table","rows":[{"cells":[{"rowSpan":65536}]}]}"#,
      "expected a whole number from 1 to 65535, found 65536"
    ),
  ])
  func `a wrong block is refused`(block: String, message: String) {
    #expect(rejection(block: block)?.message == message)
  }

  @Test(arguments: [
    (#""""#, "expected text that is not empty"),
    (#""a\tb""#, "expected text without line ends and tabs: these are inlines of their own"),
    (#""a\nb""#, "expected text without line ends and tabs: these are inlines of their own"),
    (
      #"{"type":"text","text":"a\rb","bold":true}"#,
      "expected text without line ends and tabs: these are inlines of their own"
    ),
    (#"{"type":"text","bold":true}"#, #"the member "text" is missing"#),
    (#"{"type":"text","text":"a","bold":1}"#, "expected true or false, found a number"),
    (#"{"type":"text","text":"a","heavy":true}"#, #"the member "heavy" is not known here"#),
    (
      #"{"type":"text","text":"a","color":"red"}"#,
      #"expected a colour such as #c00000, found "red""#
    ),
    (#"{"type":"comment","id":"c"}"#, #"the member "edge" is missing"#),
    (#"{"type":"paragraph"}"#, #"expected the type of inline, found "paragraph""#),
    ("[]", "expected an object, found an array"),
  ])
  func `a wrong inline is refused`(inline: String, message: String) {
    #expect(rejection(inline: inline)?.message == message)
  }

  @Test func `the usual values may be written out`() throws {
    let text = """
      {"schema":"reportconv.report","version":"1.0","identity":[],"dates":{},"resources":{},
      "headers":[{"pages":"default","part":1,"blocks":[
      {"type":"paragraph","alignment":"start","indentation":0,"rightToLeft":false,"content":[
      {"type":"text","text":"a","bold":false}]}]}]}
      """
    let report = try Report(json: [UInt8](text.utf8))
    #expect(
      report
        == Report(headers: [PageRegion(blocks: [.paragraph(Paragraph([.text("a")]))])]))
  }

  @Test func `types that stand last are found at any depth`() throws {
    var text = #"{"type":"rule"}"#
    for _ in 0..<200 { text = #"{"kind":"frame","blocks":[\#(text)],"type":"group"}"# }
    #expect(rejection(block: text) == nil)
  }
}
