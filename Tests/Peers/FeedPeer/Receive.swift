// Receives messages as fast as they come, and prints how fast that was.

import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import ReportFeed

struct Receive {
  let url: String
  let count: Int
  let caFile: String?

  func run() async throws {
    let group = MultiThreadedEventLoopGroup.singleton
    let dialer = Dialer(settings: NetworkSettings(caFile: caFile), group: group)
    let loop = group.next()
    let done = loop.makePromise(of: String.self)
    let tally = NIOLockedValueBox(Tally(count))
    let connection = try await WebSocketClient.connect(
      try Endpoint(url), dialer: dialer, compression: .none, on: loop
    ) { event in
      switch event {
      case .text: if let figures = tally.withLockedValue({ $0.add() }) { done.succeed(figures) }
      case .closed(let closure): done.succeed("ended early: \(closure)")
      case .activity, .binary, .pong: break
      }
    }.get()
    print(try await done.futureResult.get())
    connection.close()
    try await connection.ended.get()
  }
}
