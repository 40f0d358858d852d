// What a document embeds: charts, diagrams, objects, and whole documents (ECMA-376-1, 17.17.2).

internal import ReportModel

extension StoryReader {
  /// The chart's title and the values it was last drawn with (21.2).
  mutating func readChart(_ id: String?) {
    guard let root = embedded(id, "chart") else { return }
    let blocks = ChartText.blocks(root)
    let what = "a chart was read as its title and values; its picture is not in the document"
    context.find(.embeddedObject, what, at: location)
    changeDrawing { $0.hasContent = true }
    addBox(Group(.embedded, blocks: blocks))
  }

  /// The texts of a diagram (SmartArt, 21.4).
  mutating func readDiagram(_ id: String?) {
    guard let root = embedded(id, "diagram") else { return }
    let texts = root.descendants(.dgmT).map { text in
      text.descendants(.aP).map { $0.descendants(.aT).map(\.text).joined() }.filter { !$0.isEmpty }
    }
    let paragraphs = texts.joined().map { Block.paragraph(Paragraph([.text($0)])) }
    context.find(.embeddedObject, "a diagram was read as its texts", at: location)
    changeDrawing { $0.hasContent = true }
    addBox(Group(.embedded, blocks: paragraphs))
  }

  private mutating func embedded(_ id: String?, _ what: String) -> XMLElement? {
    guard let part = relationships[id]?.target, context.store.contains(part) else {
      context.find(.missingPart, "the document names a \(what) that it does not hold", at: location)
      return nil
    }
    do {
      return try XMLElement(
        parsing: context.store.read(part), part: part, limits: context.options.limits)
    } catch {
      context.find(.missingPart, "a \(what) cannot be read: \(error)", at: location)
      return nil
    }
  }

  /// An object of another program: its preview is an image of the drawing, a document inside is read.
  mutating func readObject(_ attributes: XMLAttributes) {
    let program = attributes[.attrProgID] ?? "another program"
    let relationship = relationships[attributes[.rId]]
    changeDrawing { $0.hasContent = true }
    if let relationship, relationship.isExternal {
      context.find(
        .externalContent, "an object of \(program) lies outside the document and was not fetched",
        at: location, text: relationship.target)
      return
    }
    if let part = relationship?.target, part.lowercased().hasSuffix(".docx") {
      readDocument(part, as: .docx)
      return
    }
    context.find(
      .embeddedObject, "an object of \(program) is kept as its preview only", at: location,
      text: relationship?.target)
  }

  mutating func reportSubdocument(_ attributes: XMLAttributes) {
    context.find(
      .externalContent, "a subdocument lies outside the document and was not fetched",
      at: location, text: relationships[attributes[.rId]]?.target)
  }

  /// A document in another format, read in its place.
  mutating func readChunk(_ attributes: XMLAttributes) {
    if story.isInParagraph { endParagraph() }
    flushCarriedParagraph()
    guard let relationship = relationships[attributes[.rId]],
      context.store.contains(relationship.target)
    else {
      context.find(
        .missingPart, "the document embeds a document that it does not hold", at: location)
      return
    }
    let part = relationship.target
    guard let format = ChunkFormat.format(context.contentTypes.type(of: part), part: part) else {
      context.find(
        .unsupportedContent, "the embedded document \(part) is in a format that cannot be read",
        at: location)
      return
    }
    readDocument(part, as: format)
  }

  private mutating func readDocument(_ part: String, as format: Format) {
    do {
      let report = try EmbeddedReport.read(part, as: format, context)
      addBox(Group(.embedded, blocks: EmbeddedReport.blocks(report, part, context)))
    } catch {
      context.find(
        .unsupportedContent, "the embedded document \(part) cannot be read: \(error)",
        at: location)
    }
  }
}

/// Which format an embedded document has.
enum ChunkFormat {
  /// The format by media type, else by the part's name.
  static func format(_ mediaType: String?, part: String) -> Format? {
    switch mediaType {
    case "text/html", "application/xhtml+xml": return .html
    case "application/rtf", "text/rtf": return .rtf
    case "text/plain": return .text
    case let type? where type.contains("wordprocessingml") || type.contains("ms-word"):
      return .docx
    default: break
    }
    switch part.split(separator: ".").last?.lowercased() {
    case "html", "htm", "xhtml": return .html
    case "rtf": return .rtf
    case "txt": return .text
    case "docx", "docm", "dotx", "dotm": return .docx
    default: return nil
    }
  }
}
