// Text as RTF: letters of ASCII as they are, all others as \uN (RTF 1.9.1, Unicode RTF).

internal import ReportModel

/// Where text stands, which decides how tabs and the ends of lines are written.
enum RTFTextPlace {
  /// In a paragraph.
  case paragraph
  /// In the value of a property, in a name or a field's code.
  case value
}

extension RTFComposer {
  /// Writes text of the report.
  mutating func text(_ string: String, in place: RTFTextPlace = .paragraph) {
    let isContiguous: Void? = unsafe string.utf8.withContiguousStorageIfAvailable {
      unsafe text($0, in: place)
    }
    if isContiguous == nil {
      let bytes = Array(string.utf8)
      unsafe bytes.withUnsafeBufferPointer { unsafe text($0, in: place) }
    }
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, in place: RTFTextPlace) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = unsafe bytes[index]
      if Self.isPlain(byte) {
        index += 1
        continue
      }
      unsafe copy(bytes, start..<index)
      if byte < 0x80 {
        escape(byte, in: place)
        index += 1
      } else {
        let scalar = unsafe Self.decode(bytes, at: &index)
        append(scalar, in: place)
      }
      start = index
    }
    unsafe copy(bytes, start..<bytes.count)
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != 0x5C && byte != 0x7B && byte != 0x7D
  }

  @inline(__always)
  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Reads a character of several bytes; a string's UTF-8 is always whole.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int
  ) -> UInt32 {
    let first = unsafe UInt32(bytes[index])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length where index + offset < bytes.count {
      scalar = unsafe scalar << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    index += length
    return scalar
  }

  private mutating func escape(_ byte: UInt8, in place: RTFTextPlace) {
    switch (byte, place) {
    case (0x5C, _), (0x7B, _), (0x7D, _):
      out.append(ascii: "\\")
      out.append(byte)
    case (0x09, .paragraph): out.literal("\\tab ")
    case (0x0A, .paragraph), (0x0D, .paragraph): out.literal("\\line ")
    case (0x09, .value), (0x0A, .value), (0x0D, .value): out.unicode(UInt16(byte))
    default: loseControlCharacter(byte)
    }
  }

  /// RTF has no form for other control characters: readers skip them.
  private mutating func loseControlCharacter(_ byte: UInt8) {
    out.unicode(0xFFFD)
    ledger.lose(.controlCharacters, text: String(Unicode.Scalar(byte)))
  }

  /// The signs that RTF has control symbols for are no text to programs that break lines.
  private mutating func append(_ scalar: UInt32, in place: RTFTextPlace) {
    switch (scalar, place) {
    case (0xA0, .paragraph): out.literal("\\~")
    case (0xAD, .paragraph): out.literal("\\-")
    case (0x2011, .paragraph): out.literal("\\_")
    case (0x1_0000..., _):
      let rest = scalar &- 0x1_0000
      out.unicode(UInt16(truncatingIfNeeded: 0xD800 + (rest >> 10)))
      out.unicode(UInt16(truncatingIfNeeded: 0xDC00 + (rest & 0x3FF)))
    default: out.unicode(UInt16(truncatingIfNeeded: scalar))
    }
  }
}

extension [UInt8] {
  /// Appends one unit of UTF-16: `\u-3\'3f`; the number is signed.
  ///
  /// Older programs show the question mark behind it. It is written by its code: pandoc (2.17) takes
  /// a bare one and the letter behind it for the sign that it is to skip.
  mutating func unicode(_ unit: UInt16) {
    literal("\\u")
    append(decimal: Int(Int16(bitPattern: unit)))
    literal("\\'3f")
  }

  /// Appends a control word with its number.
  mutating func word(_ name: StaticString, _ number: Int) {
    literal(name)
    append(decimal: number)
  }
}
