import Testing

@testable import ReportFormats

@Suite struct ZipExtraTests {
  @Test func `names and wide numbers are found among other fields`() {
    let name = ZipBuilder.unicodePath("ä.xml", of: [])
    let wide: [UInt8] = [1, 0, 16, 0] + ZipBuilder.little(7) + ZipBuilder.little(1 << 40)
    let extra = ZipExtra([0x0A, 0, 2, 0, 9, 9] + name + wide)
    #expect(extra.unicodeNames == [Array("ä.xml".utf8)])
    #expect(extra.wideNumber(1) == 1 << 40)
    #expect(extra.wideNumber(2) == nil)
  }

  @Test func `cut anywhere, fields before the cut are read`() {
    let fields = ZipBuilder.unicodePath("a", of: []) + ZipBuilder.unicodePath("b", of: [])
    for count in 0...fields.count {
      #expect(ZipExtra(Array(fields[..<count])).unicodeNames.count == count / (fields.count / 2))
    }
  }

  @Test func `a field too short for a name has none`() {
    #expect(ZipExtra([0x75, 0x70, 4, 0, 1, 0, 0, 0]).unicodeNames.isEmpty)
    #expect(ZipExtra([0x75, 0x70, 5, 0, 1, 0, 0, 0, 0]).unicodeNames == [[]])
  }

  @Test func `a number that has no place in an integer is none`() {
    let wide: [UInt8] = [1, 0, 8, 0] + [UInt8](repeating: 0xFF, count: 8)
    #expect(ZipExtra(wide).wideNumber(0) == nil)
  }
}
