import Testing

@testable import ReportFeed

@Suite struct FrameHeaderTests {
  private func parse(
    _ bytes: [UInt8], allowsCompression: Bool = false
  ) throws -> (header: FrameHeader?, used: Int) {
    var parser = FrameHeaderParser(allowsCompression: allowsCompression)
    for (index, byte) in bytes.enumerated() {
      if let header = try parser.push(byte) { return (header, index + 1) }
    }
    return (nil, bytes.count)
  }

  @Test(
    arguments: [
      ([0x81, 0x05], 5, 2), ([0x81, 0x7D], 125, 2), ([0x81, 0x7E, 0x00, 0x7E], 126, 4),
      ([0x81, 0x7E, 0xFF, 0xFF], 65_535, 4),
      ([0x81, 0x7F, 0, 0, 0, 0, 0, 1, 0, 0], 65_536, 10),
    ] as [([UInt8], Int, Int)])
  func `lengths have three forms`(bytes: [UInt8], length: Int, used: Int) throws {
    let result = try parse(bytes + [0xAA, 0xAA])
    #expect(result.header?.length == length)
    #expect(result.used == used)
  }

  @Test func `the first byte says what a frame is`() throws {
    #expect(
      try parse([0x02, 0x00]).header
        == FrameHeader(isFinal: false, isCompressed: false, opcode: .binary, length: 0))
    #expect(
      try parse([0xC1, 0x00], allowsCompression: true).header
        == FrameHeader(isFinal: true, isCompressed: true, opcode: .text, length: 0))
  }

  @Test(
    arguments: [
      ([0xC1], .reservedBits), ([0xA1], .reservedBits), ([0x91], .reservedBits),
      ([0x83], .unknownOpcode), ([0x87], .unknownOpcode), ([0x8B], .unknownOpcode),
      ([0x8F], .unknownOpcode), ([0x09], .fragmentedControl), ([0x08], .fragmentedControl),
      ([0x89, 0x7E], .longControl), ([0x88, 0x7F], .longControl), ([0x81, 0x80], .masked),
      ([0x81, 0x7E, 0x00, 0x7D], .wastefulLength),
      ([0x81, 0x7F, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], .wastefulLength),
      ([0x81, 0x7F, 0x80, 0, 0, 0, 0, 0, 0, 0], .negativeLength),
    ] as [([UInt8], ProtocolFailure)])
  func `a wrong head is refused at its first wrong byte`(bytes: [UInt8], failure: ProtocolFailure) {
    #expect(throws: failure) { try parse(bytes) }
    #expect(throws: Never.self) { try parse(bytes.dropLast()) }
  }

  @Test(arguments: [[0xE1], [0xC0], [0xC9], [0xCA]] as [[UInt8]])
  func `with compression only the head of a message may be marked`(bytes: [UInt8]) {
    #expect(throws: ProtocolFailure.self) { try parse(bytes, allowsCompression: true) }
  }
}

extension FrameHeaderTests {
  private func parse(_ bytes: ArraySlice<UInt8>) throws -> FrameHeader? {
    try parse(Array(bytes)).header
  }
}
