// The XML parser: what handlers are told, wherever the bytes are cut.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct XMLParserTests {
  /// Writes down what it is told.
  private final class Recorder: XMLHandler {
    var events: [String] = []
    var text: [UInt8] = []
    let failure: ReadError? = nil

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
      endText()
      let values = attributes.all.map { "\($0.name)=\($0.value)" }
      events.append((["<\(name)"] + values).joined(separator: " "))
    }

    func endElement(_ name: XMLName) {
      endText()
      events.append(">")
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
      unsafe text.append(contentsOf: bytes)
    }

    private func endText() {
      if !text.isEmpty { events.append(String(decoding: text, as: UTF8.self)) }
      text = []
    }
  }

  private static let office = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// What a handler is told of an element when its bytes come in pieces of a size.
  private func events(of text: String, pieces size: Int = .max) throws(ReadError) -> [String] {
    let recorder = Recorder()
    var parser = try XMLParser(part: "p", limits: Limits(), handler: recorder)
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: min(size, bytes.count)) {
      let piece = Array(bytes[start...].prefix(size))
      try unsafe piece.withUnsafeBufferPointer { (buffer) throws(ReadError) in
        try unsafe parser.parse(buffer)
      }
    }
    try parser.finish()
    return recorder.events
  }

  private func element(_ inside: String) -> String {
    "<?xml version=\"1.0\"?>\n<w:t xmlns:w=\"\(Self.office)\"\(inside)</w:t>\n"
  }

  @Test func `the five entities and numbers stand for their characters`() throws {
    let references = "&amp;&lt;&gt;&quot;&apos;&#38;&#x26;&#233;&#x1F600;"
    let characters = "&<>\"'&&é😀"
    #expect(
      try events(of: element(" w:val=\"a?x=1&amp;y=2 \(references)\">\(references)"))
        == ["<t val=a?x=1&y=2 \(characters)", characters, ">"])
  }

  @Test func `an entity is what it stands for once and not read again`() throws {
    #expect(
      try events(of: element(" w:val=\"&amp;lt;&#38;amp;\">&amp;lt;&#38;amp;"))
        == ["<t val=&lt;&amp;", "&lt;&amp;", ">"])
  }

  @Test(arguments: 1...40)
  func `pieces of any size tell the same`(size: Int) throws {
    let text = element(
      " w:val=\"ä&amp;ö\"><w:p/>5‑7 mm ≥ 😀 &lt;<!-- no --><![CDATA[<raw> & ]]>\r\n<?x y?>end")
    #expect(try events(of: text, pieces: size) == events(of: text))
  }

  @Test(arguments: [
    "&unknown;", "&#0;", "&#xD800;", "& ", "<w:p>", "\u{1}", "<w:p a=\"1\" a=\"2\"/>",
  ])
  func `what is not well-formed is an error with its line`(fault: String) {
    let error = #expect(throws: ReadError.self) { try events(of: element(">\n\(fault)")) }
    #expect(error?.code == .malformedXML)
    #expect(error?.location.part == "p")
    #expect(error?.location.line == 3)
  }
}
