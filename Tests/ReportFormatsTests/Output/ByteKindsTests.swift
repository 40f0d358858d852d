import Testing

@testable import ReportFormats

@Suite struct ByteKindsTests {
  @Test(arguments: [0, 1, 7, 8, 15, 16, 31, 32, 63, 64, 99])
  func `one byte among a hundred is found wherever it stands`(index: Int) {
    let kinds = [UInt8(0x1F), 0x20, 0x7F, 0x80].map { byte in
      var bytes = [UInt8](repeating: 0x61, count: 100)
      bytes[index] = byte
      return ByteKinds(bytes)
    }
    #expect(kinds.map(\.hasControls) == [true, false, false, false])
    #expect(kinds.map(\.isASCII) == [true, true, true, false])
  }

  @Test func `no bytes are ASCII`() {
    #expect(ByteKinds([]).isASCII)
    #expect(!ByteKinds([]).hasControls)
  }
}
