// From the bytes of a server to messages and control frames (RFC 6455, 5 and 6.2), without a socket.

/// Reads frames wherever the network cuts them, and puts messages together.
///
/// Feed it each piece with `next` until that returns `nil`. After a Close frame or a failure nothing
/// more must be fed.
///
/// NIOWebSocket's decoder is not used: it waits for a whole frame, so it holds a large message twice
/// and more, cannot refuse bad text before the frame's end, and accepts lengths and bits that
/// RFC 6455 forbids.
struct MessageReader: ~Copyable {
  /// What was read.
  enum Item: Sendable, Hashable {
    case text([UInt8])
    case binary([UInt8])
    case ping([UInt8])
    case pong([UInt8])
    case close(CloseFrame)
    case failure(ProtocolFailure)
  }

  private let limits: WebSocketLimits
  private var parser: FrameHeaderParser
  private var message = IncomingMessage()
  private var inflater: Inflater
  /// The frame whose payload is arriving, and how much of it is to come.
  private var frame: FrameHeader?
  private var missing = 0
  private var control: [UInt8] = []

  init(limits: WebSocketLimits, deflate: DeflateAgreement? = nil) {
    self.limits = limits
    parser = FrameHeaderParser(allowsCompression: deflate != nil)
    inflater = Inflater(
      windowBits: deflate?.serverWindowBits ?? 15,
      keepsContext: deflate?.serverKeepsContext ?? false)
  }

  /// Whether a message has begun and not ended.
  var isInMessage: Bool { message.opcode != nil }

  /// Reads on from an offset up to the end of the next message or control frame; `nil` where the
  /// bytes end before.
  mutating func next(_ bytes: RawSpan, from offset: inout Int) -> Item? {
    do {
      while offset < bytes.byteCount {
        if let item = try advance(bytes, from: &offset) { return item }
      }
      return nil
    } catch {
      return .failure(error)
    }
  }

  /// Reads a byte of a head, or as much as there is of a payload.
  private mutating func advance(
    _ bytes: RawSpan, from offset: inout Int
  ) throws(ProtocolFailure) -> Item? {
    guard let frame else {
      let byte = unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      offset += 1
      guard let header = try parser.push(byte) else { return nil }
      try begin(header)
      return header.length == 0 ? try end(header) : nil
    }
    let end = offset + min(missing, bytes.byteCount - offset)
    try take(bytes.extracting(offset..<end), frame)
    missing -= end - offset
    offset = end
    return missing == 0 ? try self.end(frame) : nil
  }

  private mutating func begin(_ header: FrameHeader) throws(ProtocolFailure) {
    if !header.opcode.isControl { try message.begin(header, limits) }
    frame = header
    missing = header.length
  }

  private mutating func take(_ chunk: RawSpan, _ frame: FrameHeader) throws(ProtocolFailure) {
    if frame.opcode.isControl {
      unsafe chunk.withUnsafeBytes { unsafe control.append(contentsOf: $0) }
    } else if message.isCompressed {
      try inflater.inflate(chunk, into: &message, limits)
    } else {
      try message.append(chunk, limits)
    }
  }

  private mutating func end(_ frame: FrameHeader) throws(ProtocolFailure) -> Item? {
    self.frame = nil
    switch frame.opcode {
    case .continuation, .text, .binary: return frame.isFinal ? try endMessage() : nil
    case .close: return .close(try CloseFrame(payload: takeControl()))
    case .ping: return .ping(takeControl())
    case .pong: return .pong(takeControl())
    }
  }

  private mutating func endMessage() throws(ProtocolFailure) -> Item {
    let isText = message.opcode == .text
    if message.isCompressed { try inflater.finish(into: &message, limits) }
    let bytes = try message.end()
    return isText ? .text(bytes) : .binary(bytes)
  }

  private mutating func takeControl() -> [UInt8] {
    defer { control = [] }
    return control
  }
}
