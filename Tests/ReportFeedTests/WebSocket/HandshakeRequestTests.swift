import Testing

@testable import ReportFeed

@Suite struct HandshakeRequestTests {
  private func text(
    _ endpoint: String, _ compression: WebSocketCompression = .none
  ) throws -> String {
    let request = HandshakeRequest(
      to: try Endpoint(endpoint), compression: compression, nonce: Array("the sample nonce".utf8))
    return String(decoding: try request.bytes(), as: UTF8.self)
  }

  @Test func `the request is that of RFC 6455`() throws {
    #expect(
      try text("wss://host.example:8443/reports/ws?a=b") == """
        GET /reports/ws?a=b HTTP/1.1\r
        Host: host.example:8443\r
        Upgrade: websocket\r
        Connection: Upgrade\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
        Sec-WebSocket-Version: 13\r
        User-Agent: reportconv\r
        \r

        """)
  }

  @Test func `compression is offered where it is wanted`() throws {
    #expect(
      try text("ws://a.example/", .perMessage).contains(
        "\r\nSec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; "
          + "client_no_context_takeover; client_max_window_bits\r\n"))
    #expect(
      try text("ws://a.example/", .acrossMessages).contains(
        "\r\nSec-WebSocket-Extensions: permessage-deflate; client_no_context_takeover; "
          + "client_max_window_bits\r\n"))
  }

  @Test func `the expected proof is that of the RFC's example`() throws {
    let request = HandshakeRequest(
      to: try Endpoint("ws://a.example/"), compression: .none,
      nonce: Array("the sample nonce".utf8))
    #expect(request.expectedAccept == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
  }

  @Test func `each request has a key of its own`() throws {
    let endpoint = try Endpoint("ws://a.example/")
    let first = HandshakeRequest(to: endpoint, compression: .none)
    #expect(first.key.count == 24)
    #expect(first.key != HandshakeRequest(to: endpoint, compression: .none).key)
  }

  @Test(arguments: ["/a b", "/a\r\nX: y", "a", "", "/é"])
  func `a path that would break the request is refused`(target: String) {
    let endpoint = Endpoint(scheme: .ws, host: "a.example", port: 80, target: target)
    let error = #expect(throws: FeedError.self) {
      try HandshakeRequest(to: endpoint, compression: .none).bytes()
    }
    #expect(error?.code == .badAddress)
  }
}
