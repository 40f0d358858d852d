// The head of a frame that a server sent (RFC 6455, 5.2), read byte by byte.

/// What a frame is.
enum Opcode: UInt8, Sendable, Hashable, CaseIterable {
  case continuation = 0x0
  case text = 0x1
  case binary = 0x2
  case close = 0x8
  case ping = 0x9
  case pong = 0xA

  /// Control frames stand between the frames of a message (RFC 6455, 5.5).
  var isControl: Bool { rawValue & 0x8 != 0 }
}

/// The head of a frame.
struct FrameHeader: Sendable, Hashable {
  /// Whether it is the last of its message.
  var isFinal: Bool
  /// Whether the message it begins is compressed: RSV1 (RFC 7692, 6).
  var isCompressed: Bool
  /// What it is.
  var opcode: Opcode
  /// How many bytes of payload follow.
  var length: Int
}

/// Reads heads of frames.
///
/// A head that breaks the protocol is refused at its first wrong byte.
struct FrameHeaderParser: Sendable {
  /// Whether RSV1 may be set: permessage-deflate was agreed upon.
  let allowsCompression: Bool
  private var header: FrameHeader?
  /// The length so far, and how many of its bytes are to come.
  private var length: UInt64 = 0
  private var missing = 0
  private var shortest: UInt64 = 0

  init(allowsCompression: Bool) {
    self.allowsCompression = allowsCompression
  }

  /// Takes a byte; returns the head that it ends.
  mutating func push(_ byte: UInt8) throws(ProtocolFailure) -> FrameHeader? {
    guard let header else {
      self.header = try first(byte)
      return nil
    }
    if missing == 0 {
      try second(byte, header.opcode)
    } else {
      length = length << 8 | UInt64(byte)
      missing -= 1
    }
    return missing == 0 ? try end(header) : nil
  }

  private func first(_ byte: UInt8) throws(ProtocolFailure) -> FrameHeader {
    let isCompressed = byte & 0x40 != 0
    guard byte & 0x30 == 0, allowsCompression || !isCompressed else { throw .reservedBits }
    guard let opcode = Opcode(rawValue: byte & 0x0F) else { throw .unknownOpcode }
    let isFinal = byte & 0x80 != 0
    guard isFinal || !opcode.isControl else { throw .fragmentedControl }
    guard !isCompressed || opcode == .text || opcode == .binary else { throw .compressedFragment }
    return FrameHeader(isFinal: isFinal, isCompressed: isCompressed, opcode: opcode, length: 0)
  }

  private mutating func second(_ byte: UInt8, _ opcode: Opcode) throws(ProtocolFailure) {
    guard byte & 0x80 == 0 else { throw .masked }
    guard byte <= 125 || !opcode.isControl else { throw .longControl }
    switch byte {
    case 126: (length, missing, shortest) = (0, 2, 126)
    case 127: (length, missing, shortest) = (0, 8, 1 << 16)
    default: (length, missing, shortest) = (UInt64(byte), 0, 0)
    }
  }

  private mutating func end(_ header: FrameHeader) throws(ProtocolFailure) -> FrameHeader {
    guard length >= shortest else { throw .wastefulLength }
    guard let size = Int(exactly: length) else { throw .negativeLength }
    self.header = nil
    var whole = header
    whole.length = size
    return whole
  }
}
