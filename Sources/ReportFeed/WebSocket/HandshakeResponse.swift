// The server's half of the opening handshake (RFC 6455, 4.1 and 4.2.2), without a socket.

/// Reads the answer to a request, wherever the network cuts it.
struct HandshakeResponse: Sendable {
  /// What was agreed upon.
  struct Agreement: Sendable, Hashable {
    /// The parameters of permessage-deflate, where the server took it.
    var deflate: DeflateAgreement?
  }

  private let request: HandshakeRequest
  private let limit: Int
  private var head: [UInt8] = []
  /// The bytes of interim answers that were passed over.
  private var passed = 0

  init(to request: HandshakeRequest, limit: Int) {
    self.request = request
    self.limit = limit
  }

  /// Takes bytes up to the end of the answer's head; `nil` where that is still to come.
  ///
  /// What stands behind the offset then are frames already.
  mutating func next(_ bytes: RawSpan, from offset: inout Int) throws(FeedError) -> Agreement? {
    while offset < bytes.byteCount {
      head.append(unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      offset += 1
      guard head.count + passed <= limit else { throw malformed("its head has no end") }
      guard head.last == 0x0A, head.suffix(4) == [0x0D, 0x0A, 0x0D, 0x0A] else { continue }
      guard let answer = ResponseHead(head) else { throw malformed("it is not HTTP/1.1") }
      guard (100..<200).contains(answer.status), answer.status != 101 else {
        return try agreement(answer)
      }
      // Interim answers (RFC 9110, 15.2) stand before the one that counts.
      passed += head.count
      head = []
    }
    return nil
  }

  private func agreement(_ answer: ResponseHead) throws(FeedError) -> Agreement {
    guard answer.status == 101 else { throw refusal(answer) }
    guard answer.elements("upgrade") == ["websocket"],
      answer.elements("connection").contains("upgrade")
    else { throw malformed("it does not switch to WebSocket") }
    guard answer.values("sec-websocket-accept") == [request.expectedAccept] else {
      throw malformed("it answers another request, perhaps from a cache")
    }
    guard answer.values("sec-websocket-protocol").isEmpty else {
      throw malformed("it chooses a subprotocol that was not asked for")
    }
    return Agreement(deflate: try deflate(answer.values("sec-websocket-extensions")))
  }

  private func deflate(_ values: [String]) throws(FeedError) -> DeflateAgreement? {
    guard !values.isEmpty else { return nil }
    guard let entries = ExtensionHeader.parse(values), let entry = entries.first,
      entries.count == 1, let agreement = DeflateAgreement(entry, to: request.compression)
    else { throw malformed("it chooses extensions that were not offered") }
    return agreement
  }

  /// Any other status: told, never followed.
  ///
  /// A redirect may lead the key to somebody else.
  private func refusal(_ answer: ResponseHead) -> FeedError {
    FeedError(
      .httpStatus, request.endpoint.authority, detail: destination(answer), status: answer.status,
      retryAfter: answer.retryAfter)
  }

  private func destination(_ answer: ResponseHead) -> String {
    guard (300..<400).contains(answer.status), let place = answer.values("location").first else {
      return ""
    }
    return "it sends us on to \(place.prefix { $0 != "?" && $0 != "#" }): set that as the address"
  }

  private func malformed(_ detail: String) -> FeedError {
    FeedError(.httpMalformed, request.endpoint.authority, detail: detail)
  }
}
