// What a fetch may cost.

/// Limits and patience of a fetch.
public struct FetchLimits: Sendable, Hashable {
  /// The most bytes that a document may have.
  public var size: Int
  /// How often a server may send us on.
  public var redirects: Int
  /// How long a server may be silent, in seconds.
  public var silence: Double
  /// How long attempts are repeated, in seconds from the first.
  public var patience: Double
  /// The shortest and the longest delay before another attempt, in seconds.
  public var delays: ClosedRange<Double>
  /// Whether a document may come unencrypted from this machine itself: for trying things out.
  public var allowsPlainLoopback: Bool

  /// Makes limits; by default 256 MiB, 5 redirects, 30 seconds of silence, 15 minutes of attempts.
  public init(
    size: Int = 256 << 20, redirects: Int = 5, silence: Double = 30, patience: Double = 900,
    delays: ClosedRange<Double> = 1...60, allowsPlainLoopback: Bool = false
  ) {
    self.size = size
    self.redirects = redirects
    self.silence = silence
    self.patience = patience
    self.delays = delays
    self.allowsPlainLoopback = allowsPlainLoopback
  }
}
