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
    return await stream.reduce(into: []) { if case .activity = $1 {} else { $0.append($1) } }
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
