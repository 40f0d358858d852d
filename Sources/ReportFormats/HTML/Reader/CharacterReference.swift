// Character references by name or number (HTML 13.2.5.72 to 80).

/// What an ampersand starts.
enum CharacterReference {
  /// Reads the reference behind the ampersand at `start`.
  ///
  /// - Returns: the characters and where the text goes on; `nil` where the ampersand is one.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool
  ) -> (scalars: [Unicode.Scalar], next: Int)? {
    let first = start + 1
    guard first < text.count else { return nil }
    if unsafe text[first] == UInt8(ascii: "#") { return unsafe number(text, at: first + 1) }
    guard unsafe text[first].isASCIILetter,
      let match = unsafe NamedCharacters.match(text, at: first)
    else { return nil }
    let next = first + match.length
    // For historical reasons, "&copy=1" in an address is no sign (13.2.5.73).
    if inAttribute, !match.isComplete, next < text.count,
      unsafe text[next] == UInt8(ascii: "=") || text[next].isASCIILetterOrDigit
    {
      return nil
    }
    return (match.scalars, next)
  }

  private static func number(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalars: [Unicode.Scalar], next: Int)? {
    var index = start
    let isHex = unsafe index < text.count && text[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < text.count, let digit = unsafe text[index].hexDigit, isHex || digit < 10 {
      value = min(value &* (isHex ? 16 : 10) &+ UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > digits else { return nil }
    if index < text.count, unsafe text[index] == UInt8(ascii: ";") { index += 1 }
    return ([scalar(value)], index)
  }

  /// The character of a number: those of windows-1252 for 80 to 9F (13.2.5.80).
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    guard 0x80...0x9F ~= value else { return scalar }
    let place = windows1252.index(windows1252.startIndex, offsetBy: Int(value - 0x80))
    return windows1252[place] == " " ? scalar : windows1252[place]
  }

  /// The characters of windows-1252 from 80 to 9F, a space where there is none.
  static var windows1252: String.UnicodeScalarView {
    "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars
  }
}
