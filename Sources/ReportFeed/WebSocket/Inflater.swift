// Inflates messages (RFC 7692, 7.2.2). This file and Deflater.swift alone know zlib.

internal import CZlib

/// A stream of DEFLATE blocks (RFC 1951).
///
/// zlib's state, 7 kB and the window, is made for the first compressed message, and given back
/// after each where no context is kept.
@safe
struct Inflater: ~Copyable {
  private let windowBits: CInt
  private let keepsContext: Bool
  private var stream: UnsafeMutablePointer<z_stream>?

  /// The end of a DEFLATE block that the sender leaves out.
  private static let tail: [UInt8] = [0x00, 0x00, 0xFF, 0xFF]
  /// How much is inflated at a time, before the limit is looked at.
  private static let step = 16 << 10

  /// Makes an inflater; it takes no memory yet.
  init(windowBits: Int, keepsContext: Bool) {
    // A larger window than agreed upon does no harm, and some senders take 9 bits for 8.
    self.windowBits = CInt(max(windowBits, 9))
    self.keepsContext = keepsContext
    unsafe stream = nil
  }

  deinit {
    if let stream = unsafe stream { unsafe Self.free(stream) }
  }

  private static func free(_ stream: UnsafeMutablePointer<z_stream>) {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// The stream, made when it is first needed.
  ///
  /// zlib keeps its address.
  private mutating func open() throws(ProtocolFailure) -> UnsafeMutablePointer<z_stream> {
    if let stream = unsafe stream { return unsafe stream }
    let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe made.initialize(to: z_stream())
    guard unsafe reportconv_inflate_init(made, -windowBits) == Z_OK else {
      unsafe made.deallocate()
      throw .deflate
    }
    unsafe stream = unsafe made
    return unsafe made
  }

  /// Inflates a piece of a message.
  mutating func inflate(
    _ input: RawSpan, into message: inout IncomingMessage, _ limits: WebSocketLimits
  ) throws(ProtocolFailure) {
    let stream = unsafe try open()
    var offset = 0
    var isFull = true
    while offset < input.byteCount || isFull {
      let taken = unsafe try Self.inflate(
        stream, input.extracting(offset...), into: &message, limits, isFull: &isFull)
      offset += taken
      guard taken > 0 || isFull || offset == input.byteCount else { throw .deflate }
    }
  }

  /// Inflates up to one step; returns how many bytes of the input that took.
  private static func inflate(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: RawSpan,
    into message: inout IncomingMessage, _ limits: WebSocketLimits, isFull: inout Bool
  ) throws(ProtocolFailure) -> Int {
    let count = min(input.byteCount, Int(CInt.max))
    var status = Z_OK
    var left = 0
    let output = unsafe [UInt8](unsafeUninitializedCapacity: step) { buffer, filled in
      unsafe input.withUnsafeBytes { bytes in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
        unsafe stream.pointee.avail_in = UInt32(count)
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = UInt32(step)
        status = unsafe CZlib.inflate(stream, Z_SYNC_FLUSH)
        filled = unsafe step - Int(stream.pointee.avail_out)
        left = unsafe Int(stream.pointee.avail_in)
      }
    }
    isFull = output.count == step
    try unsafe message.append(output.span.bytes, limits)
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    // A block can be marked as the last of its stream (RFC 7692, 7.2.3.4); the next one goes on with
    // the same window.
    case Z_STREAM_END: unsafe inflateResetKeep(stream)
    default: throw .deflate
    }
    return count - left
  }

  /// Ends a message: adds what the sender left out, and checks that the last block is whole.
  ///
  /// A message cut short would otherwise pass with its end missing.
  mutating func finish(
    into message: inout IncomingMessage, _ limits: WebSocketLimits
  ) throws(ProtocolFailure) {
    try unsafe inflate(Self.tail.span.bytes, into: &message, limits)
    let stream = unsafe try open()
    guard unsafe stream.pointee.data_type & 0xFF == 128 else { throw .deflate }
    if !keepsContext {
      unsafe Self.free(stream)
      unsafe self.stream = nil
    }
  }
}
