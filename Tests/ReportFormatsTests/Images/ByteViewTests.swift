import Testing

@testable import ReportFormats

@Suite struct ByteViewTests {
  private let view = ByteView([0x01, 0x02, 0x83, 0xFF, 0x41, 0x42])

  @Test func `numbers are read in both byte orders`() {
    #expect(view.little(2, at: 1) == 0x8302)
    #expect(view.big(2, at: 1) == 0x0283)
    #expect(view.big(3, at: 0) == 0x010283)
    #expect(view.little(4, at: 0) == 0xFF83_0201)
  }

  @Test func `the highest bit is a sign where one is asked for`() {
    #expect(view.signedLittle(2, at: 2) == -125)
    #expect(view.signedLittle(2, at: 0) == 0x0201)
    #expect(view.signedLittle(4, at: 0) == 0xFF83_0201 - 0x1_0000_0000)
  }

  @Test(arguments: [-1, 5, 6, 1 << 40, Int.min]) func `behind the ends is nothing`(offset: Int) {
    #expect(view.little(2, at: offset) == nil)
    #expect(view.big(2, at: offset) == nil)
    #expect(!view.has("BC", at: offset))
  }

  @Test func `texts and bytes are compared at a place`() {
    #expect(view.has("AB", at: 4))
    #expect(!view.has("AB", at: 3))
    #expect(view.has([1, 2]))
  }
}
