// Beginning, authentication, attempts.

import ReportFeed
import Testing

@Suite struct SessionStartTests {
  @Test func `a start connects at once to the address`() {
    var harness = SessionHarness()
    let actions = harness.send(.start(lastConnected: nil))
    #expect(
      actions == [
        .tell(.connecting(attempt: 1, address: "wss://a.example/reports/ws")),
        .connect(1, SessionSettings.example().endpoint),
      ])
    #expect(harness.send(.start(lastConnected: nil)).isEmpty)
  }

  @Test func `the key is the first frame, in the moment of the opening`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    let actions = harness.send(1, .opened)
    #expect(actions == [.send(1, Array(#"{"doctor_key":"k-17"}"#.utf8)), .tell(.connected)])
  }

  @Test func `each connection begins with the key`() {
    var harness = SessionHarness.ready()
    harness.close(1, nil)
    harness.pass(2_000)
    #expect(harness.send(2, .opened).sent == [#"{"doctor_key":"k-17"}"#])
  }

  @Test func `the key is escaped as JSON`() throws {
    var session = Session(.example(key: "a\"b\\\n\u{E9}"), seed: 1)
    let moment = Moment(Instant(milliseconds: 5), wall: WallTime(milliseconds: 5))
    _ = session.handle(.start(lastConnected: nil), at: moment)
    let actions = session.handle(.connection(1, .opened), at: moment)
    #expect(actions.sent == [#"{"doctor_key":"a\"b\\\n"# + "\u{E9}" + #""}"#])
  }

  @Test func `the key counts as accepted after five seconds or the first word of the sender`() {
    var harness = SessionHarness.opened()
    #expect(harness.pass(4_999).told.isEmpty)
    #expect(harness.session.status.phase == .authenticating)
    #expect(harness.pass(1).told == [.ready])
    #expect(harness.session.status.phase == .ready)
    var other = SessionHarness.opened()
    #expect(other.text(1, "pong").told == [.ready])
    #expect(other.pass(20_000).told.isEmpty)
  }

  @Test func `an attempt of which nothing comes is dropped after a minute`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    #expect(harness.pass(59_999).isEmpty)
    let actions = harness.pass(1)
    #expect(actions.first == .drop(1))
    #expect(actions.told.first?.name == .connectFailed)
    #expect(harness.send(1, .opened) == [.drop(1)])
    #expect(harness.pass(2_000).attempts == [2])
  }

  @Test func `a failure is told without the key`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    let failure = FeedError(.httpStatus, "a.example", detail: "no k-17 here", status: 500)
    guard case .connectFailed(let told)? = harness.send(1, .failed(failure)).told.first else {
      Issue.record("the failure is not told")
      return
    }
    #expect(told.message == "a.example answered (HTTP status 500) (no [key] here)")
    #expect(told.status == 500)
  }

  @Test func `Retry-After is honoured up to 15 minutes, with the jitter on top`() {
    let asked = [(0, 1_000), (120, 121_000), (86_400, 901_000), (.infinity, 901_000)]
    for (asked, least) in asked as [(Double, Int)] {
      var harness = SessionHarness()
      harness.send(.start(lastConnected: nil))
      let failure = FeedError(.httpStatus, "a.example", status: 429, retryAfter: asked)
      let delay = harness.send(1, .failed(failure)).delay ?? 0
      #expect((least...(least + 1_000)).contains(delay))
      #expect(harness.pass(delay - 1).attempts.isEmpty)
      #expect(harness.pass(1).attempts == [2])
    }
  }

  @Test func `a failure that will last is tried again over the longest delays`() {
    var delays: [Int] = []
    for seed in 0..<200 as Range<UInt64> {
      var session = Session(.example(), seed: seed)
      let moment = Moment(Instant(milliseconds: 5), wall: WallTime(milliseconds: 5))
      _ = session.handle(.start(lastConnected: nil), at: moment)
      let failure = FeedError(.certificateExpired, "a.example", detail: "expired")
      let actions = session.handle(.connection(1, .failed(failure)), at: moment)
      delays.append(actions.delay ?? 0)
    }
    #expect(delays.allSatisfy { (1_000...60_000).contains($0) })
    #expect(delays.contains { $0 > 50_000 })
  }

  @Test func `a clock that goes back is not followed`() {
    var harness = SessionHarness.ready()
    harness.now = 0
    harness.close(1, nil)
    harness.now = 6_000
    #expect(harness.pass(2_000).attempts == [2])
  }
}
