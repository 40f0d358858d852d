// The starts of pictures, 640 by 480.

/// Headers of pictures, each as short as its kind allows.
enum PictureBytes {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 2, 0x80, 0, 0, 1, 0xE0]

  /// An application segment, a byte of filling, then a progressive frame.
  static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 6, 0xFF, 0xC0, 1, 1, 0xFF, 0xFF]
    + [0xC2, 0, 17, 8, 1, 0xE0, 2, 0x80]

  static let gif: [UInt8] = Array("GIF89a".utf8) + [0x80, 2, 0xE0, 1]

  static let bmp: [UInt8] =
    Array("BM".utf8) + [UInt8](repeating: 0, count: 12) + [40, 0, 0, 0] + [0x80, 2, 0, 0]
    + [0xE0, 1, 0, 0]

  /// A directory that stands behind eight bytes of something else.
  static let tiffLittle: [UInt8] =
    [0x49, 0x49, 0x2A, 0, 16, 0, 0, 0] + [UInt8](repeating: 7, count: 8) + [2, 0]
    + [0, 1, 3, 0, 1, 0, 0, 0, 0x80, 2, 0, 0] + [1, 1, 4, 0, 1, 0, 0, 0, 0xE0, 1, 0, 0]

  static let tiffBig: [UInt8] =
    [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 2]
    + [1, 0, 0, 4, 0, 0, 0, 1, 0, 0, 2, 0x80] + [1, 1, 0, 3, 0, 0, 0, 1, 1, 0xE0, 0, 0]

  static let webpLossy: [UInt8] =
    webp("VP8 ") + [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x42, 0xE0, 0x81]

  /// 639 and 479 in 14 bits each.
  static let webpLossless: [UInt8] = webp("VP8L") + [0x2F, 0x7F, 0xC2, 0x77, 0x00]

  static let webpExtended: [UInt8] =
    webp("VP8X") + [0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0]

  private static func webp(_ chunk: String) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0]
  }

  /// Bounds from (-10, 20) to (629, 499), both included.
  static let emf: [UInt8] =
    [1, 0, 0, 0, 108, 0, 0, 0] + [0xF6, 0xFF, 0xFF, 0xFF, 20, 0, 0, 0] + [0x75, 2, 0, 0]
    + [0xF3, 1, 0, 0] + [UInt8](repeating: 0, count: 16) + Array(" EMF".utf8)

  /// 9600 by 7200 units at 1440 to the inch.
  static let placeableWMF: [UInt8] =
    [0xD7, 0xCD, 0xC6, 0x9A, 0, 0, 0, 0, 0, 0, 0x80, 0x25, 0x20, 0x1C, 0xA0, 0x05]

  static let wmf: [UInt8] = [1, 0, 9, 0, 0, 3] + [UInt8](repeating: 0, count: 12)
}
