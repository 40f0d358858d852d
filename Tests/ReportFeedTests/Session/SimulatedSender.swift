// A sender, a network and a laptop that fail in all the ways we know, in simulated time: the world
// around one session, driven by a seed.

import ReportFeed
import TestSupport

/// Runs a session against a sender whose mood changes, and notes what must hold.
struct SimulatedSender {
  /// What the sender or the network does, for some time.
  enum Mood: CaseIterable {
    case healthy, unreachable, busy, notFound, mute, hangs, refuses, fails, rival, flaps, complains
    case garbles, drops
  }

  /// What is going to happen.
  private enum Coming {
    case timer(generation: Int)
    case event(Session.Event)
    case mood
    case report
    case brokenReport
    case kick(Int)
    case restart
    case otherSettings
    case wakeUp
  }

  /// A report that the sender made, and whether it reached us.
  struct Sent {
    var at: Int
    var bytes: [UInt8]
    var arrives: Bool
  }

  /// The way from the sender to us takes at most this long.
  static let latency = 200

  private(set) var session: Session
  private(set) var now = 0
  private var random: SplitMix64
  private var agenda: [(at: Int, order: Int, what: Coming)] = []
  private var order = 0
  private var mood = Mood.healthy
  private var isAsleep = false
  private var missed: [Coming] = []
  private var keys = 1
  private var timerGeneration = 0
  /// The connection that the sender believes to be open, and whether it has had the key.
  private var link: (number: Int, hasKey: Bool)?
  /// When what was sent last on the connection arrives: TCP keeps the order.
  private var lastArrival = 0
  private var deadLinks: Set<Int> = []

  private(set) var attempts: [Int] = []
  private(set) var timers = 0
  private(set) var sent: [Sent] = []
  private(set) var delivered: [[UInt8]] = []
  private(set) var quarantined: [[UInt8]] = []
  private(set) var garbage: [[UInt8]] = []
  private(set) var gaps: [FeedEvent.Gap] = []
  private(set) var told: [FeedEvent.Name: Int] = [:]
  private(set) var moods: Set<String> = []
  /// Since when the sender is healthy and the laptop awake with a key that is not refused.
  private(set) var healthySince: Int?
  private(set) var longestWayBack = 0

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    session = Session(.example(key: "k1"), seed: seed)
  }
}

// MARK: - The run

extension SimulatedSender {
  /// Lets so many milliseconds pass.
  mutating func run(for milliseconds: Int) {
    feed(.start(lastConnected: nil))
    plan(.mood, in: 60_000)
    plan(.report, in: 5_000)
    runOn(until: milliseconds)
  }

  private mutating func runOn(until end: Int) {
    while let next = agenda.min(by: { ($0.at, $0.order) < ($1.at, $1.order) }),
      next.at <= end
    {
      agenda.removeAll { $0.order == next.order }
      now = max(now, next.at)
      happen(next.what)
    }
    now = end
  }

  /// Makes all well again, and lets the session come back.
  mutating func recover(by end: Int) {
    agenda.removeAll { if case .mood = $0.what { true } else { false } }
    mood = .healthy
    wakeUp()
    if session.status.phase == .refused { changeSettings() }
    runOn(until: end)
  }

  private mutating func plan(_ what: Coming, in delay: Int) {
    order += 1
    agenda.append((now + delay, order, what))
  }

  private mutating func happen(_ what: Coming) {
    switch what {
    case .timer, .event, .otherSettings:
      if isAsleep { return missed.append(what) }
    case .mood, .report, .brokenReport, .kick, .restart, .wakeUp: break
    }
    switch what {
    case .timer(let generation):
      guard generation == timerGeneration else { return }
      feed(.timer)
    case .event(let event): feed(event)
    case .mood: changeMood()
    case .report:
      sendReport()
      plan(.report, in: 1_000 + random.below(120_000))
    case .brokenReport: if mood == .drops { breakOff() }
    case .kick(let number): if link?.number == number { close(code: 1_000) }
    case .restart: close(code: 1_012)
    case .otherSettings: changeSettings()
    case .wakeUp: wakeUp()
    }
    noteWayBack()
  }

  /// What came while the laptop slept waits for it in the order in which it came.
  private mutating func wakeUp() {
    isAsleep = false
    let waiting = missed
    missed = []
    for what in waiting { happen(what) }
  }

  private mutating func feed(_ event: Session.Event) {
    let moment = Moment(
      Instant(milliseconds: now), wall: WallTime(milliseconds: SessionHarness.epoch + now))
    for action in session.handle(event, at: moment) { perform(action) }
  }

  private mutating func perform(_ action: Session.Action) {
    switch action {
    case .connect(let number, _):
      attempts.append(now)
      attempt(number)
    case .send(let number, let bytes):
      guard link?.number == number else { return }
      receive(String(decoding: bytes, as: UTF8.self))
    case .close(let number, _, _):
      if link?.number == number { close(code: 1_000) }
    case .drop(let number): drop(number)
    case .wake(let instant):
      timers += 1
      timerGeneration += 1
      plan(.timer(generation: timerGeneration), in: max(0, instant.milliseconds - now))
    case .deliver(let message): delivered.append(message.bytes)
    case .quarantine(let bytes, _): quarantined.append(bytes)
    case .tell(let event):
      told[event.name, default: 0] += 1
      if case .gap(let gap) = event { gaps.append(gap) }
    case .ended: plan(.otherSettings, in: 1_000 + random.below(600_000))
    }
  }
}

// MARK: - The sender

extension SimulatedSender {
  private mutating func changeMood() {
    mood = random.oneIn(3) ? .healthy : random.pick(Mood.allCases, or: .healthy)
    moods.insert("\(mood)")
    if mood == .hangs, let link { deadLinks.insert(link.number) }
    if random.oneIn(4) { close(code: random.pick([1_001, 1_011, 1_012], or: 1_001)) }
    if mood == .unreachable || mood == .drops { breakOff() }
    if random.oneIn(12) {
      isAsleep = true
      plan(.wakeUp, in: random.below(3_600_000))
    }
    if random.oneIn(10) { plan(.otherSettings, in: random.below(60_000)) }
    plan(.mood, in: 10_000 + random.below(random.oneIn(3) ? 1_800_000 : 120_000))
  }

  /// A second key at least each time, as a refused one must not come again.
  private mutating func changeSettings() {
    keys += 1
    feed(.settingsChanged(.example(key: "k\(keys)")))
  }

  /// Whether the connection that seems to be open has met a network that hangs: nothing gets through
  /// it ever again.
  private var isDead: Bool { link.map { deadLinks.contains($0.number) } ?? false }

  /// An event that arrives in order, unless the connection is dead.
  private mutating func toClient(_ number: Int, _ event: Session.ConnectionEvent) {
    guard !deadLinks.contains(number) else { return }
    lastArrival = max(lastArrival, now + 1 + random.below(Self.latency))
    plan(.event(.connection(number, event)), in: lastArrival - now)
  }

  private mutating func attempt(_ number: Int) {
    func fails(
      _ code: FeedError.Code, _ status: Int? = nil, after wait: Double? = nil
    ) {
      let error = FeedError(code, "a.example", status: status, retryAfter: wait)
      toClient(number, .failed(error))
    }
    switch mood {
    case .unreachable: fails(.unreachable)
    case .busy: fails(.httpStatus, 429, after: random.oneIn(2) ? nil : Double(random.below(60)))
    case .notFound: fails(.httpStatus, 404)
    case .mute, .hangs: break
    case .healthy, .refuses, .fails, .rival, .flaps, .complains, .garbles, .drops:
      link = (number, false)
      toClient(number, .opened)
    }
  }

  private mutating func receive(_ text: String) {
    guard let number = link?.number, !isDead else { return }
    if link?.hasKey == false { return receiveKey(number) }
    if text == "ping" { toClient(number, .text(Array("pong".utf8))) }
  }

  private mutating func receiveKey(_ number: Int) {
    link?.hasKey = true
    switch mood {
    case .refuses: close(code: 1_008)
    case .fails: close(code: 4_000)
    case .flaps: breakOff()
    case .rival: plan(.kick(number), in: random.below(4_000))
    case .complains:
      toClient(number, .text(Array(#"{"type":"error","message":"x","code":4000}"#.utf8)))
    case .healthy, .unreachable, .busy, .notFound, .mute, .hangs, .garbles, .drops: break
    }
  }

  /// A proper close: all that was sent before it arrives.
  private mutating func close(code: Int) {
    guard let number = link?.number, !isDead else { return }
    link = nil
    toClient(number, .closed(Closure(code: code, isClean: true)))
  }

  /// The client has given the connection up: nothing comes of it any more.
  private mutating func drop(_ number: Int) {
    if link?.number == number { link = nil }
    for what in agenda.map(\.what) + missed {
      if case .event(.connection(number, .text(let bytes))) = what { lose(bytes) }
    }
    func isGone(_ what: Coming) -> Bool {
      if case .event(.connection(number, _)) = what { true } else { false }
    }
    agenda.removeAll { isGone($0.what) }
    missed.removeAll(where: isGone)
  }

  /// The connection breaks: what is on its way is lost.
  private mutating func breakOff() {
    guard let number = link?.number, !isDead else { return }
    link = nil
    for coming in agenda {
      if case .event(.connection(number, .text(let bytes))) = coming.what { lose(bytes) }
    }
    agenda.removeAll {
      guard case .event(.connection(number, let event)) = $0.what else { return false }
      return if case .opened = event { false } else { true }
    }
    toClient(number, .closed(Closure(code: nil, isClean: false)))
  }

  private mutating func lose(_ bytes: [UInt8]) {
    for index in sent.indices.reversed() where sent[index].bytes == bytes {
      sent[index].arrives = false
    }
  }

  private mutating func sendReport() {
    let text = "{\"type\":\"report_ready\",\"plaintext_report\":\"report \(sent.count)\"}"
    let arrives = link?.hasKey == true && !isDead
    sent.append(Sent(at: now, bytes: Array(text.utf8), arrives: arrives))
    guard arrives, let number = link?.number else { return }
    if mood == .garbles {
      let bytes = Array("{\"type\":\"report_ready\",\"n\":\(sent.count)".utf8)
      garbage.append(bytes)
      toClient(number, .text(bytes))
    }
    if random.oneIn(3) { toClient(number, .activity(inMessage: true)) }
    toClient(number, .text(Array(text.utf8)))
    if mood == .drops, random.oneIn(2) { plan(.brokenReport, in: random.below(Self.latency)) }
  }

  private mutating func noteWayBack() {
    let isWell = mood == .healthy && !isAsleep && session.status.phase != .refused
    guard isWell, session.status.phase != .ready else {
      healthySince = nil
      return
    }
    healthySince = healthySince ?? now
    longestWayBack = max(longestWayBack, now - (healthySince ?? now))
  }
}
