// Appending text to the one buffer that a writer fills.

extension [UInt8] {
  /// Appends the UTF-8 of a string.
  @inline(__always)
  mutating func append(_ string: String) {
    append(contentsOf: string.utf8)
  }

  /// Appends one ASCII character.
  @inline(__always)
  mutating func append(ascii character: Unicode.Scalar) {
    append(UInt8(ascii: character))
  }
}
