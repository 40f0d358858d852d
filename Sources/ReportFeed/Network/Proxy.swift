// A proxy that makes connections for us.

internal import FoundationEssentials

/// An HTTP proxy, reached in the clear or over TLS, and spoken to by CONNECT (RFC 9110, 9.3.6).
struct Proxy: Sendable, Hashable {
  var isSecure: Bool
  var host: String
  var port: Int
  /// The value of the Proxy-Authorization header, where a name and password were given.
  var authorization: String?

  /// Who it is, for messages.
  var subject: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Reads a proxy's address as people write it into the environment: `proxy.example:3128`,
  /// `http://name:password@proxy.example:3128`, `https://proxy.example`.
  ///
  /// - Throws: `badSettings`; the message never repeats the address, which may hold a password.
  init(_ text: String, variable: String) throws(FeedError) {
    func refuse(_ reason: String) -> FeedError {
      FeedError(
        .badSettings, variable, detail: "the proxy in \(variable) cannot be used: \(reason)")
    }
    var rest = text[...]
    var scheme = "http"
    if let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") {
      scheme = text[..<colon].lowercased()
      rest = text[colon...].dropFirst(3)
    }
    guard scheme == "http" || scheme == "https" else {
      throw refuse("only http:// and https:// proxies are spoken, not \(scheme)://")
    }
    rest = rest.prefix { !"/?#".contains($0) }
    if let at = rest.lastIndex(of: "@") {
      guard let login = Self.decoded(rest[..<at]) else {
        throw refuse("its name and password are not percent-encoded")
      }
      authorization = "Basic " + Data(login).base64EncodedString()
      rest = rest[rest.index(after: at)...]
    }
    do {
      let (host, port) = try AuthorityParser.hostAndPort(rest)
      self.isSecure = scheme == "https"
      self.host = host
      self.port = port ?? (isSecure ? 443 : 80)
    } catch {
      throw refuse(error.reason)
    }
  }

  /// The bytes of percent-encoded text (RFC 3986, 2.1).
  private static func decoded(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
