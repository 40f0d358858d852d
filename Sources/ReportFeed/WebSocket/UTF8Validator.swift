// Checks that a stream of bytes is UTF-8 (RFC 3629), piece by piece as it arrives.

/// What of a character is still missing at the end of the bytes so far.
struct UTF8Validator: Sendable, Hashable {
  private var missing: UInt8 = 0
  /// The range of the next byte, which the byte before can narrow: no overlong forms, no
  /// surrogates, nothing above U+10FFFF.
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  /// Whether the bytes so far end with a whole character.
  var isComplete: Bool { missing == 0 }

  /// Takes the next bytes; false as soon as no continuation could make them UTF-8.
  mutating func accept(_ bytes: RawSpan) -> Bool {
    var offset = 0
    while true {
      while missing > 0 {
        guard offset < bytes.byteCount else { return true }
        guard proceed(Self.byte(bytes, offset)) else { return false }
        offset += 1
      }
      offset = Self.endOfASCII(bytes, from: offset)
      guard offset < bytes.byteCount else { return true }
      guard begin(Self.byte(bytes, offset)) else { return false }
      offset += 1
    }
  }

  /// The first byte of a character outside ASCII.
  @inline(__always)
  private mutating func begin(_ byte: UInt8) -> Bool {
    (lowest, highest) = (0x80, 0xBF)
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0: (missing, lowest) = (2, 0xA0)
    case 0xE1...0xEC, 0xEE...0xEF: missing = 2
    case 0xED: (missing, highest) = (2, 0x9F)
    case 0xF0: (missing, lowest) = (3, 0x90)
    case 0xF1...0xF3: missing = 3
    case 0xF4: (missing, highest) = (3, 0x8F)
    default: return false
    }
    return true
  }

  /// A further byte of a character.
  @inline(__always)
  private mutating func proceed(_ byte: UInt8) -> Bool {
    guard byte >= lowest, byte <= highest else { return false }
    (lowest, highest) = (0x80, 0xBF)
    missing -= 1
    return true
  }

  @inline(__always)
  private static func byte(_ bytes: RawSpan, _ offset: Int) -> UInt8 {
    unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  @inline(__always)
  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The offset of the first byte outside ASCII: four words at a time, then one, then bytes.
  ///
  /// Most of a report is ASCII, also in French and German.
  @inline(__always)
  private static func endOfASCII(_ bytes: RawSpan, from start: Int) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    var offset = start
    while offset + 8 <= bytes.byteCount {
      let found = word(bytes, offset) & high
      guard found == 0 else { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
      while offset + 32 <= bytes.byteCount {
        let four =
          word(bytes, offset) | word(bytes, offset + 8) | word(bytes, offset + 16)
          | word(bytes, offset + 24)
        guard four & high == 0 else { break }
        offset += 32
      }
    }
    while offset < bytes.byteCount, byte(bytes, offset) < 0x80 { offset += 1 }
    return offset
  }
}
