// Names fold Transitional and Strict documents into one, whatever prefixes they use.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct XMLNamespaceTests {
  @Test(arguments: [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "p", XMLName.p),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "p", .p),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", "blip", .aBlip),
    ("http://purl.oclc.org/ooxml/drawingml/main", "blip", .aBlip),
    ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "extent", .wpExtent),
    ("http://purl.oclc.org/ooxml/officeDocument/math", "oMath", .mOMath),
    ("http://purl.oclc.org/ooxml/drawingml/chart", "chart", .cChart),
    ("http://purl.oclc.org/ooxml/drawingml/diagram", "relIds", .dgmRelIds),
    ("urn:schemas-microsoft-com:vml", "shape", .vShape),
    ("urn:schemas-microsoft-com:office:office", "OLEObject", .oOLEObject),
    ("http://example.com/", "p", .unknown),
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "P", .unknown),
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "unheardOf", .unknown),
  ])
  func `an element is known by namespace and name`(uri: String, local: String, name: XMLName) throws
  {
    for xml in [
      "<w:\(local) xmlns:w=\"\(uri)\"/>", "<\(local) xmlns=\"\(uri)\"/>",
      "<zz:\(local) xmlns:zz=\"\(uri)\"/>",
    ] {
      #expect(try XMLRecorder.events(xml) == "<\(name.rawValue)></\(name.rawValue)>")
    }
  }

  @Test func `an attribute is known by namespace and name`() throws {
    let xml =
      "<x:p xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" x:val=\"1\" val=\"2\""
      + " xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\" q:id=\"3\" Id=\"4\""
      + " xml:space=\"preserve\"/>"
    #expect(
      try XMLRecorder.events(xml)
        == "<w:p w:val=\"1\" =\"2\" r:id=\"3\" Id=\"4\" xml:space=\"preserve\"></w:p>")
  }

  @Test func `a prefix that is not declared is that of no known name`() throws {
    #expect(try XMLRecorder.events("<w:p>a<x:b>c</x:b></w:p>") == "<>a<>c</></>")
  }

  @Test func `every prefix of a name stands for a namespace`() {
    let prefixes = Set(XMLNamespace.prefixes.values)
    for name in XMLName.allCases where name.rawValue.contains(":") {
      #expect(prefixes.contains(String(name.rawValue.prefix { $0 != ":" })), "\(name.rawValue)")
    }
  }

  @Test func `names have each a text of their own`() {
    #expect(Set(XMLName.allCases.map(\.rawValue)).count == XMLName.allCases.count)
    #expect(XMLName.byName.count == XMLName.allCases.count)
  }

  @Test func `a part with more names than the table holds is read`() throws {
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let others = (0..<3_000).map { "<n\($0)/>" }.joined()
    let xml = "<w:p xmlns:w=\"\(w)\">\(others)<w:t>x</w:t>\(others)<w:t>y</w:t></w:p>"
    let events = try XMLRecorder.events(xml)
    #expect(events.hasPrefix("<w:p><></>"))
    #expect(events.contains("<w:t>x</w:t>"))
    #expect(events.hasSuffix("<w:t>y</w:t></w:p>"))
  }
}
