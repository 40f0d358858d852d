// Keep-alive: pings, signs of life, silence, sleep.

import ReportFeed
import Testing

@Suite struct SessionLifeTests {
  @Test func `ping is sent every 30 seconds, whatever else arrives`() {
    var harness = SessionHarness.opened()
    var pings: [Int] = []
    for second in 1...125 {
      if harness.pass(1_000).sent == ["ping"] { pings.append(second) }
      harness.send(1, .activity(inMessage: false))
    }
    #expect(pings == [30, 60, 90, 120])
  }

  @Test(arguments: [
    Session.ConnectionEvent.text(Array("pong".utf8)), .pong, .activity(inMessage: true),
    .text(Array("nonsense".utf8)), .binary([1]),
  ])
  func `anything that arrives after a ping counts as alive`(sign: Session.ConnectionEvent) {
    var harness = SessionHarness.opened()
    harness.pass(59_000)
    harness.send(1, sign)
    #expect(harness.pass(1_000).sent == ["ping"])
  }

  @Test func `bytes of a large message in transit keep the connection for as long as it takes`() {
    var harness = SessionHarness.opened()
    for _ in 0..<60 {
      harness.pass(20_000)
      harness.send(1, .activity(inMessage: true))
    }
    #expect(harness.log.map(\.action).dropped.isEmpty)
    #expect(harness.text(1, SessionHarness.report).delivered.count == 1)
  }

  @Test func `nothing within 30 seconds after a ping drops the connection and tries again`() {
    var harness = SessionHarness.opened()
    harness.pass(20_000)
    harness.send(1, .activity(inMessage: false))
    #expect(harness.pass(39_999).dropped.isEmpty)
    let actions = harness.pass(1)
    #expect(actions.dropped == [1])
    #expect(actions.told.first == .closed(.init(cause: .silence)))
    #expect(actions.delay != nil)
    #expect(harness.pass(2_000).attempts == [2])
  }

  @Test func `what was heard before a ping does not answer it`() {
    var harness = SessionHarness.opened()
    harness.pass(29_999)
    harness.send(1, .activity(inMessage: false))
    #expect(harness.pass(30_001).dropped == [1])
  }

  @Test func `a timer that comes much too late asks once more before it judges`() {
    var harness = SessionHarness.opened()
    harness.pass(30_000)
    harness.now += 3_600_000
    #expect(harness.send(.timer).sent == ["ping"])
    var answered = harness
    answered.text(1, "pong")
    #expect(answered.pass(30_000).sent == ["ping"])
    #expect(harness.pass(30_000).dropped == [1])
  }

  @Test func `a process that sleeps again and again does not keep a dead connection`() {
    var harness = SessionHarness.opened()
    harness.pass(30_000)
    harness.now += 3_600_000
    harness.send(.timer)
    harness.now += 3_600_000
    #expect(harness.send(.timer).dropped == [1])
  }

  @Test func `while nothing is read, silence does not count, and its time begins anew behind it`() {
    var harness = SessionHarness.opened()
    harness.pass(29_000)
    harness.send(1, .reading(isPaused: true))
    #expect(harness.pass(300_000).dropped.isEmpty)
    harness.send(1, .reading(isPaused: false))
    #expect(harness.pass(29_999).dropped.isEmpty)
    #expect(harness.pass(2).dropped == [1])
  }

  @Test func `a ping of the sender's is answered`() {
    var harness = SessionHarness.opened()
    #expect(harness.text(1, "ping").sent == ["pong"])
  }

  @Test func `an idle connection asks for one timer in 30 seconds`() {
    var harness = SessionHarness.opened()
    harness.pass(10_000)
    let before = harness.log.count { if case .wake = $0.action { true } else { false } }
    for _ in 0..<360 {
      harness.pass(10_000)
      harness.text(1, "pong")
    }
    let after = harness.log.count { if case .wake = $0.action { true } else { false } }
    #expect(after - before <= 121)
  }

  @Test func `the status tells the phase, the last pong and the next attempt`() {
    var harness = SessionHarness.ready()
    harness.text(1, "pong")
    let heard = WallTime(milliseconds: SessionHarness.epoch + 6_000)
    #expect(harness.session.status.lastPong == heard)
    #expect(harness.session.status.lastHeard == heard)
    #expect(
      harness.session.status.connectedSince == WallTime(milliseconds: SessionHarness.epoch))
    let delay = harness.close(1, nil).delay ?? 0
    let status = harness.session.status
    #expect(status.phase == .waiting)
    #expect(status.nextAttempt == Instant(milliseconds: 6_000 + delay))
    #expect(status.connectedSince == nil)
    #expect(status.disconnectedSince == heard)
    #expect(status.failures == 1)
  }
}
