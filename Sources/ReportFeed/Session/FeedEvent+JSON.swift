// Events as JSON: one object a line in what `reportconv watch` prints.

public import ReportModel

extension FeedEvent {
  /// The names of events, as scripts see them; they do not change.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case connecting, connected, connectFailed, ready, gap, report, payloadProblem, unknownFields
    case unknownMessage, quarantined, senderError, closed, reconnecting, refused, keyInUseElsewhere
    case settingsChanged, stopped
  }

  /// The name of the event.
  public var name: Name {
    switch self {
    case .connecting: .connecting
    case .connected: .connected
    case .connectFailed: .connectFailed
    case .ready: .ready
    case .gap: .gap
    case .report: .report
    case .payloadProblem: .payloadProblem
    case .unknownFields: .unknownFields
    case .unknownMessage: .unknownMessage
    case .quarantined: .quarantined
    case .senderError: .senderError
    case .closed: .closed
    case .reconnecting: .reconnecting
    case .refused: .refused
    case .keyInUseElsewhere: .keyInUseElsewhere
    case .settingsChanged: .settingsChanged
    case .stopped: .stopped
    }
  }

  /// Appends the members of the event's JSON object, `event` with its name first; the caller begins
  /// and ends the object, and may add when and to whom it happened.
  public func writeMembers(to json: inout JSONOutput) {
    json.member("event", name)
    switch self {
    case .connected, .ready, .keyInUseElsewhere, .stopped: break
    case .connecting(let attempt, let address):
      json.member("attempt", attempt)
      json.member("address", address)
    case .connectFailed(let error): error.writeMembers(to: &json)
    case .gap(let gap):
      json.member("start", gap.start.description)
      json.member("end", gap.end.description)
      json.member("milliseconds", gap.end.milliseconds - gap.start.milliseconds)
    case .report(let notice):
      json.member("size", notice.size)
      json.array("payloads", notice.payloads.map(\.rawValue))
    case .payloadProblem(let problem), .quarantined(let problem): problem.writeMembers(to: &json)
    case .unknownFields(let names): json.array("names", names)
    case .unknownMessage(let type): json.member("type", type)
    case .senderError(let error):
      json.member("code", error.code)
      json.member("message", error.message)
    case .closed(let closing): closing.writeMembers(to: &json)
    case .reconnecting(let milliseconds, let attempt):
      json.member("milliseconds", milliseconds)
      json.member("attempt", attempt)
    case .refused(let reason): json.member("reason", reason)
    case .settingsChanged(let address): json.member("address", address)
    }
  }
}

extension FeedEvent: JSONWritable {
  /// Appends the event as a JSON object.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
  }
}

extension FeedError {
  fileprivate func writeMembers(to json: inout JSONOutput) {
    json.member("code", code)
    json.member("status", status)
    json.member("retryAfter", retryAfter.map { $0 > 0 ? Int(min($0, 1e9).rounded(.up)) : 0 })
    json.name("transient")
    json.boolean(isTransient)
    json.member("message", message)
  }
}

extension MessageProblem {
  fileprivate func writeMembers(to json: inout JSONOutput) {
    json.member("code", code)
    json.member("path", path.isEmpty ? nil : path)
    json.member("message", message)
  }
}

extension FeedEvent.Closing {
  fileprivate func writeMembers(to json: inout JSONOutput) {
    json.member("cause", cause)
    json.member("code", code)
    json.member("reason", reason.isEmpty ? nil : reason)
  }
}
