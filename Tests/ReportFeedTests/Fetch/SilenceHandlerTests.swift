import NIOCore
import NIOEmbedded
import Testing

@testable import ReportFeed

@Suite final class SilenceHandlerTests {
  private let channel: EmbeddedChannel

  init() throws {
    channel = EmbeddedChannel()
    try channel.syncOptions?.setOption(.autoRead, value: false)
    try channel.pipeline.syncOperations.addHandler(SilenceHandler(10, subject: "host"))
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
  }

  deinit { _ = try? channel.finish(acceptAlreadyClosed: true) }

  private func ask() throws {
    try channel.writeOutbound(ByteBuffer(string: "GET"))
  }

  private func pass(_ seconds: Int64) {
    channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
  }

  private func failure() -> FeedError? {
    #expect(throws: FeedError.self) { try channel.throwIfErrorCaught() }
  }

  @Test func `a server that was asked and is read has so long and no longer`() throws {
    channel.read()
    try ask()
    pass(9)
    try channel.throwIfErrorCaught()
    pass(1)
    #expect(failure()?.code == .timedOut)
    #expect(!channel.isActive)
  }

  @Test func `before it was asked, a server may be silent`() throws {
    channel.read()
    pass(100)
    try channel.throwIfErrorCaught()
    try ask()
    pass(10)
    #expect(failure()?.code == .timedOut)
  }

  @Test func `while nothing is read, nobody is silent`() throws {
    channel.read()
    try ask()
    pass(9)
    try channel.writeInbound(ByteBuffer(string: "HTTP"))
    pass(100)
    try channel.throwIfErrorCaught()
    channel.read()
    pass(9)
    try channel.throwIfErrorCaught()
    pass(1)
    #expect(failure()?.code == .timedOut)
  }

  @Test func `behind the end nothing is awaited`() throws {
    channel.read()
    try ask()
    try channel.close().wait()
    pass(100)
    try channel.throwIfErrorCaught()
  }
}
