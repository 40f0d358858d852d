// The head of an HTTP/1.1 response (RFC 9112), read strictly.

/// A status with header fields.
struct ResponseHead: Sendable, Hashable {
  /// The status code, three digits.
  var status: Int
  /// The fields in their order, names in small letters.
  var fields: [Field]

  /// A header field.
  struct Field: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// All values of a field.
  func values(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The elements of a field whose value is a list (RFC 9110, 5.6.1), in small letters.
  func elements(_ name: String) -> [String] {
    values(name).flatMap { $0.lowercased().split(separator: ",") }.map { Self.trimmed($0) }
  }
}

extension ResponseHead {
  /// How long the server asks us to wait, in seconds (Retry-After).
  ///
  /// A date is taken against the server's own Date, so a clock that is wrong on either side does
  /// not matter.
  var retryAfter: Double? {
    guard let value = values("retry-after").first else { return nil }
    return HTTPWait.seconds(value, now: values("date").first.flatMap(HTTPWait.date))
  }
}

extension ResponseHead {
  /// Reads a head that ends with an empty line; `nil` where it breaks the grammar.
  ///
  /// Folded lines, lone line feeds, blanks before a colon and control characters are refused. Bytes
  /// that are not UTF-8 (RFC 9112 leaves their meaning open) become replacement characters.
  init?(_ bytes: [UInt8]) {
    guard bytes.suffix(4) == [0x0D, 0x0A, 0x0D, 0x0A], bytes.allSatisfy(Self.mayStand) else {
      return nil
    }
    let text = String(decoding: bytes.dropLast(4), as: UTF8.self)
    let lines = text.split(separator: "\r\n" as Character, omittingEmptySubsequences: false)
    guard lines.allSatisfy({ !$0.contains { $0 == "\n" || $0 == "\r" } }),
      let first = lines.first, let status = Self.status(first)
    else { return nil }
    self.status = status
    fields = []
    for line in lines.dropFirst() {
      guard let field = Self.field(line) else { return nil }
      fields.append(field)
    }
  }

  private static func mayStand(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }

  private static func status(_ line: Substring) -> Int? {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0] == "HTTP/1.1", parts[1].utf8.count == 3,
      parts[1].utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let status = Int(parts[1]),
      status >= 100
    else { return nil }
    return status
  }

  private static func field(_ line: Substring) -> Field? {
    guard let colon = line.firstIndex(of: ":"), isToken(line[..<colon]) else { return nil }
    return Field(
      name: line[..<colon].lowercased(), value: trimmed(line[line.index(after: colon)...]))
  }

  private static func trimmed(_ text: Substring) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }

  /// Whether a text is a token (RFC 9110, 5.6.2).
  static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }
}
