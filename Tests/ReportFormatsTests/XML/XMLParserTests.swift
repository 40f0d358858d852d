// XML in pieces, with limits, and with errors that say where.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct XMLParserTests {
  private static let w =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static let everything = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <!-- a comment --><?pi data?>
    <w:document \(w) xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
      <w:p w:val="a&amp;&#x20AC;&quot;b"><w:t xml:space="preserve"> é€💊 &lt;&#233;&gt; </w:t></w:p>
      <mc:AlternateContent><mc:Choice Requires="wps"><w:t>1</w:t></mc:Choice><mc:Fallback><w:t>2</w:t>
      </mc:Fallback></mc:AlternateContent><![CDATA[<raw> ]] & é]]>
    </w:document>

    """

  @Test func `namespaces count as the attributes that declare them`() {
    let declarations = (0..<513).map { " xmlns:n\($0)=\"u\"" }.joined()
    let error = #expect(throws: ReadError.self) {
      try XMLElement(parsing: Array("<a\(declarations)/>".utf8), part: "p", limits: Limits())
    }
    #expect(error?.code == .limitExceeded)
  }

  @Test func `elements, attributes and text are told in order`() throws {
    let xml = "<w:p \(Self.w) w:val=\"a&amp;b\"><w:t>x &lt; é</w:t><!-- c --><?p i?><w:tab/></w:p>"
    let events = try XMLRecorder.events(xml)
    #expect(events == "<w:p w:val=\"a&b\"><w:t>x < é</w:t><w:tab></w:tab></w:p>")
  }

  @Test(arguments: [1, 2, 3, 5, 7, 64, 1000])
  func `pieces of any size give the same elements and text`(size: Int) throws {
    let bytes = Array(Self.everything.utf8)
    let recorder = XMLRecorder()
    try recorder.parse(bytes, piece: size)
    let expected = try XMLRecorder.events(Self.everything)
    #expect(recorder.text == expected)
    #expect(expected.contains(" é€💊 <é> "))
    #expect(expected.contains("<raw> ]] & é"))
  }

  @Test func `a cut at any byte gives the same elements and text`() throws {
    let bytes = Array(Self.everything.utf8)
    let expected = try XMLRecorder.events(Self.everything)
    for cut in 1..<bytes.count {
      let recorder = XMLRecorder()
      var parser = try XMLParser(part: "p", limits: Limits(), handler: recorder)
      for piece in [bytes[..<cut], bytes[cut...]] {
        try unsafe Array(piece).withUnsafeBufferPointer { (buffer) throws(ReadError) in
          try unsafe parser.parse(buffer)
        }
      }
      try parser.finish()
      #expect(recorder.text == expected, "cut at \(cut)")
    }
  }

  @Test func `a part of many megabytes is taken in one piece`() throws {
    let text = String(repeating: "é", count: 1 << 20)
    let xml = "<w:p \(Self.w)><w:t>\(text)</w:t></w:p>"
    #expect(try XMLRecorder.events(xml) == "<w:p><w:t>\(text)</w:t></w:p>")
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read with its byte order mark`(isLittle: Bool) throws {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:t \(Self.w)>é💊</w:t>"
    let bytes = [0xFEFF as UInt16] + Array(xml.utf16)
    let part = bytes.flatMap { unit -> [UInt8] in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    let recorder = XMLRecorder()
    try recorder.parse(part, piece: 4096)
    #expect(recorder.text == "<w:t>é💊</w:t>")
  }

  @Test func `a byte order mark of UTF-8 is no text`() throws {
    #expect(try XMLRecorder.events("\u{FEFF}<w:t \(Self.w)>a</w:t>") == "<w:t>a</w:t>")
  }

  @Test(arguments: ["UTF-7", "UTF-32", "IBM037", "ISO-2022-JP", "GB18030", "Shift_JIS"])
  func `a part is in UTF-8, UTF-16 or what has ASCII in its place`(name: String) {
    let xml = "<?xml version=\"1.0\" encoding=\"\(name)\"?><w:t \(Self.w)>a</w:t>"
    #expect(XMLRecorder.error(xml)?.code == .malformedXML)
    for honest in ["UTF-8", "utf-8", "us-ascii", "ISO-8859-1", "Windows-1252"] {
      #expect(XMLRecorder.error(xml.replacing(name, with: honest)) == nil)
    }
  }

  // The first bytes alone turn libxml2 to EBCDIC, where tags would not be seen.
  @Test func `a part in EBCDIC that declares no encoding is refused`() {
    let declaration: [UInt8] = [
      0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2, 0x89, 0x96, 0x95, 0x7E, 0x7F,
      0xF1, 0x4B, 0xF0, 0x7F, 0x6F, 0x6E,
    ]
    let element: [UInt8] = [0x4C, 0x81, 0x61, 0x6E]
    let error = #expect(throws: ReadError.self) {
      try XMLRecorder().parse(declaration + element, piece: 4_096)
    }
    #expect(error?.code == .malformedXML)
    #expect(error?.detail.contains("UTF-8 or UTF-16 must be") == true)
  }

  // Errors

  @Test(arguments: [
    ("<a>\n  <b>\n</a>", 3), ("<a>\n&nope;</a>", 2), ("<a>\n<b c=1/></a>", 2),
    ("<a>\n\n<", 3), ("<a>&", 1), ("<a/>\n<b/>", 2), ("<a b='1'\n b='2'/>", 2),
    ("<a>\u{1}</a>", 1), ("<a>]]></a>", 1), ("", 1), ("no markup", 1),
  ])
  func `what is not well-formed is an error with its line`(xml: String, line: Int) {
    let error = XMLRecorder.error(xml)
    #expect(error?.code == .malformedXML)
    #expect(error?.location.part == "part.xml")
    #expect(error?.location.line == line)
    #expect((error?.location.column ?? 0) >= 1)
    #expect(error?.detail.isEmpty == false)
    #expect(error?.detail.contains("\n") == false)
  }

  @Test func `an error says its column`() {
    #expect(
      XMLRecorder.error("<a>\n  <b></c></a>")?.location
        == Location(
          part: "part.xml", line: 2, column: 10))
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
    "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"http://example.com/\">]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY l \"ll\"><!ENTITY m \"&l;&l;&l;&l;\">]><a>&m;</a>",
  ])
  func `a document type is refused before anything is made of it`(xml: String) {
    let recorder = XMLRecorder()
    let error = #expect(throws: ReadError.self) { try recorder.parse(Array(xml.utf8), piece: 9) }
    #expect(error?.code == .doctype)
    #expect(error?.location.part == "part.xml")
    #expect(error?.location.line != nil)
    #expect(recorder.text == "")
  }

  @Test func `a tag of very many attributes is refused before the parser compares them`() {
    let attributes = (0..<9_000).map { " a\($0)=''" }.joined()
    let error = XMLRecorder.error("<a>\n<b\(attributes)/></a>")
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "xml-attributes (512): an element has more")
    #expect(error?.location.part == "part.xml")
  }

  @Test func `elements may be as deep as the limit and no deeper`() throws {
    var limits = Limits()
    limits.xmlDepth = 10
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(XMLRecorder.error(nested(10), limits: limits) == nil)
    let error = XMLRecorder.error(nested(11), limits: limits)
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "xml-depth (10)")
    #expect(error?.location.part == "part.xml")
  }

  @Test func `the default depth is reached without an error of the parser's own`() {
    let depth = Limits().xmlDepth
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(XMLRecorder.error(nested(depth)) == nil)
    #expect(XMLRecorder.error(nested(depth + 1))?.code == .limitExceeded)
    var limits = Limits()
    limits.xmlDepth = 1_000
    #expect(XMLRecorder.error(nested(1_000), limits: limits) == nil)
    #expect(XMLRecorder.error(nested(100_000), limits: limits)?.code == .limitExceeded)
  }

  @Test func `what is left out counts as depth as well`() {
    var limits = Limits()
    limits.xmlDepth = 5
    let deep = String(repeating: "<a>", count: 9) + String(repeating: "</a>", count: 9)
    let xml =
      "<x xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
      + "<mc:AlternateContent><mc:Choice Requires=\"zz\">\(deep)</mc:Choice></mc:AlternateContent></x>"
    #expect(XMLRecorder.error(xml, limits: limits)?.code == .limitExceeded)
  }

  @Test func `an element may have as many attributes as the limit`() {
    var limits = Limits()
    limits.xmlAttributes = 3
    func element(_ count: Int) -> String {
      "<a \((0..<count).map { "a\($0)=\"\"" }.joined(separator: " "))/>"
    }
    #expect(XMLRecorder.error(element(3), limits: limits) == nil)
    let error = XMLRecorder.error(element(4), limits: limits)
    #expect(error?.code == .limitExceeded)
    #expect(error?.detail == "xml-attributes (3): an element has 4")
  }

  @Test func `a failure of the handler ends the part`() {
    let recorder = XMLRecorder()
    recorder.failure = ReadError(.limitExceeded, detail: "nesting (1)")
    let error = #expect(throws: ReadError.self) { try recorder.parse(Array("<a/>".utf8), piece: 9) }
    #expect(error?.detail == "nesting (1)")
    #expect(error?.location.part == "part.xml")
  }
}
