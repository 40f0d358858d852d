// A watcher at a fixed time, for tests.

import ReportFeed

@testable import reportconv

/// What watchers do, for tests.
enum Statuses {
  /// The moment that it is.
  static let now = WallTime(milliseconds: 1_795_767_123_000)

  /// A profile that was connected two hours and 14 minutes ago.
  static func connected(_ name: String = "default") -> ProfileStatus {
    ProfileStatus(
      name: name, state: .connected, since: now.advanced(by: -8_040_000),
      endpoint: "wss://reports.example/ws", lastPong: now.advanced(by: -4_000), reportsToday: 3,
      lastReport: now.advanced(by: -600_000))
  }

  /// A profile that tries again in eight seconds.
  static func waiting(_ name: String = "default") -> ProfileStatus {
    ProfileStatus(
      name: name, state: .waiting, since: now.advanced(by: -12_000),
      endpoint: "wss://reports.example/ws", reportsToday: 1,
      nextTry: now.advanced(by: 8_000), lastError: "the server closed the connection (1011)")
  }

  /// A watcher of some profiles.
  static func watcher(_ profiles: [ProfileStatus], process: Int = 17) -> WatcherStatus {
    WatcherStatus(
      process: process, version: "1.2.3", started: now.advanced(by: -10_000_000),
      updated: now.advanced(by: -1_000), profiles: profiles)
  }
}
