// Escaping text for HTML: safe bytes are copied in runs, the others one by one.

internal import ReportModel

/// Which ASCII characters below `@` are not written as they are: a bit for each.
private let specialCharacters: UInt64 =
  0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

extension HTMLComposer {
  /// Writes text of the report, in content or between quotation marks.
  mutating func text(_ string: String) {
    let isContiguous: Void? = unsafe string.utf8.withContiguousStorageIfAvailable {
      unsafe text($0)
    }
    if isContiguous == nil {
      let bytes = Array(string.utf8)
      unsafe bytes.withUnsafeBufferPointer { unsafe text($0) }
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      if byte > 0x3E && byte != 0x7F { continue }
      if byte < 0x40, specialCharacters >> UInt64(byte) & 1 == 0 { continue }
      unsafe copy(bytes, start..<index)
      escape(byte)
      start = index + 1
    }
    unsafe copy(bytes, start..<bytes.count)
  }

  @inline(__always)
  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Writes a character that has a meaning in HTML, or that HTML has no form for.
  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: out.literal("&quot;")
    case 0x26: out.literal("&amp;")
    case 0x3C: out.literal("&lt;")
    case 0x3E: out.literal("&gt;")
    case 0x09, 0x0A, 0x0D:
      out.literal("&#")
      out.append(decimal: Int(byte))
      out.append(ascii: ";")
    default: loseControlCharacter(byte)
    }
  }

  /// HTML has no form for other control characters, not even as references (HTML 13.1.4).
  private mutating func loseControlCharacter(_ byte: UInt8) {
    out.literal("\u{FFFD}")
    ledger.lose(.controlCharacters, text: String(Unicode.Scalar(byte)))
  }

  /// Writes an attribute; none where there is no value.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    out.append(ascii: " ")
    out.literal(name)
    out.literal("=\"")
    text(value)
    out.append(ascii: "\"")
  }

  /// Writes an attribute whose value is a number.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    out.append(ascii: " ")
    out.literal(name)
    out.literal("=\"")
    out.append(decimal: value)
    out.append(ascii: "\"")
  }
}
