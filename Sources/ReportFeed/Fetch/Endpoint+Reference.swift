// Where a redirect leads: a reference, resolved against the address that answered (RFC 3986, 5.2).

extension Endpoint {
  /// Resolves the value of a Location header.
  ///
  /// - Throws: `badAddress`.
  func resolving(_ reference: String) throws(FeedError) -> Endpoint {
    let origin = "\(scheme.rawValue)://\(authority)"
    let path = String(target.prefix { $0 != "?" })
    if Self.hasScheme(reference) { return try Endpoint(reference) }
    if reference.hasPrefix("//") { return try Endpoint("\(scheme.rawValue):\(reference)") }
    if reference.hasPrefix("?") { return try Endpoint(origin + path + reference) }
    if reference.isEmpty || reference.hasPrefix("#") { return self }
    let end = reference.firstIndex { "?#".contains($0) } ?? reference.endIndex
    let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
    let merged = reference.hasPrefix("/") ? reference[..<end] : folder + reference[..<end]
    return try Endpoint(origin + Self.withoutDots(merged) + reference[end...])
  }

  /// Whether a reference begins with a scheme (RFC 3986, 3.1).
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), let first = text.utf8.first else { return false }
    let isLetter = (0x41...0x5a).contains(first) || (0x61...0x7a).contains(first)
    return isLetter && !text[..<colon].contains { "/?#".contains($0) }
  }

  /// Takes `.` and `..` out of a path (RFC 3986, 5.2.4).
  private static func withoutDots(_ path: Substring) -> String {
    var kept: [Substring] = []
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(part)
      }
    }
    return "/" + kept.joined(separator: "/")
  }
}
