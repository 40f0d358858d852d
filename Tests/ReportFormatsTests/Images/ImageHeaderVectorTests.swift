import Testing

@testable import ReportFormats

@Suite struct ImageHeaderVectorTests {
  @Test func `an EMF whose bounds are turned round has no size`() {
    var bytes = PictureBytes.emf
    bytes[11] = 0x7F
    #expect(ImageHeader(bytes)?.pixelWidth == 0)
    #expect(ImageHeader(bytes)?.pixelHeight == 480)
  }

  @Test func `a placeable WMF may run from right to left`() {
    var bytes = PictureBytes.placeableWMF
    bytes.replaceSubrange(6..<12, with: [0x80, 0x25, 0, 0, 0, 0])
    #expect(ImageHeader(bytes)?.pixelWidth == 640)
  }

  @Test func `a placeable WMF without a scale is refused`() {
    var bytes = PictureBytes.placeableWMF
    bytes[14] = 0
    bytes[15] = 0
    #expect(ImageHeader(bytes) == nil)
  }
}
