// Time as the session sees it: handed in with each event, never asked of a clock.

/// A moment on a clock that never goes back: milliseconds since any fixed moment.
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since the moment that the caller counts from.
  public var milliseconds: Int

  /// Makes a moment.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// Whether one moment is before the other.
  public static func < (one: Instant, other: Instant) -> Bool {
    one.milliseconds < other.milliseconds
  }

  /// The moment that many milliseconds later.
  public static func + (instant: Instant, milliseconds: Int) -> Instant {
    Instant(milliseconds: instant.milliseconds + milliseconds)
  }

  /// The milliseconds from one moment to a later one.
  public static func - (later: Instant, earlier: Instant) -> Int {
    later.milliseconds - earlier.milliseconds
  }
}

/// One moment on both clocks: what is waited for is measured on the first, what people are told is
/// read off the second, which may jump.
public struct Moment: Sendable, Hashable {
  /// The moment on the clock that never goes back.
  public var instant: Instant
  /// The moment of the calendar.
  public var wall: WallTime

  /// Makes a moment.
  public init(_ instant: Instant, wall: WallTime) {
    self.instant = instant
    self.wall = wall
  }
}
