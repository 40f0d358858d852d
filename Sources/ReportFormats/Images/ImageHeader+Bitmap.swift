// Pictures made of pixels: PNG, GIF, BMP, WebP.

extension ImageHeader {
  /// PNG (W3C PNG, 5.2 and 11.2.1): the signature, then the chunk IHDR.
  static func png(_ view: ByteView) -> ImageHeader? {
    guard view.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), view.has("IHDR", at: 12)
    else { return nil }
    return sized("image/png", view.big(4, at: 16), view.big(4, at: 20))
  }

  /// GIF 87a and 89a: the logical screen.
  static func gif(_ view: ByteView) -> ImageHeader? {
    guard view.has("GIF87a") || view.has("GIF89a") else { return nil }
    return sized("image/gif", view.little(2, at: 6), view.little(2, at: 8))
  }

  /// BMP: a header of OS/2 (12 bytes, 16-bit sizes) or of Windows; rows may run from the top, which
  /// a negative height says.
  static func bmp(_ view: ByteView) -> ImageHeader? {
    guard view.has("BM"), let size = view.little(4, at: 14) else { return nil }
    if size == 12 { return sized("image/bmp", view.little(2, at: 18), view.little(2, at: 20)) }
    guard (16...1024).contains(size) else { return nil }
    let height = view.signedLittle(4, at: 22).map(abs)
    return sized("image/bmp", view.signedLittle(4, at: 18).map(abs), height)
  }

  /// WebP (RFC 9649): lossy, lossless or extended.
  static func webp(_ view: ByteView) -> ImageHeader? {
    guard view.has("RIFF"), view.has("WEBP", at: 8) else { return nil }
    if view.has("VP8 ", at: 12), view.has([0x9D, 0x01, 0x2A], at: 23) {
      let width = view.little(2, at: 26).map { $0 & 0x3FFF }
      return sized("image/webp", width, view.little(2, at: 28).map { $0 & 0x3FFF })
    }
    if view.has("VP8L", at: 12), view[20] == 0x2F, let bits = view.little(4, at: 21) {
      return sized("image/webp", bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard view.has("VP8X", at: 12) else { return nil }
    let height = view.little(3, at: 27).map { $0 + 1 }
    return sized("image/webp", view.little(3, at: 24).map { $0 + 1 }, height)
  }
}
