// The life of one doctor's connection over months: the sender's protocol as a state machine that does
// no input or output. Events and the time go in, actions come out.
//
//   idle ─start─▶ connecting ─opened─▶ open ─closed─▶ waiting ─timer─▶ connecting …
//                     │ failed ▶ waiting   │ 1008 ▶ refused ─other settings─▶ connecting …
//                                          │ stop, other settings ▶ closing ─▶ stopped, connecting
//
// What the sender's document leaves open is decided so:
//   - The key counts as accepted once the sender says anything but an error, or keeps the connection
//     for 5 s. A gap ends when the key that was then accepted had been sent.
//   - `ping` goes out 30 s after the key and every 30 s from then on; none right behind the key, since
//     a server that refuses and closes at once might then lose its close frame in a reset (RFC 1122,
//     4.2.2.13), and the refusal would look like a broken connection.
//   - A message of an error leaves the connection open: closing it could lose a report.
//   - Other settings end the connection with 1000 before the next begins, as the sender allows one a
//     doctor; a message that is arriving may end first.

/// One doctor's connection, again and again.
public struct Session: Sendable {
  /// Where it connects, and as whom.
  public private(set) var settings: SessionSettings
  let rules: SessionRules
  let limits: MessageLimits
  var state = State.idle
  var backoff: Backoff
  var now = Moment(Instant(milliseconds: 0), wall: WallTime(milliseconds: 0))
  /// Since when no report could come; `nil` while one can.
  var disconnectedSince: WallTime?
  /// The key before the last change: what the sender says may still quote it.
  private var formerKey: DoctorKey?
  var lastHeard: WallTime?
  var lastPong: WallTime?
  var rival = RivalWatch()
  /// The number of the connection tried last, from 1.
  private var lastNumber = 0
  private var lastAttempt: Instant?
  /// The moment that the shell was asked to wake us at, until it does.
  private var armed: Instant?
  var actions: [Action] = []

  /// Makes a session that waits for its start.
  ///
  /// - Parameters:
  ///   - settings: is where to connect, and as whom.
  ///   - rules: has the times.
  ///   - limits: is what is accepted of messages.
  ///   - seed: is a random number for the jitter of delays, another one in each process.
  public init(
    _ settings: SessionSettings, rules: SessionRules = SessionRules(),
    limits: MessageLimits = MessageLimits(), seed: UInt64
  ) {
    self.settings = settings
    self.rules = rules
    self.limits = limits
    backoff = Backoff(seed: seed)
  }

  /// Takes in what happened.
  ///
  /// - Parameters:
  ///   - event: is what happened.
  ///   - moment: is when; a clock that should not go back but does is not followed.
  /// - Returns: what to do about it, in order.
  public mutating func handle(_ event: Event, at moment: Moment) -> [Action] {
    now = Moment(max(now.instant, moment.instant), wall: moment.wall)
    switch event {
    case .start(let lastConnected): start(lastConnected)
    case .timer: timerFired()
    case .settingsChanged(let settings): change(to: settings)
    case .stop: stop()
    case .connection(let number, let event): handle(event, of: number)
    }
    arm()
    defer { actions = [] }
    return actions
  }
}

// MARK: - Starting, changing, stopping

extension Session {
  private mutating func start(_ lastConnected: WallTime?) {
    guard case .idle = state else { return }
    disconnectedSince = lastConnected.map { min($0, now.wall) } ?? now.wall
    connect()
  }

  private mutating func change(to settings: SessionSettings) {
    guard settings != self.settings else { return }
    if settings.key != self.settings.key { formerKey = self.settings.key }
    self.settings = settings
    backoff.reset()
    rival = RivalWatch()
    switch state {
    case .idle, .stopped: return
    case .refused, .waiting, .connecting, .open, .closing:
      tell(.settingsChanged(address: settings.endpoint.description))
    }
    switch state {
    case .refused, .waiting: connect()
    case .connecting(let number, _):
      actions.append(.drop(number))
      connect()
    case .open(let link): leave(link, for: .settings)
    case .idle, .stopped, .closing: break
    }
  }

  private mutating func stop() {
    switch state {
    case .idle, .waiting, .refused: end()
    case .connecting(let number, _): end(dropping: number)
    case .open(let link):
      if link.leaving?.cause == .stop { return end(dropping: link.number) }
      leave(link, for: .stop)
    case .closing(let ending):
      if ending.cause == .stop { return end(dropping: ending.link.number) }
      state = .closing(Ending(link: ending.link, until: ending.until, cause: .stop))
    case .stopped: break
    }
  }

  func isOpen(_ number: Int) -> Bool {
    guard case .open(let link) = state else { return false }
    return link.number == number
  }

  /// Ends for good.
  mutating func end(dropping number: Int? = nil) {
    if let number { actions.append(.drop(number)) }
    state = .stopped
    tell(.stopped)
    actions.append(.ended(.stopped))
  }

  mutating func tell(_ event: FeedEvent) {
    actions.append(.tell(event))
  }

  /// Words of the sender, without the key and not too long.
  func shown(_ words: String, limit: Int = 500) -> String {
    let words = formerKey?.hidden(in: words, limit: .max) ?? words
    return settings.key.hidden(in: words, limit: limit)
  }
}

// MARK: - Attempts

extension Session {
  /// Begins an attempt, or waits where the last one began less than a second ago.
  ///
  /// Nothing else begins one.
  mutating func connect() {
    if let lastAttempt, now.instant - lastAttempt < rules.attemptInterval {
      let delay = lastAttempt + rules.attemptInterval - now.instant
      return wait(delay)
    }
    lastAttempt = now.instant
    lastNumber += 1
    state = .connecting(lastNumber, until: now.instant + rules.attemptLimit)
    tell(.connecting(attempt: backoff.failures + 1, address: settings.endpoint.description))
    actions.append(.connect(lastNumber, settings.endpoint))
  }

  mutating func wait(_ milliseconds: Int) {
    state = .waiting(until: now.instant + milliseconds)
    tell(.reconnecting(milliseconds: milliseconds, attempt: backoff.failures + 1))
  }

  /// Waits as long as failures have made it.
  mutating func backOff(atLeast: Int = 0, isLasting: Bool = false) {
    if rival.isSuspected { return wait(backoff.longestDelay(by: rules)) }
    wait(backoff.delay(by: rules, atLeast: atLeast, isLasting: isLasting))
  }
}

// MARK: - The one timer

extension Session {
  /// Asks to be woken at the next deadline, unless that was asked for: a deadline that moves on, as it
  /// does with each byte that arrives, costs nothing until the timer fires.
  private mutating func arm() {
    guard let deadline = state.deadline(by: rules) else { return }
    if let armed, armed <= deadline { return }
    armed = deadline
    actions.append(.wake(at: deadline))
  }

  private mutating func timerFired() {
    armed = nil
    guard let deadline = state.deadline(by: rules), deadline <= now.instant else { return }
    switch state {
    case .idle, .refused, .stopped: break
    case .waiting: connect()
    case .connecting(let number, _):
      actions.append(.drop(number))
      fail(FeedError(.timedOut, settings.endpoint.host))
    case .open(let link): timerFired(for: link)
    case .closing(let ending):
      actions.append(.drop(ending.link.number))
      finish(ending, Closure(code: nil, isClean: false))
    }
  }
}
