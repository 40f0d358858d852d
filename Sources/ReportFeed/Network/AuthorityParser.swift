// The host and the port of an address.

/// Why a host or a port cannot be used.
struct AuthorityError: Error {
  var reason: String
}

/// Reads `host`, `host:port`, `[v6]` and `[v6]:port` (RFC 3986, 3.2).
enum AuthorityParser {
  /// The host in small letters without brackets, and the port where one is named.
  static func hostAndPort(
    _ text: Substring
  ) throws(AuthorityError) -> (host: String, port: Int?) {
    if text.first == "[" {
      guard let end = text.firstIndex(of: "]") else {
        throw AuthorityError(reason: "the bracket of its IPv6 address is not closed")
      }
      let inside = text[text.index(after: text.startIndex)..<end]
      guard !inside.contains("%") else {
        throw AuthorityError(reason: "an IPv6 address with a zone is not supported")
      }
      guard let address = IPAddress(String(inside)), address.isV6 else {
        throw AuthorityError(reason: "what stands in brackets is no IPv6 address")
      }
      return (address.description, try port(text[text.index(after: end)...]))
    }
    guard text.count(where: { $0 == ":" }) <= 1 else {
      throw AuthorityError(reason: "an IPv6 address must stand in brackets: [::1]")
    }
    let end = text.firstIndex(of: ":") ?? text.endIndex
    return (try host(text[..<end].lowercased()), try port(text[end...]))
  }

  /// The port behind a colon; nothing, or a colon alone, names none.
  private static func port(_ text: Substring) throws(AuthorityError) -> Int? {
    guard let colon = text.first else { return nil }
    guard colon == ":" else {
      throw AuthorityError(reason: "behind the bracket of its host only :PORT may stand")
    }
    let digits = text.dropFirst()
    guard !digits.isEmpty else { return nil }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      (1...65_535).contains(number)
    else { throw AuthorityError(reason: "its port is no number from 1 to 65535") }
    return number
  }

  /// A name or an IPv4 address.
  ///
  /// Other spellings of an IPv4 address (`127.1`, `0x7f000001`) are
  /// refused, because programs do not agree on them.
  private static func host(_ text: String) throws(AuthorityError) -> String {
    guard !text.isEmpty else { throw AuthorityError(reason: "it names no host") }
    let name = text.hasSuffix(".") ? String(text.dropLast()) : text
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard name.utf8.count <= 253, labels.allSatisfy(isLabel) else {
      throw AuthorityError(reason: "its host is no valid name")
    }
    guard let last = labels.last, endsInNumber(last) else { return text }
    guard text == name, let address = IPAddress(name), !address.isV6 else {
      throw AuthorityError(
        reason: "its host looks like an IPv4 address, but is none: write 192.0.2.1")
    }
    return address.description
  }

  /// A label: letters, digits, hyphens inside (RFC 1123, 2.1); the underscore is seen in use.
  private static func isLabel(_ label: Substring) -> Bool {
    let bytes = label.utf8
    guard (1...63).contains(bytes.count), bytes.first != 0x2d, bytes.last != 0x2d else {
      return false
    }
    return bytes.allSatisfy { byte in
      (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d || byte == 0x5f
    }
  }

  private static func endsInNumber(_ label: Substring) -> Bool {
    if label.hasPrefix("0x") { return label.dropFirst(2).allSatisfy(\.isHexDigit) }
    return label.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
