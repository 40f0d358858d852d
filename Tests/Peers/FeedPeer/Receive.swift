// Receives messages as fast as they come, and prints how fast that was.

import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import ReportFeed

struct Receive {
  let url: String
  let count: Int
  let compression: WebSocketCompression
  let caFile: String?

  init(url: String, count: Int, options: [String]) {
    self.url = url
    self.count = count
    compression = WebSocketCompression(argument: options.first)
    caFile = options.dropFirst().first
  }

  /// What came so far.
  private struct Tally {
    var messages = 0
    var bytes = 0
    var start: ContinuousClock.Instant?
    var end: ContinuousClock.Instant?
  }

  func run() async throws {
    let group = MultiThreadedEventLoopGroup.singleton
    let dialer = Dialer(settings: NetworkSettings(caFile: caFile), group: group)
    let tally = NIOLockedValueBox(Tally())
    let clock = ContinuousClock()
    let loop = group.next()
    let done = loop.makePromise(of: WebSocketClosure?.self)
    let connection = try await WebSocketClient.connect(
      try Endpoint(url), dialer: dialer, compression: compression, on: loop
    ) { event in
      switch event {
      case .text(let bytes):
        let isLast = tally.withLockedValue { tally in
          if tally.start == nil { tally.start = clock.now }
          guard tally.end == nil else { return false }
          tally.messages += 1
          tally.bytes += bytes.count
          if tally.messages == count { tally.end = clock.now }
          return tally.messages == count
        }
        if isLast { done.succeed(nil) }
      case .closed(let closure): done.succeed(closure)
      case .activity, .binary, .pong: break
      }
    }.get()
    let closure = try await done.futureResult.get()
    connection.close()
    try await connection.ended.get()
    report(tally.withLockedValue { $0 }, closure)
  }

  private func report(_ tally: Tally, _ closure: WebSocketClosure?) {
    guard tally.messages == count, let start = tally.start, let end = tally.end else {
      return FeedPeer.say(
        "ended after \(tally.messages) messages: \(String(describing: closure))\n")
    }
    print(Int(Double(count - 1) / (start.duration(to: end) / .seconds(1))))
  }
}
