// What watchers do, told to people and to programs.

internal import ReportFeed
internal import ReportModel

/// Tells what the watchers that were found do.
struct StatusReport {
  /// The watchers.
  let found: [StatusFolder.Found]
  /// The moment at which they were found.
  let now: WallTime

  /// How well all of them are together.
  var health: Health { found.map { $0.health(at: now) }.max() ?? .away }

  /// Lines for people.
  var lines: [String] {
    if found.isEmpty { return ["no watcher runs: start one with `reportconv watch`"] }
    return found.flatMap(lines(of:)).map(TerminalText.safe)
  }

  /// The same as JSON, with an end of line.
  var json: [UInt8] {
    var json = JSONOutput(isPretty: true)
    json.beginObject()
    json.member("health", health.word)
    json.name("watchers")
    json.beginArray()
    for watcher in found { write(watcher, to: &json) }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

extension StatusReport {
  private func write(_ watcher: StatusFolder.Found, to json: inout JSONOutput) {
    json.beginObject()
    json.member("health", watcher.health(at: now).word)
    json.name("alive")
    json.boolean(watcher.isAlive)
    json.name("silent")
    json.boolean(watcher.isSilent(at: now))
    if let status = watcher.status {
      status.writeMembers(to: &json)
    } else {
      json.member("unreadable", watcher.path)
    }
    json.endObject()
  }

  private func lines(of watcher: StatusFolder.Found) -> [String] {
    guard let status = watcher.status else {
      return ["\(watcher.path) cannot be read: remove it"]
    }
    guard watcher.isAlive else {
      return [
        "watcher \(status.process) ended without saying so; it was last heard of "
          + "\(ago(status.updated)): start it again with `reportconv watch`"
      ]
    }
    var lines = [
      "watcher \(status.process), reportconv \(status.version), running for "
        + Span.words(from: status.started, to: now)
    ]
    if watcher.isSilent(at: now) {
      lines.append("  it last said something \(ago(status.updated)): it may hang, restart it")
    }
    if let problem = status.settingsProblem { lines.append("  settings: \(problem)") }
    return lines + status.profiles.flatMap(lines(of:))
  }

  private func lines(of profile: ProfileStatus) -> [String] {
    var lines = ["  profile \(profile.name): \(words(for: profile))"]
    if let endpoint = profile.endpoint { lines.append("    address: \(endpoint)") }
    if let pong = profile.lastPong { lines.append("    last answer: \(ago(pong))") }
    let last = profile.lastReport.map { ", the last \(ago($0))" } ?? ""
    lines.append("    reports today: \(profile.reportsToday)\(last)")
    if profile.undelivered > 0 { lines.append("    not delivered yet: \(profile.undelivered)") }
    if profile.quarantined > 0 { lines.append("    put aside: \(profile.quarantined)") }
    if let error = profile.lastError { lines.append("    last error: \(error)") }
    return lines
  }

  private func words(for profile: ProfileStatus) -> String {
    let span = Span.words(from: profile.since, to: now)
    let next = profile.nextTry.map { ", next try in \(Span.words(from: now, to: $0))" } ?? ""
    return switch profile.state {
    case .starting: "starting"
    case .connecting: "connecting for \(span)"
    case .connected: "connected for \(span)"
    case .waiting: "not connected for \(span)\(next)"
    case .refused: "the sender refuses the key for \(span): set it with `reportconv key set`"
    case .unset: "no address or no key: see `reportconv config` and `reportconv key`"
    case .stopped: "stopped"
    }
  }

  private func ago(_ moment: WallTime) -> String { "\(Span.words(from: moment, to: now)) ago" }
}
