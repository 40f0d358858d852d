// Text as XML: safe bytes are copied in runs, the others one by one.

internal import ReportModel

/// Which ASCII characters up to `>` are not written as they are: a bit for each.
private let specialCharacters: UInt64 =
  0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

extension DOCXComposer {
  /// Where text is written, which says what becomes of tabs and line ends.
  enum TextPlace {
    /// In a run, where tabs, line ends and special hyphens are elements.
    case run
    /// In an attribute, or in an element of properties.
    case value
  }

  /// Writes an attribute.
  mutating func attribute(_ name: StaticString, _ value: String) {
    out.append(ascii: " ")
    out.literal(name)
    out.literal("=\"")
    text(value, in: .value)
    out.append(ascii: "\"")
  }

  /// Writes an attribute; none where there is no value.
  mutating func attribute(_ name: StaticString, ifAny value: String?) {
    if let value { attribute(name, value) }
  }

  /// Writes an attribute whose value is a number.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    out.append(ascii: " ")
    out.literal(name)
    out.literal("=\"")
    out.append(decimal: value)
    out.append(ascii: "\"")
  }

  mutating func text(_ string: String, in place: TextPlace) {
    let isContiguous: Void? = unsafe string.utf8.withContiguousStorageIfAvailable {
      unsafe text($0, in: place)
    }
    if isContiguous == nil {
      let bytes = Array(string.utf8)
      unsafe bytes.withUnsafeBufferPointer { unsafe text($0, in: place) }
    }
    if place == .run { closeText() }
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, in place: TextPlace) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = unsafe bytes[index]
      if byte > 0x3E {
        // All other characters that need care start with one of these bytes.
        guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF else {
          index += 1
          continue
        }
      } else if specialCharacters >> UInt64(byte) & 1 == 0 {
        index += 1
        continue
      }
      let length = unsafe careLength(bytes, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      unsafe copy(bytes, start..<index, in: place)
      unsafe escape(bytes, at: index, length, in: place)
      index += length
      start = index
    }
    if place == .run, start == 0, let first = unsafe bytes.first,
      let last = unsafe bytes.last
    {
      // Readers drop spaces at the ends of text alone.
      openText(keepsSpaces: first == 0x20 || last == 0x20)
    }
    unsafe copy(bytes, start..<bytes.count, in: place)
  }

  /// How many bytes a character has that is not written as it is; 0 for any other.
  private func careLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func next(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? unsafe bytes[index + offset] : 0
    }
    switch unsafe bytes[index] {
    case 0xC2: return next(1) == 0xAD ? 2 : 0
    case 0xE2: return next(1) == 0x80 && next(2) == 0x91 ? 3 : 0
    case 0xEF: return next(1) == 0xBF && next(2) >= 0xBE ? 3 : 0
    case 0x0D: return next(1) == 0x0A ? 2 : 1
    default: return 1
    }
  }

  @inline(__always)
  private mutating func copy(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, in place: TextPlace
  ) {
    guard !range.isEmpty else { return }
    if place == .run { openText() }
    unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private mutating func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int, in place: TextPlace
  ) {
    let byte = unsafe bytes[index]
    switch byte {
    case 0x09, 0x0A, 0x0D, 0xC2, 0xE2: unsafe writeSpecial(bytes, at: index, length, in: place)
    default:
      if place == .run { openText() }
      switch byte {
      case 0x22: out.literal("&quot;")
      case 0x26: out.literal("&amp;")
      case 0x3C: out.literal("&lt;")
      case 0x3E: out.literal("&gt;")
      default:
        // XML has no form for control characters, U+FFFE and U+FFFF, not even as references
        // (XML 1.0, 2.2).
        out.literal("\u{FFFD}")
        let piece = unsafe UnsafeBufferPointer(rebasing: bytes[index..<index + length])
        ledger.lose(.controlCharacters, text: unsafe String(decoding: piece, as: UTF8.self))
      }
    }
  }

  /// Characters that are elements in a run: word processors show the bare characters otherwise.
  private mutating func writeSpecial(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ length: Int, in place: TextPlace
  ) {
    let byte = unsafe bytes[index]
    switch (place, byte) {
    case (.run, _):
      closeText()
      switch byte {
      case 0x09: out.literal("<w:tab/>")
      case 0xC2: out.literal("<w:softHyphen/>")
      case 0xE2: out.literal("<w:noBreakHyphen/>")
      default: out.literal("<w:br/>")
      }
    case (.value, 0xC2), (.value, 0xE2):
      unsafe out.append(
        contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<index + length]))
    case (.value, _):
      for offset in 0..<length {
        out.literal("&#")
        out.append(decimal: Int(unsafe bytes[index + offset]))
        out.append(ascii: ";")
      }
    }
  }

  private mutating func openText(keepsSpaces: Bool = true) {
    guard !isTextOpen else { return }
    isTextOpen = true
    out.literal(isDeleted ? "<w:delText" : "<w:t")
    if keepsSpaces { out.literal(" xml:space=\"preserve\"") }
    out.append(ascii: ">")
  }

  private mutating func closeText() {
    guard isTextOpen else { return }
    isTextOpen = false
    if isDeleted { out.literal("</w:delText>") } else { out.literal("</w:t>") }
  }
}
