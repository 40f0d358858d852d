// Looking up named characters: the longest name that text starts with (HTML 13.2.5.73).

/// The named characters of HTML.
enum NamedCharacters {
  /// Names without a semicolon are no longer than this.
  private static let longestBare = 6

  /// Where each entry starts in the table; the names are in the order of their bytes.
  private static let starts: [Int] = namedCharacterTable.withUTF8Buffer { table in
    table.indices.filter { index in
      unsafe table[index] != 0x20 && (index == 0 || table[index - 1] == 0x20)
    }
  }

  /// A character reference that text starts with.
  struct Match {
    /// How many bytes of the text it takes, without the ampersand.
    var length: Int
    var scalars: [Unicode.Scalar]
    /// Whether it ends in a semicolon.
    var isComplete: Bool
  }

  /// Finds the reference at the start of text behind an ampersand.
  static func match(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Match? {
    var end = start
    while end < text.count, end - start < 40, unsafe text[end].isASCIILetterOrDigit {
      end += 1
    }
    if end < text.count, unsafe text[end] == UInt8(ascii: ";"),
      let scalars = unsafe find(text, start..<end, isBare: false)
    {
      return Match(length: end - start + 1, scalars: scalars, isComplete: true)
    }
    for length in stride(from: min(end - start, longestBare), to: 1, by: -1) {
      if let scalars = unsafe find(text, start..<(start + length), isBare: true) {
        return Match(length: length, scalars: scalars, isComplete: false)
      }
    }
    return nil
  }

  private static func find(
    _ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, isBare: Bool
  ) -> [Unicode.Scalar]? {
    namedCharacterTable.withUTF8Buffer { table in
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        switch unsafe compare(table, starts[middle], text, name) {
        case 0: return unsafe scalars(table, starts[middle] + name.count, isBare: isBare)
        case ..<0: low = middle + 1
        default: high = middle
        }
      }
      return nil
    }
  }

  /// Below 0 where the entry's name stands before the text, 0 where they are the same.
  private static func compare(
    _ table: UnsafeBufferPointer<UInt8>, _ start: Int, _ text: UnsafeBufferPointer<UInt8>,
    _ name: Range<Int>
  ) -> Int {
    var index = start
    for place in name {
      let one = unsafe table[index]
      let other = unsafe text[place]
      guard one.isASCIILetterOrDigit else { return -1 }
      if one != other { return one < other ? -1 : 1 }
      index += 1
    }
    return unsafe table[index].isASCIILetterOrDigit ? 1 : 0
  }

  private static func scalars(
    _ table: UnsafeBufferPointer<UInt8>, _ start: Int, isBare: Bool
  ) -> [Unicode.Scalar]? {
    if isBare, unsafe table[start] != UInt8(ascii: "!") { return nil }
    var found: [Unicode.Scalar] = []
    var value: UInt32 = 0
    var index = start + 1
    while index < table.count, let digit = unsafe table[index].hexDigit {
      value = value << 4 | UInt32(digit)
      index += 1
      let isEnd = unsafe index == table.count || table[index].hexDigit == nil
      guard isEnd else { continue }
      if let scalar = Unicode.Scalar(value) { found.append(scalar) }
      value = 0
      if index < table.count, unsafe table[index] == UInt8(ascii: "+") { index += 1 }
    }
    return found
  }
}

extension UInt8 {
  /// Whether the byte is a letter of ASCII.
  var isASCIILetter: Bool { 0x61...0x7A ~= self | 0x20 }

  /// Whether the byte is a letter or a digit of ASCII.
  var isASCIILetterOrDigit: Bool { isASCIILetter || 0x30...0x39 ~= self }

  /// The value of a hexadecimal digit.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }

  /// The byte with a small letter of ASCII for a capital one.
  var small: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }

  /// Whether the byte is white space in HTML (Infra 4.6): tab, line feed, form feed, return, space.
  var isHTMLSpace: Bool {
    switch self {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    default: false
    }
  }
}
