// What a session is doing, for status lines and `reportconv status`.

/// What a session is doing at a moment.
public struct SessionStatus: Sendable, Hashable {
  /// What it is doing; the raw value is what scripts see.
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    /// It has not begun.
    case idle
    /// An attempt is under way.
    case connecting
    /// The key is sent, and nothing is known of it.
    case authenticating
    /// Reports can come.
    case ready
    /// The close frame is sent.
    case closing
    /// It waits for the next attempt.
    case waiting
    /// The key was refused.
    case refused
    /// It has ended.
    case stopped
  }

  /// What it is doing.
  public var phase: Phase
  /// When the key was sent on the connection that is open.
  public var connectedSince: WallTime?
  /// When the last bytes came, on whatever connection.
  public var lastHeard: WallTime?
  /// When the last pong came, on whatever connection.
  public var lastPong: WallTime?
  /// When the next attempt begins.
  public var nextAttempt: Instant?
  /// Attempts in a row that gave no stable connection.
  public var failures: Int
  /// Since when no report could come; `nil` while one can.
  public var disconnectedSince: WallTime?
  /// Whether another program probably uses the same key.
  public var isKeyInUseElsewhere: Bool
}

extension Session {
  /// What the session is doing.
  public var status: SessionStatus {
    SessionStatus(
      phase: phase, connectedSince: connectedSince, lastHeard: lastHeard, lastPong: lastPong,
      nextAttempt: nextAttempt, failures: backoff.failures, disconnectedSince: disconnectedSince,
      isKeyInUseElsewhere: rival.isSuspected)
  }

  private var phase: SessionStatus.Phase {
    switch state {
    case .idle: .idle
    case .connecting: .connecting
    case .open(let link): link.isReady ? .ready : .authenticating
    case .closing: .closing
    case .waiting: .waiting
    case .refused: .refused
    case .stopped: .stopped
    }
  }

  private var connectedSince: WallTime? {
    guard case .open(let link) = state else { return nil }
    return link.opened.wall
  }

  private var nextAttempt: Instant? {
    guard case .waiting(let until) = state else { return nil }
    return until
  }
}
