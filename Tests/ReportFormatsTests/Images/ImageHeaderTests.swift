import Testing

@testable import ReportFormats

@Suite struct ImageHeaderTests {
  /// The start of a picture of each kind, 640 wide and 480 high where the kind says so.
  static let samples: [(mediaType: String, width: Int, height: Int, bytes: [UInt8])] = [
    ("image/png", 640, 480, PictureBytes.png), ("image/jpeg", 640, 480, PictureBytes.jpeg),
    ("image/gif", 640, 480, PictureBytes.gif), ("image/bmp", 640, 480, PictureBytes.bmp),
    ("image/tiff", 640, 480, PictureBytes.tiffLittle),
    ("image/tiff", 640, 480, PictureBytes.tiffBig),
    ("image/webp", 640, 480, PictureBytes.webpLossy),
    ("image/webp", 640, 480, PictureBytes.webpLossless),
    ("image/webp", 640, 480, PictureBytes.webpExtended), ("image/emf", 640, 480, PictureBytes.emf),
    ("image/wmf", 640, 480, PictureBytes.placeableWMF), ("image/wmf", 0, 0, PictureBytes.wmf),
    ("image/svg+xml", 0, 0, Array("<svg/>".utf8)),
  ]

  @Test(arguments: samples.indices)
  func `a picture is known by its header`(index: Int) {
    let sample = Self.samples[index]
    let expected = ImageHeader(
      mediaType: sample.mediaType, pixelWidth: sample.width, pixelHeight: sample.height)
    #expect(ImageHeader(sample.bytes) == expected)
    #expect(ImageHeader(sample.bytes + [1, 2, 3]) == expected)
  }

  @Test(arguments: samples.indices)
  func `a header that is cut is none, or says the same`(index: Int) {
    let sample = Self.samples[index]
    let whole = ImageHeader(sample.bytes)
    for count in sample.bytes.indices {
      let cut = ImageHeader(Array(sample.bytes[..<count]))
      #expect(cut == nil || cut == whole, "cut at \(count)")
    }
    #expect(ImageHeader(Array(sample.bytes.prefix(3))) == nil)
  }

  @Test(arguments: samples.indices)
  func `with any byte changed, a header is read or refused`(index: Int) {
    let sample = Self.samples[index]
    for place in sample.bytes.indices {
      for byte in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var broken = sample.bytes
        broken[place] = byte
        let header = ImageHeader(broken)
        #expect(header.map { $0.pixelWidth >= 0 && $0.pixelHeight >= 0 } ?? true)
      }
    }
  }

  @Test(arguments: [
    "", "x", "%PDF-1.7", "PK\u{3}\u{4}", "<html><svg/></html>", "BM", "II*\0", "RIFF",
  ])
  func `other bytes are no picture`(text: String) {
    #expect(ImageHeader(Array(text.utf8)) == nil)
  }
}
