import NIOCore
import NIOEmbedded
import Testing

@testable import ReportFeed

@Suite struct WebSocketClosingTests {
  private let limits = WebSocketLimits(messageBytes: 100, closeDeadline: 5, lingerDeadline: 1)

  @Test(arguments: [1000, 1001, 1008, 1011, 1012, 4000])
  func `the peer's Close is answered with its code`(code: UInt16) throws {
    let probe = try HandlerProbe()
    _ = try probe.open()
    try probe.receive(ServerFrame.close(code, "why"))
    #expect(try probe.sentCloseCodes() == [code])
    #expect(probe.closures == [])
    _ = try probe.channel.finish()
    #expect(probe.closures == [WebSocketClosure(code: code, reason: "why", origin: .peer)])
    #expect(probe.closures.first?.isClean == true)
  }

  @Test func `an empty Close is answered with an empty one`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open(ServerFrame.bytes(8))
    #expect(try probe.sentCloseCodes() == [0])
    _ = try probe.channel.finish()
    #expect(probe.closures.map(\.code) == [1005])
  }

  @Test func `a peer that waits for us to end TCP does not hold us`() throws {
    let probe = try HandlerProbe(limits: limits)
    _ = try probe.open(ServerFrame.close(1000))
    probe.channel.embeddedEventLoop.advanceTime(by: .milliseconds(999))
    #expect(probe.channel.isActive)
    probe.channel.embeddedEventLoop.advanceTime(by: .milliseconds(1))
    #expect(!probe.channel.isActive)
    #expect(probe.closures.map(\.code) == [1000])
  }

  @Test func `what comes behind a Close is no message`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open(ServerFrame.close(1000) + ServerFrame.text("late"))
    try probe.receive(ServerFrame.text("later") + ServerFrame.ping("x") + [0xFF, 0xFF])
    #expect(probe.events == [])
    #expect(try probe.sentFrames().count == 1)
  }

  @Test func `our Close waits for the answer, and messages before it arrive`() throws {
    let probe = try HandlerProbe(limits: limits)
    let connection = try probe.open()
    connection.close(code: 1000, reason: "bye")
    #expect(try probe.sentCloseCodes() == [1000])
    try probe.receive(ServerFrame.text("in flight") + ServerFrame.close(1000))
    #expect(try probe.sentFrames().isEmpty)
    _ = try probe.channel.finish()
    #expect(
      probe.events == [
        .text("in flight"), .closed(WebSocketClosure(code: 1000, reason: "", origin: .peer)),
      ])
  }

  @Test func `a peer that does not answer our Close is given up`() throws {
    let probe = try HandlerProbe(limits: limits)
    let connection = try probe.open()
    connection.close()
    probe.channel.embeddedEventLoop.advanceTime(by: .seconds(4))
    #expect(probe.closures == [])
    probe.channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(probe.closures.map(\.code) == [1006])
    #expect(probe.closures.first?.error?.code == .timedOut)
    #expect(probe.closures.first?.isClean == false)
  }

  @Test func `closing ends a pause, so that the answer is read`() throws {
    let probe = try HandlerProbe(limits: limits)
    let connection = try probe.open()
    connection.pauseReading()
    try probe.receive(ServerFrame.text("held"))
    connection.close()
    connection.pauseReading()
    try probe.receive(ServerFrame.close(1000))
    #expect(probe.events == [.text("held")])
    _ = try probe.channel.finish()
    #expect(probe.closures.map(\.code) == [1000])
  }

  @Test func `a Close that was held meets ours, and one frame goes out`() throws {
    let probe = try HandlerProbe(limits: limits)
    let connection = try probe.open()
    connection.pauseReading()
    try probe.receive(ServerFrame.close(1008))
    connection.close()
    #expect(try probe.sentCloseCodes() == [1000])
    _ = try probe.channel.finish()
    #expect(probe.closures.map(\.code) == [1008])
  }

  @Test func `closing twice, or after the end, does nothing`() throws {
    let probe = try HandlerProbe()
    let connection = try probe.open()
    connection.close()
    connection.close(code: 1001)
    #expect(try probe.sentCloseCodes() == [1000])
    _ = try probe.channel.finish()
    connection.close()
    #expect(probe.closures.count == 1)
  }

  @Test func `nothing is sent behind a Close`() throws {
    let probe = try HandlerProbe()
    let connection = try probe.open()
    connection.close()
    let error = #expect(throws: FeedError.self) { try connection.send(text: "late").wait() }
    #expect(error?.code == .closed)
    try probe.receive(ServerFrame.ping("x"))
    #expect(try probe.sentFrames().count == 1)
  }

  @Test(
    arguments: [
      ([0xF1, 0x00], 1002), ([0x81, 0x01, 0xFF], 1007), ([0x81, 0x7E, 0x00, 0x7E], 1009),
      ([0x80, 0x00], 1002), ([0x88, 0x02, 0x03, 0xED], 1002),
    ] as [([UInt8], UInt16)])
  func `what breaks the protocol is answered with a code`(bytes: [UInt8], code: UInt16) throws {
    let probe = try HandlerProbe(limits: limits)
    _ = try probe.open(ServerFrame.text("before") + bytes + ServerFrame.text("behind"))
    #expect(try probe.sentCloseCodes() == [code])
    try probe.receive(ServerFrame.text("later"))
    probe.channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!probe.channel.isActive)
    #expect(probe.events.first == .text("before"))
    #expect(probe.events.count == 2)
    #expect(probe.closures.map(\.code) == [code])
    #expect(probe.closures.map(\.origin) == [.ourselves])
    #expect(probe.closures.first?.reason.isEmpty == false)
  }

  @Test func `a connection that breaks is told once, with its reason`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open()
    probe.channel.pipeline.fireErrorCaught(FeedError(.truncated, "a.example"))
    #expect(!probe.channel.isActive)
    #expect(probe.closures == [WebSocketClosure(FeedError(.truncated, "a.example"))])
  }

  @Test func `an error behind the closing handshake does not matter`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open(ServerFrame.close(1000))
    probe.channel.pipeline.fireErrorCaught(FeedError(.truncated, "a.example"))
    #expect(probe.closures.map(\.code) == [1000])
  }

  @Test func `an end without Close is 1006`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open(ServerFrame.text("a", isFinal: false))
    _ = try probe.channel.finish()
    #expect(probe.closures == [WebSocketClosure(FeedError(.closed, "a.example"))])
  }
}
