// Which connections go through which proxy.

/// The proxies of this machine, as the environment names them.
///
/// This machine itself is never reached through a proxy.
public struct ProxySettings: Sendable, Hashable {
  /// A proxy's address as it was written, and the variable that it comes from.
  struct Entry: Sendable, Hashable {
    var variable: String
    var text: String
  }

  /// The proxy for encrypted connections, for others, and for both.
  var secure: Entry?
  var plain: Entry?
  var all: Entry?
  /// Hosts that are reached without a proxy.
  var exceptions: [ProxyException] = []

  /// Makes settings without a proxy.
  public init() {}

  /// Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, each in small letters first.
  ///
  /// `wss` and `https` go through the first, `ws` and `http` through the second. `NO_PROXY` lists
  /// names (each with all names below it), IP addresses, ranges such as `10.0.0.0/8`, each with a
  /// port behind a colon if only that is meant, or `*` for every host.
  public init(environment: [String: String]) {
    func entry(_ name: String) -> Entry? {
      for variable in [name.lowercased(), name] {
        if let text = environment[variable], !text.isEmpty {
          return Entry(variable: variable, text: text)
        }
      }
      return nil
    }
    secure = entry("HTTPS_PROXY")
    plain = entry("HTTP_PROXY")
    all = entry("ALL_PROXY")
    exceptions = entry("NO_PROXY").map { ProxyException.list($0.text) } ?? []
  }
}

extension ProxySettings {
  /// The proxy for an endpoint; nil where it is reached directly.
  ///
  /// - Throws: `badSettings` where the proxy's address cannot be used.
  func proxy(for endpoint: Endpoint) throws(FeedError) -> Proxy? {
    guard let entry = (endpoint.scheme.isSecure ? secure : plain) ?? all else { return nil }
    guard !endpoint.isThisMachine, !exceptions.contains(where: { $0.covers(endpoint) }) else {
      return nil
    }
    return try Proxy(entry.text, variable: entry.variable)
  }
}

extension Endpoint {
  /// Whether the host, by its text, is the machine that we run on (RFC 6761, 6.3).
  public var isThisMachine: Bool {
    if let address = IPAddress(host) { return address.scope == .loopback }
    return host == "localhost" || host.hasSuffix(".localhost")
  }
}
