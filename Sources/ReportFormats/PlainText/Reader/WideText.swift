// Texts in UTF-16, with and without a byte order mark.

internal import ReportModel

/// Decodes UTF-16.
enum WideText {
  /// The order of the two bytes of a unit.
  enum Form: Sendable, Hashable {
    case littleEndian
    case bigEndian

    /// The order that a byte order mark gives; `nil` where there is none.
    init?(markOf bytes: [UInt8]) {
      if bytes.starts(with: [0xFF, 0xFE]) {
        self = .littleEndian
      } else if bytes.starts(with: [0xFE, 0xFF]) {
        self = .bigEndian
      } else {
        return nil
      }
    }

    /// The order that the first bytes show: most characters of a report are below U+0100, so that
    /// every second byte is 0, and none between them is.
    init?(guessing bytes: [UInt8]) {
      let sample = bytes.prefix(4_096)
      let pairs = sample.count / 2
      // One character alone could be anything.
      guard pairs > 1 else { return nil }
      var zeros = (even: 0, odd: 0)
      for (index, byte) in sample.enumerated() where byte == 0 {
        if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
      }
      if zeros.odd * 2 > pairs, zeros.even == 0 {
        self = .littleEndian
      } else if zeros.even * 2 > pairs, zeros.odd == 0 {
        self = .bigEndian
      } else {
        return nil
      }
    }
  }

  /// The text in UTF-8; halves of surrogate pairs are U+FFFD.
  static func utf8(
    _ bytes: ArraySlice<UInt8>, _ form: Form, _ findings: inout [Finding]
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var faults = 0
    var index = bytes.startIndex
    while let unit = unit(bytes, form, at: index) {
      index += 2
      if unit & 0xF800 != 0xD800 {
        text.append(codeUnit: unit)
      } else if unit < 0xDC00, let low = Self.unit(bytes, form, at: index), low & 0xFC00 == 0xDC00 {
        index += 2
        append(high: unit, low: low, to: &text)
      } else {
        faults += 1
        text.append(codeUnit: 0xFFFD)
      }
    }
    if faults > 0 {
      let halves = faults == 1 ? "a half" : "\(faults) halves"
      findings.append(
        Finding(
          .undecodableText, "\(halves) of a surrogate pair shown as U+FFFD", at: Location()))
    }
    if index < bytes.endIndex {
      findings.append(
        Finding(
          .truncatedInput, "the text ends inside a character, of which nothing is kept",
          at: Location()))
    }
    return text
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, _ form: Form, at index: Int) -> UInt16? {
    guard index + 1 < bytes.endIndex else { return nil }
    let first = UInt16(bytes[index])
    let second = UInt16(bytes[index + 1])
    switch form {
    case .littleEndian: return second << 8 | first
    case .bigEndian: return first << 8 | second
    }
  }

  private static func append(high: UInt16, low: UInt16, to text: inout [UInt8]) {
    let value = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(low & 0x3FF))
    text.append(UInt8(0xF0 | value >> 18))
    text.append(UInt8(0x80 | value >> 12 & 0x3F))
    text.append(UInt8(0x80 | value >> 6 & 0x3F))
    text.append(UInt8(0x80 | value & 0x3F))
  }
}
