// What the first bytes of a picture say, without decoding it.

/// The kind of a picture and its size as its own header states them.
struct ImageHeader: Hashable, Sendable {
  /// The media type, such as `image/png`.
  var mediaType: String
  /// The width in pixels; 0 where the header states none, as in SVG.
  var pixelWidth: Int
  /// The height in pixels; 0 where the header states none.
  var pixelHeight: Int

  init(mediaType: String, pixelWidth: Int, pixelHeight: Int) {
    self.mediaType = mediaType
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
  }

  /// Reads the header; `nil` where the bytes are of no kind that is known or end within it.
  init?(_ bytes: [UInt8]) {
    let view = ByteView(bytes)
    let header =
      Self.png(view) ?? Self.jpeg(view) ?? Self.gif(view) ?? Self.bmp(view) ?? Self.tiff(view)
      ?? Self.webp(view) ?? Self.emf(view) ?? Self.wmf(view) ?? Self.svg(bytes)
    guard let header else { return nil }
    self = header
  }

  /// Whether the picture would have more pixels than so many.
  func hasMorePixels(than limit: Int) -> Bool {
    let (pixels, overflows) = pixelWidth.multipliedReportingOverflow(by: pixelHeight)
    return overflows || pixels > limit
  }

  /// A header where both sizes could be read.
  static func sized(_ mediaType: String, _ width: Int?, _ height: Int?) -> ImageHeader? {
    guard let width, let height else { return nil }
    return ImageHeader(mediaType: mediaType, pixelWidth: width, pixelHeight: height)
  }
}
