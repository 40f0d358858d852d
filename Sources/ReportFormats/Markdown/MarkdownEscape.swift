// Escaping: in running text, in addresses, in titles and in attributes.

extension String {
  /// The text between the quotation marks of an attribute of HTML in Markdown.
  ///
  /// A bar is escaped too, since it ends a cell even there.
  var asAttribute: String {
    escaped { byte in
      switch byte {
      case 0x22: "&quot;"
      case 0x26: "&amp;"
      case 0x3C: "&lt;"
      case 0x3E: "&gt;"
      case 0x7C: "&#124;"
      case 0x00..<0x20, 0x7F: "&#32;"
      default: nil
      }
    }
  }

  /// The text as the address of a link.
  var asDestination: String {
    let text = escaped { byte in
      switch byte {
      case 0x00..<0x20, 0x7F: "%20"
      case 0x3C: "%3C"
      case 0x3E: "%3E"
      case 0x5C: "%5C"
      case 0x7C: "%7C"
      case 0x26: "&amp;"
      default: nil
      }
    }
    return "<\(text)>"
  }

  /// The text as the title of a link, with its quotation marks.
  var asTitle: String {
    let text = escaped { byte in
      switch byte {
      case 0x22: "&quot;"
      case 0x26: "&amp;"
      case 0x5C: "\\\\"
      case 0x7C: "&#124;"
      case 0x00..<0x20, 0x7F: "&#32;"
      default: nil
      }
    }
    return "\"\(text)\""
  }

  private func escaped(_ replacement: (UInt8) -> String?) -> String {
    guard utf8.contains(where: { replacement($0) != nil }) else { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if let text = replacement(byte) { bytes.append(text) } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Whether the character is a space that some parsers drop at the ends of a line.
  var isOddSpace: Bool { value > 0x7F && properties.isWhitespace }
}

extension MarkdownLine {
  /// Appends text so that Markdown reads it as nothing but text.
  mutating func append(escaping string: String) {
    if isAtStart, let first = string.unicodeScalars.first, first.isOddSpace {
      bytes.append("&#\(first.value);")
      return append(escaping: String(string.unicodeScalars.dropFirst()))
    }
    let text = Array(string.utf8)
    // Stretches that need no look at what stands before them are copied in one piece.
    var written = 0
    for index in text.indices where !isOnlyText(text[index]) {
      if text[index] == 0x20, index > written || !isAtStart { continue }
      bytes += text[written..<index]
      written = index + 1
      append(text[index], of: text, at: index)
    }
    bytes += text[written...]
  }

  /// Whether a character is text wherever it stands.
  @inline(__always)
  private func isOnlyText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    // " % ' ( , / ; ? @ { }
    case 0x22, 0x25, 0x27, 0x28, 0x2C, 0x2F, 0x3B, 0x3F, 0x40, 0x7B, 0x7D: true
    default: false
    }
  }

  private mutating func append(_ byte: UInt8, of text: [UInt8], at index: Int) {
    switch byte {
    case 0x00..<0x20, 0x7F: appendControl(byte)
    case 0x20: appendSpace()
    default:
      let next: UInt8? = index + 1 < text.count ? text[index + 1] : nil
      if isMarkup(byte, before: next, text, index) { bytes.append(ascii: "\\") }
      bytes.append(byte)
    }
  }

  private mutating func appendControl(_ byte: UInt8) {
    switch byte {
    case 0x09 where isAtStart: bytes.append("&#9;")
    case 0x09: bytes.append(byte)
    case 0x0A: bytes.append("&#10;")
    case 0x0D: bytes.append("&#13;")
    default:
      bytes.append("\u{FFFD}")
      lostCharacters.append(String(Unicode.Scalar(byte)))
    }
  }

  /// A space at the start of a line would be dropped.
  private mutating func appendSpace() {
    if isAtStart { bytes.append("&#32;") } else { bytes.append(0x20) }
  }

  /// Whether a mark of punctuation could be markup where it stands.
  private func isMarkup(_ byte: UInt8, before next: UInt8?, _ text: [UInt8], _ index: Int) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "~", "$": true
    case "|": place == .cell
    case "<": next.map { !($0 == 0x20 || 0x30...0x39 ~= $0 || $0 >= 0x80) } ?? true
    case "&": next.map { $0 == 0x23 || isLetter($0) } ?? true
    case "!": next == nil || next == 0x5B
    case "^": bytes.last == 0x5B
    case "#": place == .heading || isAtStart && (next == nil || next == 0x23 || isBlank(next))
    case ">": isAtStart
    case "-", "+", "=", ":": isMarkupAtStart(byte, next) || byte == 0x3A && isColon(text, index)
    case ".": isAfterDigits && isBlank(next) || isAfterWWW
    case ")": isAfterDigits && isBlank(next)
    default: false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private func isTime(_ byte: UInt8) -> Bool { 0x30...0x3A ~= byte }

  private func isBlank(_ next: UInt8?) -> Bool { next == nil || next == 0x20 || next == 0x09 }

  /// Marks of items, lines under headings, and the rule under a table's header.
  private func isMarkupAtStart(_ byte: UInt8, _ next: UInt8?) -> Bool {
    guard isAtStart, place == .paragraph else { return false }
    guard let next, !isBlank(next) else { return true }
    return next == byte || next == 0x2D || next == 0x3A || next == 0x7C
  }

  /// Whether the line so far is a number.
  private var isAfterDigits: Bool {
    place == .paragraph && !isAtStart
      && bytes[lineStart...].allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Whether a dot would make an address of what stands before it.
  private var isAfterWWW: Bool {
    guard let last = bytes.last, last | 0x20 == UInt8(ascii: "w") else { return false }
    return bytes.suffix(3).allSatisfy { $0 == last } && bytes.count > 2
  }

  /// Whether a colon would make an address, the name of an emoji, or the text of a note.
  private func isColon(_ text: [UInt8], _ index: Int) -> Bool {
    if bytes.last == 0x5D { return true }
    if text[(index + 1)...].starts(with: "//".utf8) { return true }
    var end = index + 1
    while end < text.count {
      let byte = text[end]
      // Names of emoji are words, +1, 100: not the minutes of a time.
      if byte == 0x3A { return end > index + 3 || !text[index..<end].allSatisfy(isTime) }
      guard isLetter(byte) || 0x30...0x39 ~= byte || "_+-".utf8.contains(byte) else {
        return false
      }
      end += 1
    }
    return false
  }
}
