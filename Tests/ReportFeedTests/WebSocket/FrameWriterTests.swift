import NIOCore
import NIOWebSocket
import Testing

@testable import ReportFeed

@Suite struct FrameWriterTests {
  @Test(arguments: [0, 1, 5, 8, 125, 126, 127, 65_535, 65_536, 70_001])
  func `NIO's decoder reads what is written`(count: Int) throws {
    let payload = (0..<count).map { UInt8($0 & 0xFF) }
    var buffer = ByteBuffer()
    FrameWriter.append(.text, payload: payload, mask: [0xDE, 0xAD, 0xBE, 0xEF], to: &buffer)
    let frames = try readByNIO(buffer)
    #expect(frames.count == 1)
    #expect(frames.first?.fin == true)
    #expect(frames.first?.opcode == .text)
    #expect(frames.first?.maskKey == [0xDE, 0xAD, 0xBE, 0xEF])
    #expect(frames.first.map { Array($0.unmaskedData.readableBytesView) } == payload)
  }

  @Test func `the example of RFC 6455 is written byte for byte`() {
    var buffer = ByteBuffer()
    FrameWriter.append(
      .text, payload: Array("Hello".utf8), mask: [0x37, 0xFA, 0x21, 0x3D], to: &buffer)
    #expect(
      Array(buffer.readableBytesView) == [
        0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58,
      ])
  }

  @Test func `a compressed message is marked`() {
    var buffer = ByteBuffer()
    FrameWriter.append(.text, isCompressed: true, payload: [1], mask: [0, 0, 0, 0], to: &buffer)
    #expect(buffer.readableBytesView.first == 0xC1)
  }
}
