// The package: the parts in order, what each is, and how they refer to one another (ECMA-376-2).

internal import ReportModel

/// A part of the main part's folder, by its kind.
private struct NamedPart {
  /// The last step of the type of the relationship to it.
  let kind: StaticString
  /// Its name from the folder of the main part.
  let name: String
  /// The end of its media type.
  let type: StaticString
}

private let wordType: StaticString =
  "application/vnd.openxmlformats-officedocument.wordprocessingml."

private let namespaces: StaticString = """
   xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
  xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
  xmlns:v="urn:schemas-microsoft-com:vml" \
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
  xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14">
  """

private let propertyNamespaces: StaticString = """
   xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  """

extension DOCXComposer {
  /// All parts of the document, in the order of the archive.
  mutating func compose(_ report: Report) -> [ZipWriter.Entry] {
    let regions = RegionPlan(report)
    headingNumbers = HeadingNumbers(report, &numbering)
    ledger.lose(.identity, count: report.identity.count)
    ledger.lose(.provenance, count: report.sources.count + report.findings.count)
    var parts: [NamedPart] = []
    var texts = composeRegions(regions, into: &parts)
    // The body names the other parts, so their relationships stand before those of its text.
    let body = composeBody(report, regions)
    texts += composeItems(into: &parts)
    texts += composeSettings(report, regions, into: &parts)
    let properties = composeProperties(report)
    loseUnshownImages()
    var main = body.relationships
    for part in parts where !isRegion(part) {
      _ = main.id(part.kind, part.name, escaped: Array(part.name.utf8), isExternal: false)
    }
    let bodyEntries = entries("word/document.xml", body.xml, main)
    return [
      ZipWriter.Entry(
        name: "[Content_Types].xml", bytes: contentTypes(parts, report)),
      ZipWriter.Entry(name: "_rels/.rels", bytes: packageRelationships(report)),
    ] + bodyEntries + texts + properties + mediaEntries
  }

  private func isRegion(_ part: NamedPart) -> Bool {
    part.name.hasPrefix("header") || part.name.hasPrefix("footer")
  }

  // MARK: - Texts

  /// Writes a part: its root element and what stands in it.
  private mutating func compose(
    _ kind: DOCXPart.Kind, _ root: StaticString, _ body: (inout DOCXComposer) -> Void
  ) -> (xml: [UInt8], relationships: PartRelationships) {
    part = DOCXPart(kind)
    lastBlock = .nothing
    let xml = element(root, namespaces, body)
    return (xml, part.relationships)
  }

  private mutating func element(
    _ root: StaticString, _ namespaces: StaticString, _ body: (inout DOCXComposer) -> Void
  ) -> [UInt8] {
    out = []
    out.literal("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<")
    out.literal(root)
    out.literal(namespaces)
    body(&self)
    out.literal("</")
    out.literal(root)
    out.append(ascii: ">")
    var xml: [UInt8] = []
    swap(&xml, &out)
    return xml
  }

  private mutating func composeBody(
    _ report: Report, _ regions: RegionPlan
  ) -> (xml: [UInt8], relationships: PartRelationships) {
    let composed = compose(.body, "w:document") { $0.writeBody(report, regions) }
    loseUnmentionedNotes()
    ledger.enter(Location())
    return composed
  }

  private mutating func composeRegions(
    _ regions: RegionPlan, into parts: inout [NamedPart]
  ) -> [ZipWriter.Entry] {
    var texts: [ZipWriter.Entry] = []
    for use in regions.uses {
      ledger.enter(Location(part: use.isHeader ? "header" : "footer"))
      let kind = DOCXPart.Kind.region(isHeader: use.isHeader)
      let composed = compose(kind, use.isHeader ? "w:hdr" : "w:ftr") {
        $0.write(use.blocks)
        $0.endStory()
      }
      texts += entries("word/\(use.file)", composed.xml, composed.relationships)
      parts.append(
        NamedPart(
          kind: use.kind, name: use.file, type: use.isHeader ? "header+xml" : "footer+xml"))
    }
    ledger.enter(Location(part: "header"))
    ledger.lose(.pageRegions, count: regions.moved)
    ledger.enter(Location())
    return texts
  }

  private mutating func composeItems(into parts: inout [NamedPart]) -> [ZipWriter.Entry] {
    var texts: [ZipWriter.Entry] = []
    if notes.hasNotes(.footnote) {
      ledger.enter(Location(part: Note.Kind.footnote.rawValue))
      let composed = compose(.notes(.footnote), "w:footnotes") { $0.writeNotes(.footnote) }
      texts += entries("word/footnotes.xml", composed.xml, composed.relationships)
      parts.append(NamedPart(kind: "footnotes", name: "footnotes.xml", type: "footnotes+xml"))
    }
    if notes.hasNotes(.endnote) {
      ledger.enter(Location(part: Note.Kind.endnote.rawValue))
      let composed = compose(.notes(.endnote), "w:endnotes") { $0.writeNotes(.endnote) }
      texts += entries("word/endnotes.xml", composed.xml, composed.relationships)
      parts.append(NamedPart(kind: "endnotes", name: "endnotes.xml", type: "endnotes+xml"))
    }
    if !resources.comments.isEmpty {
      ledger.enter(Location(part: "comment"))
      let composed = compose(.comments, "w:comments") { $0.writeComments() }
      texts += entries("word/comments.xml", composed.xml, composed.relationships)
      parts.append(NamedPart(kind: "comments", name: "comments.xml", type: "comments+xml"))
    }
    ledger.enter(Location())
    return texts
  }

  // MARK: - Parts without text

  private mutating func composeSettings(
    _ report: Report, _ regions: RegionPlan, into parts: inout [NamedPart]
  ) -> [ZipWriter.Entry] {
    let styles = element("w:styles", namespaces) { $0.writeStyles(language: report.language) }
    let settings = element("w:settings", namespaces) { $0.writeSettings(regions) }
    var entries = [
      ZipWriter.Entry(name: "word/styles.xml", bytes: styles),
      ZipWriter.Entry(name: "word/settings.xml", bytes: settings),
    ]
    parts.append(NamedPart(kind: "styles", name: "styles.xml", type: "styles+xml"))
    parts.append(NamedPart(kind: "settings", name: "settings.xml", type: "settings+xml"))
    guard !numbering.isEmpty else { return entries }
    let lists = element("w:numbering", namespaces) { $0.numbering.append(to: &$0.out) }
    entries.append(ZipWriter.Entry(name: "word/numbering.xml", bytes: lists))
    parts.append(NamedPart(kind: "numbering", name: "numbering.xml", type: "numbering+xml"))
    return entries
  }

  private mutating func composeProperties(_ report: Report) -> [ZipWriter.Entry] {
    let core = element("cp:coreProperties", propertyNamespaces) { $0.writeCoreProperties(report) }
    let extended = element(
      "Properties",
      " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    ) { $0.writeExtendedProperties(report) }
    var entries = [
      ZipWriter.Entry(name: "docProps/core.xml", bytes: core),
      ZipWriter.Entry(name: "docProps/app.xml", bytes: extended),
    ]
    guard !report.properties.isEmpty else { return entries }
    let custom = element(
      "Properties",
      """
       xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
      """
    ) { $0.writeCustomProperties(report.properties) }
    entries.append(ZipWriter.Entry(name: "docProps/custom.xml", bytes: custom))
    return entries
  }

  private var mediaEntries: [ZipWriter.Entry] {
    media.parts.map { index, name in
      let isPacked = name.hasSuffix(".png") || name.hasSuffix(".jpeg") || name.hasSuffix(".gif")
      return ZipWriter.Entry(
        name: "word/\(name)", bytes: resources.images[index].bytes, isStored: isPacked)
    }
  }

  /// Images that no text shows.
  private mutating func loseUnshownImages() {
    ledger.enter(Location())
    ledger.lose(.images, count: resources.images.indices.count { !media.wasNamed($0) })
  }

  // MARK: - The package

  private func entries(
    _ name: String, _ xml: [UInt8], _ relationships: PartRelationships
  ) -> [ZipWriter.Entry] {
    let part = ZipWriter.Entry(name: name, bytes: xml)
    guard !relationships.isEmpty else { return [part] }
    var links = Self.relationshipsStart
    links.append(contentsOf: relationships.xml)
    links.literal("</Relationships>")
    return [part, ZipWriter.Entry(name: Relationships.part(of: name), bytes: links)]
  }

  private static var relationshipsStart: [UInt8] {
    var start: [UInt8] = []
    start.literal(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      """)
    return start
  }

  private func packageRelationships(_ report: Report) -> [UInt8] {
    let office: StaticString =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let package: StaticString =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
    var links: [(base: StaticString, kind: StaticString, target: StaticString)] = [
      (office, "officeDocument", "word/document.xml"),
      (package, "core-properties", "docProps/core.xml"),
      (office, "extended-properties", "docProps/app.xml"),
    ]
    if !report.properties.isEmpty {
      links.append((office, "custom-properties", "docProps/custom.xml"))
    }
    var out = Self.relationshipsStart
    for (index, link) in links.enumerated() {
      out.literal("<Relationship Id=\"rId")
      out.append(decimal: index + 1)
      out.literal("\" Type=\"")
      out.literal(link.base)
      out.literal(link.kind)
      out.literal("\" Target=\"")
      out.literal(link.target)
      out.literal("\"/>")
    }
    out.literal("</Relationships>")
    return out
  }

  private func contentTypes(_ parts: [NamedPart], _ report: Report) -> [UInt8] {
    var out: [UInt8] = []
    out.literal(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>
      """)
    for (fileExtension, type) in MediaParts.types.prefix(7) {
      guard media.parts.contains(where: { $0.name.hasSuffix(".\(fileExtension)") }) else {
        continue
      }
      out.append("<Default Extension=\"\(fileExtension)\" ContentType=\"\(type)\"/>")
    }
    out.literal("<Override PartName=\"/word/document.xml\" ContentType=\"")
    out.literal(wordType)
    out.literal("document.main+xml\"/>")
    for part in parts {
      out.append("<Override PartName=\"/word/\(part.name)\" ContentType=\"")
      out.literal(wordType)
      out.literal(part.type)
      out.literal("\"/>")
    }
    out.literal(
      """
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/docProps/app.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
      """)
    if !report.properties.isEmpty {
      out.literal(
        """
        <Override PartName="/docProps/custom.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
        """)
    }
    out.literal("</Types>")
    return out
  }
}
