// One doctor's connection at work: joins the session (which decides) with sockets and a timer.

package import NIOCore
internal import Synchronization

/// What a client hands on, in the order in which it happened.
public enum FeedOutput: Sendable, Hashable {
  /// A report or a message of unknown type came: write it down before anything else.
  case message(ReceivedMessage)
  /// A message cannot be used: keep it whole.
  case unusable([UInt8], MessageProblem)
  /// Something that people and logs should know.
  case event(FeedEvent)
  /// The session rests: for good, or until the settings change.
  case ended(Session.EndReason)
}

/// Keeps one doctor connected to the sender.
///
///     let client = FeedClient(session, dialer: dialer, on: group.next()) { output in … }
///     await client.start()
///     …
///     await client.stop()
///
/// What came is handed on one at a time: while `receive` keeps a message, nothing more is read, so
/// the sender is slowed down by TCP and memory stays bounded.
public actor FeedClient {
  /// A connection or an attempt, by the number that the session gave it.
  private struct Link {
    var number: Int
    var connection: WebSocketConnection?
  }

  private let loop: any EventLoop
  private let dialer: Dialer
  private let limits: WebSocketLimits
  private let clock: FeedClock
  private let receive: @Sendable (FeedOutput) async -> Void
  private var session: Session
  /// Readable from anywhere, so that who asks for many clients need not wait for each.
  private let published: Mutex<SessionStatus>
  private var link: Link?
  private var timer: Scheduled<Void>?
  private var outputs: [FeedOutput] = []
  private var isHandingOn = false
  private var isPaused = false
  private var waiters: [CheckedContinuation<Void, Never>] = []

  /// The client runs on its connection's event loop: no event has to change threads.
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe loop.executor.asUnownedSerialExecutor()
  }

  /// Makes a client that waits for its start.
  ///
  /// - Parameters:
  ///   - session: decides what is done; it is not started.
  ///   - dialer: makes the connections.
  ///   - maximumMessageBytes: is the largest message that is taken.
  ///   - loop: is the event loop to live on.
  ///   - clock: tells the time.
  ///   - receive: takes what came; it is not called again before it returns.
  package init(
    _ session: Session, dialer: Dialer, maximumMessageBytes: Int = MessageLimits().message,
    on loop: any EventLoop, clock: FeedClock = FeedClock(),
    receive: @escaping @Sendable (FeedOutput) async -> Void
  ) {
    self.session = session
    published = Mutex(session.status)
    self.dialer = dialer
    var limits = WebSocketLimits()
    limits.messageBytes = maximumMessageBytes
    self.limits = limits
    self.loop = loop
    self.clock = clock
    self.receive = receive
  }

  /// What the session is doing, with the moment of its clock that it holds for.
  public nonisolated var status: (session: SessionStatus, at: Instant) {
    (published.withLock { $0 }, clock.now().instant)
  }

  /// Begins.
  ///
  /// - Parameter lastConnected: is when an earlier run was last connected: the gap begins there.
  public func start(lastConnected: WallTime? = nil) {
    handle(.start(lastConnected: lastConnected))
  }

  /// Goes on with other settings; nothing happens where they are the same.
  public func change(to settings: SessionSettings) {
    handle(.settingsChanged(settings))
  }

  /// Closes, and returns when all that came has been handed on.
  public func stop() async {
    handle(.stop)
    if session.status.phase == .stopped, outputs.isEmpty, !isHandingOn { return }
    await withCheckedContinuation { waiters.append($0) }
  }
}

// MARK: - Doing what the session wants

extension FeedClient {
  private func handle(_ event: Session.Event) {
    let actions = session.handle(event, at: clock.now())
    published.withLock { $0 = session.status }
    for action in actions { perform(action) }
    finishIfStopped()
  }

  private func perform(_ action: Session.Action) {
    switch action {
    case .connect(let number, let endpoint): connect(number, endpoint)
    case .send(let number, let text): connection(number)?.send(text: text)
    case .close(let number, let code, let reason):
      connection(number)?.close(code: UInt16(clamping: code), reason: reason)
    case .drop(let number): drop(number)
    case .wake(let instant): wake(at: instant)
    case .deliver(let message): handOn(.message(message))
    case .quarantine(let bytes, let problem): handOn(.unusable(bytes, problem))
    case .tell(let event): handOn(.event(event))
    case .ended(let reason): handOn(.ended(reason))
    }
  }

  private func connection(_ number: Int) -> WebSocketConnection? {
    link?.number == number ? link?.connection : nil
  }

  private func connect(_ number: Int, _ endpoint: Endpoint) {
    link = Link(number: number)
    WebSocketClient.connect(endpoint, dialer: dialer, limits: limits, on: loop) { event in
      self.assumeIsolated { $0.received(event, number) }
    }
    .whenComplete { result in
      self.assumeIsolated { $0.connected(result, number) }
    }
  }

  private func connected(
    _ result: Result<WebSocketConnection, any Error>, _ number: Int
  ) {
    switch result {
    case .success(let connection):
      guard link?.number == number else { return connection.abort() }
      link?.connection = connection
      handle(.connection(number, .opened))
      if isPaused { setReading() }
    case .failure(let error):
      guard link?.number == number else { return }
      link = nil
      handle(.connection(number, .failed(FeedError(anyOf: error, at: session.settings.endpoint))))
    }
  }

  private func received(_ event: WebSocketEvent, _ number: Int) {
    switch event {
    case .activity(let inMessage):
      handle(.connection(number, .activity(inMessage: inMessage)))
    case .text(let bytes): handle(.connection(number, .text(bytes)))
    case .binary(let bytes): handle(.connection(number, .binary(bytes)))
    case .pong: handle(.connection(number, .pong))
    case .closed(let closure):
      if link?.number == number { link = nil }
      handle(.connection(number, .closed(Closure(closure))))
    }
  }

  private func drop(_ number: Int) {
    guard let link, link.number == number else { return }
    self.link = nil
    link.connection?.abort()
  }

  private func wake(at instant: Instant) {
    timer?.cancel()
    let delay = max(0, instant - clock.now().instant)
    timer = loop.scheduleTask(in: .milliseconds(Int64(delay))) {
      self.assumeIsolated { $0.handle(.timer) }
    }
  }
}

// MARK: - Handing on

extension FeedClient {
  private func handOn(_ output: FeedOutput) {
    outputs.append(output)
    if !isHandingOn {
      isHandingOn = true
      Task { await handOnAll() }
    }
    pauseIfFull()
  }

  private func handOnAll() async {
    while !outputs.isEmpty {
      let next = outputs.removeFirst()
      await receive(next)
    }
    isHandingOn = false
    resume()
    finishIfStopped()
  }

  /// Reads on only when what came has been taken: one message at a time is in memory.
  private func pauseIfFull() {
    guard !isPaused, outputs.contains(where: \.isMessage) else { return }
    isPaused = true
    setReading()
  }

  private func resume() {
    guard isPaused else { return }
    isPaused = false
    setReading()
  }

  /// Reads or not, and tells the session, to which silence means something else then.
  private func setReading() {
    guard let link, let connection = link.connection else { return }
    if isPaused { connection.pauseReading() } else { connection.resumeReading() }
    handle(.connection(link.number, .reading(isPaused: isPaused)))
  }

  private func finishIfStopped() {
    guard session.status.phase == .stopped, outputs.isEmpty, !isHandingOn else { return }
    timer?.cancel()
    timer = nil
    for waiter in waiters { waiter.resume() }
    waiters = []
  }
}

extension FeedOutput {
  /// Whether it holds a message, which may be large.
  fileprivate var isMessage: Bool {
    switch self {
    case .message, .unusable: true
    case .event, .ended: false
    }
  }
}
