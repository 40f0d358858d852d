// The line at the bottom of a terminal that says what the watcher does just now.

internal import ReportFeed

/// The line that says what the watcher does just now: a function of its status and the time.
struct StatusLine: Sendable, Hashable {
  /// The line without colours, as long as the terminal allows.
  let text: String
  /// What it is about, where it is not as it should be.
  let tone: TerminalText.Tone?

  /// Makes the line.
  ///
  /// - Parameters:
  ///   - status: is what the watcher does.
  ///   - now: is the time.
  ///   - columns: are those of the terminal; the last one stays free, as some move on after it.
  init(_ status: WatcherStatus, at now: WallTime, columns: Int) {
    let parts =
      status.profiles.count == 1
      ? status.profiles.flatMap { Self.parts(of: $0, at: now) }
      : Self.parts(of: status.profiles, at: now)
    text = Self.cut(TerminalText.safe(parts.joined(separator: " · ")), to: max(1, columns - 1))
    tone = Self.tone(of: status.profiles.map(\.health).max() ?? .away)
  }

  /// The line as the terminal gets it.
  func shown(usesColor: Bool) -> String {
    guard usesColor, let tone else { return text }
    return TerminalText.colored(text, tone)
  }
}

extension StatusLine {
  private static func parts(of profile: ProfileStatus, at now: WallTime) -> [String] {
    let span = Span.words(from: profile.since, to: now)
    let pong = profile.lastPong.map { "last pong \(Span.words(from: $0, to: now)) ago" }
    let reports = words(profile.reportsToday)
    let waiting = profile.undelivered > 0 ? "\(profile.undelivered) not delivered" : nil
    let aside = profile.quarantined > 0 ? "\(profile.quarantined) put aside" : nil
    let state: [String?] =
      switch profile.state {
      case .starting: ["starting"]
      case .connecting: ["connecting", profile.lastError]
      case .connected: ["connected for \(span)", pong]
      case .waiting: ["not connected for \(span)", next(profile, now), profile.lastError]
      case .refused: ["the sender refuses the key"]
      case .unset: ["no address or no key"]
      case .stopped: ["stopped"]
      }
    let first = state.prefix(2).compactMap(\.self)
    return first + [reports, waiting, aside].compactMap(\.self)
      + state.dropFirst(2).compactMap(\.self)
  }

  /// Of several profiles: how many are connected, and the first that is not.
  private static func parts(of profiles: [ProfileStatus], at now: WallTime) -> [String] {
    let connected = profiles.count { $0.state == .connected }
    let troubled = profiles.filter { $0.state != .connected }.max { $0.health < $1.health }
    let trouble = troubled.map { profile in
      "\(profile.name): " + (parts(of: profile, at: now).first ?? "")
        + (next(profile, now).map { ", \($0)" } ?? "")
    }
    let waiting = profiles.reduce(0) { $0 + $1.undelivered }
    return [
      "\(connected) of \(profiles.count) connected",
      words(profiles.reduce(0) { $0 + $1.reportsToday }),
      waiting > 0 ? "\(waiting) not delivered" : nil, trouble,
    ].compactMap(\.self)
  }

  private static func next(_ profile: ProfileStatus, _ now: WallTime) -> String? {
    profile.nextTry.map { "next try in \(Span.words(from: now, to: $0))" }
  }

  private static func words(_ reports: Int) -> String {
    "\(reports) \(reports == 1 ? "report" : "reports") today"
  }

  private static func cut(_ text: String, to columns: Int) -> String {
    text.count <= columns ? text : text.prefix(columns - 1) + "…"
  }

  private static func tone(of health: Health) -> TerminalText.Tone? {
    switch health {
    case .good: nil
    case .remarks, .away: .remark
    case .refused: .failure
    }
  }
}
