import NIOCore
import NIOEmbedded
import NIOWebSocket
import Testing

@testable import ReportFeed

@Suite struct WebSocketHandlerTests {
  @Test func `the request goes out at once`() throws {
    let probe = try HandlerProbe()
    let request = String(decoding: try probe.sentBytes(), as: UTF8.self)
    #expect(request.hasPrefix("GET /ws HTTP/1.1\r\nHost: a.example\r\n"))
    #expect(request.hasSuffix("\r\n\r\n"))
  }

  @Test func `frames in one read with the answer, and the end behind them, are delivered`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open(ServerFrame.text("one") + ServerFrame.text("two") + ServerFrame.close(1008))
    _ = try probe.channel.finish()
    #expect(
      probe.allEvents == [
        .text("one"), .text("two"),
        .closed(WebSocketClosure(code: 1008, reason: "", origin: .peer)),
      ])
  }

  @Test func `the answer may come byte by byte`() throws {
    let probe = try HandlerProbe()
    for byte in probe.answer() + ServerFrame.text("a") { try probe.receive([byte]) }
    #expect(probe.events == [.text("a")])
  }

  @Test func `each read is a sign of life behind its messages, and tells of one begun`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open()
    try probe.receive(ServerFrame.text("a") + ServerFrame.text("b") + [0x81])
    try probe.receive([0x01])
    try probe.receive(Array("c".utf8))
    #expect(
      probe.allEvents == [
        .text("a"), .text("b"), .activity(inMessage: false), .activity(inMessage: true),
        .text("c"), .activity(inMessage: false),
      ])
  }

  @Test func `a refusal fails the connection and closes`() throws {
    let probe = try HandlerProbe()
    try probe.receive(Array("HTTP/1.1 403 Forbidden\r\n\r\n".utf8))
    let error = #expect(throws: FeedError.self) { try probe.connection.wait() }
    #expect(error?.status == 403)
    #expect(!probe.channel.isActive)
    #expect(probe.allEvents == [])
  }

  @Test func `a server that ends instead of answering is told`() throws {
    let probe = try HandlerProbe()
    try probe.receive(Array("HTTP/1.1 10".utf8))
    _ = try probe.channel.finish(acceptAlreadyClosed: true)
    let error = #expect(throws: FeedError.self) { try probe.connection.wait() }
    #expect(error?.code == .closed)
  }

  @Test func `a server that answers nothing is given up`() throws {
    let probe = try HandlerProbe()
    probe.channel.embeddedEventLoop.advanceTime(by: .seconds(9))
    #expect(probe.channel.isActive)
    probe.channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    let error = #expect(throws: FeedError.self) { try probe.connection.wait() }
    #expect(error?.code == .timedOut)
    #expect(!probe.channel.isActive)
  }

  @Test func `the opening deadline ends with the answer`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open()
    probe.channel.embeddedEventLoop.advanceTime(by: .hours(24))
    #expect(probe.channel.isActive)
  }

  @Test func `what is sent is masked, each frame with a mask of its own`() throws {
    let probe = try HandlerProbe()
    let connection = try probe.open()
    connection.send(text: "{\"doctor_key\":\"k\"}")
    connection.send(text: "ping")
    connection.send(binary: [1, 2])
    connection.ping([7])
    let frames = try probe.sentFrames()
    #expect(frames.map(\.opcode) == [.text, .text, .binary, .ping])
    #expect(String(buffer: frames[0].unmaskedData) == "{\"doctor_key\":\"k\"}")
    #expect(Set(frames.compactMap { $0.maskKey.map(Array.init) }).count > 1)
  }

  @Test func `pings are answered at once, also within a message`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open()
    try probe.receive(ServerFrame.text("a", isFinal: false) + ServerFrame.ping("now"))
    let frames = try probe.sentFrames()
    #expect(frames.map(\.opcode) == [.pong])
    #expect(frames.first.map { String(buffer: $0.unmaskedData) } == "now")
    try probe.receive(ServerFrame.more("b"))
    #expect(probe.events == [.text("ab")])
  }

  @Test func `while the peer takes nothing only its last ping is answered`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open()
    probe.channel.isWritable = false
    try probe.receive(ServerFrame.ping("1") + ServerFrame.ping("2") + ServerFrame.ping("3"))
    #expect(try probe.sentFrames().isEmpty)
    probe.channel.isWritable = true
    probe.channel.pipeline.fireChannelWritabilityChanged()
    #expect(try probe.sentFrames().map { String(buffer: $0.unmaskedData) } == ["3"])
    probe.channel.pipeline.fireChannelWritabilityChanged()
    #expect(try probe.sentFrames().isEmpty)
  }

  @Test func `pongs are told`() throws {
    let probe = try HandlerProbe()
    _ = try probe.open(ServerFrame.bytes(10, [5]))
    #expect(probe.events == [.pong([5])])
  }

  @Test func `agreed compression is used both ways, from a size on`() throws {
    let probe = try HandlerProbe(compression: .acrossMessages)
    let connection = try probe.open(
      ServerFrame.compressed([0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00]),
      extensions: "permessage-deflate")
    #expect(probe.events == [.text("Hello")])
    connection.send(text: String(repeating: "a", count: 1023))
    connection.send(text: String(repeating: "a", count: 1024))
    let frames = try probe.sentFrames()
    #expect(frames.map(\.rsv1) == [false, true])
    #expect(frames[1].length < 100)
  }
}

extension WebSocketHandlerTests {
  @Test func `pausing holds messages back, in their order`() throws {
    let probe = try HandlerProbe()
    let connection = try probe.open()
    probe.react { event in
      if event == .text("a") { connection.pauseReading() }
    }
    try probe.receive(ServerFrame.text("a") + ServerFrame.text("b"))
    try probe.receive(ServerFrame.text("c"))
    #expect(probe.events == [.text("a")])
    connection.resumeReading()
    #expect(probe.events == [.text("a"), .text("b"), .text("c")])
  }

  @Test func `a pause that is ended within the callback changes nothing`() throws {
    let probe = try HandlerProbe()
    let connection = try probe.open()
    probe.react { event in
      connection.pauseReading()
      connection.resumeReading()
    }
    try probe.receive(ServerFrame.text("a") + ServerFrame.text("b"))
    try probe.receive(ServerFrame.text("c"))
    #expect(probe.events == [.text("a"), .text("b"), .text("c")])
  }

  @Test func `what comes while messages are delivered keeps its place`() throws {
    let probe = try HandlerProbe()
    let connection = try probe.open()
    let pipeline = probe.channel.pipeline
    probe.react { event in
      guard event == .text("a") else { return }
      pipeline.fireChannelRead(ByteBuffer(bytes: ServerFrame.text("c")))
      connection.pauseReading()
    }
    try probe.receive(ServerFrame.text("a") + ServerFrame.text("b"))
    #expect(probe.events == [.text("a")])
    connection.resumeReading()
    #expect(probe.events == [.text("a"), .text("b"), .text("c")])
  }

  @Test func `what was read before the end is delivered with it, as no pause outlasts it`() throws {
    let probe = try HandlerProbe()
    let connection = try probe.open()
    connection.pauseReading()
    try probe.receive(ServerFrame.text("last") + ServerFrame.close(1000))
    #expect(probe.events == [])
    _ = try probe.channel.finish()
    #expect(
      probe.events == [
        .text("last"), .closed(WebSocketClosure(code: 1000, reason: "", origin: .peer)),
      ])
  }

  @Test func `a pause does not hide the end where nothing is held`() throws {
    let probe = try HandlerProbe()
    let connection = try probe.open()
    probe.react { event in
      if event == .text("a") { connection.pauseReading() }
    }
    try probe.receive(ServerFrame.text("a"))
    _ = try probe.channel.finish()
    #expect(probe.closures.map(\.code) == [1006])
  }

  @Test func `a paused connection asks for no bytes`() throws {
    let probe = try HandlerProbe()
    let counter = ReadCounter()
    try probe.channel.pipeline.syncOperations.addHandler(counter, position: .first)
    let connection = try probe.open()
    connection.pauseReading()
    let before = counter.count
    probe.channel.read()
    #expect(counter.count == before)
    connection.resumeReading()
    #expect(counter.count == before + 1)
  }
}

/// Counts how often bytes are asked for.
private final class ReadCounter: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer

  private(set) var count = 0

  func read(context: ChannelHandlerContext) {
    count += 1
    context.read()
  }
}
