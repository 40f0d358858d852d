// What the connections of a simulated sender share: who is connected, what is still to be sent, and
// what goes wrong next. It lives on one event loop, and so do all connections.

internal import NIOCore

/// The state of a simulated sender.
final class SimulatorHub {
  let settings: SimulatorSettings
  let library: DocumentLibrary
  let reports: [SimulatedReport]
  let tell: @Sendable (SimulatorEvent) -> Void
  /// The seconds since 1970.
  let clock: @Sendable () -> Int
  let loop: any EventLoop
  /// Kept when all reports went out to a key and no connection is left.
  let finished: EventLoopPromise<Void>
  /// The port, once it is known.
  var port = 0
  private var plan: FaultPlan
  private var random: SeededRandom
  private var queues: [String: ReportQueue] = [:]
  private var connections: [Int: SimulatorSocketHandler] = [:]
  /// The connection of each key; the sender allows one.
  private var holders: [String: Int] = [:]
  private var lastNumber = 0
  private var channels = 0
  private var hasServed = false

  init(
    _ settings: SimulatorSettings, _ reports: [SimulatedReport], on loop: any EventLoop,
    clock: @escaping @Sendable () -> Int, tell: @escaping @Sendable (SimulatorEvent) -> Void
  ) {
    self.settings = settings
    self.reports = reports
    self.loop = loop
    self.clock = clock
    self.tell = tell
    library = DocumentLibrary(reports, seed: settings.seed)
    plan = FaultPlan(settings.faults, seed: settings.seed)
    random = SeededRandom(seed: settings.seed &+ 1)
    finished = loop.makePromise(of: Void.self)
  }

  /// Whether a fault happens now; if it does it is told.
  func strikes(_ fault: SimulatorFault, _ number: Int = 0) -> Bool {
    guard plan.strikes(fault) else { return false }
    tell(.fault(number, fault))
    return true
  }
}

// MARK: - Connections

extension SimulatorHub {
  /// Takes in a connection and gives its number.
  func add(_ connection: SimulatorSocketHandler) -> Int {
    lastNumber += 1
    connections[lastNumber] = connection
    tell(.connected(lastNumber))
    return lastNumber
  }

  func remove(_ number: Int, code: Int?) {
    guard connections.removeValue(forKey: number) != nil else { return }
    for (key, holder) in holders where holder == number { holders[key] = nil }
    tell(.closed(number, code: code))
  }

  /// Counts a connection of any kind until it is over: a document may still be on its way when the
  /// receiver has left the WebSocket.
  func watch(_ channel: any Channel) {
    channels += 1
    channel.closeFuture.assumeIsolated().whenComplete { _ in
      self.channels -= 1
      if self.hasServed, self.channels == 0 { self.finished.succeed() }
    }
  }

  /// Closes all connections as a server does that goes away; nothing waits longer than a second.
  func leave() -> EventLoopFuture<Void> {
    hasServed = true
    for connection in connections.values {
      connection.close(code: 1_001, reason: "the simulator ends")
    }
    guard !connections.isEmpty else {
      finished.succeed()
      return finished.futureResult
    }
    let limit = loop.assumeIsolated().scheduleTask(in: .seconds(1)) { self.finished.succeed() }
    finished.futureResult.assumeIsolated().whenComplete { _ in limit.cancel() }
    return finished.futureResult
  }

  /// A receiver showed a key that is known: an older connection of the key is closed.
  func accept(_ key: String, _ connection: SimulatorSocketHandler) {
    let number = connection.number
    if strikes(.refuse, number) {
      return connection.close(code: 1_008, reason: "the key is not known")
    }
    if let older = holders[key], let other = connections[older] {
      other.close(code: 1_000, reason: "another connection has the same key")
    }
    holders[key] = number
    tell(.accepted(number))
    if queues[key] == nil {
      queues[key] = ReportQueue(reports: reports.count, total: settings.count)
    }
    connection.after(settings.interval) { $0.hub.sendNext(key, $0) }
  }
}

// MARK: - Reports

extension SimulatorHub {
  /// Sends the next report of a key, or what goes wrong in place of it.
  private func sendNext(_ key: String, _ connection: SimulatorSocketHandler) {
    guard let index = queues[key]?.next else { return }
    let number = connection.number
    if strikes(.halfOpen, number) { return connection.fallSilent() }
    if strikes(.close, number) { return connection.close(code: 4_000, reason: "generic error") }
    if strikes(.error, number) { connection.send(SimulatorProtocol.error("something went wrong")) }
    if strikes(.malformed, number) {
      connection.send("{\"type\":\"report_ready\",\"html_content\":")
    }
    if strikes(.unknown, number) {
      connection.send("{\"type\":\"announcement\",\"text\":\"none\"}")
    }
    if strikes(.oversized, number) { connection.sendOversized(settings.oversize) }
    let delay = strikes(.delay, number) ? 1 + random.below(settings.longestDelay) : 0
    guard delay > 0 else { return send(index, key, connection) }
    connection.after(delay) { $0.hub.send(index, key, $0) }
  }

  private func send(_ index: Int, _ key: String, _ connection: SimulatorSocketHandler) {
    let message = reports[index].message(url: url(index, connection.number))
    let number = connection.number
    if strikes(.drop, number) { return connection.sendHalf(message) }
    let isTwice = strikes(.twice, number)
    let isInFragments = strikes(.fragments, number)
    if isTwice { connection.send(message, inFragments: isInFragments) }
    connection.send(message, inFragments: isInFragments) { connection in
      connection.hub.sent(index, key, size: message.count, connection)
    }
  }

  /// The report is with the operating system; the next has its turn after the interval.
  private func sent(
    _ index: Int, _ key: String, size: Int, _ connection: SimulatorSocketHandler
  ) {
    queues[key]?.advance()
    tell(.sent(connection.number, report: reports[index].name, size: size))
    guard queues[key]?.next != nil else {
      hasServed = true
      return
    }
    connection.after(settings.interval) { $0.hub.sendNext(key, $0) }
  }

  /// The address of a report's document for one message.
  private func url(_ index: Int, _ number: Int) -> String? {
    guard reports[index].document != nil else { return nil }
    var manner = DocumentLibrary.Manner.usual
    if strikes(.slow, number) { manner = .slow }
    if strikes(.cut, number) { manner = .cut }
    if strikes(.redirect, number) { manner = .moved }
    let lifetime = strikes(.expired, number) ? -1 : settings.urlLifetime / 1_000
    let target = library.target(index, manner, expires: clock() + lifetime)
    return settings.address(("http", "https"), port: port, target)
  }
}
