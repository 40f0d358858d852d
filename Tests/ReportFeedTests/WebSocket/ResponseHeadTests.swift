import Testing

@testable import ReportFeed

@Suite struct ResponseHeadTests {
  private func head(_ text: String) -> ResponseHead? { ResponseHead(Array(text.utf8)) }

  @Test func `a head is a status with fields`() throws {
    let answer = try #require(
      head("HTTP/1.1 503 Service Unavailable\r\nRetry-After:  7\t\r\nX: a, B\r\nx:c\r\n\r\n"))
    #expect(answer.status == 503)
    #expect(answer.values("retry-after") == ["7"])
    #expect(answer.values("x") == ["a, B", "c"])
    #expect(answer.elements("x") == ["a", "b", "c"])
    #expect(answer.values("y") == [])
  }

  @Test(arguments: [
    "HTTP/1.1 101 \r\n\r\n", "HTTP/1.1 101\r\n\r\n", "HTTP/1.1 404 Not Found\r\nA:\r\n\r\n",
  ])
  func `words behind the status may be missing`(text: String) {
    #expect(head(text) != nil)
  }

  @Test(arguments: [
    "", "\r\n\r\n", "HTTP/1.0 101 x\r\n\r\n", "HTTP/2 101 x\r\n\r\n", "HTTP/1.1 10 x\r\n\r\n",
    "HTTP/1.1 1010 x\r\n\r\n", "HTTP/1.1 +10 x\r\n\r\n", "HTTP/1.1 099 x\r\n\r\n",
    "HTTP/1.1 200 OK\r\nA : b\r\n\r\n", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n",
    "HTTP/1.1 200 OK\r\nA\r\n\r\n", "HTTP/1.1 200 OK\r\n: b\r\n\r\n",
    "HTTP/1.1 200 OK\nA: b\r\n\r\n", "HTTP/1.1 200 OK\r\nA: b\rc\r\n\r\n",
    "HTTP/1.1 200 OK\r\nA: \u{1B}[31m\r\n\r\n", "HTTP/1.1 200 OK\r\nA: b\u{0}\r\n\r\n",
    "HTTP/1.1 200 OK\r\nA: b\r\n", "\r\nHTTP/1.1 200 OK\r\n\r\n",
  ])
  func `what breaks the grammar is refused`(text: String) {
    #expect(head(text) == nil)
  }

  @Test func `bytes that are no UTF-8 do not make a head unreadable`() {
    let bytes = Array("HTTP/1.1 404 ".utf8) + [0xE9] + Array("\r\nServer: ".utf8) + [0xFF]
    #expect(ResponseHead(bytes + Array("\r\n\r\n".utf8))?.status == 404)
  }

  @Test func `a wait is told in seconds or as a date`() {
    let date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
    let later = "Retry-After: Sun, 06 Nov 1994 08:51:07 GMT\r\n"
    #expect(head("HTTP/1.1 503 x\r\nRetry-After: 120\r\n\r\n")?.retryAfter == 120)
    #expect(head("HTTP/1.1 503 x\r\n\(date)\(later)\r\n")?.retryAfter == 90)
    #expect(head("HTTP/1.1 503 x\r\n\(later)\r\n")?.retryAfter == nil)
    #expect(head("HTTP/1.1 503 x\r\n\(date)Retry-After: soon\r\n\r\n")?.retryAfter == nil)
    #expect(head("HTTP/1.1 503 x\r\n\r\n")?.retryAfter == nil)
  }
}
