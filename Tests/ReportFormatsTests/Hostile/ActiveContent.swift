// Documents in each format with content that acts or lies elsewhere, all of it named "evil".

import ReportModel

@testable import ReportFormats

/// A document, and what a reader must say of it.
struct ActiveContent: Sendable, CustomStringConvertible {
  var description: String
  var format: Format
  var bytes: [UInt8]
  var code: Finding.Code

  /// Everything that is tested.
  static let all = documents + pages + richTexts

  /// The document as the reader of its format reads it.
  func report() throws -> Report {
    guard let reader = format.reader else { throw ReadError(.notReadable) }
    return try reader(bytes, ReadOptions())
  }

  // MARK: - Word

  private static func docx(
    _ title: String, _ code: Finding.Code, _ body: String = paragraph,
    links: [Docx.Link] = [], change: (inout Docx) -> Void = { _ in }
  ) -> ActiveContent {
    var docx = Docx(body)
    docx.links = links
    change(&docx)
    return ActiveContent(
      description: "docx: \(title)", format: .docx, bytes: docx.archive, code: code)
  }

  private static let paragraph = "<w:p><w:r><w:t>shown</w:t></w:r></w:p>"

  /// A field of several runs, of which each has a piece of the instruction.
  private static func field(_ pieces: String...) -> String {
    let code = pieces.map { "<w:r><w:instrText>\($0)</w:instrText></w:r>" }.joined()
    return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(code)"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>shown</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
  }

  private static func outside(_ kind: String) -> Docx.Link {
    Docx.Link(id: "x", kind: kind, target: "http://evil.example/a", isExternal: true)
  }

  private static let documents: [ActiveContent] =
    [
      ("DDE", Finding.Code.activeContent), ("DDEAUTO", .activeContent),
      ("MACROBUTTON", .activeContent), ("PRINT", .activeContent), ("INCLUDETEXT", .externalContent),
      ("INCLUDEPICTURE", .externalContent), ("IMPORT", .externalContent),
      ("LINK", .externalContent), ("DATABASE", .externalContent), ("RD", .externalContent),
    ].flatMap { kind, code in
      [
        docx("a field \(kind)", code, field("\(kind) \\\\evil\\a")),
        docx(
          "a field \(kind) in pieces", code,
          field(String(kind.prefix(1)), String(kind.dropFirst(1)), " evil")),
      ]
    }
    + [
      "attachedTemplate", "frame", "header", "aFChunk", "any",
    ].map { docx("a relationship \($0)", .externalContent, links: [outside($0)]) }
    + [
      docx("a template", .externalContent) {
        $0.settings = "<w:attachedTemplate r:id=\"x\"/>"
        $0.parts["word/_rels/settings.xml.rels"] = $0.relationships([outside("attachedTemplate")])
      },
      docx("frames", .externalContent) {
        $0.parts["word/webSettings.xml"] = $0.element("w:webSettings", "")
        $0.parts["word/_rels/webSettings.xml.rels"] = $0.relationships([outside("frame")])
      },
      docx("a bullet", .externalContent) {
        $0.numbering = ""
        $0.parts["word/_rels/numbering.xml.rels"] = $0.relationships([outside("image")])
      },
      docx(
        "macros", .activeContent,
        links: [Docx.Link(id: "v", kind: "vbaProject", target: "evil.bin")]
      ) { $0.parts["word/evil.bin"] = "evil" },
      docx("a ribbon", .activeContent) {
        $0.packageLinks = [Docx.Link(id: "u", kind: "extensibility", target: "customUI/evil.xml")]
        $0.parts["customUI/evil.xml"] = "<customUI onLoad=\"evil\"/>"
      },
      docx(
        "keys", .activeContent,
        links: [Docx.Link(id: "k", kind: "keyMapCustomizations", target: "evil.xml")]),
      docx(
        "a link", .activeContent,
        "<w:p><w:hyperlink r:id=\"x\"><w:r><w:t>shown</w:t></w:r></w:hyperlink></w:p>",
        links: [
          Docx.Link(id: "x", kind: "hyperlink", target: " java\tscript:evil()", isExternal: true)
        ]),
      docx("a field of a link", .activeContent, field("HYPERLINK \"vbscript:evil\"")),
      docx(
        "a chunk of HTML", .activeContent, "<w:altChunk r:id=\"c\"/>",
        links: [Docx.Link(id: "c", kind: "aFChunk", target: "c.html")]
      ) { $0.parts["word/c.html"] = "<script>evil()</script><p onclick=evil()>shown" },
      docx(
        "a package", .embeddedObject,
        "<w:p><w:r><w:t>shown</w:t><w:object><o:OLEObject ProgID=\"Package\" r:id=\"p\"/></w:object>"
          + "</w:r></w:p>",
        links: [Docx.Link(id: "p", kind: "oleObject", target: "o.bin")]
      ) { $0.parts["word/o.bin"] = "evil" },
    ]

  // MARK: - HTML

  private static func html(_ code: Finding.Code, _ text: String) -> ActiveContent {
    ActiveContent(
      description: "html: \(text)", format: .html, bytes: Array("\(text)<p>shown".utf8), code: code)
  }

  private static let pages: [ActiveContent] =
    [
      "<script>evil()</script>", "<p onclick=evil()>a</p>", "<a href='javascript:evil()'>a</a>",
      "<a href='java&#9;script&colon;evil()'>a</a>", "<a href='data:text/html,evil'>a</a>",
      "<svg onload=evil()></svg>", "<form action=http://evil.example/>a</form>",
      "<object data=evil.swf></object>", "<embed src=evil.swf>",
      "<meta http-equiv=refresh content='0;http://evil.example/'>",
    ].map { html(.activeContent, $0) }
    + [
      "<img src=http://evil.example/a.png>", "<img src='\\\\evil\\a.png'>",
      "<iframe src=http://evil.example/></iframe>",
      "<link rel=stylesheet href=http://evil.example/a.css>", "<video src=http://evil.example/>",
      "<style>@import 'http://evil.example/a.css';</style>",
    ].map { html(.externalContent, $0) }

  // MARK: - RTF

  private static func rich(_ code: Finding.Code, _ text: String) -> ActiveContent {
    ActiveContent(
      description: "rtf: \(text)", format: .rtf, bytes: rtf("\(text)\\par shown"), code: code)
  }

  private static let richTexts: [ActiveContent] =
    [
      "{\\object\\objautlink\\objupdate{\\*\\objclass X}{\\*\\objdata 6576696c}{\\result a}}",
      "{\\object\\objocx{\\*\\objdata 6576696c}}", "{\\object\\objhtml{\\*\\objdata 6576696c}}",
      "{\\field{\\*\\fldinst DDEAUTO evil}{\\fldrslt a}}",
      "{\\field{\\*\\fldinst {\\b D}{\\i DE} evil}{\\fldrslt a}}",
      "{\\field{\\*\\fldinst MACROBUTTON evil}{\\fldrslt a}}",
      "{\\field{\\*\\fldinst HYPERLINK \"javascript:evil()\"}{\\fldrslt a}}",
      "\\fromhtml1{\\*\\htmltag <script>evil()</script>}",
    ].map { rich(.activeContent, $0) }
    + [
      "{\\object\\objlink{\\*\\objdata 6576696c}{\\result a}}",
      "{\\*\\template http://evil.example/a.dot}", "{\\*\\template \\\\\\\\evil\\\\a.dot}",
      "{\\*\\filetbl{\\file\\fid1 evil.rtf}}", "{\\*\\nextfile evil.rtf}",
      "{\\field{\\*\\fldinst INCLUDEPICTURE \"http://evil.example/a\"}{\\fldrslt a}}",
      "{\\field{\\*\\fldinst INCLUDETEXT \"evil.docx\"}{\\fldrslt a}}",
      "{\\field{\\*\\fldinst RD evil.docx}{\\fldrslt a}}",
    ].map { rich(.externalContent, $0) }
}
