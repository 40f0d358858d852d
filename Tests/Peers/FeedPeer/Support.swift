// What the subcommands share.

import NIOCore
import NIOPosix
import ReportFeed

extension WebSocketCompression {
  /// Reads an argument.
  init(argument: String?) {
    switch argument {
    case "message": self = .perMessage
    case "context": self = .acrossMessages
    default: self = .none
    }
  }
}

/// A connection with its events as a sequence.
struct Feed {
  let connection: WebSocketConnection
  let events: AsyncStream<WebSocketEvent>

  /// Connects.
  init(_ url: String, compression: WebSocketCompression, caFile: String? = nil) async throws {
    let group = MultiThreadedEventLoopGroup.singleton
    let dialer = Dialer(settings: NetworkSettings(caFile: caFile), group: group)
    let (events, continuation) = AsyncStream.makeStream(of: WebSocketEvent.self)
    self.events = events
    // Where compression is on, the fuzzing server expects that every message is compressed.
    let limits = WebSocketLimits(compressedFrom: 1)
    connection = try await WebSocketClient.connect(
      try Endpoint(url), dialer: dialer, limits: limits, compression: compression, on: group.next()
    ) { event in
      continuation.yield(event)
      if case .closed = event { continuation.finish() }
    }.get()
  }
}
