import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import ReportFeed

@Suite struct FeedClientTests {
  private static let report = #"{"type":"report_ready","plaintext_report":"Lungs clear"}"#
  private let group = MultiThreadedEventLoopGroup.singleton

  private func server(_ frames: [UInt8]) async throws -> LoopbackServer {
    try await LoopbackServer.start {
      try $0.pipeline.syncOperations.addHandler(Accepter(frames))
    }
  }

  private func session(port: Int) -> Session {
    Session(
      SessionSettings(
        endpoint: Endpoint(scheme: .ws, host: "127.0.0.1", port: port, target: "/ws"),
        key: DoctorKey("demo")), seed: 1)
  }

  /// What a client hands on until it ends.
  private func outputs(
    port: Int, until isLast: @escaping @Sendable (FeedOutput) -> Bool
  ) async -> [FeedOutput] {
    let (stream, continuation) = AsyncStream.makeStream(of: FeedOutput.self)
    let client = FeedClient(
      session(port: port), dialer: Dialer(settings: NetworkSettings(), group: group),
      on: group.next()
    ) { output in continuation.yield(output) }
    await client.start()
    var outputs: [FeedOutput] = []
    for await output in stream {
      outputs.append(output)
      if isLast(output) { break }
    }
    await client.stop()
    continuation.finish()
    for await output in stream { outputs.append(output) }
    return outputs
  }

  @Test func `a report is handed on between what happened before and behind it`() async throws {
    let frames = ServerFrame.text(Self.report) + ServerFrame.close(1000)
    try await server(frames).run { server in
      let outputs = await outputs(port: server.port) { output in
        if case .event(.reconnecting) = output { true } else { false }
      }
      let messages = outputs.compactMap { output in
        if case .message(let message) = output { message.bytes } else { nil }
      }
      // A slow test may see the next connection, too.
      #expect(messages.first == Array(Self.report.utf8))
      let names = outputs.compactMap { output in
        if case .event(let event) = output { event.name } else { nil }
      }
      #expect(
        names.prefix(6) == [.connecting, .connected, .ready, .gap, .report, .closed]
          || names.prefix(5) == [.connecting, .connected, .ready, .report, .closed])
      #expect(outputs.last == .ended(.stopped))
    }
  }

  @Test func `a refused key is told once, and nothing is tried any more`() async throws {
    let frames = ServerFrame.close(1008)
    try await server(frames).run { server in
      let outputs = await outputs(port: server.port) { $0 == .ended(.refused) }
      #expect(outputs.contains(.ended(.refused)))
      #expect(outputs.count { $0 == .event(.connected) } == 1)
    }
  }

  @Test func `nobody at the address is a failed attempt with a delay behind it`() async throws {
    let outputs = await outputs(port: 1) { output in
      if case .event(.reconnecting) = output { true } else { false }
    }
    let failures = outputs.compactMap { output in
      if case .event(.connectFailed(let failure)) = output { failure.code } else { nil }
    }
    #expect(failures.first == .refused)
  }

  @Test func `a message that takes long to keep does not cost the connection`() async throws {
    var settings = SimulatorSettings()
    settings.interval = 1
    settings.count = 2
    let pings = AsyncStream.makeStream(of: Void.self)
    let report = SimulatedReport(
      name: "a", members: [.init("plaintext_report", json: Array("\"a\"".utf8))])
    let simulator = try await Simulator.start(
      settings, [report], clock: { 0 },
      tell: { event in
        if event == .ping(1) { pings.continuation.yield() }
      })
    var rules = SessionRules()
    rules.pingInterval = 50
    let session = Session(
      SessionSettings(endpoint: try Endpoint(simulator.address), key: DoctorKey("demo")),
      rules: rules, seed: 1)
    let outputs = AsyncStream.makeStream(of: FeedOutput.self)
    let client = FeedClient(
      session, dialer: Dialer(settings: NetworkSettings(), group: group), on: group.next()
    ) { output in
      outputs.continuation.yield(output)
      guard case .message = output else { return }
      // Three pings whose answers are not read: without a pause the first would have been the last.
      var count = 0
      for await _ in pings.stream {
        count += 1
        if count == 3 { break }
      }
    }
    await client.start()
    var messages = 0
    for await output in outputs.stream {
      if case .event(.closed) = output { break }
      if case .message = output { messages += 1 }
      if messages == 2 { break }
    }
    #expect(messages == 2)
    pings.continuation.finish()
    await client.stop()
    await simulator.stop()
  }

  @Test func `nothing more is read while a message is being kept`() async throws {
    let frames = (0..<50).flatMap {
      ServerFrame.text(#"{"type":"report_ready","plaintext_report":"\#($0)"}"#)
    }
    let inHand = Mutex(0)
    let most = Mutex(0)
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    try await server(frames).run { server in
      let client = FeedClient(
        session(port: server.port), dialer: Dialer(settings: NetworkSettings(), group: group),
        on: group.next()
      ) { output in
        guard case .message = output else { return }
        let now = inHand.withLock {
          $0 += 1
          return $0
        }
        most.withLock { $0 = max($0, now) }
        await Task.yield()
        inHand.withLock { $0 -= 1 }
        continuation.yield()
      }
      await client.start()
      var count = 0
      for await _ in stream {
        count += 1
        if count == 50 { break }
      }
      await client.stop()
      #expect(most.withLock { $0 } == 1)
    }
  }
}
