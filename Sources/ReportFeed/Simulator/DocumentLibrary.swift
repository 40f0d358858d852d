// The documents of a simulated sender, behind addresses that are signed and expire.

internal import Cryptography

/// The documents and their addresses: `/documents/[MANNER/]NAME.docx?expires=…&signature=…`.
struct DocumentLibrary {
  /// How a document is served.
  enum Manner: String, CaseIterable {
    case usual = ""
    case slow, cut, moved
  }

  /// What a request for a document leads to.
  enum Answer: Equatable {
    /// The document, in some manner.
    case document(index: Int, Manner)
    /// Another address.
    case redirect(target: String)
    /// The signature is wrong, or the time is over.
    case forbidden
    case notFound
  }

  private let names: [String]
  private let secret: [UInt8]

  /// Makes a library; the secret that signs follows from the seed, as all is made up here.
  init(_ reports: [SimulatedReport], seed: UInt64) {
    names = reports.map(\.name)
    secret = Array("reportconv simulate \(seed)".utf8)
  }

  /// The address of a document below the server's root.
  ///
  /// - Parameters:
  ///   - index: The number of the report.
  ///   - manner: How the document is to be served.
  ///   - expires: When the address ceases, in seconds since 1970.
  /// - Returns: The path with the query.
  func target(_ index: Int, _ manner: Manner = .usual, expires: Int) -> String {
    let path = path(index, manner)
    return "\(path)?expires=\(expires)&signature=\(signature(path, expires))"
  }

  /// Judges a request.
  func answer(to target: String, now: Int) -> Answer {
    let parts = target.split(separator: "?", maxSplits: 1)
    guard let path = parts.first, let (index, manner) = find(path) else { return .notFound }
    guard parts.count == 2, let expires = expiry(parts[1]), expires > now,
      parts[1] == "expires=\(expires)&signature=\(signature(String(path), expires))"
    else { return .forbidden }
    guard manner == .moved else { return .document(index: index, manner) }
    return .redirect(target: self.target(index, expires: expires))
  }

  private func find(_ wanted: Substring) -> (Int, Manner)? {
    for manner in Manner.allCases {
      let index = names.indices.first { wanted == path($0, manner) }
      if let index { return (index, manner) }
    }
    return nil
  }

  private func path(_ index: Int, _ manner: Manner) -> String {
    let folder = manner == .usual ? "/documents/" : "/documents/\(manner.rawValue)/"
    return "\(folder)\(Self.escaped(names[index])).docx"
  }

  private func expiry(_ query: Substring) -> Int? {
    guard query.hasPrefix("expires=") else { return nil }
    return Int(query.dropFirst("expires=".count).prefix { $0 != "&" })
  }

  private func signature(_ path: String, _ expires: Int) -> String {
    HMAC.sha256(of: Array("\(path)\n\(expires)".utf8), key: secret)
  }

  /// A name as a part of a path (RFC 3986, section 2).
  private static func escaped(_ name: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
    return name.utf8.reduce(into: "") { text, byte in
      if plain.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + String(Int(byte) + 0x100, radix: 16, uppercase: true).suffix(2)
      }
    }
  }
}
