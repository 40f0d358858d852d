// Finding out, eight bytes at a time, that text needs no escaping: most text does not.

/// What a scan of text came upon.
struct ByteScan {
  /// Whether a byte is a control character or one of `"&<>`.
  var hasSpecial = false
  /// Whether two spaces follow each other, or one stands first after another.
  var hasFoldedSpace = false
  /// Whether the last byte is a space.
  var endsInSpace = false

  /// Looks through UTF-8; `afterSpace` says whether a space stands before the text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, afterSpace: Bool) {
    guard let first = unsafe bytes.first, let last = unsafe bytes.last else { return }
    hasFoldedSpace = afterSpace && first == 0x20
    endsInSpace = last == 0x20
    if bytes.count > 8 {
      unsafe scanWords(UnsafeRawBufferPointer(bytes))
      hasSpecial = hasSpecial || Self.isSpecial(last)
    } else {
      unsafe scanBytes(bytes)
    }
  }

  private mutating func scanWords(_ bytes: UnsafeRawBufferPointer) {
    // Each step looks at eight bytes and at the one behind them. The last step starts so that it
    // ends with the text, and sees some bytes twice.
    let end = bytes.count - 9
    var special: UInt64 = 0
    var folded: UInt64 = 0
    for index in stride(from: 0, to: end, by: 8) {
      unsafe Self.look(bytes, at: index, &special, &folded)
    }
    unsafe Self.look(bytes, at: end, &special, &folded)
    hasSpecial = special != 0
    hasFoldedSpace = hasFoldedSpace || folded != 0
  }

  @inline(__always)
  private static func look(
    _ bytes: UnsafeRawBufferPointer, at index: Int, _ special: inout UInt64,
    _ folded: inout UInt64
  ) {
    let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let next = unsafe bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
    let controls = (word &- ones &* 0x20) & ~word
    // With one bit set, `"` and `&` are the same byte, and so are `<` and `>`.
    special |= controls & highBits
    special |= zeros(word | ones &* 0x04, 0x26) | zeros(word | ones &* 0x02, 0x3E)
    special |= zeros(word, 0x7F)
    folded |= zeros((word ^ ones &* 0x20) | (next ^ ones &* 0x20), 0)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Not 0 where any byte of a word is the given one.
  @inline(__always)
  private static func zeros(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    let difference = word ^ (ones &* byte)
    return (difference &- ones) & ~difference & highBits
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x7F: true
    default: false
    }
  }

  private mutating func scanBytes(_ bytes: UnsafeBufferPointer<UInt8>) {
    var previous: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      if Self.isSpecial(byte) { hasSpecial = true }
      if byte == 0x20, previous == 0x20 { hasFoldedSpace = true }
      previous = byte
    }
  }
}
