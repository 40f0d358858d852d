// Writing JSON (RFC 8259): bytes appended to one buffer, with no values in between.
//
// The report has its own streaming form and not `Codable`: a coder would go through boxes and
// dictionaries, could not name the line and member of an error, and would tie the form of the
// file to the names of Swift properties. Here each type's writing and reading stand side by side.

/// A JSON text in the making.
///
/// The caller keeps the order: a name before each member's value, an end for each beginning.
public struct JSONOutput: Sendable {
  /// The text so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  private var followsName = false

  /// Makes an empty text.
  ///
  /// - Parameter isPretty: puts each value on its own line, two spaces a level.
  public init(isPretty: Bool = false) {
    self.isPretty = isPretty
  }

  /// Begins an object; members follow.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Ends the object begun last.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array; values follow.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Ends the array begun last.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Begins a member of an object; its value follows.
  public mutating func name(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    followsName = true
  }

  /// A string.
  public mutating func string(_ string: String) {
    prepareValue()
    appendQuoted(string)
  }

  /// A number without a fraction.
  public mutating func integer(_ integer: Int) {
    prepareValue()
    bytes.append(contentsOf: integer.description.utf8)
  }

  /// `true` or `false`.
  public mutating func boolean(_ boolean: Bool) {
    prepareValue()
    bytes.append(contentsOf: (boolean ? "true" : "false").utf8)
  }

  /// `null`.
  public mutating func null() {
    prepareValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A string that holds bytes in base64 (RFC 4648).
  public mutating func base64(_ content: [UInt8]) {
    prepareValue()
    bytes.append(UInt8(ascii: "\""))
    Base64.encode(content, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A number in the form in which it was read; the caller vouches for it.
  mutating func number(_ text: String) {
    prepareValue()
    bytes.append(contentsOf: text.utf8)
  }

  /// Ends a line between two texts, as JSON lines need it and files end.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }
}

extension JSONOutput {
  private mutating func begin(_ bracket: UInt8) {
    prepareValue()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func prepareValue() {
    if followsName {
      followsName = false
    } else if depth > 0 {
      separate()
    }
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func appendQuoted(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.mayNeedEscapes(string) {
      appendEscaped(string)
    } else {
      bytes.append(contentsOf: string.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// RFC 8259, section 7; 0xE2 starts U+2028 and U+2029, which end lines in older JavaScript.
  private static func mayNeedEscapes(_ string: String) -> Bool {
    let bytes = string.utf8Span.span
    var place = 0
    while place + 8 <= bytes.count {
      let word = ByteWord(bytes, at: place)
      if word.firstJSONSpecial < 8 || word.contains(0xE2) { return true }
      place += 8
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2 {
        return true
      }
      place += 1
    }
    return false
  }

  private mutating func appendEscaped(_ string: String) {
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes.append(contentsOf: "\\b".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0C: bytes.append(contentsOf: "\\f".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case ..<0x20:
        bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u001").utf8)
        bytes.append(Hex.digit(byte & 15))
      default:
        bytes.append(byte)
        if byte == 0xA8 || byte == 0xA9 { escapeLineSeparator() }
      }
    }
  }

  /// Replaces E2 80 A8 or E2 80 A9 at the end of the buffer by its escape.
  private mutating func escapeLineSeparator() {
    guard bytes.suffix(3).starts(with: [0xE2, 0x80]) else { return }
    let escape = bytes[bytes.count - 1] == 0xA8 ? "\\u2028" : "\\u2029"
    bytes.removeLast(3)
    bytes.append(contentsOf: escape.utf8)
  }
}
