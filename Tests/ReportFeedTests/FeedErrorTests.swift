import Cryptography
import NIOCore
import Testing

@testable import ReportFeed

@Suite struct FeedErrorTests {
  @Test(arguments: FeedError.Code.allCases) func `each code has words that name what is meant`(
    code: FeedError.Code
  ) {
    let message = FeedError(code, "host.example", detail: "the system's words").message
    #expect(message.contains("host.example") || message.contains("the system's words"))
    #expect(message.contains("the system's words"))
    #expect(!message.contains("\n"))
  }

  @Test func `advice stands behind what happened`() {
    #expect(
      FeedError(.cannotResolve, "a.example").message
        == "the host name a.example is not known: check the address, and the network's name service"
    )
    #expect(
      FeedError(.expired, "a.example", status: 403).message
        == "the document's address at a.example is no longer valid (HTTP status 403): "
        + "ask the sender to send the report again")
  }

  @Test func `what passes is told apart from what needs a change`() {
    #expect(FeedError(.refused, "x").isTransient)
    #expect(!FeedError(.certificateUntrusted, "x").isTransient)
    #expect(FeedError(.httpStatus, "x", status: 503).isTransient)
    #expect(!FeedError(.httpStatus, "x", status: 401).isTransient)
  }

  @Test func `the system's failures have codes`() {
    func code(_ number: CInt) -> FeedError.Code {
      FeedError(connecting: IOError(errnoCode: number, reason: "x"), to: "a").code
    }
    // ECONNREFUSED, EHOSTUNREACH, ETIMEDOUT, ECONNRESET of Linux.
    #expect(code(111) == .refused)
    #expect(code(113) == .unreachable)
    #expect(code(110) == .timedOut)
    #expect(code(104) == .broken)
    #expect(
      FeedError(connecting: ChannelError.connectTimeout(.seconds(1)), to: "a").code == .timedOut)
  }

  @Test(arguments: TLSError.Code.allCases) func `the words of TLS are taken over`(
    code: TLSError.Code
  ) {
    let error = TLSError(code, "a.example", detail: "why")
    #expect(FeedError(error).message == error.message)
  }
}
