// TIFF: the size stands in the first directory, which may stand anywhere.

extension ImageHeader {
  /// TIFF 6.0, sections 2 and 8, in either byte order.
  static func tiff(_ view: ByteView) -> ImageHeader? {
    let isLittle = view.has([0x49, 0x49, 0x2A, 0])
    guard isLittle || view.has([0x4D, 0x4D, 0, 0x2A]) else { return nil }
    let number = { (size: Int, offset: Int) in
      isLittle ? view.little(size, at: offset) : view.big(size, at: offset)
    }
    guard let directory = number(4, 4), let count = number(2, directory) else { return nil }
    var width: Int?
    var height: Int?
    for entry in 0..<count {
      let offset = directory + 2 + 12 * entry
      guard let tag = number(2, offset), let type = number(2, offset + 2) else { return nil }
      // 3 is a number of two bytes, 4 of four; no other is allowed for sizes.
      let value = type == 3 ? number(2, offset + 8) : type == 4 ? number(4, offset + 8) : nil
      if tag == 256 { width = value }
      if tag == 257 { height = value }
    }
    return sized("image/tiff", width, height)
  }
}
