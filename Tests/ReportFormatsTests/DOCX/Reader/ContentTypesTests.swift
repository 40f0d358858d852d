// The media types of parts.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ContentTypesTests {
  @Test(
    arguments: [
      ("word/document.xml", "application/main+xml"), ("WORD/Document.XML", "application/main+xml"),
      ("a/b.PNG", "image/png"), ("b.xml", "application/xml"), ("c.txt", "text/plain"),
      ("d", nil), ("e.bin", nil),
    ] as [(String, String?)])
  func `a part has the type of its name, else of its extension`(part: String, type: String?) throws
  {
    let types =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"PNG\" ContentType=\"image/png\"/><Default Extension=\"xml\""
      + " ContentType=\"application/xml\"/><Default Extension=\"txt\""
      + " ContentType=\"Text/Plain ; charset=utf-8\"/><Override PartName=\"/word/document.xml\""
      + " ContentType=\"application/main+XML\"/></Types>"
    let store = MemoryParts(["[Content_Types].xml": Array(types.utf8)])
    #expect(try ContentTypes(in: store, limits: Limits()).type(of: part) == type)
  }
}
