// IP addresses as values: what a URL names, what a name resolved to, what a list of exceptions holds.

/// An IPv4 or IPv6 address.
struct IPAddress: Sendable, Hashable {
  /// 4 or 16 bytes, the first first.
  let bytes: [UInt8]

  var isV6: Bool { bytes.count == 16 }

  /// Makes an address of 4 or 16 bytes.
  init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Reads the dotted form of IPv4, or a form of IPv6 (RFC 4291, 2.2), without brackets and zone.
  init?(_ text: String) {
    guard let bytes = text.contains(":") ? Self.version6(text) : Self.version4(text[...]) else {
      return nil
    }
    self.bytes = bytes
  }

  /// Four decimal numbers without leading zeros, which some read as octal (RFC 6943, 3.1.1).
  private static func version4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let byte = UInt8(part),
        part.count == 1 || part.first != "0"
      else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func version6(_ text: String) -> [UInt8]? {
    guard let gap = firstGap(in: text) else {
      let bytes = groups(text[...], mayEndInVersion4: true)
      return bytes?.count == 16 ? bytes : nil
    }
    let behind = text[text.index(gap, offsetBy: 2)...]
    guard let head = groups(text[..<gap], mayEndInVersion4: false),
      let tail = groups(behind, mayEndInVersion4: true), head.count + tail.count <= 14
    else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  /// Where `::` stands.
  private static func firstGap(in text: String) -> String.Index? {
    text.indices.first { text[$0...].hasPrefix("::") }
  }

  /// The bytes of groups of hexadecimal digits; the last may be an IPv4 address.
  private static func groups(_ text: Substring, mayEndInVersion4: Bool) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if mayEndInVersion4, index == parts.count - 1, part.contains(".") {
        guard let last = version4(part) else { return nil }
        bytes += last
      } else {
        guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit),
          let group = UInt16(part, radix: 16)
        else { return nil }
        bytes += [UInt8(group >> 8), UInt8(group & 0xff)]
      }
    }
    return bytes
  }
}

extension IPAddress: CustomStringConvertible {
  /// The canonical text: dotted, or small hexadecimal groups with the longest run of zeros left
  /// out (RFC 5952, 4).
  var description: String {
    guard isV6 else { return bytes.map { String($0) }.joined(separator: ".") }
    let groups = stride(from: 0, to: 16, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    let words = groups.map { String($0, radix: 16) }
    guard let gap = Self.longestZeros(groups) else { return words.joined(separator: ":") }
    return words[..<gap.lowerBound].joined(separator: ":") + "::"
      + words[gap.upperBound...].joined(separator: ":")
  }

  /// The first longest run of at least two zero groups.
  private static func longestZeros(_ groups: [UInt16]) -> Range<Int>? {
    var longest: Range<Int>?
    var start = 0
    for index in 0...groups.count where index == groups.count || groups[index] != 0 {
      if index - start > max(1, longest?.count ?? 0) { longest = start..<index }
      start = index + 1
    }
    return longest
  }
}
