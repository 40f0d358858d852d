// Images, as data URIs of the types that every browser shows and that can hold no script.

internal import ReportModel

private let shownTypes = ["image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp"]

extension HTMLComposer {
  mutating func write(_ image: Image) {
    dropsSpace = false
    guard frame != .markdown, let index = references.image(image.resource), mayWrite(index)
    else { return writeMissing(image) }
    let resource = resources.images[index]
    out.literal("<img")
    attribute("alt", image.alternativeText ?? "")
    if image.width > 0 { attribute("width", Self.pixels(image.width)) }
    if image.height > 0 { attribute("height", Self.pixels(image.height)) }
    out.literal(" src=\"data:")
    out.append(resource.mediaType)
    out.literal(";base64,")
    Base64.encode(resource.bytes, into: &out)
    out.literal("\">")
  }

  /// Whether the bytes of an image are written: always the first time, then as long as pages do
  /// not grow far beyond the report by an image that it shows many times.
  private mutating func mayWrite(_ index: Int) -> Bool {
    let resource = resources.images[index]
    let isNew = seenImages.insert(index).inserted
    guard shownTypes.contains(resource.mediaType) else { return false }
    guard !isNew else { return true }
    guard resource.bytes.count <= repeatedImageBytes else { return false }
    repeatedImageBytes -= resource.bytes.count
    return true
  }

  /// An image that cannot be shown is named by what it shows.
  private mutating func writeMissing(_ image: Image) {
    ledger.lose(.images)
    let type = references.image(image.resource).map { resources.images[$0].mediaType }
    out.literal("<span class=\"image\" role=\"img\"")
    attribute("data-media-type", type)
    attribute("aria-label", image.alternativeText)
    out.literal("><span class=\"added\">[image] </span>")
    text(image.alternativeText ?? "")
    out.literal("</span>")
  }

  /// Notes the images that no text shows.
  mutating func loseUnshownImages() {
    ledger.lose(.images, count: resources.images.indices.count { !seenImages.contains($0) })
  }

  /// Points as the pixels of CSS, of which 96 make 72 points; rounding back gives the points.
  private static func pixels(_ points: Int) -> Int {
    (min(points, 1 << 20) * 8 + 3) / 6
  }
}
