// What the watcher knows of one profile.

internal import ReportFeed

/// A profile that is watched.
struct WatchedProfile {
  /// The settings that it works by.
  var settings: ProfileSettings
  /// Its connection; `nil` while it has no address or no key that can be used.
  var client: FeedClient?
  /// Where it connects and as whom, while it has a client.
  var session: SessionSettings?
  /// The lock of its key.
  var lock: KeyLock?
  /// Why it has no connection, by what the process would end with.
  var fault: ExitStatus?
  /// What takes its deliveries.
  var courier: Courier
  /// How the connection is, as far as events told.
  var state = ProfileStatus.State.starting
  /// Since when it is so.
  var since: WallTime
  /// What went wrong last.
  var lastError: String?
  /// When the last report came.
  var lastReport: WallTime?
  /// How many reports came on the day.
  var reports = DayCount()
}

extension WatchedProfile {
  /// Makes what is known of a profile at its beginning.
  init(settings: ProfileSettings, courier: Courier, since: WallTime) {
    self.settings = settings
    self.courier = courier
    self.since = since
  }

  /// What the process ends with if nothing else goes on; `nil` where something may come of itself, or
  /// it was asked to wait for a person.
  var restingStatus: ExitStatus? {
    guard !settings.waits else { return nil }
    if client == nil { return fault }
    return state == .refused ? .keyRefused : nil
  }

  /// Takes in what its connection did.
  mutating func note(_ event: FeedEvent, at time: WallTime) {
    switch event {
    case .connecting: if state != .waiting { enter(.connecting, at: time) }
    case .ready:
      enter(.connected, at: time)
      lastError = nil
    case .connectFailed(let failure): lastError = failure.message
    case .closed(let closing):
      enter(.waiting, at: time)
      if closing.cause == .silence { lastError = "nothing was heard any more" }
    case .reconnecting: enter(.waiting, at: time)
    case .refused: enter(.refused, at: time)
    case .senderError(let error): lastError = error.message
    case .keyInUseElsewhere: lastError = "another program probably uses the same key"
    case .report:
      lastReport = time
      reports.add(at: time)
    case .stopped: enter(.stopped, at: time)
    case .connected, .gap, .payloadProblem, .unknownFields, .unknownMessage, .quarantined,
      .settingsChanged:
      break
    }
  }

  private mutating func enter(_ next: ProfileStatus.State, at time: WallTime) {
    guard state != next else { return }
    state = next
    since = time
  }
}
