// What a watcher tells people: a line an event.

internal import Logging
internal import ReportFeed

extension WatchEvent {
  /// What happened, in words for a terminal and for the log.
  var text: String {
    switch kind {
    case .feed(let event): event.text
    case .delivery(let outcome): outcome.event.text
    case .putAside(let id, let reason): "message \(id) is put aside: \(reason)"
    case .journalFailed(let reason): "a message cannot be kept, and is held back: \(reason)"
    case .unusableProfile(_, let reason): reason
    case .settings(nil): "the settings were read again"
    case .settings(let problem?): "the settings before stay in force: \(problem)"
    case .started(let profiles): "watching for \(profiles.joined(separator: ", "))"
    case .ended: "ended"
    }
  }

  /// How much it matters.
  var level: Logger.Level {
    switch kind {
    case .feed(let event): event.level
    case .delivery(let outcome): outcome.event.level
    case .journalFailed: .error
    case .putAside, .unusableProfile, .settings(.some): .warning
    case .settings(nil), .started, .ended: .info
    }
  }
}

extension FeedEvent {
  fileprivate var text: String {
    switch self {
    case .connecting(let attempt, let address): "connecting to \(address) (attempt \(attempt))"
    case .connected: "connected, the key is sent"
    case .connectFailed(let failure): failure.message
    case .ready: "reports can come"
    case .gap(let gap):
      "no connection from \(gap.start) to \(gap.end): a report may have been missed"
    case .report(let notice): "a report of \(notice.size) bytes came"
    case .payloadProblem(let problem): "a payload cannot be used: \(problem.message)"
    case .unknownFields(let names): "unknown members: \(names.joined(separator: ", "))"
    case .unknownMessage(let type): "a message of the unknown type \"\(type)\" came"
    case .quarantined(let problem): "a message cannot be used: \(problem.message)"
    case .senderError(let error): "the sender reports an error: \(error.message) (\(error.code))"
    case .closed(let closing): "the connection ended: \(closing.text)"
    case .reconnecting(let milliseconds, _): "next try in \(Span.words(milliseconds))"
    case .refused(let reason):
      "the sender refuses the key\(reason.isEmpty ? "" : " (\(reason))"): "
        + "set the right one with `reportconv key set`"
    case .keyInUseElsewhere:
      "the sender closes again and again: another program probably uses the same key; end it"
    case .settingsChanged(let address): "the settings changed: \(address)"
    case .stopped: "stopped"
    }
  }

  fileprivate var level: Logger.Level {
    switch self {
    case .connecting, .closed(.init(cause: .stop)), .closed(.init(cause: .settings)): .info
    case .connected, .unknownFields, .reconnecting, .stopped: .info
    case .ready, .report, .settingsChanged: .notice
    case .connectFailed, .gap, .payloadProblem, .unknownMessage, .senderError, .closed: .warning
    case .quarantined, .refused, .keyInUseElsewhere: .error
    }
  }
}

extension FeedEvent.Closing {
  fileprivate var text: String {
    let words =
      switch cause {
      case .sender: "the sender closed it"
      case .lost: "it broke"
      case .silence: "nothing was heard any more"
      case .violation: "the sender broke the protocol or a limit"
      case .settings: "the settings changed"
      case .stop: "the watcher ends"
      }
    let details = [code.map(String.init), reason.isEmpty ? nil : reason].compactMap(\.self)
    return details.isEmpty ? words : "\(words) (\(details.joined(separator: ", ")))"
  }
}

extension WatchEvent {
  /// The line for people on standard output: that a report came, and what keeps reports from coming.
  ///
  /// What is of passing interest is in the log and in the live line.
  var line: String? {
    switch level {
    case .trace, .debug, .info: return nil
    case .notice, .warning, .error, .critical:
      let profile = profile.map { "\($0): " } ?? ""
      return "\(at)  \(TerminalText.safe(profile + text))"
    }
  }
}
