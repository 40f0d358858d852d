import Cryptography
import NIOCore
import NIOPosix
import TestSupport
import Testing

@testable import ReportFeed

@Suite struct DialerTests {
  private let folder: TemporaryFolder
  private let dialer: Dialer
  private let identity: TLSServerContext

  init() throws {
    folder = try TemporaryFolder()
    dialer = Dialer(
      settings: NetworkSettings(
        caFile: try folder.file("ca.pem", TestCertificates.authority), handshakeDeadline: 3600),
      group: MultiThreadedEventLoopGroup.singleton)
    identity = try TLSServerContext(
      certificateFile: folder.file("server.pem", TestCertificates.server),
      keyFile: folder.file("key.pem", TestCertificates.key))
  }

  private func endpoint(_ scheme: Endpoint.Scheme, port: Int) -> Endpoint {
    Endpoint(scheme: scheme, host: "127.0.0.1", port: port, target: "/")
  }

  private func promise() -> EventLoopPromise<Received> {
    MultiThreadedEventLoopGroup.singleton.next().makePromise()
  }

  /// What a connection gives until it ends.
  private func receive(_ endpoint: Endpoint, dialer: Dialer? = nil) async throws -> Received {
    let promise = promise()
    let dialing = (dialer ?? self.dialer).dial(endpoint) { channel in
      try channel.pipeline.syncOperations.addHandler(Gatherer(promise))
    }
    dialing.whenFailure { promise.fail($0) }
    _ = try await dialing.get()
    return try await promise.futureResult.get()
  }

  /// Why a connection cannot be made.
  private func failure(_ endpoint: Endpoint, dialer: Dialer? = nil) async -> FeedError? {
    await #expect(throws: FeedError.self) {
      _ = try await (dialer ?? self.dialer).dial(endpoint) { _ in }.get()
    }
  }

  @Test(arguments: [Endpoint.Scheme.ws, .wss]) func `bytes go both ways`(
    scheme: Endpoint.Scheme
  ) async throws {
    let identity = identity
    let server = try await LoopbackServer.start { channel in
      if scheme.isSecure {
        try channel.pipeline.syncOperations.addHandler(TLSHandler(server: identity))
      }
      try channel.pipeline.syncOperations.addHandler(Echo())
    }
    let text = String(repeating: "hello ", count: 50_000)
    let received = try await server.run { server in
      let promise = promise()
      let channel = try await dialer.dial(endpoint(scheme, port: server.port)) { channel in
        try channel.pipeline.syncOperations.addHandler(
          Gatherer(promise, enough: text.utf8.count))
      }.get()
      try await channel.writeAndFlush(ByteBuffer(string: text))
      let received = try await promise.futureResult.get()
      try await channel.close()
      return received
    }
    #expect(received.text == text)
  }

  @Test(arguments: [Endpoint.Scheme.ws, .wss])
  func `a greeting with the end right behind it is not lost`(
    scheme: Endpoint.Scheme
  ) async throws {
    let identity = identity
    let greeting = String(repeating: "greeting ", count: 1_000)
    let server = try await LoopbackServer.start { channel in
      if scheme.isSecure {
        try channel.pipeline.syncOperations.addHandler(TLSHandler(server: identity))
      }
      try channel.pipeline.syncOperations.addHandler(Greeter(greeting, closes: true))
    }
    try await server.run { server in
      for _ in 0..<50 {
        let received = try await receive(endpoint(scheme, port: server.port))
        #expect(received == Received(text: greeting, error: nil))
      }
    }
  }

  @Test func `bytes in one read with the proxy's answer, and its end behind, are not lost`()
    async throws
  {
    let server = try await LoopbackServer.start { channel in
      try channel.pipeline.syncOperations.addHandler(TunnelServer())
    }
    try await server.run { server in
      let dialer = Dialer(
        settings: NetworkSettings(
          proxies: ProxySettings(environment: ["HTTP_PROXY": "127.0.0.1:\(server.port)"])),
        group: MultiThreadedEventLoopGroup.singleton)
      let endpoint = Endpoint(scheme: .ws, host: "behind.example", port: 81, target: "/")
      for _ in 0..<50 {
        let received = try await receive(endpoint, dialer: dialer)
        #expect(received == Received(text: "CONNECT behind.example:81", error: nil))
      }
    }
  }

  @Test func `a stream that TLS did not end is truncated`() async throws {
    let identity = identity
    let server = try await LoopbackServer.start { channel in
      try channel.pipeline.syncOperations.addHandlers(
        Cutter(), TLSHandler(server: identity), Greeter("half a rep", closes: false))
    }
    try await server.run { server in
      let received = try await receive(endpoint(.wss, port: server.port))
      #expect(received == Received(text: "half a rep", error: .truncated))
    }
  }

  @Test func `a port without a listener is refused`() async throws {
    let server = try await LoopbackServer.start { _ in }
    let port = server.port
    try await server.channel.close()
    let error = await failure(endpoint(.ws, port: port))
    #expect(error?.code == .refused)
    #expect(error?.message.contains("127.0.0.1:\(port)") == true)
  }

  @Test func `a name without an address cannot be resolved`() async throws {
    let error = await failure(
      Endpoint(scheme: .ws, host: "nobody.invalid", port: 80, target: "/"))
    #expect(error?.code == .cannotResolve)
  }

  @Test func `a silent server does not hold the handshake`() async throws {
    let dialer = Dialer(
      settings: NetworkSettings(caFile: dialer.settings.caFile, handshakeDeadline: 0.05),
      group: MultiThreadedEventLoopGroup.singleton)
    let server = try await LoopbackServer.start { _ in }
    try await server.run { server in
      let error = await failure(endpoint(.wss, port: server.port), dialer: dialer)
      #expect(error?.code == .timedOut)
    }
  }

  @Test func `a server that leaves during the handshake is named`() async throws {
    let server = try await LoopbackServer.start { channel in
      try channel.pipeline.syncOperations.addHandler(Greeter("", closes: true))
    }
    try await server.run { server in
      let error = await failure(endpoint(.wss, port: server.port))
      #expect(error?.code == .tlsFailed || error?.code == .broken)
      #expect(error?.isTransient == true)
    }
  }

  @Test func `authorities that cannot be read fail the connection`() async throws {
    let dialer = Dialer(
      settings: NetworkSettings(caFile: "\(folder.path)/nothing"),
      group: MultiThreadedEventLoopGroup.singleton)
    let error = await failure(endpoint(.wss, port: 1), dialer: dialer)
    #expect(error?.code == .badSettings)
    #expect(error?.message.contains("nothing") == true)
  }

  @Test func `the connection is closed where the application cannot be installed`() async throws {
    struct NoRoom: Error {}
    let promise = promise()
    let server = try await LoopbackServer.start { channel in
      try channel.pipeline.syncOperations.addHandler(Gatherer(promise))
    }
    try await server.run { server in
      await #expect(throws: NoRoom.self) {
        _ = try await dialer.dial(endpoint(.ws, port: server.port)) { _ in throw NoRoom() }.get()
      }
      let received = try await promise.futureResult.get()
      #expect(received.text == "")
    }
  }

  @Test func `an address that is refused gets not a byte`() async throws {
    let promise = promise()
    let server = try await LoopbackServer.start { channel in
      try channel.pipeline.syncOperations.addHandler(Gatherer(promise))
    }
    try await server.run { server in
      let error = await #expect(throws: FeedError.self) {
        _ = try await dialer.dial(
          Endpoint(scheme: .wss, host: "localhost", port: server.port, target: "/"),
          refusing: { FeedError(.hostileRedirect, "\($0)") }, install: { _ in }
        ).get()
      }
      #expect(error == FeedError(.hostileRedirect, "127.0.0.1"))
      let received = try await promise.futureResult.get()
      #expect(received.text == "")
    }
  }
}

/// Drops the announced end: the connection ends as if the cable had been cut.
private final class Cutter: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer

  private var isDone = false

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let count = unwrapOutboundIn(data).readableBytes
    context.write(data, promise: promise)
    // The greeting is the only record of this size that the server sends: 10 bytes, the type of the
    // content, 16 of the authentication and 5 of the header.
    if count == 32 { isDone = true }
  }

  func flush(context: ChannelHandlerContext) {
    context.flush()
    if isDone { context.close(promise: nil) }
  }
}

/// A proxy that says 200, the first words of the request as if they came from the host, and closes.
private final class TunnelServer: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let request = String(buffer: unwrapInboundIn(data)).prefix { $0 != "\r\n" }
    let words = request.split(separator: " ").prefix(2).joined(separator: " ")
    let answer = ByteBuffer(string: "HTTP/1.1 200 OK\r\n\r\n\(words)")
    context.writeAndFlush(wrapOutboundOut(answer), promise: nil)
    context.close(promise: nil)
  }
}
