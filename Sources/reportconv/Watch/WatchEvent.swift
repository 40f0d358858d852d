// What a watcher tells: to programs as JSON, to people as lines, to the log. Nothing of a report, no
// name, no key and no query of an address is in it.

internal import ReportFeed
internal import ReportModel

/// Something that happened in a watcher.
struct WatchEvent: Sendable, Hashable {
  /// What happened.
  enum Kind: Sendable, Hashable {
    /// The connection.
    case feed(FeedEvent)
    /// A delivery.
    case delivery(DeliveryOutcome)
    /// A message was put aside; the number that the journal gave it.
    case putAside(id: Int64, reason: String)
    /// A message could not be journaled; nothing more is read before it is.
    case journalFailed(reason: String)
    /// A profile cannot be watched as it is set up.
    case unusableProfile(code: String, reason: String)
    /// The settings changed, or cannot be read.
    case settings(problem: String?)
    /// The watcher began, or ends.
    case started(profiles: [String])
    case ended(status: ExitStatus)
  }

  /// When it happened.
  var at: WallTime
  /// The profile; `nil` for the watcher itself.
  var profile: String?
  /// What happened.
  var kind: Kind
}

extension WatchEvent: JSONWritable {
  /// Appends the event as a JSON object: `time`, `profile`, `event`, and what belongs to it.
  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("time", at.description)
    json.member("profile", profile)
    switch kind {
    case .feed(let event): event.writeMembers(to: &json)
    case .delivery(let outcome): outcome.writeMembers(to: &json)
    case .putAside(let id, let reason):
      json.member("event", "putAside")
      json.member("id", Int(id))
      json.member("reason", reason)
    case .journalFailed(let reason):
      json.member("event", "journalFailed")
      json.member("reason", reason)
    case .unusableProfile(let code, let reason):
      json.member("event", "unusableProfile")
      json.member("code", code)
      json.member("reason", reason)
    case .settings(let problem):
      json.member("event", problem == nil ? "settingsRead" : "settingsProblem")
      json.member("reason", problem)
    case .started(let profiles):
      json.member("event", "started")
      json.array("profiles", profiles)
    case .ended(let status):
      json.member("event", "ended")
      json.member("status", Int(status.rawValue))
    }
    json.endObject()
  }
}
