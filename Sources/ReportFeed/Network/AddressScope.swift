// How far an IP address reaches: a stranger's redirect must not lead into the network of a practice.

/// Where the packets to an address go.
enum AddressScope: Sendable, Hashable {
  /// This machine.
  case loopback
  /// The cable: also where some clouds keep their secrets (169.254.169.254).
  case link
  /// The network of the house.
  case site
  /// No single machine: multicast, reserved and special ranges.
  case special
  /// The Internet.
  case global
}

extension IPAddress {
  /// The scope of the address (the special-purpose registries of RFC 6890).
  var scope: AddressScope {
    if let inner = embeddedVersion4 { return Self.scope4(inner) }
    return isV6 ? scope6 : Self.scope4(bytes)
  }

  /// An IPv4 address within an IPv6 address, which a translator on the way may send it to: mapped
  /// and compatible (RFC 4291, 2.5.5), NAT64 (RFC 6052, 2.1), 6to4 (RFC 3056, 2).
  private var embeddedVersion4: [UInt8]? {
    guard isV6 else { return nil }
    let isMapped = bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff])
    let isCompatible = bytes[..<12].allSatisfy { $0 == 0 } && bytes[12] != 0
    let isTranslated = bytes.starts(with: [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0])
    if isMapped || isCompatible || isTranslated { return Array(bytes[12...]) }
    return bytes.starts(with: [0x20, 0x02]) ? Array(bytes[2..<6]) : nil
  }

  private static func scope4(_ bytes: [UInt8]) -> AddressScope {
    switch (bytes[0], bytes[1]) {
    case (127, _), (0, _): .loopback
    case (169, 254): .link
    case (10, _), (172, 16...31), (192, 168), (100, 64...127): .site
    case (198, 18...19), (224..., _): .special
    case (192, 0) where bytes[2] == 0: .special
    default: .global
    }
  }

  private var scope6: AddressScope {
    switch (bytes[0], bytes[1]) {
    case (0, 0) where bytes[..<15].allSatisfy { $0 == 0 } && bytes[15] <= 1: .loopback
    case (0xfe, 0x80...0xbf): .link
    case (0xfc...0xfd, _), (0xfe, 0xc0...): .site
    case (0x20...0x3f, _) where !bytes.starts(with: [0x20, 0x01, 0, 0]): .global
    default: .special
    }
  }
}
