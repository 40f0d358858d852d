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

  /// Appends text that stands in the program: a tag, a label.
  @inline(__always)
  mutating func literal(_ text: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    if 0..<10 ~= number {
      append(UInt8(truncatingIfNeeded: 48 + number))
    } else {
      append(String(number))
    }
  }

  /// Appends a number of hundredths with as many decimals as it needs: 125 is `1.25`.
  mutating func append(hundredths number: Int) {
    append(decimal: number / 100)
    let rest = number % 100
    guard rest != 0 else { return }
    append(ascii: ".")
    append(decimal: rest / 10)
    if rest % 10 != 0 { append(decimal: rest % 10) }
  }

  /// Appends the same character a number of times; none where the number is below 1.
  mutating func append(_ character: UInt8, times: Int) {
    guard times > 0 else { return }
    append(contentsOf: repeatElement(character, count: times))
  }
}
