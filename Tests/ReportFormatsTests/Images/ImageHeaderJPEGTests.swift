import Testing

@testable import ReportFormats

@Suite struct ImageHeaderJPEGTests {
  private let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 1, 0xE0, 2, 0x80]

  private func jpeg(_ segments: [UInt8]...) -> ImageHeader? {
    ImageHeader([0xFF, 0xD8] + segments.joined())
  }

  @Test(arguments: [0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xCA, 0xCF] as [UInt8])
  func `every kind of frame has the size`(marker: UInt8) {
    var frame = frame
    frame[1] = marker
    #expect(jpeg(frame)?.pixelWidth == 640)
    #expect(jpeg(frame)?.pixelHeight == 480)
  }

  @Test(arguments: [0xC4, 0xC8, 0xCC] as [UInt8])
  func `tables are not frames, though their markers stand among them`(marker: UInt8) {
    #expect(jpeg([0xFF, marker, 0, 4, 9, 9], frame)?.pixelWidth == 640)
  }

  @Test func `a thumbnail inside a segment is passed over`() {
    let thumbnail: [UInt8] = [0xFF, 0xE1, 0, 11, 0xFF, 0xC0, 0, 17, 8, 0, 1, 0, 1]
    #expect(jpeg(thumbnail, frame)?.pixelWidth == 640)
  }

  @Test func `a length that goes nowhere ends the search`() {
    #expect(jpeg([0xFF, 0xE0, 0, 0], frame) == nil)
    #expect(jpeg([0xFF, 0xE0, 0xFF, 0xFF], frame) == nil)
  }

  @Test(arguments: [0xD9, 0xDA] as [UInt8])
  func `without a frame before the picture there is no size`(marker: UInt8) {
    #expect(jpeg([0xFF, marker, 0, 2], frame) == nil)
  }
}
