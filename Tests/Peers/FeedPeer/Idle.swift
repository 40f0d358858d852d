// Opens many connections, and prints what each of them costs in memory.

import Glibc
import NIOCore
import NIOPosix
import ReportFeed

struct Idle {
  let url: String
  let count: Int
  let caFile: String?

  func run() async throws {
    let group = MultiThreadedEventLoopGroup.singleton
    let dialer = Dialer(settings: NetworkSettings(caFile: caFile), group: group)
    let endpoint = try Endpoint(url)
    // The first connections pay for what all share.
    var connections: [WebSocketConnection] = []
    for _ in 0..<8 { connections.append(try await open(endpoint, dialer, group)) }
    let before = resident()
    for _ in 0..<count { connections.append(try await open(endpoint, dialer, group)) }
    let after = resident()
    print((after - before) / count)
    for connection in connections { connection.close() }
  }

  private func open(
    _ endpoint: Endpoint, _ dialer: Dialer, _ group: any EventLoopGroup
  ) async throws -> WebSocketConnection {
    try await WebSocketClient.connect(endpoint, dialer: dialer, on: group.next()) { _ in }.get()
  }

  /// The resident memory of this process, in bytes.
  private func resident() -> Int {
    guard let file = unsafe fopen("/proc/self/statm", "r") else { return 0 }
    defer { unsafe fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    _ = unsafe fgets(&line, 256, file)
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(CInt(_SC_PAGESIZE)))
  }
}
