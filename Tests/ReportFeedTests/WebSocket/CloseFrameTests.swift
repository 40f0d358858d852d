import Testing

@testable import ReportFeed

@Suite struct CloseFrameTests {
  @Test(arguments: [
    1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1014, 3000, 4000, 4999,
  ])
  func `codes that may be sent are read`(code: UInt16) throws {
    let payload = [UInt8(code >> 8), UInt8(code & 0xFF)] + Array("why".utf8)
    #expect(try CloseFrame(payload: payload) == CloseFrame(code: code, reason: "why"))
  }

  @Test(arguments: [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535])
  func `codes that may not be sent fail`(code: UInt16) {
    #expect(throws: ProtocolFailure.closeCode) {
      try CloseFrame(payload: [UInt8(code >> 8), UInt8(code & 0xFF)])
    }
  }

  @Test func `an empty frame has no code, half a code fails`() throws {
    #expect(try CloseFrame(payload: []) == CloseFrame(code: nil))
    #expect(CloseFrame(code: nil).payload == [])
    #expect(throws: ProtocolFailure.closeLength) { try CloseFrame(payload: [3]) }
  }

  @Test func `a reason has to be UTF-8`() {
    #expect(throws: ProtocolFailure.closeReason) { try CloseFrame(payload: [3, 232, 0xC3]) }
  }

  @Test func `a long reason is cut before a character`() throws {
    let frame = CloseFrame(code: 1000, reason: String(repeating: "é", count: 100))
    #expect(frame.payload.count == 124)
    #expect(try CloseFrame(payload: frame.payload).reason == String(repeating: "é", count: 61))
  }

  @Test(arguments: [
    ProtocolFailure.reservedBits, .compressedFragment, .unknownOpcode, .masked, .wastefulLength,
    .negativeLength, .fragmentedControl, .longControl, .strayContinuation, .interruptedMessage,
    .closeCode, .closeLength, .closeReason, .text, .deflate, .tooLarge(.max), .tooManyFrames(.max),
  ])
  func `every reason of ours fits into a frame`(failure: ProtocolFailure) throws {
    let payload = CloseFrame(code: failure.code, reason: failure.reason).payload
    #expect(try CloseFrame(payload: payload).reason == failure.reason)
  }
}
