// What a watcher does, as data: it writes this down, and `reportconv status` reads it.

internal import ReportFeed

/// What a running watcher does.
struct WatcherStatus: Sendable, Hashable {
  /// The number of the process.
  var process: Int
  /// The version of the program.
  var version: String
  /// When the watcher was started.
  var started: WallTime
  /// When this was true.
  ///
  /// A watcher that lives says something more often than every `longestSilence`.
  var updated: WallTime
  /// The profiles that it watches.
  var profiles: [ProfileStatus]
  /// What is wrong with the settings, where the watcher goes on with older ones.
  var settingsProblem: String?

  /// How long a healthy watcher may be silent, in milliseconds: it writes each 30 s, as often as it
  /// sends a ping; three of them have gone when it is called silent.
  static let longestSilence = 90_000
}

/// What a watcher does for one profile.
struct ProfileStatus: Sendable, Hashable {
  /// How the connection is.
  enum State: String, CaseIterable, Sendable {
    /// No attempt has been made yet.
    case starting
    /// An attempt is being made.
    case connecting
    /// Reports can come.
    case connected
    /// The next attempt has its time.
    case waiting
    /// The sender refuses the key.
    case refused
    /// There is no address or no key that could be used.
    case unset
    /// The watcher has ended the connection.
    case stopped
  }

  /// The profile's name.
  var name: String
  /// How the connection is.
  var state: State
  /// Since when it is so.
  var since: WallTime
  /// The sender's address without its query.
  var endpoint: String?
  /// When the sender last answered.
  var lastPong: WallTime?
  /// How many reports came since midnight, by the clock of the place.
  var reportsToday = 0
  /// When the last report came.
  var lastReport: WallTime?
  /// When the next attempt is made.
  var nextTry: WallTime?
  /// What went wrong last, in words that hold nothing of a report.
  var lastError: String?
  /// How many messages are put aside because they could not be read.
  var quarantined = 0
  /// How many reports are journaled and not delivered yet.
  var undelivered = 0
}
