// Deflates messages (RFC 7692, 7.2.1). This file and Inflater.swift alone know zlib.

internal import CZlib

/// A stream of DEFLATE blocks.
///
/// zlib's state, about 260 kB, is made for the first large message, and given back after each where
/// no context is kept.
@safe
struct Deflater: ~Copyable {
  private let windowBits: CInt
  private let keepsContext: Bool
  private var stream: UnsafeMutablePointer<z_stream>?

  /// Makes a deflater; it takes no memory yet.
  init(windowBits: Int, keepsContext: Bool) {
    self.windowBits = CInt(windowBits)
    self.keepsContext = keepsContext
    unsafe stream = nil
  }

  deinit {
    if let stream = unsafe stream { unsafe Self.free(stream) }
  }

  private static func free(_ stream: UnsafeMutablePointer<z_stream>) {
    unsafe deflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// The stream, made when it is first needed; `nil` where zlib cannot: it makes no raw streams with
  /// a window of 8 bits.
  private mutating func open() -> UnsafeMutablePointer<z_stream>? {
    if let stream = unsafe stream { return unsafe stream }
    let made = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe made.initialize(to: z_stream())
    guard unsafe reportconv_deflate_init(made, -windowBits) == Z_OK else {
      unsafe made.deallocate()
      return nil
    }
    unsafe stream = unsafe made
    return unsafe made
  }

  /// Compresses a message; `nil` where it should go out plain.
  mutating func deflate(_ message: [UInt8]) -> [UInt8]? {
    guard !message.isEmpty, message.count <= Int(CInt.max) else { return nil }
    guard let stream = unsafe open() else { return nil }
    let compressed = unsafe Self.deflate(stream, message)
    if !keepsContext || compressed == nil {
      unsafe Self.free(stream)
      unsafe self.stream = nil
    }
    return compressed
  }

  private static func deflate(
    _ stream: UnsafeMutablePointer<z_stream>, _ message: [UInt8]
  ) -> [UInt8]? {
    // The bound is for one stream; a flush adds an empty block.
    let room = unsafe Int(deflateBound(stream, UInt(message.count))) + 16
    var status = Z_OK
    let output = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      unsafe message.withUnsafeBufferPointer { input in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = UInt32(room)
        status = unsafe CZlib.deflate(stream, Z_SYNC_FLUSH)
        filled = unsafe room - Int(stream.pointee.avail_out)
      }
    }
    let isWhole = unsafe stream.pointee.avail_in == 0 && stream.pointee.avail_out > 0
    guard status == Z_OK, isWhole, output.suffix(4) == [0x00, 0x00, 0xFF, 0xFF] else { return nil }
    return Array(output.dropLast(4))
  }
}
