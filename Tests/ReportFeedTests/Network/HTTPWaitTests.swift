import Testing

@testable import ReportFeed

@Suite struct HTTPWaitTests {
  @Test func `a number is of seconds, and not believed beyond a day`() {
    #expect(HTTPWait.seconds("120", now: nil) == 120)
    #expect(HTTPWait.seconds(" 0 ", now: nil) == 0)
    #expect(HTTPWait.seconds("99999999999999999999", now: nil) == 86_400)
  }

  @Test func `a date is the time until then`() {
    // 784111777 is the example of RFC 9110, 5.6.7.
    #expect(HTTPWait.seconds("Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_700) == 77)
    #expect(HTTPWait.seconds("Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_778) == 0)
    #expect(HTTPWait.seconds("Thu, 29 Feb 2024 00:00:00 GMT", now: 1_709_164_799) == 1)
  }

  @Test(arguments: [
    "", "soon", "-1", "1.5", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nix 1994 08:49:37 GMT",
    "Sun, 99 Nov 1994 08:49:37 GMT",
  ])
  func `other texts say nothing`(text: String) {
    #expect(HTTPWait.seconds(text, now: 0) == nil)
  }
}
