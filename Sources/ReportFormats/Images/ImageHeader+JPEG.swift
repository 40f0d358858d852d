// JPEG: the size stands in the frame header, behind any number of other segments.

extension ImageHeader {
  /// JPEG (ITU-T T.81, B.1 and B.2.2): goes from marker to marker up to the start of a frame.
  static func jpeg(_ view: ByteView) -> ImageHeader? {
    guard view.has([0xFF, 0xD8, 0xFF]) else { return nil }
    var offset = 2
    while view[offset] == 0xFF, let marker = view[offset + 1] {
      switch marker {
      case 0xFF:  // A byte of filling before a marker.
        offset += 1
      case 0x01, 0xD0...0xD8:  // Markers without a segment.
        offset += 2
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return sized("image/jpeg", view.big(2, at: offset + 7), view.big(2, at: offset + 5))
      case 0xD9, 0xDA:  // The picture itself without a frame.
        return nil
      default:
        guard let length = view.big(2, at: offset + 2), length >= 2 else { return nil }
        offset += 2 + length
      }
    }
    return nil
  }
}
