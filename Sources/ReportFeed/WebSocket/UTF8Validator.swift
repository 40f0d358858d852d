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

  /// Takes the next bytes; false where no continuation could make them UTF-8.
  mutating func accept(_ bytes: RawSpan) -> Bool {
    unsafe bytes.withUnsafeBytes { unsafe accept($0) }
  }

  /// Byte by byte at the start, where the bytes before are not at hand, and at the end; in blocks
  /// between them.
  private mutating func accept(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let start = min(UTF8Blocks.before, bytes.count)
    guard unsafe step(bytes, start: 0, end: start) else { return false }
    let end = unsafe UTF8Blocks.end(bytes, from: start)
    guard end > start else { return unsafe step(bytes, start: start, end: bytes.count) }
    guard unsafe UTF8Blocks.isUTF8(bytes, from: start, to: end) else { return false }
    self = UTF8Validator()
    return unsafe step(bytes, start: Self.startOfCharacter(bytes, before: end), end: bytes.count)
  }

  private mutating func step(_ bytes: UnsafeRawBufferPointer, start: Int, end: Int) -> Bool {
    var offset = start
    while offset < end {
      let byte = unsafe bytes[offset]
      offset += 1
      if missing > 0 {
        guard proceed(byte) else { return false }
      } else if byte >= 0x80 {
        guard begin(byte) else { return false }
      }
    }
    return true
  }

  /// The first byte of a character outside ASCII.
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
  private mutating func proceed(_ byte: UInt8) -> Bool {
    guard byte >= lowest, byte <= highest else { return false }
    (lowest, highest) = (0x80, 0xBF)
    missing -= 1
    return true
  }

  /// Where the character begins that may go on behind an offset; the offset itself if none does.
  ///
  /// The bytes before the offset are UTF-8 up to there.
  private static func startOfCharacter(_ bytes: UnsafeRawBufferPointer, before offset: Int) -> Int {
    for back in 1...3 {
      let byte = unsafe bytes[offset - back]
      guard byte & 0xC0 == 0x80 else { return byte >= 0xC0 ? offset - back : offset }
    }
    return offset
  }
}
