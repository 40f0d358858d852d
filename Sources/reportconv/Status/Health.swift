// How well watchers are, in one word: what `reportconv status` ends with.

internal import ReportFeed

/// How well a watcher or a profile is, the better first.
enum Health: Int, Comparable, Sendable {
  /// Connected, and nothing waits.
  case good
  /// Connected, but somebody should look: something is put aside or not delivered.
  case remarks
  /// Not connected now, or nobody watches.
  case away
  /// The sender refuses the key.
  case refused

  static func < (first: Health, second: Health) -> Bool { first.rawValue < second.rawValue }

  /// The word for programs.
  var word: String {
    switch self {
    case .good: "good"
    case .remarks: "remarks"
    case .away: "away"
    case .refused: "refused"
    }
  }

  /// What the process says of it at its end.
  var status: ExitStatus {
    switch self {
    case .good: .done
    case .remarks: .remarks
    case .away: .tryAgain
    case .refused: .keyRefused
    }
  }
}

extension ProfileStatus {
  /// How well the profile is.
  var health: Health {
    switch state {
    case .connected: quarantined == 0 && undelivered == 0 ? .good : .remarks
    case .refused: .refused
    case .starting, .connecting, .waiting, .unset, .stopped: .away
    }
  }
}

extension StatusFolder.Found {
  /// Whether the watcher has been silent for too long.
  func isSilent(at now: WallTime) -> Bool {
    guard let status else { return false }
    return now.milliseconds - status.updated.milliseconds > WatcherStatus.longestSilence
  }

  /// How well the watcher is.
  func health(at now: WallTime) -> Health {
    guard isAlive, let status, !isSilent(at: now) else { return .away }
    let worst = status.profiles.map(\.health).max() ?? .away
    return status.settingsProblem == nil ? worst : max(worst, .remarks)
  }
}
