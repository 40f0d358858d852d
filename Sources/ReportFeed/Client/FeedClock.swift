// The time, for a session that asks no clock itself.

internal import FoundationEssentials

/// Tells the time on both clocks.
public struct FeedClock: Sendable {
  private let read: @Sendable () -> Moment

  /// The clocks of the machine.
  ///
  /// The first one goes on while the machine sleeps, so that a laptop that
  /// wakes up knows how long nothing was heard.
  public init() {
    let start = ContinuousClock.now
    read = {
      let elapsed = (ContinuousClock.now - start).components
      let milliseconds =
        Int(elapsed.seconds) * 1_000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
      return Moment(
        Instant(milliseconds: milliseconds),
        wall: WallTime(milliseconds: Int((Date().timeIntervalSince1970 * 1_000).rounded(.down))))
    }
  }

  /// A clock that is told what to say.
  public init(_ read: @escaping @Sendable () -> Moment) {
    self.read = read
  }

  /// The moment it is.
  public func now() -> Moment { read() }
}
