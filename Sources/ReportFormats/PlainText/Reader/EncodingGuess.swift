// Which encoding a text is in that does not say it: only as far as the bytes can tell.
//
//  - Well-formed UTF-8 is UTF-8: no other text looks like it by chance.
//  - More well-formed than broken sequences are UTF-8 with faults.
//  - Else one byte is one character. Code page 850 is taken where letters inside words would be
//    quotation marks or nothing in windows-1252 ("f\u{81}r"), and no byte speaks against it;
//    ISO 8859-15 where a fraction would stand inside a word ("c½ur"); windows-1252 otherwise.
//    Code page 437 has the letters of 850 at the same places, Latin 1 those of windows-1252.

/// How often a text has what UTF-8 has, and what it cannot have.
struct EncodingGuess {
  /// Sequences of two to four bytes that are a character.
  private(set) var sequences = 0
  /// Bytes that are part of no character.
  private(set) var faults = 0
  /// Where the first such byte is.
  private(set) var firstFault = 0
  /// Whether the only fault is that the text ends inside a character.
  private(set) var isCut = false

  /// Looks through a text.
  init(_ bytes: ArraySlice<UInt8>) {
    let span = bytes.span
    var index = 0
    while index < span.count {
      if span[index] < 0x80 {
        index += 1
        continue
      }
      let length = Self.length(of: span, at: index)
      if length > 0 {
        sequences += 1
        index += length
      } else {
        if faults == 0 { firstFault = index }
        isCut = faults == 0 && Self.isStart(span, at: index)
        faults += 1
        // What follows the start of a character that is cut off is part of the same fault.
        index = isCut ? span.count : index + 1
      }
    }
  }

  /// Whether a text with this is UTF-8.
  var isUTF8: Bool { faults == 0 || sequences > faults || isCut && sequences > 0 }

  /// The bytes of the character at a place (Unicode, table 3-7); 0 where there is none.
  static func length(of bytes: Span<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: break
    }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether the text ends inside the character that starts at a place.
  private static func isStart(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let length: Int
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return false
    }
    guard index + length > bytes.count else { return false }
    for place in (index + 1)..<bytes.count where bytes[place] & 0xC0 != 0x80 { return false }
    return true
  }
}

extension SingleBytePage {
  /// The page that a text is in that is no UTF-8.
  init(of bytes: ArraySlice<UInt8>) {
    var dos = 0
    var windows = 0
    var latin9 = 0
    let span = bytes.span
    for index in 0..<span.count where span[index] >= 0x80 {
      let byte = span[index]
      let after = index + 1 < span.count && Self.isLetter(span[index + 1])
      let isInside = after && index > 0 && Self.isLetter(span[index - 1])
      if byte >= 0xC0 {
        // There, code page 850 has lines of boxes and few letters; ß is 0xE1.
        if byte != 0xE1 { windows += 1 }
      } else if isInside {
        if Self.dosLetters.contains(byte) { dos += 1 }
        if byte == 0xBD || byte == 0xBC || byte == 0xA8 || byte == 0xA6 { latin9 += 1 }
      } else if byte == 0x81 {
        dos += 1
      }
    }
    if dos > 0, windows == 0 {
      self = .codePage850
    } else {
      self = latin9 > 0 ? .latin9 : .windows1252
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Letters of code page 850 that are no letters in windows-1252, nor its apostrophe and dashes:
  /// ü é â ä à ç ê ë è î ô ö ò Ö Ü ø á í ó ú ñ.
  private static let dosLetters: [UInt8] = [
    0x81, 0x82, 0x83, 0x84, 0x85, 0x87, 0x88, 0x89, 0x8B, 0x8D, 0x93, 0x94, 0x95, 0x99, 0x9B, 0xA0,
    0xA1, 0xA2, 0xA3, 0xA4,
  ]
}
