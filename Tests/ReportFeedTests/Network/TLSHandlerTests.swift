import Cryptography
import NIOCore
import NIOEmbedded
import TestSupport
import Testing

@testable import ReportFeed

@Suite struct TLSHandlerTests {
  /// The two ends of a connection, and the wire between them.
  private final class Pair {
    let client = EmbeddedChannel()
    let server = EmbeddedChannel()

    /// A channel holds its handlers, and they the channel, until it is closed.
    deinit {
      for channel in [client, server] { _ = try? channel.finish(acceptAlreadyClosed: true) }
    }

    /// Carries bytes both ways until nothing more moves; gives what the client's side sent.
    @discardableResult
    func carry() throws -> Int {
      var count = 0
      var isMoving = true
      while isMoving {
        isMoving = false
        while let bytes = try client.readOutbound(as: ByteBuffer.self) {
          count += bytes.readableBytes
          isMoving = true
          try server.writeInbound(bytes)
        }
        while let bytes = try server.readOutbound(as: ByteBuffer.self) {
          isMoving = true
          try client.writeInbound(bytes)
        }
      }
      return count
    }

    func text(_ channel: EmbeddedChannel) throws -> String {
      var text = ""
      while let bytes = try channel.readInbound(as: ByteBuffer.self) {
        text += String(buffer: bytes)
      }
      return text
    }
  }

  private let folder: TemporaryFolder
  private let pair = Pair()
  private let events = EventLog()

  init() throws {
    folder = try TemporaryFolder()
    let client = try TLSClientContext(caFile: folder.file("ca.pem", TestCertificates.authority))
    let server = try TLSServerContext(
      certificateFile: folder.file("server.pem", TestCertificates.server),
      keyFile: folder.file("key.pem", TestCertificates.key))
    try pair.client.pipeline.syncOperations.addHandlers([
      TLSHandler(client: client, host: "localhost"), events,
    ])
    try pair.server.pipeline.syncOperations.addHandler(TLSHandler(server: server))
    pair.client.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
    pair.server.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
  }

  @Test func `what is written before the handshake is sent behind it`() throws {
    let sent = pair.client.eventLoop.makePromise(of: Void.self)
    pair.client.writeAndFlush(ByteBuffer(string: "first"), promise: sent)
    pair.client.write(ByteBuffer(string: "not flushed"), promise: nil)
    try pair.carry()
    try sent.futureResult.wait()
    #expect(try pair.text(pair.server) == "first")
    #expect(events.log == ["done"])
    pair.client.flush()
    try pair.carry()
    #expect(try pair.text(pair.server) == "not flushed")
  }

  @Test func `many writes become few records' worth of output, and keep their promises`() throws {
    try pair.carry()
    var promises: [EventLoopFuture<Void>] = []
    for number in 0..<1_000 {
      let promise = pair.client.eventLoop.makePromise(of: Void.self)
      pair.client.write(ByteBuffer(string: "\(number) "), promise: promise)
      promises.append(promise.futureResult)
    }
    pair.client.flush()
    try pair.carry()
    for future in promises { try future.wait() }
    #expect(try pair.text(pair.server) == (0..<1_000).map { "\($0) " }.joined())
  }

  @Test func `an empty write keeps its promise`() throws {
    try pair.carry()
    let sent = pair.client.eventLoop.makePromise(of: Void.self)
    pair.client.writeAndFlush(ByteBuffer(), promise: sent)
    try sent.futureResult.wait()
  }

  @Test func `a long text cut anywhere arrives whole`() throws {
    try pair.carry()
    let text = (0..<30_000).map { "line \($0)\n" }.joined()
    pair.server.writeAndFlush(ByteBuffer(string: text), promise: nil)
    var sealed = ByteBuffer()
    while var part = try pair.server.readOutbound(as: ByteBuffer.self) { sealed.writeBuffer(&part) }
    var random = SplitMix64(seed: 9)
    while sealed.readableBytes > 0 {
      let count = min(Int.random(in: 1...40_000, using: &random), sealed.readableBytes)
      try pair.client.writeInbound(sealed.readSlice(length: count) ?? ByteBuffer())
    }
    #expect(try pair.text(pair.client) == text)
  }

  @Test func `closing announces the end and fails what was not flushed`() throws {
    try pair.carry()
    let lost = pair.client.eventLoop.makePromise(of: Void.self)
    let sent = pair.client.eventLoop.makePromise(of: Void.self)
    pair.client.writeAndFlush(ByteBuffer(string: "bye"), promise: sent)
    pair.client.write(ByteBuffer(string: "lost"), promise: lost)
    pair.client.close(promise: nil)
    try sent.futureResult.wait()
    #expect(throws: ChannelError.ioOnClosedChannel) { try lost.futureResult.wait() }
    try pair.carry()
    #expect(try pair.text(pair.server) == "bye")
    // The server closed in answer, and without an error.
    #expect(!pair.server.isActive)
    pair.server.pipeline.fireChannelInactive()
    try pair.server.throwIfErrorCaught()
    #expect(!events.log.contains { $0.hasPrefix("error") })
  }

  @Test func `an end without an announcement is an error`() throws {
    try pair.carry()
    pair.client.pipeline.fireChannelInactive()
    #expect(events.log == ["done", "error truncated", "inactive"])
  }

  @Test func `an end during the handshake is an error of its own`() throws {
    pair.client.pipeline.fireChannelInactive()
    #expect(events.log == ["error tlsFailed", "inactive"])
  }

  @Test func `an error of the network is told once`() throws {
    try pair.carry()
    pair.client.pipeline.fireErrorCaught(IOError(errnoCode: 104, reason: "read"))
    pair.client.pipeline.fireChannelInactive()
    #expect(events.log == ["done", "error broken", "inactive"])
  }

  @Test func `one direction can end before the other`() throws {
    try pair.carry()
    pair.client.allowRemoteHalfClosure = true
    pair.server.allowRemoteHalfClosure = true
    try pair.server.pipeline.syncOperations.addHandler(HalfCloser(), position: .first)
    pair.server.writeAndFlush(ByteBuffer(string: "all I have"), promise: nil)
    pair.server.close(mode: .output, promise: nil)
    try pair.carry()
    #expect(try pair.text(pair.client) == "all I have")
    #expect(events.log == ["done", "ended"])
    #expect(pair.client.isActive)
    pair.client.writeAndFlush(ByteBuffer(string: "thanks"), promise: nil)
    try pair.carry()
    #expect(try pair.text(pair.server) == "thanks")
    #expect(throws: ChannelError.outputClosed) {
      try pair.server.writeAndFlush(ByteBuffer(string: "more")).wait()
    }
    // The end of TCP behind the announced end is no news.
    pair.client.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    #expect(events.log == ["done", "ended"])
  }

  @Test func `the end of TCP without an announcement is no clean half`() throws {
    try pair.carry()
    pair.client.allowRemoteHalfClosure = true
    pair.client.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    #expect(events.log == ["done", "error truncated", "ended"])
  }

  @Test func `a changed byte is an error, behind what came whole`() throws {
    try pair.carry()
    pair.server.writeAndFlush(ByteBuffer(string: "whole"), promise: nil)
    pair.server.writeAndFlush(ByteBuffer(string: "changed"), promise: nil)
    var sealed = ByteBuffer()
    while var part = try pair.server.readOutbound(as: ByteBuffer.self) { sealed.writeBuffer(&part) }
    sealed.setInteger(UInt8(0), at: sealed.writerIndex - 1)
    sealed.setInteger(UInt8(1), at: sealed.writerIndex - 2)
    try pair.client.writeInbound(sealed)
    #expect(try pair.text(pair.client) == "whole")
    #expect(events.log.prefix(2) == ["done", "error tlsFailed"])
    #expect(!pair.client.isActive)
  }

  @Test func `a part of a record asks the network for the rest`() throws {
    try pair.carry()
    pair.server.writeAndFlush(ByteBuffer(string: "report"), promise: nil)
    var sealed = try #require(try pair.server.readOutbound(as: ByteBuffer.self))
    let reads = ReadCounter()
    try pair.client.pipeline.syncOperations.addHandler(reads, position: .first)
    pair.client.read()
    #expect(reads.count == 1)
    try pair.client.writeInbound(sealed.readSlice(length: 7) ?? ByteBuffer())
    #expect(reads.count == 2)
    try pair.client.writeInbound(sealed)
    #expect(reads.count == 2)
    #expect(try pair.text(pair.client) == "report")
  }

  @Test func `a peer that takes nothing does not hold the close for ever`() throws {
    try pair.carry()
    try pair.client.pipeline.syncOperations.addHandler(Stopper(), position: .first)
    let closed = pair.client.eventLoop.makePromise(of: Void.self)
    let closedTwice = pair.client.eventLoop.makePromise(of: Void.self)
    pair.client.close(promise: closed)
    pair.client.close(promise: closedTwice)
    #expect(pair.client.isActive)
    pair.client.embeddedEventLoop.advanceTime(by: .seconds(6))
    #expect(!pair.client.isActive)
    try closed.futureResult.wait()
    try closedTwice.futureResult.wait()
  }
}

/// What the application sees besides bytes.
private final class EventLog: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private(set) var log: [String] = []

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is NegotiationDone { log.append("done") }
    if case .some(.inputClosed) = event as? ChannelEvent { log.append("ended") }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    log.append("error \((error as? FeedError)?.code.rawValue ?? "\(error)")")
  }

  func channelInactive(context: ChannelHandlerContext) { log.append("inactive") }
}

/// Counts how often the network is asked to read.
private final class ReadCounter: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer

  private(set) var count = 0

  func read(context: ChannelHandlerContext) {
    count += 1
    context.read()
  }
}

/// Closes one direction as a socket does; an embedded channel would close both.
private final class HalfCloser: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    guard mode == .output else { return context.close(mode: mode, promise: promise) }
    promise?.succeed(())
  }
}

/// Takes writes and never completes them.
private final class Stopper: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer

  private var promises: [EventLoopPromise<Void>?] = []

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    promises.append(promise)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    for promise in promises { promise?.fail(ChannelError.ioOnClosedChannel) }
  }
}
