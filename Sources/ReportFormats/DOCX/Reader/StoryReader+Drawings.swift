// Drawings, pictures and objects (ECMA-376-1, 20.4 and 17.3.3; VML in ECMA-376-4, 19).

internal import ReportModel

/// A drawing that is open.
struct OpenDrawing {
  var alternativeText: String?
  /// What one image of several says of itself.
  var imageText: String?
  /// Points.
  var width = 0
  var height = 0
  /// The measures that our own documents give though the report has none.
  var missing: MissingMeasures = []
  var linkTarget: String?
  /// Lines of text that belong to no text box.
  var lines: [String] = []
  var line: [UInt8] = []
  /// Whether anything of it was read.
  var hasContent = false

  /// The width and height that the report gives, in points.
  var shownWidth: Int { missing.contains(.width) ? 0 : width }
  var shownHeight: Int { missing.contains(.height) ? 0 : height }
}

extension StoryReader {
  /// Opens an element of a drawing; one that is not known is read for the text inside.
  mutating func openDrawingPart(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .drawing, .pict, .object: drawings.append(OpenDrawing())
    case .wpExtent: readExtent(attributes)
    case .wpDocPr:
      let missing = PictureName(attributes[.attrName] ?? "").missing
      changeDrawing { $0.missing = missing }
      nameDrawing(Self.name(attributes) ?? "")
    case .picCNvPr: changeDrawing { $0.imageText = Self.name(attributes) }
    case .aHlinkClick:
      let target = relationships[attributes[.rId]]?.target
      changeDrawing { $0.linkTarget = target }
    case .aBlip: showImage(attributes[.rEmbed] ?? attributes[.rLink])
    case .aT where !drawings.isEmpty: return .drawingText
    case .aT: return .text(keepsSpace: true)
    case .aBr: endDrawingText()
    case .cChart: readChart(attributes[.rId])
    case .dgmRelIds: readDiagram(attributes[.rDm])
    case .txbxContent: beginTextBox()
    case .vShape, .vRect, .vOval, .vRoundrect: readShape(attributes)
    case .vImagedata:
      if let title = attributes[.oTitle] { nameDrawing(title) }
      showImage(attributes[.rId] ?? attributes[.rPict])
    case .vTextpath: changeDrawing { $0.lines.append(attributes[.attrString] ?? "") }
    case .oOLEObject: readObject(attributes)
    case .control:
      context.find(
        .activeContent, "the document has a control that can run a program; it was not kept",
        at: location, text: attributes[.name])
    case .subDoc: reportSubdocument(attributes)
    default: break
    }
    return .content
  }

  mutating func changeDrawing(_ body: (inout OpenDrawing) -> Void) {
    guard let index = drawings.indices.last else { return }
    body(&drawings[index])
  }

  /// The size in English Metric Units, 12,700 to the point.
  private mutating func readExtent(_ attributes: XMLAttributes) {
    let limit = 1 << 32
    let width = min(max(attributes.int(.attrCx) ?? 0, 0), limit)
    let height = min(max(attributes.int(.attrCy) ?? 0, 0), limit)
    changeDrawing {
      $0.width = (width + 6_350) / 12_700
      $0.height = (height + 6_350) / 12_700
    }
  }

  private static func name(_ attributes: XMLAttributes) -> String? {
    let texts = [attributes[.attrDescr], attributes[.attrTitle]].compactMap { $0 }
    return texts.first { !$0.isEmpty }
  }

  private mutating func nameDrawing(_ text: String) {
    changeDrawing { if $0.alternativeText == nil, !text.isEmpty { $0.alternativeText = text } }
  }

  private mutating func readShape(_ attributes: XMLAttributes) {
    if attributes[.oHr].map({ $0 == "t" || $0 == "true" }) == true {
      story.boxes.append(.rule)
      changeDrawing { $0.hasContent = true }
      return
    }
    if let text = attributes[.attrAlt] { nameDrawing(text) }
    guard let style = attributes[.attrStyle] else { return }
    changeDrawing {
      $0.width = VMLStyle.points("width", in: style) ?? $0.width
      $0.height = VMLStyle.points("height", in: style) ?? $0.height
    }
  }

  private mutating func showImage(_ id: String?) {
    guard let drawing = drawings.last else { return }
    // The text of the drawing is that of its first image, so that it does not stand there twice.
    changeDrawing {
      $0.hasContent = true
      $0.alternativeText = nil
      $0.imageText = nil
    }
    let image = Image(
      resource: resource(id), alternativeText: drawing.alternativeText ?? drawing.imageText,
      width: drawing.shownWidth, height: drawing.shownHeight)
    if let target = drawing.linkTarget {
      show(.link(Link(target: target, content: [.image(image)])))
    } else {
      show(.image(image))
    }
  }

  private mutating func resource(_ id: String?) -> String? {
    guard let relationship = relationships[id] else {
      context.find(
        .danglingReference,
        "an image refers to \"\(id ?? "")\", which the document does not define", at: location)
      return nil
    }
    guard !relationship.isExternal else {
      context.find(
        .externalContent, "an image lies outside the document and was not fetched", at: location,
        text: relationship.target)
      return nil
    }
    return context.image(part: relationship.target, from: location)
  }

  mutating func endDrawing() {
    guard let drawing = drawings.popLast() else { return }
    let lines = drawing.lines.filter { !$0.isEmpty }
    if !lines.isEmpty {
      let paragraphs = lines.map { Block.paragraph(Paragraph([.text($0)])) }
      addBox(Group(.textBox, blocks: paragraphs))
    } else if !drawing.hasContent, drawing.alternativeText != nil {
      show(
        .image(
          Image(
            resource: nil, alternativeText: drawing.alternativeText, width: drawing.shownWidth,
            height: drawing.shownHeight)))
    }
  }

  mutating func appendDrawingText(_ text: UnsafeBufferPointer<UInt8>) {
    guard let index = drawings.indices.last else { return }
    unsafe drawings[index].line.append(contentsOf: text)
  }

  /// A line of text in a shape of DrawingML.
  mutating func endDrawingText() {
    changeDrawing {
      $0.lines.append(String(decoding: $0.line, as: UTF8.self))
      $0.line = []
    }
  }

  /// A text box: a text of its own, which follows the paragraph that it is anchored in.
  mutating func beginTextBox() {
    changeDrawing { $0.hasContent = true }
    beginStory()
  }

  mutating func endTextBox() {
    let blocks = endStory()
    addBox(Group(.textBox, blocks: blocks))
  }

  /// Puts a box behind the open paragraph, unless it is empty or not shown.
  mutating func addBox(_ group: Group) {
    guard !group.blocks.isEmpty else { return }
    guard !story.isInFieldCode, placeholders == 0 else { return }
    story.shown += 1
    if story.isInParagraph {
      story.boxes.append(.group(group))
    } else {
      story.collect { $0.append(.group(group)) }
    }
  }
}

/// The `style` attribute of VML shapes: CSS properties (ECMA-376-4, 19.1.2.19).
enum VMLStyle {
  /// A length in points; `nil` where the property is not there or in another unit.
  static func points(_ property: String, in style: String) -> Int? {
    for declaration in style.split(separator: ";") {
      let halves = declaration.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, halves[0].filter({ $0 != " " }) == property else { continue }
      let value = halves[1].filter { $0 != " " }
      let number = value.prefix { $0.isNumber || $0 == "." }
      guard let length = Double(number), length >= 0, length < 100_000 else { return nil }
      switch value.dropFirst(number.count) {
      case "pt": return Int(length.rounded())
      case "in": return Int((length * 72).rounded())
      case "cm": return Int((length * 72 / 2.54).rounded())
      case "mm": return Int((length * 72 / 25.4).rounded())
      case "px": return Int((length * 0.75).rounded())
      default: return nil
      }
    }
    return nil
  }
}
