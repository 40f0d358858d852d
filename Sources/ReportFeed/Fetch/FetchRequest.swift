// One attempt to get a document, and where it may be made.

/// A GET.
struct FetchRequest: Sendable, Hashable {
  /// Where to.
  var endpoint: Endpoint
  /// How many bytes are here already; only the rest is asked for.
  var offset = 0
  /// What must still be the same for the rest to fit (If-Range, RFC 9110, 13.1.5).
  var validator: String?
  /// The scope of the sender's own address, where a redirect led here.
  var cameFrom: AddressScope?

  /// The headers beyond Host, in order.
  var headers: [(name: String, value: String)] {
    var headers = [
      (name: "Accept", value: "*/*"), (name: "Accept-Encoding", value: "identity"),
      (name: "Connection", value: "close"), (name: "User-Agent", value: "reportconv"),
    ]
    if offset > 0, let validator {
      headers.append((name: "Range", value: "bytes=\(offset)-"))
      headers.append((name: "If-Range", value: validator))
    }
    return headers
  }

  /// Why the request must not go to an address that the host resolved to; nil where it may.
  ///
  /// A redirect stays on the Internet, or where the sender's own address was; what is not encrypted
  /// stays on this machine.
  func refusal(_ address: IPAddress) -> FeedError? {
    if let cameFrom, address.scope != .global, address.scope != cameFrom {
      return FeedError(
        .hostileRedirect, endpoint.authority, detail: "it leads into a network that is not public")
    }
    if !endpoint.scheme.isSecure, address.scope != .loopback {
      return Self.unencrypted(endpoint, isRedirect: cameFrom != nil)
    }
    return nil
  }

  /// The refusal of an address without encryption.
  static func unencrypted(_ endpoint: Endpoint, isRedirect: Bool) -> FeedError {
    isRedirect
      ? FeedError(.hostileRedirect, endpoint.authority, detail: "it is not encrypted")
      : FeedError(
        .badAddress, endpoint.authority, detail: "a document is only fetched over https://")
  }
}

/// The head of a server's answer.
struct FetchHead: Sendable, Hashable {
  var status: Int
  /// Content-Length.
  var length: Int?
  /// Content-Range.
  var range: ContentRange?
  /// ETag.
  var tag: String?
  /// Content-Encoding, where it is one.
  var encoding: String?
  var location: String?
  /// Retry-After, in seconds from now.
  var retryAfter: Double?

  /// The tag, where it vouches for every byte (RFC 9110, 8.8.1).
  var strongTag: String? {
    guard let tag, tag.hasPrefix("\""), tag.hasSuffix("\""), tag.utf8.count >= 2 else { return nil }
    return tag
  }
}

/// Which part of a document an answer brings (RFC 9110, 14.4).
struct ContentRange: Sendable, Hashable {
  var first: Int
  var last: Int
  /// The size of the whole, where it is told.
  var total: Int?

  init(first: Int, last: Int, total: Int?) {
    self.first = first
    self.last = last
    self.total = total
  }

  /// Reads `bytes 5-9/10` and `bytes 5-9/*`.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bytes" else { return nil }
    let parts = words[1].split(separator: "/", omittingEmptySubsequences: false)
    let ends = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]),
      first >= 0, last >= first
    else { return nil }
    let total = Int(parts[1])
    guard parts[1] == "*" || (total ?? 0) > last else { return nil }
    self.init(first: first, last: last, total: total)
  }
}
