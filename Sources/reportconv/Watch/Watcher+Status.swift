// What the watcher says of itself: the page that `reportconv status` reads, the live line, systemd.

internal import Glibc
internal import ReportFeed
internal import ReportHistory

extension Watcher {
  /// Shows the status each second where it changed, and at least every 30 s, until the task is
  /// cancelled.
  nonisolated func showStatus(to teller: WatchTeller, _ notifier: ServiceNotifier) async {
    let started = await now
    let page = try? StatusPage(
      in: surroundings.places.watchers, process: Int(getpid()), started: started)
    var shown: WatcherStatus?
    while !Task.isCancelled {
      let status = await status(since: started)
      teller.show(status)
      if status.differs(from: shown) {
        try? page?.write(status)
        notifier.status(StatusLine(status, at: status.updated, columns: 1_000).text)
        shown = status
      }
      if notifier.watchdogInterval != nil { notifier.alive() }
      guard await surroundings.wait(.seconds(1)) else { return }
    }
  }

  /// Lets couriers try again what failed, as it becomes due, until the task is cancelled.
  nonisolated func retryUntilCancelled() async {
    while await surroundings.wait(.seconds(5)) { await retryWhatIsDue() }
  }

  /// What the watcher does.
  private func status(since started: WallTime) -> WatcherStatus {
    let unfinished =
      (try? surroundings.journal.unfinished(of: Array(profiles.keys))) ?? []
    let aside = (try? surroundings.journal.quarantined()) ?? []
    var undelivered: [String: Int] = [:]
    for delivery in unfinished where delivery.state != .delivered {
      undelivered[delivery.profile, default: 0] += 1
    }
    var quarantined: [String: Int] = [:]
    for message in aside { quarantined[message.profile, default: 0] += 1 }
    var statuses: [ProfileStatus] = []
    for (name, profile) in profiles.sorted(by: { $0.key < $1.key }) {
      var status = profile.status
      status.undelivered = undelivered[name] ?? 0
      status.quarantined = quarantined[name] ?? 0
      statuses.append(status)
    }
    return WatcherStatus(
      process: Int(getpid()), version: Reportconv.version, started: started,
      updated: now, profiles: statuses, settingsProblem: settingsProblem)
  }
}

extension WatchedProfile {
  /// What the watcher does for the profile.
  fileprivate var status: ProfileStatus {
    var status = ProfileStatus(
      name: settings.name, state: state, since: since, endpoint: settings.endpoint?.description)
    let moment = WallTime.now()
    status.reportsToday = reports.value(at: moment)
    status.lastReport = lastReport
    status.lastError = lastError
    guard let client else { return status }
    let (session, instant) = client.status
    status.lastPong = session.lastPong ?? session.lastHeard
    status.nextTry = session.nextAttempt.map { attempt in
      let next = moment.advanced(by: attempt - instant)
      // To the second: otherwise each look would give another one.
      return WallTime(milliseconds: (next.milliseconds + 500) / 1_000 * 1_000)
    }
    return status
  }
}

extension WatcherStatus {
  /// Whether it has to be written: it says something else, or the last one is getting old.
  fileprivate func differs(from other: WatcherStatus?) -> Bool {
    guard var other else { return true }
    if updated.milliseconds - other.updated.milliseconds >= WatcherStatus.longestSilence / 3 {
      return true
    }
    other.updated = updated
    // With many profiles a pong comes each moment: it is told when the page is written anyway.
    if profiles.count > 10, other.profiles.count == profiles.count {
      for index in profiles.indices { other.profiles[index].lastPong = profiles[index].lastPong }
    }
    return other != self
  }
}
