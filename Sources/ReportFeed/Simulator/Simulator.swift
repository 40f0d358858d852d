// A server that speaks the sender's protocol on this machine: for demonstrations, for tests, and for
// those who write a receiver of their own. It listens on 127.0.0.1 alone.

internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOWebSocket

/// A simulated sender that runs.
///
///     let simulator = try await Simulator.start(settings, reports) { print($0) }
///     …
///     await simulator.stop()
package struct Simulator: Sendable {
  /// The path of the WebSocket, as the sender has it.
  static let path = "/reports/ws"

  /// The address that receivers connect to.
  package let address: String
  /// The port.
  package let port: Int
  private let channel: any Channel
  private let group: MultiThreadedEventLoopGroup
  private let hub: NIOLoopBound<SimulatorHub>

  /// Starts a simulated sender.
  ///
  /// - Parameters:
  ///   - settings: How it behaves.
  ///   - reports: What it sends.
  ///   - clock: Gives the seconds since 1970, for addresses that expire.
  ///   - tell: Is called with each event, on the simulator's own thread.
  /// - Returns: The simulator, which listens.
  /// - Throws: `FeedError` where the port cannot be used.
  package static func start(
    _ settings: SimulatorSettings, _ reports: [SimulatedReport],
    clock: @escaping @Sendable () -> Int, tell: @escaping @Sendable (SimulatorEvent) -> Void
  ) async throws -> Simulator {
    // All state is on one loop, so there is nothing to lock.
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let loop = group.next()
    do {
      return try await loop.flatSubmit {
        let hub = NIOLoopBound(
          SimulatorHub(settings, reports, on: loop, clock: clock, tell: tell), eventLoop: loop)
        return listen(hub, group)
      }.get()
    } catch {
      try? await group.shutdownGracefully()
      let words = FeedError(connecting: error, to: "").detail
      throw FeedError(
        .badSettings, "127.0.0.1:\(settings.port)",
        detail: "port \(settings.port) of 127.0.0.1 cannot be used (\(words)): name another, or 0")
    }
  }

  private static func listen(
    _ hub: NIOLoopBound<SimulatorHub>, _ group: MultiThreadedEventLoopGroup
  ) -> EventLoopFuture<Simulator> {
    let bound = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 1_024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try install(hub, on: channel) }
      }
      .bind(host: "127.0.0.1", port: hub.value.settings.port)
    bound.whenFailure { _ in hub.value.finished.succeed() }
    return bound.map { channel in
      let settings = hub.value.settings
      let port = channel.localAddress?.port ?? settings.port
      hub.value.port = port
      let address = settings.address(("ws", "wss"), port: port, path)
      hub.value.tell(.listening(address: address))
      return Simulator(address: address, port: port, channel: channel, group: group, hub: hub)
    }
  }

  /// Waits until a receiver got all reports and no connection is left.
  package func finished() async {
    let hub = hub
    let end = channel.eventLoop.flatSubmit { hub.value.finished.futureResult }
    try? await end.get()
  }

  /// Closes all connections with 1001, then the port.
  package func stop() async {
    let hub = hub
    try? await channel.close()
    try? await channel.eventLoop.flatSubmit { hub.value.leave() }.get()
    try? await group.shutdownGracefully()
  }
}

// MARK: - The pipeline

extension Simulator {
  private static func install(
    _ hub: NIOLoopBound<SimulatorHub>, on channel: any Channel
  ) throws {
    let pipeline = channel.pipeline.syncOperations
    hub.value.watch(channel)
    if let context = hub.value.settings.tls {
      try pipeline.addHandler(TLSHandler(server: context))
    }
    let documents = NIOLoopBound(DocumentHandler(hub.value), eventLoop: channel.eventLoop)
    let upgrader = NIOWebSocketServerUpgrader(
      maxFrameSize: 1 << 16,
      shouldUpgrade: { channel, head in
        channel.eventLoop.makeSucceededFuture(headers(for: head, hub.value, documents.value))
      },
      upgradePipelineHandler: { channel, _ in
        channel.eventLoop.makeCompletedFuture { try installSocket(hub.value, on: channel) }
      })
    try pipeline.configureHTTPServerPipeline(
      withServerUpgrade: (
        [upgrader],
        { context in
          context.pipeline.syncOperations.removeHandler(documents.value, promise: nil)
        }
      ))
    try pipeline.addHandler(documents.value)
  }

  /// What is added to the answer to an opening handshake; `nil` where there is to be none.
  private static func headers(
    for head: HTTPRequestHead, _ hub: SimulatorHub, _ documents: DocumentHandler
  ) -> HTTPHeaders? {
    guard head.uri.prefix(while: { $0 != "?" }) == path else { return nil }
    documents.isBusy = hub.strikes(.busy)
    return documents.isBusy ? nil : HTTPHeaders()
  }

  private static func installSocket(_ hub: SimulatorHub, on channel: any Channel) throws {
    try channel.pipeline.syncOperations.addHandlers([
      NIOWebSocketFrameAggregator(
        minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: 64,
        maxAccumulatedFrameSize: 1 << 16),
      SimulatorSocketHandler(hub),
    ])
  }
}
