// A session with a clock that the test moves, and what it asked for sorted out.

import ReportFeed

struct SessionHarness {
  var session: Session
  var now = 0
  /// The moment of the calendar when the clock began; any will do.
  static let epoch = 1_767_225_600_000
  /// All that was asked for so far.
  var log: [(at: Int, action: Session.Action)] = []
  /// What the last event led to, without timers.
  var last: [Session.Action] = []
  var wake: Int?
  /// The number of the attempt begun last.
  var newest = 0
  /// Why the session rested, since the last attempt.
  var ends: [Session.EndReason] = []

  init(rules: SessionRules = SessionRules(), limits: MessageLimits = MessageLimits()) {
    session = Session(.example(), rules: rules, limits: limits, seed: 7)
  }

  @discardableResult
  mutating func send(_ event: Session.Event) -> [Session.Action] {
    let moment = Moment(
      Instant(milliseconds: now), wall: WallTime(milliseconds: Self.epoch + now))
    last = []
    for action in session.handle(event, at: moment) {
      log.append((now, action))
      note(action)
    }
    return last
  }

  private mutating func note(_ action: Session.Action) {
    if case .wake(let instant) = action {
      wake = instant.milliseconds
      return
    }
    last.append(action)
    if case .ended(let reason) = action { ends.append(reason) }
    if case .connect(let number, _) = action {
      newest = number
      ends = []
    }
  }

  /// An event of a connection.
  @discardableResult
  mutating func send(_ number: Int, _ event: Session.ConnectionEvent) -> [Session.Action] {
    send(.connection(number, event))
  }

  @discardableResult
  mutating func text(_ number: Int, _ text: String) -> [Session.Action] {
    send(number, .text(Array(text.utf8)))
  }

  @discardableResult
  mutating func close(_ number: Int, _ code: Int?, reason: String = "") -> [Session.Action] {
    send(number, .closed(Closure(code: code, reason: reason, isClean: code != nil)))
  }

  /// Lets time pass, with each timer in its moment.
  ///
  /// - Parameter milliseconds: is how much.
  /// - Returns: what was asked for in that time, without timers.
  @discardableResult
  mutating func pass(_ milliseconds: Int) -> [Session.Action] {
    let end = now + milliseconds
    var all: [Session.Action] = []
    while let due = wake, due <= end {
      now = max(now, due)
      wake = nil
      all += send(.timer)
    }
    now = end
    last = all
    return all
  }

  /// Starts and opens the first connection.
  static func opened() -> SessionHarness {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    harness.send(1, .opened)
    return harness
  }

  /// One that is past the first seconds after the key.
  static func ready() -> SessionHarness {
    var harness = opened()
    harness.pass(6_000)
    return harness
  }

  /// One whose connection has proved stable.
  static func stable() -> SessionHarness {
    var harness = opened()
    harness.text(1, "pong")
    harness.text(1, report)
    harness.pass(6_000)
    return harness
  }

  static let report = #"{"type":"report_ready","plaintext_report":"Nodule de 5 mm"}"#
}

extension SessionSettings {
  static func example(host: String = "a.example", key: String = "k-17") -> SessionSettings {
    SessionSettings(
      endpoint: Endpoint(scheme: .wss, host: host, port: 443, target: "/reports/ws?x=1"),
      key: DoctorKey(key))
  }
}

extension [Session.Action] {
  /// The events that are told.
  var told: [FeedEvent] {
    compactMap { if case .tell(let event) = $0 { event } else { nil } }
  }

  /// Texts that are sent.
  var sent: [String] {
    compactMap {
      if case .send(_, let bytes) = $0 { String(decoding: bytes, as: UTF8.self) } else { nil }
    }
  }

  /// The numbers of attempts that begin.
  var attempts: [Int] {
    compactMap { if case .connect(let number, _) = $0 { number } else { nil } }
  }

  /// The numbers of connections that are dropped.
  var dropped: [Int] {
    compactMap { if case .drop(let number) = $0 { number } else { nil } }
  }

  /// The messages that are handed out.
  var delivered: [ReceivedMessage] {
    compactMap { if case .deliver(let message) = $0 { message } else { nil } }
  }

  /// The delay that is told, if one is.
  var delay: Int? {
    for case .reconnecting(let milliseconds, _) in told { return milliseconds }
    return nil
  }
}
