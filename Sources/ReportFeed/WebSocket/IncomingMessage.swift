// A message that is arriving, frame by frame.

/// Gathers a message's payload, within the limit, and checks text while it comes.
struct IncomingMessage: Sendable {
  /// What is arriving; `nil` between two messages.
  private(set) var opcode: Opcode?
  /// Whether what comes is to be inflated first.
  private(set) var isCompressed = false
  private var bytes: [UInt8] = []
  private var frames = 0
  /// The bytes as they were sent, of all frames so far, the present one whole.
  private var sent = 0
  private var validator = UTF8Validator()

  /// Up to here memory is taken on the peer's word that so many bytes will come.
  private static let trusted = 1 << 20

  /// Takes the head of a data frame, if it is in order and within the limits.
  mutating func begin(_ header: FrameHeader, _ limits: WebSocketLimits) throws(ProtocolFailure) {
    if header.opcode == .continuation {
      guard opcode != nil else { throw .strayContinuation }
    } else {
      guard opcode == nil else { throw .interruptedMessage }
      self = IncomingMessage()
      opcode = header.opcode
      isCompressed = header.isCompressed
    }
    frames += 1
    guard frames <= limits.messageFrames else { throw .tooManyFrames(limits.messageFrames) }
    // What is compressed can be a little larger than what it holds; the size that counts is found
    // while it is inflated.
    let most =
      isCompressed ? limits.messageBytes.addingClamped(limits.messageBytes) : limits.messageBytes
    guard header.length <= most - sent else { throw .tooLarge(limits.messageBytes) }
    sent += header.length
    if !isCompressed { reserve(min(sent, Self.trusted), limits.messageBytes) }
  }

  /// Takes bytes of the payload, inflated where they were compressed.
  mutating func append(_ chunk: RawSpan, _ limits: WebSocketLimits) throws(ProtocolFailure) {
    let size = bytes.count + chunk.byteCount
    guard size <= limits.messageBytes else { throw .tooLarge(limits.messageBytes) }
    if opcode == .text {
      guard validator.accept(chunk) else { throw .text }
    }
    // Past the first mebibyte the length that was announced is believed.
    reserve(isCompressed || size <= Self.trusted ? size : max(size, sent), limits.messageBytes)
    unsafe chunk.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// Makes room, in steps that double but never beyond the limit.
  private mutating func reserve(_ size: Int, _ limit: Int) {
    guard size > bytes.capacity else { return }
    bytes.reserveCapacity(max(size, min(2 * bytes.capacity, limit)))
  }

  /// Hands out the message after its last frame.
  mutating func end() throws(ProtocolFailure) -> [UInt8] {
    guard validator.isComplete else { throw .text }
    let whole = bytes
    self = IncomingMessage()
    return whole
  }
}

extension Int {
  /// The sum, or the largest number where it does not fit.
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
