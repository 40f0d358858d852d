// The watcher: joins settings, connections, the journal and couriers. What each of them decides is its
// own; here they are started, told of one another, and ended.

internal import Logging
internal import NIOCore
internal import ReportFeed
internal import ReportHistory

/// Watches for the reports of some doctors.
actor Watcher {
  /// What a watcher works with.
  struct Surroundings: Sendable {
    var places: Places
    var journal: Journal
    var group: any EventLoopGroup
    /// The proxies of the environment.
    var proxies: ProxySettings
    /// Takes the events.
    var tell: @Sendable (WatchEvent) -> Void
    var clock = FeedClock()
    /// Waits; whether it was not cut short.
    var wait: @Sendable (Duration) async -> Bool = { duration in
      (try? await Task.sleep(for: duration)) != nil
    }
  }

  let surroundings: Surroundings
  let count: Int?
  var profiles: [String: WatchedProfile] = [:]
  /// The dialers, by the file of authorities that they trust.
  var dialers: [String?: Dialer] = [:]
  /// What couriers are at work on, and what waits for them.
  var tasks = TaskQueue(limit: 8)
  /// How many reports have been delivered since the start.
  var delivered = 0
  var settingsProblem: String?
  var isEnding = false
  /// Why the watcher ends, as soon as that is known.
  private var status: ExitStatus?
  private var waiter: CheckedContinuation<ExitStatus, Never>?

  /// Makes a watcher.
  ///
  /// - Parameters:
  ///   - surroundings: are what it works with.
  ///   - count: is after how many delivered reports it ends; `nil` for never.
  init(_ surroundings: Surroundings, count: Int?) {
    self.surroundings = surroundings
    self.count = count
  }

  var now: WallTime { surroundings.clock.now().wall }

  func tell(_ kind: WatchEvent.Kind, _ profile: String? = nil) {
    surroundings.tell(WatchEvent(at: now, profile: profile, kind: kind))
  }
}

// MARK: - The life of a watcher

extension Watcher {
  /// Watches until it is told to end, has what it was to wait for, or cannot go on.
  ///
  /// - Parameters:
  ///   - settings: are those to begin with.
  ///   - started: is called when all is under way.
  /// - Returns: what the process ends with.
  func run(_ settings: Settings, started: @Sendable () -> Void) async -> ExitStatus {
    tell(.started(profiles: settings.profiles.map(\.name)))
    await apply(settings)
    started()
    let status = await untilEnd()
    await shutDown()
    tell(.ended(status: status))
    return status
  }

  /// Asks the watcher to end.
  func end(_ status: ExitStatus = .done) {
    guard self.status == nil else { return }
    self.status = status
    waiter?.resume(returning: status)
    waiter = nil
  }

  private func untilEnd() async -> ExitStatus {
    if let status { return status }
    return await withCheckedContinuation { waiter = $0 }
  }

  /// Closes the connections, then lets what is being written come to its end.
  private func shutDown() async {
    isEnding = true
    await withDiscardingTaskGroup { group in
      for profile in profiles.values {
        if let client = profile.client { group.addTask { await client.stop() } }
      }
    }
    // What was waited for is brought to its end, its command included.
    let hasAll = count.map { delivered >= $0 } ?? false
    for task in hasAll ? tasks.close() : tasks.cancelAll() { await task.value }
    profiles = [:]
  }
}
