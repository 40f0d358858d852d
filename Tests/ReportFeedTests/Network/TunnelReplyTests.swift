import Testing

@testable import ReportFeed

@Suite struct TunnelReplyTests {
  private func error(_ text: String) -> FeedError? {
    var reply = TunnelReply(proxy: "p:1")
    return #expect(throws: FeedError.self) { _ = try reply.receive(text.utf8) }
  }

  @Test func `a success opens the way, and what follows is not the proxy's`() throws {
    var reply = TunnelReply(proxy: "p:1")
    let text = "HTTP/1.1 200 Connection established\r\nContent-Length: 3\r\n\r\nhello"
    #expect(try reply.receive(text.utf8) == .open(rest: 5))
  }

  @Test func `an answer cut anywhere gives what the whole gives`() throws {
    let text = Array("HTTP/1.0 100 wait\r\n\r\nHTTP/1.1 204\r\na: b\r\n\r\n".utf8)
    for cut in 1..<text.count {
      var reply = TunnelReply(proxy: "p:1")
      #expect(try reply.receive(text[..<cut]) == .needsMore)
      #expect(try reply.receive(text[cut...]) == .open(rest: 0))
    }
  }

  @Test func `a refusal has its status and the wished delay`() {
    let busy = error("HTTP/1.1 503 Busy\r\nRetry-After: 30\r\n\r\n")
    #expect(busy == FeedError(.proxyRefused, "p:1", status: 503, retryAfter: 30))
    #expect(busy?.isTransient == true)
    #expect(error("HTTP/1.1 403 No\r\n\r\n")?.isTransient == false)
    #expect(error("HTTP/1.1 407 Who?\r\n\r\n")?.code == .proxyLogin)
  }

  @Test(arguments: [
    "SSH-2.0-x\r\n\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 2000 \r\n\r\n",
    "\r\n\r\n",
  ])
  func `what is not HTTP is told`(text: String) {
    #expect(error(text)?.code == .proxyMalformed)
  }

  @Test func `a head without end is not gathered for ever`() {
    #expect(error(String(repeating: "a", count: 40_000))?.code == .proxyMalformed)
  }
}
