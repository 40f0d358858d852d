// The package around a document: which part is the main one, what is wrong with a file.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct PackageTests {
  /// The error of reading a document's bytes.
  private func error(_ bytes: [UInt8]) -> ReadError? {
    #expect(throws: ReadError.self) { try DOCXReader.read(bytes, options: ReadOptions()) }
  }

  /// The error of reading a document's parts.
  private func error(_ parts: [String: [UInt8]]) -> ReadError? {
    #expect(throws: ReadError.self) { try DOCXReader.read(parts: parts) }
  }

  @Test func `a document is read from its archive, with its source`() throws {
    let bytes = Docx(p("a")).archive
    let report = try DOCXReader.read(bytes, options: ReadOptions())
    #expect(report.sections == [Section(blocks: [.line("a")])])
    #expect(report.sources.map(\.format) == ["docx"])
    #expect(report.sources.map(\.size) == [bytes.count])
    #expect(report.sources.first?.sha256.count == 64)
    #expect(try Format.docx.reader?(bytes, ReadOptions()) == report)
  }

  @Test(arguments: ["word/document2.xml", "main.xml", "a/b/c/Bericht é.xml"])
  func `the main part is found by its relationship, whatever its name`(name: String) throws {
    var docx = Docx("<w:p><w:hyperlink r:id=\"l\">\(r("a"))</w:hyperlink></w:p>")
    docx.mainPart = name
    docx.links = [Docx.Link(id: "l", kind: "hyperlink", target: "x", isExternal: true)]
    #expect(try docx.inlines() == [.link(Link(target: "x", content: [.text("a")]))])
  }

  @Test func `a whole Strict document reads as a Transitional one`() throws {
    func read(isStrict: Bool) throws -> Report {
      var docx = Docx(
        p("Befund", "<w:pStyle w:val=\"A\"/>")
          + p("x", "<w:jc w:val=\"\(isStrict ? "end" : "right")\"/><w:ind w:start=\"35.45pt\"/>")
          + p("y", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
          + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:hyperlink r:id=\"l\">\(r("z"))"
          + "</w:hyperlink><m:oMath><m:r><m:t>m</m:t></m:r></m:oMath></w:p>"
          + "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"12700\" cy=\"12700\"/><a:graphic>"
          + "<a:graphicData><pic:pic><a:blip r:embed=\"i\"/></pic:pic></a:graphicData></a:graphic>"
          + "</wp:inline></w:drawing></w:r></w:p>"
          + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>")
      docx.isStrict = isStrict
      docx.styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"heading 1\"/></w:style>"
      docx.numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
        + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
        + " w:val=\"1\"/></w:num>"
      docx.footnotes = "<w:footnote w:id=\"2\">\(p("note"))</w:footnote>"
      docx.settings = "<w:evenAndOddHeaders/>"
      docx.links = [
        Docx.Link(id: "l", kind: "hyperlink", target: "x", isExternal: true),
        Docx.Link(id: "i", kind: "image", target: "i.png"),
        Docx.Link(id: "h", kind: "header", target: "h.xml"),
      ]
      docx.binaries["word/i.png"] = PictureBytes.png
      docx.parts["word/h.xml"] = docx.element("w:hdr", p("head"))
      let names =
        isStrict
        ? ["customProperties", "extendedProperties"] : ["custom-properties", "extended-properties"]
      docx.packageLinks = [
        Docx.Link(id: "c", kind: names[0], target: "docProps/custom.xml"),
        Docx.Link(id: "e", kind: names[1], target: "docProps/app.xml"),
      ]
      let office =
        isStrict
        ? "http://purl.oclc.org/ooxml/officeDocument/"
        : "http://schemas.openxmlformats.org/officeDocument/2006/"
      let custom = isStrict ? "customProperties" : "custom-properties"
      let extended = isStrict ? "extendedProperties" : "extended-properties"
      docx.parts["docProps/custom.xml"] =
        "<Properties xmlns=\"\(office)\(custom)\"><property name=\"n\"><v>7</v></property></Properties>"
      docx.parts["docProps/app.xml"] =
        "<Properties xmlns=\"\(office)\(extended)\"><Company>Praxis</Company></Properties>"
      return try docx.read()
    }
    let strict = try read(isStrict: true)
    #expect(strict == (try read(isStrict: false)))
    #expect(strict.institution == "Praxis")
    #expect(strict.properties == [DocumentProperty(name: "n", value: "7")])
    #expect(strict.headers == [PageRegion(blocks: [.line("head")])])
    #expect(strict.sections.first?.heading == [.text("Befund")])
    #expect(
      strict.sections.first?.blocks.first
        == .paragraph(Paragraph([.text("x")], alignment: .end, indentation: 1)))
    #expect(strict.resources.notes.count == 1)
    #expect(strict.resources.images.count == 1)
    #expect(strict.findings == [])
  }

  // What cannot be read

  @Test func `a package without a main part is an error`() {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
    #expect(error(["[Content_Types].xml": Array(types.utf8)])?.code == .noMainPart)
    #expect(error([:])?.code == .noMainPart)
    var parts = Docx(p("a")).allParts
    parts["word/document.xml"] = nil
    #expect(error(parts)?.code == .noMainPart)
    #expect(error(parts)?.detail == "the part word/document.xml is missing")
    #expect(error(ZipBuilder.named("a.txt"))?.code == .noMainPart)
  }

  @Test func `a file that is no document is an error that says what it is`() {
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    #expect(error(ole + name)?.code == .encrypted)
    #expect(error(ole)?.code == .legacyWord)
    #expect(error([])?.code == .notAnArchive)
    #expect(error(Array("{\\rtf1}".utf8))?.code == .notAnArchive)
    #expect(error(Array(Docx(p("a")).archive.dropLast(30)))?.code == .truncated)
  }

  @Test func `a part that stands twice is an error`() {
    let main = ZipBuilder.Entry("word/document.xml", "<a/>")
    #expect(error(ZipBuilder([main, main]).bytes)?.code == .duplicateEntry)
  }

  @Test(arguments: [
    "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
    "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/footnotes.xml",
    "word/comments.xml", "word/header1.xml", "docProps/core.xml",
  ])
  func `a part that is not well-formed is an error with its name, line and column`(
    part: String
  ) throws {
    var docx = Docx(
      p("a", "<w:pStyle w:val=\"A\"/>") + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
    docx.styles = ""
    docx.numbering = ""
    docx.settings = ""
    docx.footnotes = ""
    docx.comments = ""
    docx.links = [Docx.Link(id: "h", kind: "header", target: "header1.xml")]
    docx.parts["word/header1.xml"] = docx.element("w:hdr", p("h"))
    docx.packageLinks = [
      Docx.Link(id: "c", kind: "core-properties", target: "docProps/core.xml")
    ]
    docx.parts["docProps/core.xml"] = "<a/>"
    var parts = docx.allParts
    #expect(parts[part] != nil)
    parts[part] = Array("<a>\n  <b></c>".utf8)
    let malformed = error(parts)
    #expect(malformed?.code == .malformedXML)
    #expect(malformed?.location.part == part)
    #expect(malformed?.location.line == 2)
    #expect((malformed?.location.column ?? 0) > 1)
    parts[part] = Array("<!DOCTYPE a><a/>".utf8)
    #expect(error(parts)?.code == .doctype)
    #expect(error(parts)?.location.part == part)
  }

  @Test func `elements that are too deep are an error in their part`() {
    let deep =
      String(repeating: "<w:future>", count: 300) + String(repeating: "</w:future>", count: 300)
    let failure = error(Docx(deep).allParts)
    #expect(failure?.code == .limitExceeded)
    #expect(failure?.location.part == "word/document.xml")
  }

  // What is a finding

  @Test func `a document with macros is read, with a finding`() throws {
    var docx = Docx(p("a"))
    docx.types["word/document.xml"] = "application/vnd.ms-word.document.macroEnabled.main+xml"
    let report = try docx.read()
    #expect(report.plainText == "a")
    #expect(report.findings.map(\.code) == [.activeContent])
    docx.types = [:]
    docx.links = [Docx.Link(id: "v", kind: "vbaProject", target: "vbaProject.bin")]
    #expect(try docx.read().findings.map(\.code) == [.activeContent])
  }

  @Test func `a template outside of the document is a finding`() throws {
    var docx = Docx(p("a"))
    docx.settings = "<w:evenAndOddHeaders/>"
    let template = Docx.Link(
      id: "t", kind: "attachedTemplate", target: "http://example.com/t.dotm", isExternal: true)
    docx.parts["word/_rels/settings.xml.rels"] = docx.relationships([template])
    let findings = try docx.read().findings
    #expect(findings.map(\.code) == [.externalContent])
    #expect(findings.map(\.text) == ["http://example.com/t.dotm"])
    #expect(findings.map(\.location.part) == ["word/settings.xml"])
  }

  @Test func `what the document names outside of it is a finding`() throws {
    var docx = Docx(p("a"))
    docx.links = [
      Docx.Link(
        id: "t", kind: "attachedTemplate", target: "http://example.com/t.dotm", isExternal: true),
      Docx.Link(id: "f", kind: "frame", target: "http://example.com/f", isExternal: true),
      Docx.Link(id: "h", kind: "header", target: "http://example.com/h.xml", isExternal: true),
      Docx.Link(id: "l", kind: "hyperlink", target: "http://example.com/l", isExternal: true),
    ]
    let report = try docx.read()
    #expect(report.findings.map(\.code) == [.externalContent, .externalContent, .externalContent])
    #expect(
      report.findings.map(\.text) == [
        "http://example.com/t.dotm", "http://example.com/f", "http://example.com/h.xml",
      ])
  }

  @Test func `a document without styles, settings and numbering is read`() throws {
    let parts = Docx(p("a")).allParts.filter { $0.key != "[Content_Types].xml" }
    #expect(try DOCXReader.read(parts: parts).plainText == "a")
  }

  @Test func `an empty document is an empty report`() throws {
    #expect(try Docx("").read() == Report())
  }
}
