// Close codes, backoff, the refused key, the rival program.

import ReportFeed
import Testing

@Suite struct SessionClosingTests {
  @Test(arguments: [1_000, 1_001, 1_006, 1_011, 1_012, 4_000, 4_999, nil])
  func `a close is told and followed by an attempt after a delay`(code: Int?) {
    var harness = SessionHarness.stable()
    let actions = harness.close(1, code, reason: "k-17 went")
    #expect(
      actions.told.first
        == .closed(
          .init(cause: code == nil ? .lost : .sender, code: code, reason: "[key] went")))
    let delay = actions.delay ?? 0
    #expect((1_000...2_000).contains(delay))
    #expect(harness.pass(delay - 1).attempts.isEmpty)
    #expect(harness.pass(1).attempts == [2])
  }

  @Test func `1008 ends all attempts until the key or the address changes`() {
    var harness = SessionHarness.opened()
    let actions = harness.close(1, 1_008, reason: "unknown key k-17")
    #expect(
      actions == [
        .tell(.closed(.init(cause: .sender, code: 1_008, reason: "unknown key [key]"))),
        .tell(.refused(reason: "unknown key [key]")), .ended(.refused),
      ])
    #expect(harness.session.status.phase == .refused)
    #expect(harness.pass(7 * 86_400_000).isEmpty)
    #expect(harness.send(.settingsChanged(.example())).isEmpty)
    let changed = harness.send(.settingsChanged(.example(key: "k-18")))
    #expect(changed.attempts == [2])
    #expect(harness.send(2, .opened).sent == [#"{"doctor_key":"k-18"}"#])
  }

  @Test func `1008 after hours of connection is a refusal too`() {
    var harness = SessionHarness.stable()
    harness.close(1, 1_008)
    #expect(harness.session.status.phase == .refused)
    #expect(harness.send(.settingsChanged(.example(host: "b.example"))).attempts == [2])
  }

  @Test func `1008 of our own making is no refusal`() {
    var harness = SessionHarness.opened()
    let closure = Closure(code: 1_009, isClean: false, isOurs: true)
    let actions = harness.send(1, .closed(closure))
    #expect(actions.told.first == .closed(.init(cause: .violation, code: 1_009)))
    #expect(actions.delay != nil)
  }

  @Test func `delays grow to a minute while no connection proves stable`() {
    var longest = [Int](repeating: 0, count: 10)
    for seed in 0..<300 as Range<UInt64> {
      var session = Session(.example(), seed: seed)
      var now = 0
      func moment() -> Moment {
        Moment(Instant(milliseconds: now), wall: WallTime(milliseconds: now))
      }
      _ = session.handle(.start(lastConnected: nil), at: moment())
      for attempt in 0..<10 {
        _ = session.handle(.connection(attempt + 1, .opened), at: moment())
        now += 6_000
        let closed = Session.Event.connection(
          attempt + 1, .closed(Closure(code: 1_006, isClean: false)))
        let delay = session.handle(closed, at: moment()).delay ?? 0
        #expect(delay >= 1_000)
        longest[attempt] = max(longest[attempt], delay)
        now += delay
        _ = session.handle(.timer, at: moment())
      }
    }
    for (attempt, bound) in [2, 4, 8, 16, 32, 60, 60, 60, 60, 60].enumerated() {
      #expect(longest[attempt] <= bound * 1_000)
      #expect(longest[attempt] > bound * 900)
    }
  }

  @Test func `an opening alone does not begin the delays anew`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    for number in 1...12 {
      harness.send(number, .opened)
      harness.text(number, "pong")
      harness.pass(6_000)
      harness.close(number, nil)
      harness.pass(60_000)
    }
    #expect(harness.session.status.failures == 12)
  }

  @Test func `a minute that is lived through begins the delays anew`() {
    var harness = SessionHarness.opened()
    harness.pass(6_000)
    harness.close(1, nil)
    harness.pass(2_000)
    harness.send(2, .opened)
    #expect(harness.session.status.failures == 1)
    harness.pass(59_000)
    harness.text(2, "pong")
    #expect(harness.session.status.failures == 1)
    harness.pass(1_000)
    harness.text(2, "pong")
    #expect(harness.session.status.failures == 0)
  }

  @Test func `a pong and a report begin the delays anew, an error does the contrary`() {
    var harness = SessionHarness.opened()
    harness.pass(6_000)
    harness.close(1, nil)
    harness.pass(2_000)
    harness.send(2, .opened)
    harness.text(2, "pong")
    harness.text(2, #"{"type":"error","message":"later","code":4000}"#)
    harness.text(2, SessionHarness.report)
    #expect(harness.session.status.failures == 1)
    harness.text(2, "pong")
    #expect(harness.session.status.failures == 0)
  }

  @Test func `three closes within 5 seconds after the key tell of a rival, and wait the longest`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    for number in 1...5 {
      harness.send(number, .opened)
      harness.pass(4_999)
      let actions = harness.close(number, 1_000)
      #expect(actions.told.contains(.keyInUseElsewhere) == (number == 3))
      #expect(harness.session.status.isKeyInUseElsewhere == (number >= 3))
      if number >= 3 { #expect(actions.delay == 60_000) }
      harness.pass(actions.delay ?? 0)
    }
    harness.send(6, .failed(FeedError(.unreachable, "a.example")))
    #expect(harness.last.delay == 60_000)
    harness.pass(60_000)
    harness.send(7, .opened)
    for _ in 0..<7 {
      harness.pass(10_000)
      harness.text(7, "pong")
    }
    #expect(!harness.session.status.isKeyInUseElsewhere)
    #expect((1_000...2_000).contains(harness.close(7, 1_000).delay ?? 0))
  }

  @Test func `closes after more than 5 seconds tell of no rival`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    for number in 1...8 {
      harness.send(number, .opened)
      harness.pass(5_001)
      #expect(!harness.close(number, 1_000).told.contains(.keyInUseElsewhere))
      harness.pass(60_000)
    }
  }

  @Test func `a close during the opening handshake is a failure`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    let actions = harness.close(1, nil)
    #expect(actions.told.map(\.name) == [.connectFailed, .reconnecting])
  }

  @Test func `what a connection does that is no longer ours changes nothing`() {
    var harness = SessionHarness.ready()
    harness.close(1, nil)
    #expect(harness.close(1, 1_008).isEmpty)
    #expect(harness.send(1, .activity(inMessage: true)).isEmpty)
    #expect(harness.send(1, .failed(FeedError(.unreachable, "a.example"))).isEmpty)
    harness.pass(2_000)
    harness.send(2, .opened)
    #expect(harness.close(1, nil).isEmpty)
    #expect(harness.session.status.phase == .authenticating)
  }
}
