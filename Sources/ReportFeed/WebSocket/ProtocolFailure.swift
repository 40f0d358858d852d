// Why we close a connection because of what the peer sent. All prose about it stands here.

/// A reason to fail the connection (RFC 6455, 7.1.7); both parts go into our Close frame.
struct ProtocolFailure: Error, Sendable, Hashable {
  /// The status code.
  let code: UInt16
  /// What was wrong, in at most 123 bytes.
  let reason: String

  private init(_ code: UInt16, _ reason: String) {
    self.code = code
    self.reason = reason
  }
}

extension ProtocolFailure {
  static let reservedBits = ProtocolFailure(1002, "a frame has reserved bits set")
  static let compressedFragment = ProtocolFailure(
    1002, "a frame that begins no message is marked as compressed")
  static let unknownOpcode = ProtocolFailure(1002, "a frame has a reserved opcode")
  static let masked = ProtocolFailure(1002, "a frame of the server is masked")
  static let wastefulLength = ProtocolFailure(1002, "a frame's length is not in its shortest form")
  static let negativeLength = ProtocolFailure(1002, "a frame's length has its highest bit set")
  static let fragmentedControl = ProtocolFailure(1002, "a control frame is fragmented")
  static let longControl = ProtocolFailure(1002, "a control frame is longer than 125 bytes")
  static let strayContinuation = ProtocolFailure(1002, "a continuation frame continues no message")
  static let interruptedMessage = ProtocolFailure(1002, "a message began before the last one ended")
  static let closeCode = ProtocolFailure(1002, "a Close frame has a code that may not be sent")
  static let closeLength = ProtocolFailure(1002, "a Close frame has half a code")
  static let closeReason = ProtocolFailure(1007, "the reason of a Close frame is not UTF-8")
  static let text = ProtocolFailure(1007, "a text message is not UTF-8")
  static let deflate = ProtocolFailure(1007, "a compressed message cannot be inflated")

  static func tooLarge(_ limit: Int) -> ProtocolFailure {
    ProtocolFailure(1009, "a message is larger than \(limit) bytes")
  }

  static func tooManyFrames(_ limit: Int) -> ProtocolFailure {
    ProtocolFailure(1009, "a message has more than \(limit) frames")
  }
}
