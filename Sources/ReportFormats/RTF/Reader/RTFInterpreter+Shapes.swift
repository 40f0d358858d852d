// Shapes and drawing objects: their text and their picture, each once (RTF 1.9.1, "Drawing Objects").

internal import ReportModel

/// A shape that is open.
struct RTFShape {
  /// The name of the property whose value is read.
  var property = ""
  var alternativeText: String?
  /// The picture that fills the shape.
  var image: Image?
  /// Letters that are drawn as a picture, such as a watermark.
  var drawnText = ""
  /// Edges in twentieths of a point.
  var width = 0
  var height = 0

  mutating func take(_ image: inout Image) {
    if image.alternativeText == nil { image.alternativeText = alternativeText }
    self.image = image
  }
}

extension RTFInterpreter {
  mutating func openShapePart(_ word: RTFDestinationWord) {
    switch word {
    case .shp, .drawing, .shpgrp:
      guard group.destination == .text || group.destination == .container else { return }
      guard shapes.count < options.limits.nesting, group.end == .none else {
        return turn(to: .skipped)
      }
      shapes.append(RTFShape())
      turn(to: .container, end: .shape)
    case .shpinst: turn(to: .container)
    // What older readers show; the shape itself was read.
    case .shprslt: turn(to: .skipped)
    case .shptxt, .dptxbxtext: openStory(.textBox)
    case .sp: turn(to: .container, end: .shapeProperty)
    case .sn: capture(.shapePropertyName)
    default: capture(.shapePropertyValue)
    }
  }

  mutating func setShapeProperty(name: String) {
    if shapes.isEmpty { pictureProperty = name } else { shapes[shapes.count - 1].property = name }
  }

  mutating func setShapeProperty(value: String) {
    guard !value.isEmpty else { return }
    guard let shape = shapes.indices.last else {
      if pictureProperty == "wzDescription" { picture.alternativeText = value }
      return
    }
    switch shapes[shape].property {
    case "wzDescription":
      shapes[shape].alternativeText = value
      shapes[shape].image?.alternativeText = value
    case "gtextUNICODE": shapes[shape].drawnText = value
    default: break
    }
  }

  mutating func endShapeProperty() {
    if shapes.isEmpty { pictureProperty = "" } else { shapes[shapes.count - 1].property = "" }
  }

  /// Shows what a shape holds beside its text, where its group stands.
  mutating func endShape() {
    guard let shape = shapes.popLast() else { return }
    group = groups.last ?? group
    // A shape in a group of shapes stands where the group does.
    if group.destination == .container { group.destination = .text }
    guard !story.isInFieldCode else { return }
    if let image = shape.image {
      show(.image(image))
    } else if let text = shape.alternativeText, shape.drawnText.isEmpty {
      show(.image(Image(resource: nil, alternativeText: text)))
    }
    if !shape.drawnText.isEmpty {
      addBox(Group(.textBox, blocks: [.paragraph(Paragraph([.text(shape.drawnText.oneLine)]))]))
    }
  }
}

extension String {
  /// The text with spaces for line ends and tabs.
  fileprivate var oneLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
