// The times of the sender's protocol and of our patience, in one place.

/// How long a session waits for what, in milliseconds.
public struct SessionRules: Sendable, Hashable {
  /// From one `ping` to the next; nothing heard in between means that nobody is there any more.
  ///
  /// The sender's document recommends 30 s.
  public var pingInterval = 30_000
  /// A deadline missed by more than this was missed by us (a laptop that slept): it proves nothing.
  public var lateness = 10_000
  /// The shortest delay before the next attempt.
  public var shortestDelay = 1_000
  /// The longest delay before the next attempt.
  public var longestDelay = 60_000
  /// The longest time that a `Retry-After` of the sender is honoured for: 15 minutes.
  ///
  /// A service that asks for a day would otherwise leave the practice without reports for that day.
  public var longestRetryAfter = 900_000
  /// From one attempt to the next, whatever happens.
  public var attemptInterval = 1_000
  /// How long one attempt may take; the network's own deadlines are shorter.
  public var attemptLimit = 60_000
  /// A connection that was heard of after this time is stable.
  public var stableAfter = 60_000
  /// A connection that closes within this time after the key was sent closed early; one that does
  /// not was accepted, even if nothing was heard.
  public var earlyClose = 5_000
  /// So many early closes without a stable connection mean that the key is in use elsewhere.
  public var earlyClosesOfRival = 3
  /// How long the sender may take to answer a close frame.
  public var closeLimit = 5_000
  /// How long a message that has begun to arrive may take to end before we close on our own account.
  public var drainLimit = 10_000

  /// Makes the rules that apply where nothing else is said.
  public init() {}
}
