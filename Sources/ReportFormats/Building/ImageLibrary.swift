// The images of one report, each kept once.

internal import Cryptography
internal import ReportModel

/// Gathers the images of a report in the order in which the text comes to them.
struct ImageLibrary {
  /// The images so far.
  private(set) var images: [ImageResource] = []
  private var known: Set<String> = []
  private let pixels: Int

  /// Starts a library of images that say they have no more pixels than the limits allow.
  init(limits: Limits = Limits()) {
    pixels = limits.imagePixels
  }

  /// What to tell of an image that has more pixels.
  static let tooLarge = "an image with more pixels than can be shown was not kept"

  /// Takes the bytes of an image as they are; those that are known already are kept once.
  ///
  /// - Parameters:
  ///   - bytes: the file; its header says what it is.
  ///   - mediaType: what the document says it is, for bytes that do not say it themselves.
  /// - Returns: the ``ImageResource/id`` of the image; `nil` where it says that it is too large.
  mutating func add(_ bytes: [UInt8], mediaType: String?) -> String? {
    let header = ImageHeader(bytes)
    if let header, header.hasMorePixels(than: pixels) { return nil }
    let resource = ImageResource(
      id: SHA256.hex(of: bytes),
      mediaType: header?.mediaType ?? mediaType.map(Self.registered) ?? "application/octet-stream",
      pixelWidth: header?.pixelWidth ?? 0, pixelHeight: header?.pixelHeight ?? 0, bytes: bytes)
    take(resource)
    return resource.id
  }

  /// Types that documents still name as they did before they were registered (RFC 7903).
  private static func registered(_ mediaType: String) -> String {
    switch mediaType {
    case "image/x-emf": "image/emf"
    case "image/x-wmf": "image/wmf"
    default: mediaType
    }
  }

  /// Takes over an image of another report.
  mutating func take(_ image: ImageResource) {
    if known.insert(image.id).inserted { images.append(image) }
  }
}
