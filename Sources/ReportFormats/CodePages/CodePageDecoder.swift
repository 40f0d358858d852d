// Turns bytes of a code page into UTF-8, one byte at a time.

/// Decodes text whose bytes come one after the other.
struct CodePageDecoder {
  /// The code page of the bytes that come next.
  private(set) var page: CodePage
  private var scheme: CodePage.Scheme
  /// The first bytes of a character that is not whole.
  private var pending: [UInt8] = []
  /// How many bytes were no character.
  private(set) var undecodable = 0

  init(_ page: CodePage) {
    self.page = page
    scheme = page.scheme
  }

  /// Whether the next byte belongs to a character that has begun.
  var isInCharacter: Bool { !pending.isEmpty }

  /// Goes on in another code page.
  mutating func turn(to page: CodePage, into text: inout [UInt8]) {
    guard page != self.page else { return }
    flush(into: &text)
    self.page = page
    scheme = page.scheme
  }

  /// Decodes one byte.
  mutating func decode(_ byte: UInt8, into text: inout [UInt8]) {
    switch scheme {
    case .single(let table):
      append(byte < 0x80 ? UInt16(byte) : table[Int(byte) - 0x80], into: &text)
    case .double(let table): decode(byte, table, into: &text)
    case .utf8: decodeUTF8(byte, into: &text)
    }
  }

  /// Ends the text: a character that is not whole is none.
  mutating func flush(into text: inout [UInt8]) {
    guard !pending.isEmpty else { return }
    undecodable += pending.count
    pending.removeAll(keepingCapacity: true)
    text.append(Self.replacement)
  }

  /// Counts something that is no character and puts the sign for it.
  mutating func reject(into text: inout [UInt8]) {
    undecodable += 1
    text.append(Self.replacement)
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private mutating func append(_ unit: UInt16, into text: inout [UInt8]) {
    guard unit != 0xFFFD, let scalar = Unicode.Scalar(unit) else { return reject(into: &text) }
    text.append(scalar)
  }

  private mutating func decode(
    _ byte: UInt8, _ table: DoubleByteTable, into text: inout [UInt8]
  ) {
    guard let lead = pending.popLast() else {
      if table.isLead(byte) {
        pending.append(byte)
      } else {
        appendSingle(byte, into: &text)
      }
      return
    }
    if let scalar = table[lead, byte] {
      text.append(scalar)
    } else if byte < 0x80 {
      // An ASCII character behind half of another one is a character of its own.
      reject(into: &text)
      text.append(byte)
    } else {
      undecodable += 1
      reject(into: &text)
    }
  }

  /// A character of one byte: ASCII, or one of the few that the pages have beside it.
  private mutating func appendSingle(_ byte: UInt8, into text: inout [UInt8]) {
    switch (page, byte) {
    case (_, 0..<0x80): text.append(byte)
    case (.japanese932, 0xA1...0xDF): append(0xFEC0 + UInt16(byte), into: &text)
    case (.chinese936, 0x80): append(0x20AC, into: &text)
    default: reject(into: &text)
    }
  }

  private mutating func decodeUTF8(_ byte: UInt8, into text: inout [UInt8]) {
    if byte & 0xC0 != 0x80 { flush(into: &text) }
    if byte < 0x80 {
      text.append(byte)
      return
    }
    pending.append(byte)
    let length = Self.length(pending[0])
    guard length > 0 else { return flush(into: &text) }
    guard pending.count == length else { return }
    guard let string = String(validating: pending, as: UTF8.self) else {
      return flush(into: &text)
    }
    pending.removeAll(keepingCapacity: true)
    text.append(string)
  }

  /// How long the character is that a byte begins in UTF-8; 0 for a byte that begins none.
  private static func length(_ byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a character.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
