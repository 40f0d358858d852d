// The attributes of long start tags, counted before the parser sees them.
//
// libxml2 2.9 compares each attribute of an element with all others before it tells of the element
// (xmlParseStartTag2): a tag of 80,000 attributes, 6 kB once packed, would take it 5 s.

/// Watches the bytes of an XML part go by, and counts the attributes of tags that are long.
///
/// Only the end of each window is looked at: a tag that lies in one window is short.
struct StartTagWatch {
  /// How long a tag may be to be passed over, in bytes: room for some 400 attributes.
  private static let window = 1 << 11

  private enum Place {
    /// In text, or in a tag that does not start an element.
    case outside
    /// Behind `<`.
    case opened
    case tag
    case value(quote: UInt8)
  }

  /// Whether the characters have two bytes, and which of the two comes first.
  private enum Width {
    case single
    case double(isLittleEndian: Bool)
  }

  private var place = Place.outside
  private var width: Width?
  /// The first byte of a character that the last piece cut.
  private var half: UInt8?
  /// The attributes of the open tag that were counted.
  private(set) var count = 0

  /// Looks at the next bytes.
  ///
  /// - Returns: `false` where a tag has more than so many attributes.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
    let width = unsafe self.width ?? Self.width(bytes)
    self.width = width
    switch width {
    case .single: return unsafe takeSingle(bytes, limit)
    case .double(let isLittleEndian):
      return unsafe narrowed(bytes, isLittleEndian).withUnsafeBufferPointer {
        unsafe takeSingle($0, limit)
      }
    }
  }

  /// A part is in UTF-8, or in UTF-16 (ECMA-376-2, 8.1.4); the first character is `<` or a mark.
  private static func width(_ bytes: UnsafeBufferPointer<UInt8>) -> Width {
    guard bytes.count > 1 else { return .single }
    switch unsafe (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0x3C, 0x00): return .double(isLittleEndian: true)
    case (0xFE, 0xFF), (0x00, 0x3C): return .double(isLittleEndian: false)
    default: return .single
    }
  }

  private mutating func takeSingle(_ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Bool {
    var start = 0
    while start < bytes.count {
      let end = min(start + Self.window, bytes.count)
      if let last = unsafe bytes[start..<end].lastIndex(of: UInt8(ascii: "<")) {
        (place, count) = (.opened, 0)
        start = last + 1
      }
      unsafe follow(bytes[start..<end])
      guard count <= limit else { return false }
      start = end
    }
    return true
  }

  /// Follows bytes that open no tag.
  private mutating func follow(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    for index in unsafe bytes.indices {
      let byte = unsafe bytes[index]
      switch place {
      case .outside: return
      case .opened:
        let isOther = [UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/")].contains(byte)
        place = isOther ? .outside : .tag
      case .tag:
        if byte == UInt8(ascii: "=") { count += 1 }
        if byte == UInt8(ascii: ">") { place = .outside }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { place = .value(quote: byte) }
      case .value(let quote):
        if byte == quote { place = .tag }
      }
    }
  }

  /// The characters of UTF-16 in a byte each, those beyond ASCII as one that means nothing here.
  private mutating func narrowed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isLittleEndian: Bool
  ) -> [UInt8] {
    var narrow: [UInt8] = []
    narrow.reserveCapacity(bytes.count / 2 + 1)
    for index in bytes.indices {
      let byte = unsafe bytes[index]
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let (low, high) = isLittleEndian ? (first, byte) : (byte, first)
      narrow.append(high == 0 && low < 0x80 ? low : 0x80)
    }
    return narrow
  }
}
