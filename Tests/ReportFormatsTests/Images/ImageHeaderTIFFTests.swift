import Testing

@testable import ReportFormats

@Suite struct ImageHeaderTIFFTests {
  @Test func `a directory beyond the end is none`() {
    var bytes = PictureBytes.tiffLittle
    bytes[7] = 0xFF
    #expect(ImageHeader(bytes) == nil)
  }

  @Test func `a directory without a height is none`() {
    var bytes = PictureBytes.tiffLittle
    bytes[16 + 2 + 12] = 2
    #expect(ImageHeader(bytes) == nil)
  }

  @Test func `a size of a type that sizes do not have is none`() {
    var bytes = PictureBytes.tiffLittle
    bytes[16 + 2 + 2] = 12
    #expect(ImageHeader(bytes) == nil)
  }
}
