// What both headers of an entry say of its data, and entries that share it.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ZipDataHeaderTests {
  private let first = ZipBuilder.Entry("first.xml", "some text", .deflated)
  private let second = ZipBuilder.Entry("second.xml", "other text", .deflated)

  @Test func `an entry whose data holds the next entry is refused`() {
    // The name, the header and the data of the second one.
    let more = UInt32(30 + second.name.count) + second.packedSize
    let error = zipError(first.with(\.packedSize, first.packedSize + more), second)
    #expect(error?.code == .damagedArchive)
    #expect(error?.detail == "the entry shares bytes with another one")
    #expect(error?.location.part == "first.xml")
  }

  @Test func `an entry whose data reaches into the directory is refused`() {
    let error = zipError(first, second.with(\.packedSize, second.packedSize + 1))
    #expect(error?.location.part == "second.xml")
  }

  @Test(arguments: [6, 8, 14, 18, 22])
  func `a header before the data that says something else is refused`(place: Int) {
    var bytes = ZipBuilder([first, second]).bytes
    bytes[place] ^= 1
    #expect(zipError(bytes)?.detail == "it says two things of an entry")
  }

  @Test func `check sum and sizes may stand behind the data`() {
    var bytes = ZipBuilder([first.with(\.flags, 1 << 3), second]).bytes
    for place in 14..<26 { bytes[place] = 0 }
    #expect(zipError(bytes, reading: "first.xml") == nil)
  }

  @Test func `space between entries is no fault`() {
    #expect(zipError(first.with(\.packed, first.packed + [0, 0, 0]), second) == nil)
  }
}
