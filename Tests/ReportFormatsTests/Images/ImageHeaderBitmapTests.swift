import Testing

@testable import ReportFormats

@Suite struct ImageHeaderBitmapTests {
  @Test func `a bitmap whose rows run from the top is as high as one from the bottom`() {
    let bytes = PictureBytes.bmp.dropLast(4) + [0x20, 0xFE, 0xFF, 0xFF]
    #expect(ImageHeader(Array(bytes))?.pixelHeight == 480)
  }

  @Test func `a bitmap of OS 2 has sizes of two bytes`() {
    let start = Array("BM".utf8) + [UInt8](repeating: 0, count: 12)
    let header = ImageHeader(start + [12, 0, 0, 0, 0x80, 2, 0xE0, 1])
    #expect(header == ImageHeader(mediaType: "image/bmp", pixelWidth: 640, pixelHeight: 480))
  }

  @Test func `the least number of a bitmap is a size, not an overflow`() {
    let bytes = PictureBytes.bmp.dropLast(4) + [0, 0, 0, 0x80]
    #expect(ImageHeader(Array(bytes))?.pixelHeight == 0x8000_0000)
  }

  @Test func `GIF of 1987 is a GIF`() {
    var bytes = PictureBytes.gif
    bytes[4] = UInt8(ascii: "7")
    #expect(ImageHeader(bytes)?.mediaType == "image/gif")
  }

  @Test func `a WebP chunk of another name is none`() {
    var bytes = PictureBytes.webpExtended
    bytes[15] = UInt8(ascii: "Y")
    #expect(ImageHeader(bytes) == nil)
  }
}
