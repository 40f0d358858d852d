// When something that failed is tried again.

internal import FoundationEssentials

/// When something that failed is tried again: each time after twice as long.
struct RetryPlan: Sendable, Hashable {
  /// Seconds before the second attempt.
  var first: Double
  /// Seconds that no waiting exceeds.
  var longest: Double
  /// How many attempts there are in all; `nil` for no end.
  var limit: Int?

  /// Commands: from 5 s to an hour, for about three days.
  static let hook = RetryPlan(first: 5, longest: 3600, limit: 80)
  /// Documents: from 10 s to 15 minutes, until the address has expired, or for about a day.
  static let document = RetryPlan(first: 10, longest: 900, limit: 100)
  /// Folders: from 5 s to 5 minutes, as long as it takes.
  static let folder = RetryPlan(first: 5, longest: 300, limit: nil)

  /// When to try again; `nil` where it is given up.
  ///
  /// - Parameters:
  ///   - failures: is how often it had failed before this time.
  ///   - now: is the time.
  /// - Returns: the time of the next attempt.
  func next(after failures: Int, at now: Date) -> Date? {
    if let limit, failures + 1 >= limit { return nil }
    var delay = first
    for _ in 0..<min(failures, 32) where delay < longest { delay *= 2 }
    return now.addingTimeInterval(min(delay, longest))
  }
}
