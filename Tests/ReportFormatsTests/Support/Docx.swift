// Documents for tests, made from the text of their parts: no archive, no files.

import ReportModel

@testable import ReportFormats

/// A document under construction.
struct Docx {
  /// The text of the body, without the element around it.
  var body: String
  var styles: String?
  var numbering: String?
  var settings: String?
  var footnotes: String?
  var endnotes: String?
  var comments: String?
  /// Relationships of the main part besides those of the parts above.
  var links: [Link] = []
  /// Parts besides those above, by name.
  var parts: [String: String] = [:]
  /// Parts that are not text.
  var binaries: [String: [UInt8]] = [:]
  /// Relationships of the package besides that of the main part.
  var packageLinks: [Link] = []
  /// The media types of parts.
  var types: [String: String] = [:]
  var mainPart = "word/document.xml"
  var isStrict = false

  /// A relationship.
  struct Link {
    var id: String
    var kind: String
    var target: String
    var isExternal = false
  }

  init(_ body: String, styles: String? = nil, numbering: String? = nil) {
    self.body = body
    self.styles = styles
    self.numbering = numbering
  }

  /// All parts of the package.
  var allParts: [String: [UInt8]] {
    var all = parts.mapValues { Array($0.utf8) }
    all.merge(binaries) { $1 }
    var links = links
    for (kind, root, content) in ownParts {
      guard let content else { continue }
      links.append(Link(id: "own-\(kind)", kind: kind, target: "/word/\(kind).xml"))
      all["word/\(kind).xml"] = Array(element(root, content).utf8)
    }
    all[mainPart] = Array(element("w:document", "<w:body>\(body)</w:body>").utf8)
    all[Relationships.part(of: mainPart)] = Array(relationships(links).utf8)
    let main = Link(id: "main", kind: "officeDocument", target: mainPart)
    all["_rels/.rels"] = Array(relationships([main] + packageLinks).utf8)
    all["[Content_Types].xml"] = Array(contentTypes.utf8)
    return all
  }

  private var ownParts: [(kind: String, root: String, content: String?)] {
    [
      ("styles", "w:styles", styles), ("numbering", "w:numbering", numbering),
      ("settings", "w:settings", settings), ("footnotes", "w:footnotes", footnotes),
      ("endnotes", "w:endnotes", endnotes), ("comments", "w:comments", comments),
    ]
  }

  /// A root element with all namespaces.
  func element(_ name: String, _ content: String) -> String {
    let office = isStrict ? "http://purl.oclc.org/ooxml/" : "http://schemas.openxmlformats.org/"
    let year = isStrict ? "" : "2006/"
    return "<\(name) xmlns:w=\"\(office)wordprocessingml/\(year)main\""
      + " xmlns:r=\"\(office)officeDocument/\(year)relationships\""
      + " xmlns:a=\"\(office)drawingml/\(year)main\""
      + " xmlns:wp=\"\(office)drawingml/\(year)wordprocessingDrawing\""
      + " xmlns:pic=\"\(office)drawingml/\(year)picture\""
      + " xmlns:c=\"\(office)drawingml/\(year)chart\""
      + " xmlns:dgm=\"\(office)drawingml/\(year)diagram\""
      + " xmlns:m=\"\(office)officeDocument/\(year)math\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
      + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
      + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
      + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
      + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
      + " xmlns:new=\"http://example.com/not-known-here\">\(content)</\(name)>"
  }

  func relationships(_ links: [Link]) -> String {
    let office =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let elements = links.map { link in
      "<Relationship Id=\"\(link.id)\" Type=\"\(office)\(link.kind)\" Target=\"\(link.target)\""
        + (link.isExternal ? " TargetMode=\"External\"/>" : "/>")
    }
    return "<Relationships"
      + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + elements.joined() + "</Relationships>"
  }

  private var contentTypes: String {
    let overrides = types.sorted { $0.key < $1.key }.map { part, type in
      "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>"
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + overrides.joined() + "</Types>"
  }

  /// The document as an archive.
  var archive: [UInt8] {
    ZipBuilder(
      allParts.sorted { $0.key < $1.key }.map { ZipBuilder.Entry(Array($0.key.utf8), $0.value) }
    ).bytes
  }
}

extension Docx {
  /// Reads the document.
  func read(
    _ changes: ReadOptions.TrackedChanges = .final, limits: Limits = Limits()
  ) throws(ReadError) -> Report {
    try DOCXReader.read(
      parts: allParts, options: ReadOptions(limits: limits, trackedChanges: changes))
  }

  /// The blocks of a document without headings.
  func blocks(_ changes: ReadOptions.TrackedChanges = .final) throws(ReadError) -> [Block] {
    try read(changes).sections.flatMap(\.blocks)
  }

  /// The inlines of a document of one paragraph.
  func inlines(_ changes: ReadOptions.TrackedChanges = .final) throws(ReadError) -> [Inline] {
    let blocks = try blocks(changes)
    guard blocks.count == 1, case .paragraph(let paragraph) = blocks[0] else {
      return [.text("not one paragraph: \(blocks)")]
    }
    return paragraph.inlines
  }
}
