// Line ends of all systems become line feeds; control characters, which no page shows, are counted
// and kept out.

/// A text in UTF-8 whose control characters are gone but for tabs, line feeds and form feeds.
struct TextCleaner {
  /// The text.
  private(set) var bytes: [UInt8]
  /// How many control characters were left out.
  private(set) var count = 0
  /// The line, from 1, of the first that was left out.
  private(set) var firstLine = 0
  /// The code of the first that was left out.
  private(set) var first: UInt8 = 0
  private var line = 1

  /// Cleans a well-formed text.
  init(_ text: [UInt8]) {
    guard Self.needsCleaning(text) else {
      bytes = text
      return
    }
    bytes = []
    bytes.reserveCapacity(text.count)
    clean(text)
  }

  private static func needsCleaning(_ text: [UInt8]) -> Bool {
    for index in text.indices {
      switch text[index] {
      case 0x09, 0x0A, 0x0C: continue
      case 0..<0x20, 0x7F: return true
      case 0xC2 where text.byte(at: index + 1) < 0xA0: return true
      case 0xE2 where separator(text, at: index) > 0: return true
      default: continue
      }
    }
    return false
  }

  private mutating func clean(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      var length = 1
      switch byte {
      case 0x0D:
        if text.byte(at: index + 1) == 0x0A { length = 2 }
        endLine()
      case 0x0A, 0x0B: endLine()
      case 0x09, 0x0C: bytes.append(byte)
      case 0..<0x20, 0x7F: leaveOut(byte)
      case 0xC2 where text.byte(at: index + 1) < 0xA0:
        length = 2
        let control = text.byte(at: index + 1)
        if control == 0x85 { endLine() } else { leaveOut(control) }
      case 0xE2 where Self.separator(text, at: index) > 0:
        length = 3
        // A paragraph separator (U+2029) is a blank line, a line separator (U+2028) is none.
        for _ in 0..<Self.separator(text, at: index) { endLine() }
      default: bytes.append(byte)
      }
      index += length
    }
  }

  private mutating func endLine() {
    bytes.append(0x0A)
    line += 1
  }

  private mutating func leaveOut(_ control: UInt8) {
    if count == 0 {
      firstLine = line
      first = control
    }
    count += 1
  }

  /// The line feeds that a separator stands for; 0 where there is none.
  private static func separator(_ text: [UInt8], at index: Int) -> Int {
    guard text.byte(at: index + 1) == 0x80 else { return 0 }
    switch text.byte(at: index + 2) {
    case 0xA8: return 1
    case 0xA9: return 2
    default: return 0
    }
  }
}

extension [UInt8] {
  /// The byte at a place; 0xFF, which UTF-8 does not have, outside.
  func byte(at index: Int) -> UInt8 {
    index >= 0 && index < count ? self[index] : 0xFF
  }
}
