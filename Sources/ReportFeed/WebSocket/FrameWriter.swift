// Frames that a client sends: whole messages and control frames, always masked (RFC 6455, 5.3).

internal import NIOCore

enum FrameWriter {
  /// Appends a whole frame.
  ///
  /// The mask must come from a generator that the peer cannot foresee (RFC 6455, 10.3), a new one
  /// for each frame.
  static func append(
    _ opcode: Opcode, isCompressed: Bool = false, payload: [UInt8], mask: [UInt8],
    to buffer: inout ByteBuffer
  ) {
    buffer.reserveCapacity(minimumWritableBytes: payload.count + 14)
    buffer.writeInteger(0x80 | (isCompressed ? 0x40 : 0) | opcode.rawValue)
    appendLength(payload.count, to: &buffer)
    buffer.writeBytes(mask)
    appendMasked(payload, mask, to: &buffer)
  }

  private static func appendLength(_ count: Int, to buffer: inout ByteBuffer) {
    switch count {
    case ...125:
      buffer.writeInteger(0x80 | UInt8(count))
    case ...0xFFFF:
      buffer.writeInteger(0x80 | 126 as UInt8)
      buffer.writeInteger(UInt16(count))
    default:
      buffer.writeInteger(0x80 | 127 as UInt8)
      buffer.writeInteger(UInt64(count))
    }
  }

  /// Appends the payload eight bytes at a time: exclusive or with the mask twice over.
  private static func appendMasked(_ payload: [UInt8], _ mask: [UInt8], to buffer: inout ByteBuffer)
  {
    let key = mask.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    let word = key << 32 | key
    let bytes = unsafe payload.span.bytes
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      let plain = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      buffer.writeInteger(UInt64(bigEndian: plain) ^ word)
      offset += 8
    }
    while offset < payload.count {
      buffer.writeInteger(payload[offset] ^ mask[offset & 3])
      offset += 1
    }
  }
}
