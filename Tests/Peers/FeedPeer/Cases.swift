// Runs the cases of a fuzzing server, in the manner of the Autobahn test suite: the server counts
// its cases, runs the one that the path names, and writes its report when it is asked to.

import ReportFeed

struct Cases {
  let base: String
  let agent: String
  let compression: WebSocketCompression
  let range: (first: Int, last: Int?)

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
    var number = range.first
    while number <= last {
      try await echo("\(base)/runCase?case=\(number)&agent=\(agent)")
      number += 1
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
