// Takes RTF apart into tokens, and knows nothing of what they mean (RTF 1.9.1, "RTF Syntax").

/// A piece of RTF.
enum RTFToken: Equatable {
  /// `{`
  case open
  /// `}`
  case close
  /// A control word with its number, where it has one.
  case word(RTFWord, Int32?)
  /// `\` and a character that is no letter.
  case symbol(UInt8)
  /// `\'xx`: one byte of text.
  case hex(UInt8)
  /// Bytes of text, by their places.
  case text(Range<Int>)
  /// The data behind `\bin`, by their places.
  case binary(Range<Int>)
}

/// Yields the tokens of RTF one after the other.
struct RTFTokenizer {
  /// The longest name that a control word can have; what is longer is cut into two, as the
  /// characters behind it are text (RTF 1.9.1).
  private static let nameLength = 32

  let bytes: [UInt8]
  /// The place of the next token.
  private(set) var position: Int
  /// Whether data behind `\bin` reach past the end of the input.
  private(set) var isDataCut = false
  private let words = RTFWordTable.shared

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next token; `nil` at the end.
  mutating func next() -> RTFToken? {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "{"):
        position += 1
        return .open
      case UInt8(ascii: "}"):
        position += 1
        return .close
      case UInt8(ascii: "\\"):
        position += 1
        if let token = control() { return token }
      case 0x0A, 0x0D, 0: position += 1
      default: return text()
      }
    }
    return nil
  }

  /// Text up to the next control, brace, line end or NUL: the last two say nothing in RTF.
  private mutating func text() -> RTFToken {
    let start = position
    unsafe bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count {
        switch unsafe bytes[position] {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), 0x0A, 0x0D, 0: return
        default: position += 1
        }
      }
    }
    return .text(start..<position)
  }

  /// What stands behind a backslash; one at the end of the input is nothing.
  private mutating func control() -> RTFToken? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    if byte.isASCIILetter { return word() }
    position += 1
    return byte == UInt8(ascii: "'") ? hex() : .symbol(byte)
  }

  /// `\'` without two digits is read as nothing.
  private mutating func hex() -> RTFToken? {
    guard position + 1 < bytes.count, let high = bytes[position].hexDigit,
      let low = bytes[position + 1].hexDigit
    else { return nil }
    position += 2
    return .hex(high << 4 | low)
  }

  private mutating func word() -> RTFToken {
    var hash = RTFWordTable.Hash()
    let end = min(bytes.count, position + Self.nameLength)
    position = unsafe bytes.withUnsafeBufferPointer { bytes in
      var place = position
      while place < end, unsafe bytes[place].isASCIILetter {
        unsafe hash.add(bytes[place])
        place += 1
      }
      return place
    }
    let number = number()
    if position < bytes.count, bytes[position] == 0x20 { position += 1 }
    let word = words[hash]
    if word == .binary { return data(count: Int(number ?? 0)) }
    return .word(word, number)
  }

  /// The number behind a name; digits that no number of 32 bits has room for make the largest.
  private mutating func number() -> Int32? {
    var place = position
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let first = place
    var value: Int64 = 0
    while place < bytes.count, 0x30...0x39 ~= bytes[place] {
      value = min(value * 10 + Int64(bytes[place] - 0x30), Int64(Int32.max))
      place += 1
    }
    guard place > first else { return nil }
    position = place
    return Int32(isNegative ? -value : value)
  }

  private mutating func data(count: Int) -> RTFToken {
    let start = position
    let count = max(count, 0)
    if count > bytes.count - start { isDataCut = true }
    position = min(start + count, bytes.count)
    return .binary(start..<position)
  }
}
