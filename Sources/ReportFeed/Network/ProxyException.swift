// One entry of NO_PROXY: a host, or many, that are reached without a proxy.

/// Which hosts an entry means.
struct ProxyException: Sendable, Hashable {
  /// How the entry names them.
  enum Hosts: Sendable, Hashable {
    case every
    /// A name and all names below it.
    case name(String)
    /// The addresses whose first bits are the same.
    case range(IPAddress, bits: Int)
  }

  var hosts: Hosts
  /// The only port that is meant, where one is named.
  var port: Int?

  /// Reads a list with commas or spaces between the entries; what is none covers nothing.
  static func list(_ text: String) -> [ProxyException] {
    text.split { $0 == "," || $0.isWhitespace }.compactMap { ProxyException($0.lowercased()) }
  }

  /// Reads one entry in small letters.
  init?(_ text: String) {
    if text == "*" {
      hosts = .every
      return
    }
    if let range = Self.range(text) {
      hosts = range
      return
    }
    var name = text[...]
    if name.hasPrefix("*.") { name = name.dropFirst() }
    if name.hasPrefix(".") { name = name.dropFirst() }
    guard let (host, port) = try? AuthorityParser.hostAndPort(name) else { return nil }
    self.port = port
    hosts = IPAddress(host).map { .range($0, bits: $0.bytes.count * 8) } ?? .name(Self.bare(host))
  }

  /// An address without brackets, or a range in CIDR notation (RFC 4632, 3.1).
  private static func range(_ text: String) -> Hosts? {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let address = IPAddress(String(first)) else { return nil }
    let whole = address.bytes.count * 8
    guard parts.count == 2 else { return .range(address, bits: whole) }
    guard let bits = Int(parts[1]), (0...whole).contains(bits) else { return nil }
    return .range(address, bits: bits)
  }

  /// A name without the dot of the root.
  private static func bare(_ name: String) -> String {
    name.hasSuffix(".") ? String(name.dropLast()) : name
  }

  /// Whether an endpoint is meant.
  func covers(_ endpoint: Endpoint) -> Bool {
    if let port, port != endpoint.port { return false }
    switch hosts {
    case .every: return true
    case .name(let name):
      let host = Self.bare(endpoint.host)
      return host == name || host.hasSuffix(".\(name)")
    case .range(let address, let bits):
      return IPAddress(endpoint.host)?.sharesPrefix(with: address, bits: bits) ?? false
    }
  }
}

extension IPAddress {
  /// Whether the first bits of two addresses of the same version are the same.
  func sharesPrefix(with other: IPAddress, bits: Int) -> Bool {
    guard isV6 == other.isV6 else { return false }
    return bytes.indices.allSatisfy { index in
      let count = min(max(bits - index * 8, 0), 8)
      let mask = UInt8(truncatingIfNeeded: 0xff00 >> count)
      return bytes[index] & mask == other.bytes[index] & mask
    }
  }
}
