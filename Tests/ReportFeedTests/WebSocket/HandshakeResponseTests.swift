import Testing

@testable import ReportFeed

@Suite struct HandshakeResponseTests {
  private static let proof = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
  private static let switching =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\n"
    + "Connection: keep-alive, Upgrade\r\n"

  private func response(
    _ compression: WebSocketCompression = .none, limit: Int = 16 << 10
  ) throws -> HandshakeResponse {
    let request = HandshakeRequest(
      to: try Endpoint("wss://a.example/ws?key=secret"), compression: compression,
      nonce: Array("the sample nonce".utf8))
    return HandshakeResponse(to: request, limit: limit)
  }

  private func error(
    _ text: String, _ compression: WebSocketCompression = .none, limit: Int = 16 << 10
  ) throws -> FeedError? {
    var response = try response(compression, limit: limit)
    var offset = 0
    let bytes = Array(text.utf8)
    return #expect(throws: FeedError.self) {
      _ = unsafe try response.next(bytes.span.bytes, from: &offset)
    }
  }

  @Test(arguments: [1, 3, 50, .max]) func `what stands behind the head is left`(piece: Int) throws {
    let bytes = Array((Self.switching + Self.proof + "\r\n").utf8)
    let all = bytes + ServerFrame.text("first") + ServerFrame.close(1000)
    var response = try response()
    var start = 0
    while start < all.count {
      let part = Array(all[start..<min(all.count, start &+ min(piece, all.count))])
      var offset = 0
      if let agreement = unsafe try response.next(part.span.bytes, from: &offset) {
        #expect(start + offset == bytes.count)
        #expect(agreement.deflate == nil)
        return
      }
      #expect(offset == part.count)
      start += part.count
    }
    Issue.record("the head was not seen")
  }

  @Test func `interim answers are passed over`() throws {
    let text =
      "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + Self.switching + Self.proof + "\r\n"
    var response = try response()
    var offset = 0
    let bytes = Array(text.utf8)
    #expect(unsafe try response.next(bytes.span.bytes, from: &offset) != nil)
    #expect(offset == bytes.count)
  }

  @Test func `compression is agreed upon`() throws {
    var response = try response(.perMessage)
    var offset = 0
    let extensions =
      "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover\r\n"
    let bytes = Array((Self.switching + Self.proof + extensions + "\r\n").utf8)
    let agreement = unsafe try response.next(bytes.span.bytes, from: &offset)
    #expect(agreement?.deflate?.serverKeepsContext == false)
  }

  @Test(arguments: [
    "HTTP/1.1 101 x\r\nConnection: Upgrade\r\n" + proof + "\r\n",
    "HTTP/1.1 101 x\r\nUpgrade: websocket\r\n" + proof + "\r\n",
    "HTTP/1.1 101 x\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n" + proof + "\r\n",
    switching + "\r\n", switching + proof + proof + "\r\n",
    switching + "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n",
    switching + proof + "Sec-WebSocket-Protocol: chat\r\n\r\n",
    switching + proof + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n",
    switching + proof + "Sec-WebSocket-Extensions: \r\n\r\n", "SSH-2.0-server\r\n\r\n",
  ])
  func `an answer that is no WebSocket's is refused`(text: String) throws {
    #expect(try error(text)?.code == .httpMalformed)
  }

  @Test func `extensions that were not offered are refused`() throws {
    for extensions in ["foo", "permessage-deflate, permessage-deflate", "permessage-deflate; x"] {
      let line = "Sec-WebSocket-Extensions: \(extensions)\r\n\r\n"
      let refused = try error(Self.switching + Self.proof + line, .perMessage)
      #expect(refused?.code == .httpMalformed)
    }
  }

  @Test func `a head without end is refused`() throws {
    let long = "HTTP/1.1 101 x\r\nA: " + String(repeating: "b", count: 2000)
    #expect(try error(long, limit: 1000)?.code == .httpMalformed)
    let hints = String(repeating: "HTTP/1.1 102 x\r\n\r\n", count: 100)
    #expect(try error(hints, limit: 1000)?.code == .httpMalformed)
  }

  @Test(arguments: [401, 403, 404, 429, 500, 503, 200])
  func `another status is told`(status: Int) throws {
    let refused = try error("HTTP/1.1 \(status) x\r\nRetry-After: 30\r\n\r\nsorry")
    #expect(refused?.code == .httpStatus)
    #expect(refused?.status == status)
    #expect(refused?.retryAfter == 30)
    #expect(refused?.subject == "a.example")
  }

  @Test func `a redirect is told without its query, not followed`() throws {
    let refused = try error(
      "HTTP/1.1 307 x\r\nLocation: wss://new.example/ws?key=secret\r\n\r\n")
    #expect(refused?.status == 307)
    #expect(refused?.detail.contains("wss://new.example/ws") == true)
    #expect(refused.map { "\($0)".contains("secret") } == false)
  }
}
