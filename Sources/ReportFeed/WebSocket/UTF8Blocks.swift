// Checks UTF-8 in blocks of 64 bytes, without a branch for each character.
//
// Byte by byte, a French report costs more time than all else that is done with it, because each
// accent is a jump that the processor cannot foresee. Here each byte is looked at together with the
// three before it, sixteen at a time: what must be a continuation, and what is one (RFC 3629, 4).

enum UTF8Blocks {
  /// So many bytes have to stand before the first block.
  static let before = 16

  private static let size = 64

  private typealias Bytes = SIMD16<Int8>
  private typealias Mask = SIMDMask<SIMD16<Int8>>
  private typealias Words = SIMD2<UInt64>

  /// Where the last whole block ends.
  static func end(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    start + (bytes.count - start) / size * size
  }

  /// Whether the blocks hold UTF-8; the last character may be cut off.
  ///
  /// The bytes before the first block must be UTF-8 up to there.
  static func isUTF8(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    var wrong = Bytes(repeating: 0) .!= Bytes(repeating: 0)
    for offset in stride(from: start, to: end, by: size) {
      let block = unsafe base + offset
      let before = unsafe words(block, -16)
      let (first, second) = unsafe (words(block, 0), words(block, 16))
      let (third, fourth) = unsafe (words(block, 32), words(block, 48))
      guard hasHighBit(before | first | second | third | fourth) else { continue }
      let long = top(before) | top(first) | top(second) | top(third) | top(fourth)
      let found = hasHighBit(long) ? unsafe blockErrors(block) : unsafe shortBlockErrors(block)
      wrong .|= found
    }
    return !any(wrong)
  }

  @inline(__always)
  private static func shortBlockErrors(_ block: UnsafeRawPointer) -> Mask {
    unsafe shortErrors(block) .| shortErrors(block + 16) .| shortErrors(block + 32)
      .| shortErrors(block + 48)
  }

  @inline(__always)
  private static func blockErrors(_ block: UnsafeRawPointer) -> Mask {
    unsafe errors(block) .| errors(block + 16) .| errors(block + 32) .| errors(block + 48)
  }

  /// The bytes that are wrong where no character has more than two.
  @inline(__always)
  private static func shortErrors(_ place: UnsafeRawPointer) -> Mask {
    let byte = unsafe bytes(place, 0)
    let needed: Mask = unsafe bytes(place, -1) .> value(0xBF)
    return (isContinuation(byte) .^ needed) .| isOverlong(byte)
  }

  /// The bytes that are wrong.
  @inline(__always)
  private static func errors(_ place: UnsafeRawPointer) -> Mask {
    let byte = unsafe bytes(place, 0)
    let last = unsafe bytes(place, -1)
    let needed: Mask =
      (last .> value(0xBF)) .| (unsafe bytes(place, -2) .> value(0xDF))
      .| (unsafe bytes(place, -3) .> value(0xEF))
    let order: Mask = (isContinuation(byte) .^ needed) .| isOverlong(byte) .| (byte .> value(0xF4))
    let three: Mask =
      ((last .== value(0xE0)) .& (byte .< value(0xA0)))
      .| ((last .== value(0xED)) .& (byte .> value(0x9F)))
    let four: Mask =
      ((last .== value(0xF0)) .& (byte .< value(0x90)))
      .| ((last .== value(0xF4)) .& (byte .> value(0x8F)))
    return order .| three .| four
  }

  @inline(__always)
  private static func isContinuation(_ byte: Bytes) -> Mask {
    (byte .> value(0x7F)) .& (byte .< value(0xC0))
  }

  /// C0 and C1 would begin characters that have a shorter form.
  @inline(__always)
  private static func isOverlong(_ byte: Bytes) -> Mask {
    (byte .> value(0xBF)) .& (byte .< value(0xC2))
  }

  @inline(__always)
  private static func words(_ place: UnsafeRawPointer, _ offset: Int) -> Words {
    unsafe place.loadUnaligned(fromByteOffset: offset, as: Words.self)
  }

  @inline(__always)
  private static func hasHighBit(_ words: Words) -> Bool {
    (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
  }

  /// The highest bit of each byte is set where its upper three are: the first of three or four.
  @inline(__always)
  private static func top(_ words: Words) -> Words {
    words & (words &<< Words(repeating: 1)) & (words &<< Words(repeating: 2))
  }

  /// Sixteen bytes with the highest bit turned over, so that signed comparisons, which are the ones
  /// that every processor has, order them as unsigned ones do.
  @inline(__always)
  private static func bytes(_ place: UnsafeRawPointer, _ offset: Int) -> Bytes {
    unsafe place.loadUnaligned(fromByteOffset: offset, as: Bytes.self) ^ Bytes(repeating: -128)
  }

  /// A byte to compare with.
  @inline(__always)
  private static func value(_ byte: UInt8) -> Bytes {
    Bytes(repeating: Int8(bitPattern: byte ^ 0x80))
  }
}
