// Looking through text eight bytes at a time, for the few bytes that need attention.

/// Eight bytes of text as one number, the first byte lowest.
struct ByteWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private let bits: UInt64

  /// Takes the eight bytes at a place.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at place: Int) {
    // Safe: the load checks its bounds, and all bits make a number.
    bits = UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: place, as: UInt64.self))
  }

  /// The place from 0 of the first byte that a JSON string cannot hold as it is: a control
  /// character, a quote or a backslash; 8 where there is none.
  @inline(__always)
  var firstJSONSpecial: Int {
    let controls = (bits &- Self.ones &* 0x20) & ~bits
    let specials = (controls | zeros(against: 0x22) | zeros(against: 0x5C)) & Self.highBits
    return specials.trailingZeroBitCount / 8
  }

  /// Whether a byte is this one.
  @inline(__always)
  func contains(_ byte: UInt64) -> Bool { zeros(against: byte) & Self.highBits != 0 }

  /// High bits are set where a byte is the one given, and maybe in bytes above such a one: the
  /// lowest one is always right.
  @inline(__always)
  private func zeros(against byte: UInt64) -> UInt64 {
    let difference = bits ^ (Self.ones &* byte)
    return (difference &- Self.ones) & ~difference
  }
}
