import Cryptography
import NIOCore
import NIOPosix
import TestSupport
import Testing

@testable import ReportFeed

@Suite struct WebSocketClientTests {
  private let folder: TemporaryFolder
  private let dialer: Dialer
  private let identity: TLSServerContext

  init() throws {
    folder = try TemporaryFolder()
    dialer = Dialer(
      settings: NetworkSettings(caFile: try folder.file("ca.pem", TestCertificates.authority)),
      group: MultiThreadedEventLoopGroup.singleton)
    identity = try TLSServerContext(
      certificateFile: folder.file("server.pem", TestCertificates.server),
      keyFile: folder.file("key.pem", TestCertificates.key))
  }

  private func server(
    _ frames: [UInt8], tls identity: TLSServerContext? = nil
  ) async throws -> LoopbackServer {
    try await LoopbackServer.start { channel in
      if let identity {
        try channel.pipeline.syncOperations.addHandler(TLSHandler(server: identity))
      }
      try channel.pipeline.syncOperations.addHandler(Accepter(frames))
    }
  }

  private func events(
    from server: LoopbackServer, _ scheme: Endpoint.Scheme = .ws
  ) async throws -> [WebSocketEvent] {
    let (stream, continuation) = AsyncStream.makeStream(of: WebSocketEvent.self)
    _ = try await WebSocketClient.connect(
      Endpoint(scheme: scheme, host: "127.0.0.1", port: server.port, target: "/ws"), dialer: dialer,
      compression: .none, on: MultiThreadedEventLoopGroup.singleton.next()
    ) { event in
      continuation.yield(event)
      if case .closed = event { continuation.finish() }
    }.get()
    return await stream.reduce(into: []) { if $1 != .activity { $0.append($1) } }
  }

  @Test func `frames behind the answer are never lost, not even with the end right behind`()
    async throws
  {
    let frames = ServerFrame.text("first") + ServerFrame.text("second") + ServerFrame.close(1000)
    try await server(frames).run { server in
      for _ in 0..<300 {
        let events = try await events(from: server)
        #expect(
          events == [
            .text("first"), .text("second"),
            .closed(WebSocketClosure(code: 1000, reason: "", origin: .peer)),
          ])
      }
    }
  }

  @Test func `nor are they over TLS`() async throws {
    let frames = ServerFrame.text("first") + ServerFrame.text("second") + ServerFrame.close(1008)
    try await server(frames, tls: identity).run { server in
      for _ in 0..<50 {
        let events = try await events(from: server, .wss)
        #expect(
          events == [
            .text("first"), .text("second"),
            .closed(WebSocketClosure(code: 1008, reason: "", origin: .peer)),
          ])
      }
    }
  }

  @Test func `frames before an end without Close are delivered too`() async throws {
    let frames = ServerFrame.text("only")
    try await server(frames).run { server in
      for _ in 0..<100 {
        let events = try await events(from: server)
        #expect(events.first == .text("only"))
        #expect(events.count == 2)
      }
    }
  }

  @Test func `a large message arrives whole, and the buffers follow`() async throws {
    let text = String(repeating: "Größe 7 mm; ", count: 100_000)
    let frames = ServerFrame.text(text) + ServerFrame.close(1000)
    try await server(frames).run { server in
      let events = try await events(from: server)
      #expect(events.first == .text(text))
      #expect(events.count == 2)
    }
  }

  @Test func `nobody there is an error`() async throws {
    let server = try await LoopbackServer.start { _ in }
    try await server.channel.close()
    await #expect(throws: FeedError.self) { _ = try await events(from: server) }
  }
}

/// Answers the opening handshake with the right proof, sends frames in the same write, and ends the
/// connection right behind them.
private final class Accepter: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let frames: [UInt8]
  private var request = ""

  init(_ frames: [UInt8]) { self.frames = frames }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    request += String(buffer: unwrapInboundIn(data))
    guard request.hasSuffix("\r\n\r\n"),
      let line = request.split(separator: "\r\n").first(where: {
        $0.hasPrefix("Sec-WebSocket-Key: ")
      })
    else { return }
    request = ""
    var bytes = ByteBuffer(string: Self.answer(to: String(line.dropFirst(19))))
    bytes.writeBytes(frames)
    context.write(wrapOutboundOut(bytes), promise: nil)
    context.flush()
    context.close(mode: .output, promise: nil)
  }

  private static func answer(to key: String) -> String {
    let proof = HandshakeRequest.proof(of: key)
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
      + "Sec-WebSocket-Accept: \(proof)\r\n\r\n"
  }
}
