// How connections are made.

/// Settings of the network, the same for every connection of a process.
public struct NetworkSettings: Sendable, Hashable {
  /// A PEM file with the authorities to trust beside the system's.
  public var caFile: String?
  /// Which connections go through a proxy.
  public var proxies: ProxySettings
  /// How long the resolving of a name and the TCP connection may take, in seconds.
  public var connectDeadline: Double
  /// How long a proxy's answer, or the TLS handshake, may take, in seconds each.
  public var handshakeDeadline: Double

  /// Makes settings; by default the system's authorities, no proxy, 10 seconds for each deadline.
  public init(
    caFile: String? = nil, proxies: ProxySettings = ProxySettings(), connectDeadline: Double = 10,
    handshakeDeadline: Double = 10
  ) {
    self.caFile = caFile
    self.proxies = proxies
    self.connectDeadline = connectDeadline
    self.handshakeDeadline = handshakeDeadline
  }
}
