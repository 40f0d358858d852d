// Formats are told by content; names only promise.

import Testing

@testable import ReportFormats

@Suite struct DetectionTests {
  @Test(arguments: [
    ("PK\u{3}\u{4}rest", Format.docx), ("PK\u{5}\u{6}", .docx), ("{\\rtf1\\ansi", .rtf),
    (" \r\n{\\rtf1", .rtf), ("{\"a\": 1}", .json), ("\u{FEFF}\n { \"a\": 1}", .json),
    ("{}", .json), ("[{\"a\":1}]", .json), ("<!DOCTYPE html><html>", .html),
    ("\n<HTML lang=fr>", .html), ("<p>text</p>", .html), ("<!-- saved --><html>", .html),
    ("<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">", .html),
    ("FINDINGS:\nnone", .text), ("[1] See below", .text), ("<5 mm", .text), ("{a}", .text),
    ("< 5 mm", .text), ("<Dr. Muster>", .text), ("\u{C}page\tone", .text), ("é", .text),
  ])
  func `content names its format`(content: String, format: Format) throws {
    #expect(try Format.detect(Array(content.utf8)) == format)
  }

  @Test func `an OLE2 container is left to the reader of Word documents`() throws {
    let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]
    #expect(try Format.detect(bytes) == .docx)
  }

  @Test(arguments: [false, true])
  func `UTF-16 is looked through, in both orders`(isBigEndian: Bool) throws {
    for (text, format) in [("<html>", Format.html), ("{\"a\":1}", .json), ("Lunge ☒", .text)] {
      var bytes: [UInt8] = []
      for unit in "\u{FEFF}\(text)".utf16 {
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        bytes += isBigEndian ? pair : pair.reversed()
      }
      #expect(try Format.detect(bytes) == format)
    }
  }

  @Test(arguments: [([0xFF, 0xFE] as [UInt8], Format.text), ([0xFE, 0xFF, 0], .text)])
  func `half of a UTF-16 character is no trap`(bytes: [UInt8], format: Format) throws {
    #expect(try Format.detect(bytes) == format)
  }

  @Test(arguments: [
    ("", ReadError.Code.emptyInput), ("\u{0}\u{1}", .unknownFormat), ("a\u{0}b", .unknownFormat),
    ("%PDF-1.7", .foreignFormat), ("<?xml version=\"1.0\"?><pkg:package/>", .foreignFormat),
  ])
  func `content of no format that is read is refused`(content: String, code: ReadError.Code) {
    let error = #expect(throws: ReadError.self) { try Format.detect(Array(content.utf8)) }
    #expect(error?.code == code)
  }

  @Test(arguments: [
    ("%PDF-1.7", ForeignFormat.pdf), ("GIF89a", .gif), ("II*\u{0}x", .tiff),
    ("%!PS-Adobe", .postScript),
    (String(repeating: "\u{0}", count: 128) + "DICM\u{2}", .dicom), ("MSH|^~\\&|A", .hl7),
    ("\u{B}MSH|^~\\&|A", .hl7), ("<ClinicalDocument xmlns=\"urn:hl7-org:v3\">", .cda),
    ("<?xml version=\"1.0\"?>\n<!-- a -->\n<ClinicalDocument>", .cda),
    ("<?xml version=\"1.0\"?><pkg:package/>", .wordXML), ("<?xml version=\"1.0\"?><a/>", .xml),
    ("From: a@example.org\r\nMIME-Version: 1.0\r\n\r\nText", .mail),
    ("From: a\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n", .mhtml),
    (
      "PK\u{3}\u{4}" + String(repeating: "\u{0}", count: 26)
        + "mimetypeapplication/vnd.oasis.opendocument.text", .openDocument
    ),
    ("PK\u{3}\u{4}....xl/workbook.xml", .spreadsheet),
    ("PK\u{3}\u{4}....ppt/presentation.xml", .presentation),
  ])
  func `other formats are told by their names`(content: String, format: ForeignFormat) {
    #expect(Detection(of: Array(content.utf8)) == .foreign(format))
    let error = #expect(throws: ReadError.self) { try Format.detect(Array(content.utf8)) }
    #expect(error?.message == "this is \(format.sentence)")
  }

  @Test(arguments: [
    ("From: Dr. Muster\nDate: 01.02.2024\nSubject: Befund\n\nText", Format.text),
    ("PK\u{3}\u{4}....word/document.xml xl/workbook.xml", .docx),
    ("Message:\n\nMessage-ID: x", .text),
    ("<!-- a --><!-- b -->\n<P>text", .html), ("<!-- never closed", .html),
    ("<!-- a --> text", .html),
    ("<template>text", .html), ("<svg><g>", .html), ("<td>5", .html), ("<5 mm", .text),
    ("<br/>text", .html), ("<b>Befund</b>", .html), ("MSH", .text), ("text\u{1A}", .text),
  ])
  func `what only looks like another format is not taken for it`(content: String, format: Format) {
    #expect(Detection(of: Array(content.utf8)) == .format(format))
  }

  @Test(arguments: [false, true])
  func `UTF-16 without a mark is told by its zeros`(isBigEndian: Bool) {
    for (text, format) in [("<html>", Format.html), ("Lunge frei", .text), ("{\\rtf1}", .rtf)] {
      let bytes = text.utf16.flatMap { unit in
        isBigEndian
          ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      #expect(Detection(of: bytes) == .format(format))
    }
  }

  @Test(.enabled(if: Corpus.isThere, "\(Corpus.absence)"))
  func `real documents are told from their content`() throws {
    var others: [String] = []
    let expected = ["rtf": Format.rtf, "html": .html, "txt": .text, "docx": .docx]
    for (suffix, format) in expected {
      for path in Corpus.files(suffix) {
        let detection = Detection(of: try Corpus.bytes(path))
        if detection != .format(format) { others.append("\(path): \(detection)") }
      }
    }
    // A few files are broken on purpose, empty, or are called what they are not.
    #expect(others.count <= 20, "\(others.sorted().joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("a.docx", Format.docx), ("A.DOCM", .docx), ("a.b.html", .html), ("a.fields.json", .fields),
    ("a.json", .json), ("a.jsonl", .json), ("a.doc", .docx), ("a.markdown", .markdown),
  ])
  func `a name promises a format`(name: String, format: Format) {
    #expect(Format.promised(byName: name) == format)
  }

  @Test(arguments: ["a", "docx", "a.zip", "Dr. Muster"])
  func `other names promise none`(name: String) {
    #expect(Format.promised(byName: name) == nil)
    #expect(Format.stem(ofName: name) == name)
  }

  @Test func `only an extension that promises a format is cut off`() {
    #expect(Format.stem(ofName: "2024.01.05.DOCX") == "2024.01.05")
    #expect(Format.stem(ofName: "a.fields.json") == "a")
    #expect(Format.stem(ofName: ".docx") == ".docx")
  }
}
