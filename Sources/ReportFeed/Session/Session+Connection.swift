// What happens to the connection: opening, silence, closing, and what follows from each.

extension Session {
  mutating func handle(_ event: ConnectionEvent, of number: Int) {
    switch event {
    case .opened: opened(number)
    case .failed(let error):
      if case .connecting(number, _) = state { fail(error) }
    case .closed(let closure): closed(number, closure)
    case .activity(let inMessage): hear(number, inMessage: inMessage)
    case .pong:
      hear(number)
      notePong(number)
    case .reading(let isPaused): noteReading(number, isPaused: isPaused)
    case .binary(let bytes):
      hear(number, inMessage: false)
      quarantine(bytes, MessageProblem(.binary))
    case .text(let bytes):
      hear(number, inMessage: false)
      take(bytes, of: number)
    }
    leaveIfDue(number)
  }

  /// Sends the key: the first frame of a connection, in the same moment.
  private mutating func opened(_ number: Int) {
    guard case .connecting(number, _) = state else {
      // It was dropped while it opened.
      return actions.append(.drop(number))
    }
    lastHeard = now.wall
    state = .open(
      Link(number: number, opened: now, nextPing: now.instant + rules.pingInterval))
    actions.append(.send(number, settings.authentication))
    tell(.connected)
  }

  /// An attempt failed.
  mutating func fail(_ error: FeedError) {
    var told = error
    told.detail = shown(error.detail)
    tell(.connectFailed(told))
    let longest = Double(rules.longestRetryAfter / 1_000)
    let asked = error.retryAfter.map { $0 > 0 ? min($0, longest) : 0 } ?? 0
    backOff(atLeast: Int(asked * 1_000), isLasting: !error.isTransient)
  }
}

// MARK: - Signs of life

extension Session {
  /// Bytes arrived: whatever they are, somebody is there.
  private mutating func hear(_ number: Int, inMessage: Bool? = nil) {
    guard case .open(var link) = state, link.number == number else { return }
    lastHeard = now.wall
    link.noteDoubt(at: now, by: rules)
    link.lastHeard = now
    link.isAnswered = true
    link.isAskedAgain = false
    if let inMessage { link.isInMessage = inMessage }
    state = .open(link)
    proveIfStable()
  }

  /// The time for an answer begins anew where we read on.
  private mutating func noteReading(_ number: Int, isPaused: Bool) {
    guard case .open(var link) = state, link.number == number else { return }
    if link.isPaused, !isPaused, !link.isAnswered {
      link.nextPing = max(link.nextPing, now.instant + rules.pingInterval)
    }
    link.isPaused = isPaused
    state = .open(link)
  }

  mutating func notePong(_ number: Int) {
    guard case .open(var link) = state, link.number == number else { return }
    lastPong = now.wall
    link.proof.hasPong = true
    if let doubt = link.doubt, link.nextPing > doubt.noticed + rules.pingInterval {
      link.doubt = nil
    }
    state = .open(link)
    noteReady(number)
    proveIfStable()
  }

  mutating func noteReport(_ number: Int) {
    guard case .open(var link) = state, link.number == number else { return }
    link.proof.hasReport = true
    state = .open(link)
    proveIfStable()
  }

  mutating func noteError(_ number: Int) {
    guard case .open(var link) = state, link.number == number else { return }
    link.proof = Proof(since: now.instant)
    state = .open(link)
  }

  /// The key was accepted: reports can come, and the time without connection is over.
  mutating func noteReady(_ number: Int) {
    guard case .open(var link) = state, link.number == number, !link.isReady else { return }
    link.isReady = true
    state = .open(link)
    tell(.ready)
    if let start = disconnectedSince, start < link.opened.wall {
      tell(.gap(FeedEvent.Gap(start: start, end: link.opened.wall)))
    }
    disconnectedSince = nil
  }

  private mutating func proveIfStable() {
    guard case .open(var link) = state, !link.proof.isGiven else { return }
    let isOld = now.instant - link.proof.since >= rules.stableAfter
    guard isOld || (link.proof.hasPong && link.proof.hasReport) else { return }
    link.proof.isGiven = true
    state = .open(link)
    backoff.reset()
    rival = RivalWatch()
  }

  mutating func timerFired(for link: Link) {
    if let leaving = link.leaving, leaving.until <= now.instant {
      return close(link, for: leaving.cause)
    }
    if link.opened.instant + rules.earlyClose <= now.instant { noteReady(link.number) }
    guard link.nextPing <= now.instant else { return }
    let isLate = now.instant - link.nextPing > rules.lateness
    if link.isAnswered || link.isPaused {
      ping(isAgain: false)
    } else if isLate && !link.isAskedAgain {
      ping(isAgain: true)
    } else {
      actions.append(.drop(link.number))
      lose(link, FeedEvent.Closing(cause: .silence))
    }
  }

  private mutating func ping(isAgain: Bool) {
    guard case .open(var link) = state else { return }
    link.isAnswered = false
    link.isAskedAgain = isAgain
    link.nextPing = now.instant + rules.pingInterval
    state = .open(link)
    actions.append(.send(link.number, Array("ping".utf8)))
  }
}

// MARK: - Closing

extension Session {
  /// Closes a connection that works, once the message in transit has ended.
  mutating func leave(_ link: Link, for cause: LeaveCause) {
    guard link.leaving?.cause != .stop else { return }
    guard link.isInMessage else { return close(link, for: cause) }
    var link = link
    link.leaving = (cause, link.leaving?.until ?? now.instant + rules.drainLimit)
    state = .open(link)
  }

  private mutating func leaveIfDue(_ number: Int) {
    guard case .open(let link) = state, link.number == number, !link.isInMessage,
      let leaving = link.leaving
    else { return }
    close(link, for: leaving.cause)
  }

  private mutating func close(_ link: Link, for cause: LeaveCause) {
    actions.append(.close(link.number, code: 1_000, reason: ""))
    state = .closing(Ending(link: link, until: now.instant + rules.closeLimit, cause: cause))
  }

  private mutating func closed(_ number: Int, _ closure: Closure) {
    switch state {
    case .connecting(number, _):
      fail(FeedError(.closed, settings.endpoint.host, detail: "during the opening handshake"))
    case .open(let link) where link.number == number: closed(link, closure)
    case .closing(let ending) where ending.link.number == number: finish(ending, closure)
    case .idle, .connecting, .open, .closing, .waiting, .refused, .stopped: break
    }
  }

  /// The connection that we closed is gone.
  mutating func finish(_ ending: Ending, _ closure: Closure) {
    noteDisconnected(ending.link, isClean: closure.isClean)
    tell(
      .closed(
        .init(
          cause: ending.cause == .stop ? .stop : .settings, code: closure.code,
          reason: shown(closure.reason))))
    switch ending.cause {
    case .settings: connect()
    case .stop: end()
    }
  }

  /// The sender or the network closed.
  private mutating func closed(_ link: Link, _ closure: Closure) {
    let cause: FeedEvent.Closing.Cause =
      closure.isOurs ? .violation : closure.isClean ? .sender : .lost
    lose(link, .init(cause: cause, code: closure.code, reason: shown(closure.reason)))
  }

  /// The connection is gone, and we did not want it.
  private mutating func lose(_ link: Link, _ closing: FeedEvent.Closing) {
    noteDisconnected(link, isClean: closing.cause == .sender)
    tell(.closed(closing))
    if let leaving = link.leaving { return leaving.cause == .stop ? end() : connect() }
    if closing.cause == .sender, closing.code == 1_008 { return refuse(closing.reason) }
    noteEarlyClose(link)
    backOff()
  }

  /// Notes since when no report can come; a connection that was never ready changes nothing.
  ///
  /// What was sent before a proper close has arrived; after another end, or a sleep, nobody knows.
  private mutating func noteDisconnected(_ link: Link, isClean: Bool) {
    guard disconnectedSince == nil else { return }
    var link = link
    link.noteDoubt(at: now, by: rules)
    disconnectedSince = link.doubt?.lastHeard ?? (isClean ? now.wall : link.lastHeard.wall)
  }

  private mutating func noteEarlyClose(_ link: Link) {
    guard now.instant - link.opened.instant <= rules.earlyClose else { return }
    rival.earlyCloses += 1
    guard rival.earlyCloses >= rules.earlyClosesOfRival, !rival.isSuspected else { return }
    rival.isSuspected = true
    tell(.keyInUseElsewhere)
  }

  private mutating func refuse(_ reason: String) {
    state = .refused
    tell(.refused(reason: reason))
    actions.append(.ended(.refused))
  }
}
