import NIOCore
import NIOPosix
import Testing

@testable import ReportFeed

@Suite struct DialerTests {
  let dialer = Dialer(settings: NetworkSettings(), group: MultiThreadedEventLoopGroup.singleton)

  private func endpoint(port: Int) -> Endpoint {
    Endpoint(scheme: .ws, host: "127.0.0.1", port: port, target: "/")
  }

  @Test func `bytes go both ways over plain TCP`() async throws {
    let received = try await LoopbackServer.with({
      try $0.pipeline.syncOperations.addHandler(Echo())
    }) { server in
      let promise = MultiThreadedEventLoopGroup.singleton.next().makePromise(of: Received.self)
      let channel = try await dialer.dial(endpoint(port: server.port)) { channel in
        try channel.pipeline.syncOperations.addHandler(Gatherer(promise, enough: 5))
      }.get()
      try await channel.writeAndFlush(ByteBuffer(string: "hello"))
      let received = try await promise.futureResult.get()
      try await channel.close()
      return received
    }
    #expect(received.text == "hello")
  }

  @Test func `a greeting with the end right behind it is not lost`() async throws {
    let greeting = String(repeating: "greeting ", count: 1_000)
    try await LoopbackServer.with({
      try $0.pipeline.syncOperations.addHandler(Greeter(greeting, closes: true))
    }) { server in
      for _ in 0..<50 {
        let promise = MultiThreadedEventLoopGroup.singleton.next().makePromise(of: Received.self)
        _ = try await dialer.dial(endpoint(port: server.port)) { channel in
          try channel.pipeline.syncOperations.addHandler(Gatherer(promise))
        }.get()
        let received = try await promise.futureResult.get()
        #expect(received == Received(text: greeting, error: nil))
      }
    }
  }

  @Test func `a port without a listener is refused`() async throws {
    let server = try await LoopbackServer.start { _ in }
    let port = server.port
    try await server.channel.close()
    let error = await #expect(throws: FeedError.self) {
      _ = try await dialer.dial(endpoint(port: port)) { _ in }.get()
    }
    #expect(error?.code == .refused)
    #expect(error?.message.contains("127.0.0.1:\(port)") == true)
  }

  @Test func `a name without an address cannot be resolved`() async throws {
    let endpoint = Endpoint(scheme: .ws, host: "nobody.invalid", port: 80, target: "/")
    let error = await #expect(throws: FeedError.self) {
      _ = try await dialer.dial(endpoint) { _ in }.get()
    }
    #expect(error?.code == .cannotResolve)
  }

  @Test func `the connection is closed where the application cannot be installed`() async throws {
    struct NoRoom: Error {}
    let promise = MultiThreadedEventLoopGroup.singleton.next().makePromise(of: Received.self)
    try await LoopbackServer.with({
      try $0.pipeline.syncOperations.addHandler(Gatherer(promise))
    }) { server in
      await #expect(throws: NoRoom.self) {
        _ = try await dialer.dial(endpoint(port: server.port)) { _ in throw NoRoom() }.get()
      }
      let received = try await promise.futureResult.get()
      #expect(received.text == "")
    }
  }
}
