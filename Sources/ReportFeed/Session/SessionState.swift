// What a session is doing, and what it must remember of it.

extension Session {
  enum State: Sendable {
    case idle
    case connecting(Int, until: Instant)
    case open(Link)
    case closing(Ending)
    case waiting(until: Instant)
    case refused
    case stopped
  }

  /// Why we close a connection that works.
  enum LeaveCause: Sendable {
    case settings, stop
  }

  /// An open connection that has the key.
  struct Link: Sendable {
    let number: Int
    /// When the key was sent.
    let opened: Moment
    var lastHeard: Moment
    var nextPing: Instant
    /// Whether anything was heard since the last `ping`; true before the first.
    var isAnswered = true
    /// Whether a `ping` was sent again, since we came too late to judge the silence after the first.
    var isAskedAgain = false
    /// Set after a time in which nothing was heard though something must have been, as when a laptop
    /// sleeps: what arrives then may be old.
    var doubt: Doubt?
    /// Whether the sender accepted the key, as far as one can tell.
    var isReady = false
    /// Whether a message has begun to arrive and not ended.
    var isInMessage = false
    /// Whether nothing is read: silence proves nothing then.
    var isPaused = false
    var proof: Proof
    /// Set when we are to close once the message in transit has ended.
    var leaving: (cause: LeaveCause, until: Instant)?

    init(number: Int, opened: Moment, nextPing: Instant) {
      self.number = number
      self.opened = opened
      self.nextPing = nextPing
      lastHeard = opened
      proof = Proof(since: opened.instant)
    }
  }

  /// A time in which the connection may have ended without our noticing.
  struct Doubt: Sendable {
    /// When the sender had been heard last.
    let lastHeard: WallTime
    /// A `ping` after this moment whose answer comes ends the doubt.
    let noticed: Instant
  }

  /// What shows that a connection is stable: a sign of life after a minute, or a pong and a report.
  ///
  /// An error begins it anew.
  struct Proof: Sendable {
    var since: Instant
    var hasPong = false
    var hasReport = false
    var isGiven = false
  }

  /// A connection whose close frame we sent.
  struct Ending: Sendable {
    let link: Link
    let until: Instant
    var cause: LeaveCause
  }

  /// Counts the connections that were closed soon after the key was sent, since a stable one.
  ///
  /// "One active connection per user": two programs with one key throw each other out.
  struct RivalWatch: Sendable {
    var earlyCloses = 0
    var isSuspected = false
  }
}

extension Session.Link {
  /// Called when something arrives, before it is noted as heard.
  mutating func noteDoubt(at now: Moment, by rules: SessionRules) {
    let silence = now.wall.milliseconds - lastHeard.wall.milliseconds
    guard doubt == nil, silence > rules.pingInterval + rules.lateness else { return }
    doubt = Session.Doubt(lastHeard: lastHeard.wall, noticed: now.instant)
  }
}

extension Session.State {
  /// When something must be done even if nothing happens.
  func deadline(by rules: SessionRules) -> Instant? {
    switch self {
    case .idle, .refused, .stopped: return nil
    case .connecting(_, let until), .waiting(let until): return until
    case .closing(let ending): return ending.until
    case .open(let link):
      var deadline = link.nextPing
      if !link.isReady { deadline = min(deadline, link.opened.instant + rules.earlyClose) }
      if let leaving = link.leaving { deadline = min(deadline, leaving.until) }
      return deadline
    }
  }
}
