// Reads an address as people and senders write it, strictly: what two programs could read in two
// ways is refused (RFC 3986; the checks on hosts follow the WHATWG URL standard's "ends in a
// number" rule).

extension Endpoint {
  /// Reads an address such as `wss://host.example/reports/ws`; a fragment is dropped.
  ///
  /// - Throws: `badAddress`, with what to change.
  public init(_ text: String) throws(FeedError) {
    var shown = "“\(Self.shown(text))”"
    func refuse(_ reason: String) -> FeedError { FeedError(.badAddress, shown, detail: reason) }
    guard !text.isEmpty else { throw refuse("it is empty") }
    guard let separator = text.firstIndex(of: ":"), text[separator...].hasPrefix("://") else {
      throw refuse("it must begin with wss:// (a WebSocket) or https:// (a document)")
    }
    guard let scheme = Scheme(rawValue: text[..<separator].lowercased()) else {
      throw refuse("it must begin with wss://, https://, ws:// or http://")
    }
    let rest = text[separator...].dropFirst(3)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let authority = rest[..<end]
    guard !authority.contains("@") else {
      shown = "“\(scheme.rawValue)://…”"
      throw refuse("it must hold no name or password")
    }
    if let reason = Self.badByte(in: text) { throw refuse(reason) }
    do {
      let (host, port) = try AuthorityParser.hostAndPort(authority)
      self.init(
        scheme: scheme, host: host, port: port ?? scheme.defaultPort,
        target: Self.target(rest[end...]))
    } catch {
      throw refuse(error.reason)
    }
  }

  /// The path with the query and without the fragment, which is for the reader alone.
  private static func target(_ text: Substring) -> String {
    let sent = text.prefix { $0 != "#" }
    return sent.hasPrefix("/") ? String(sent) : "/\(sent)"
  }

  /// Why a character of the text cannot stand in an address, if one is such.
  private static func badByte(in text: String) -> String? {
    for byte in text.utf8 {
      switch byte {
      case 0...0x1f, 0x7f: return "it holds a control character"
      case UInt8(ascii: " "): return "it holds a space (write %20 inside a path)"
      case UInt8(ascii: "\\"): return "it holds a backslash (write /)"
      case 0x80...: return "it holds letters beyond ASCII (write a host as xn--…, others as %XX)"
      default: continue
      }
    }
    return nil
  }

  /// The address for a message: no query, no fragment, no control character, not too long.
  private static func shown(_ text: String) -> String {
    let start = text.prefix { $0 != "?" && $0 != "#" }.unicodeScalars.prefix(120)
    return String(
      String.UnicodeScalarView(start.map { $0.properties.generalCategory == .control ? "�" : $0 }))
  }
}
