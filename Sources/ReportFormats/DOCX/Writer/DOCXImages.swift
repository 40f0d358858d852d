// Images: inline pictures (ECMA-376-1, 20.4.2.8), their bytes each once in a part of its own.

internal import ReportModel

/// The images that the text came to.
struct MediaParts {
  /// The images that have a part: their numbers among those of the report, and their names.
  private(set) var parts: [(image: Int, name: String)] = []
  private var names: [Int: String?] = [:]

  /// The name of the part of an image, from the folder of the main part; `nil` for an image of a
  /// type that word processors do not show.
  mutating func name(_ index: Int, mediaType: String) -> String? {
    if let name = names[index] { return name }
    let name = Self.fileExtension(mediaType).map { "media/image\(parts.count + 1).\($0)" }
    names[index] = .some(name)
    if let name { parts.append((index, name)) }
    return name
  }

  /// Whether the text came to an image.
  func wasNamed(_ index: Int) -> Bool { names[index] != nil }

  /// The types of images that may be written, by the extension of their parts.
  static let types: [(fileExtension: String, mediaType: String)] = [
    ("png", "image/png"), ("jpeg", "image/jpeg"), ("gif", "image/gif"), ("bmp", "image/bmp"),
    ("tiff", "image/tiff"), ("emf", "image/x-emf"), ("wmf", "image/x-wmf"),
    ("emf", "image/emf"), ("wmf", "image/wmf"),
  ]

  private static func fileExtension(_ mediaType: String) -> String? {
    types.first { $0.mediaType == mediaType }?.fileExtension
  }
}

extension DOCXComposer {
  mutating func write(_ image: Image) {
    guard !isInRuby else {
      ledger.lose(.images)
      return write(StyledText(image.alternativeText ?? "[image]"))
    }
    let index = references.image(image.resource)
    let name = index.flatMap { media.name($0, mediaType: resources.images[$0].mediaType) }
    if name == nil, image.resource != nil || image.alternativeText == nil { ledger.lose(.images) }
    guard name != nil || image.alternativeText?.isEmpty == false else { return }
    let size = size(of: image, index.map { resources.images[$0] })
    let id = makeID()
    let picture = PictureName(number: id, missing: MissingMeasures(of: image))
    openDrawing(id, picture.text, size, image.alternativeText ?? "")
    if let name {
      out.literal("<a:blip r:embed=\"rId")
      out.append(decimal: relationship("image", name, isExternal: false))
      out.literal("\"/>")
    }
    closeDrawing(size)
  }

  /// The size in English Metric Units, 12,700 to the point; what is not known is that of the
  /// pixels, 9,525 to each, or an inch.
  private func size(
    of image: Image, _ resource: ImageResource?
  ) -> (width: Int, height: Int) {
    func length(_ points: Int, _ pixels: Int) -> Int {
      if points > 0 { return min(points, 20_000) * 12_700 }
      return pixels > 0 ? min(pixels, 20_000) * 9_525 : 914_400
    }
    return (
      length(image.width, resource?.pixelWidth ?? 0),
      length(image.height, resource?.pixelHeight ?? 0)
    )
  }

  private mutating func openDrawing(
    _ id: Int, _ name: String, _ size: (width: Int, height: Int), _ description: String
  ) {
    out.literal(
      """
      <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent
      """)
    attribute("cx", size.width)
    attribute("cy", size.height)
    out.literal("/><wp:docPr")
    attribute("id", id)
    attribute("name", name)
    if !description.isEmpty { attribute("descr", description) }
    out.literal(
      """
      /><a:graphic><a:graphicData \
      uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
      <pic:cNvPr
      """)
    attribute("id", id)
    attribute("name", name)
    out.literal("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>")
  }

  private mutating func closeDrawing(_ size: (width: Int, height: Int)) {
    out.literal(
      """
      <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
      <a:ext
      """)
    attribute("cx", size.width)
    attribute("cy", size.height)
    out.literal(
      """
      /></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
      </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
      """)
  }
}
