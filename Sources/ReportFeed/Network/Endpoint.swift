// Where a connection goes: the part of a URL that the network needs.

/// An address of the sender: a WebSocket, or a document to fetch.
public struct Endpoint: Sendable, Hashable {
  /// The schemes that are spoken.
  public enum Scheme: String, Sendable, Hashable, CaseIterable {
    case ws, wss, http, https
  }

  /// How to speak.
  public var scheme: Scheme
  /// The name or IP address of the host, without brackets, in small letters.
  public var host: String
  /// The port; the scheme's own where the address names none.
  public var port: Int
  /// The path with the query, percent-encoded as it was given; at least `/`.
  public var target: String

  /// Makes an address.
  public init(scheme: Scheme, host: String, port: Int, target: String) {
    self.scheme = scheme
    self.host = host
    self.port = port
    self.target = target
  }
}

extension Endpoint.Scheme {
  /// The port that an address without one means.
  public var defaultPort: Int {
    switch self {
    case .ws, .http: 80
    case .wss, .https: 443
    }
  }

  /// Whether the connection is encrypted.
  public var isSecure: Bool {
    switch self {
    case .ws, .http: false
    case .wss, .https: true
    }
  }
}

extension Endpoint {
  /// The value of the Host header: the port only where it is not the scheme's own (RFC 9110, 7.2).
  public var authority: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == scheme.defaultPort ? name : "\(name):\(port)"
  }
}

extension Endpoint: CustomStringConvertible {
  /// The address without its query, which may hold a signature: for logs and messages.
  public var description: String {
    "\(scheme.rawValue)://\(authority)\(target.prefix { $0 != "?" && $0 != "#" })"
  }
}
