// The time and the chance that a fetch depends on.

internal import FoundationEssentials

/// Where a fetch takes the time and its random numbers from.
struct FetchClock: Sendable {
  /// Seconds of a clock that never goes back.
  var now: @Sendable () -> Double
  /// Seconds since 1970.
  var date: @Sendable () -> Double
  /// A number from 0 to 1.
  var random: @Sendable () -> Double
  /// Waits for some seconds.
  var sleep: @Sendable (Double) async throws -> Void

  /// The machine's own.
  static var system: FetchClock {
    let start = ContinuousClock.now
    return FetchClock(
      now: { start.duration(to: .now) / .seconds(1) },
      date: { Date().timeIntervalSince1970 },
      random: { Double.random(in: 0...1) },
      sleep: { try await Task.sleep(for: .seconds($0)) })
  }
}
