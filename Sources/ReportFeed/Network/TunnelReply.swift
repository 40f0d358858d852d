// A proxy's answer to CONNECT, read without a socket.

/// Reads the head of the answer; what follows it comes from the host behind the proxy.
struct TunnelReply: Sendable {
  /// What the bytes so far come to.
  enum Outcome: Sendable, Hashable {
    case needsMore
    /// The way is open; this many bytes of the last piece come from behind the proxy.
    case open(rest: Int)
  }

  /// More than this is no head of an answer.
  static let limit = 32_768

  private let proxy: String
  private var head: [UInt8] = []

  /// Begins to read the answer of a proxy.
  init(proxy: String) {
    self.proxy = proxy
  }

  /// Takes the next bytes.
  ///
  /// - Throws: `proxyLogin`, `proxyRefused`, `proxyMalformed`.
  mutating func receive(_ bytes: some Sequence<UInt8>) throws(FeedError) -> Outcome {
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      head.append(byte)
      guard head.count <= Self.limit else { throw FeedError(.proxyMalformed, proxy) }
      guard byte == 0x0a,
        head.suffix(4) == [0x0d, 0x0a, 0x0d, 0x0a] || head.suffix(2) == [0x0a, 0x0a]
      else { continue }
      // A success has no body, whatever its header says (RFC 9110, 9.3.6).
      if try isFinal() { return .open(rest: rest.count) }
      head = []
    }
    return .needsMore
  }

  /// Whether a complete head is more than an interim answer (1xx).
  private func isFinal() throws(FeedError) -> Bool {
    let lines = String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline)
    let words = (lines.first ?? "").split(separator: " ", maxSplits: 2)
    guard let version = words.first, version.hasPrefix("HTTP/1."), words.count >= 2,
      words[1].utf8.count == 3, let status = Int(words[1])
    else { throw FeedError(.proxyMalformed, proxy) }
    switch status {
    case 100..<200: return false
    case 200..<300: return true
    case 407: throw FeedError(.proxyLogin, proxy, status: status)
    default: throw FeedError(.proxyRefused, proxy, status: status, retryAfter: Self.wait(in: lines))
    }
  }

  /// The seconds of a Retry-After header.
  private static func wait(in lines: [Substring]) -> Double? {
    for line in lines where line.lowercased().hasPrefix("retry-after:") {
      return HTTPWait.seconds(String(line.dropFirst(12)), now: nil)
    }
    return nil
  }
}
