// Runs the cases of a fuzzing server, in the manner of the Autobahn test suite: the server counts
// its cases, runs the one that the path names, and writes its report when it is asked to.

import ReportFeed

struct Cases {
  let base: String
  let agent: String
  let compression: WebSocketCompression
  let range: (first: Int, last: Int?)

  /// So many cases run side by side: most of them wait.
  private static let lanes = 6

  init(base: String, agent: String, options: [String]) {
    self.base = base
    self.agent = agent
    compression = WebSocketCompression(argument: options.first)
    range = (
      options.dropFirst().first.flatMap { Int($0) } ?? 1,
      options.dropFirst(2).first.flatMap { Int($0) }
    )
  }

  func run() async throws {
    let count = try await caseCount()
    let last = min(range.last ?? count, count)
    try await withThrowingTaskGroup(of: Void.self) { lanes in
      for lane in 0..<Self.lanes {
        lanes.addTask {
          for number in stride(from: range.first + lane, through: last, by: Self.lanes) {
            try await echo("\(base)/runCase?case=\(number)&agent=\(agent)")
          }
        }
      }
      try await lanes.waitForAll()
    }
    try await echo("\(base)/updateReports?agent=\(agent)")
    print("ran \(last - range.first + 1) of \(count) cases")
  }

  private func caseCount() async throws -> Int {
    let feed = try await Feed("\(base)/getCaseCount", compression: .none)
    var count = 0
    for await event in feed.events {
      if case .text(let bytes) = event { count = Int(String(decoding: bytes, as: UTF8.self)) ?? 0 }
    }
    return count
  }

  /// Sends back each message until the server closes.
  private func echo(_ url: String) async throws {
    let feed = try await Feed(url, compression: compression)
    for await event in feed.events {
      switch event {
      case .text(let bytes): feed.connection.send(text: bytes)
      case .binary(let bytes): feed.connection.send(binary: bytes)
      case .activity, .pong, .closed: break
      }
    }
  }
}
