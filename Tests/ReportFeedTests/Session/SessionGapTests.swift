// Times without connection.

import ReportFeed
import Testing

@Suite struct SessionGapTests {
  private func wall(_ milliseconds: Int) -> WallTime {
    WallTime(milliseconds: SessionHarness.epoch + milliseconds)
  }

  private func gaps(_ harness: SessionHarness) -> [FeedEvent.Gap] {
    harness.log.map(\.action).told.compactMap { if case .gap(let gap) = $0 { gap } else { nil } }
  }

  @Test func `the first gap begins when an earlier run was last connected`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: wall(-3_600_000)))
    harness.pass(700)
    harness.send(1, .opened)
    harness.text(1, "pong")
    #expect(gaps(harness) == [.init(start: wall(-3_600_000), end: wall(700))])
  }

  @Test func `without an earlier run it begins with the session`() {
    var harness = SessionHarness()
    harness.send(.start(lastConnected: nil))
    harness.pass(700)
    harness.send(1, .opened)
    harness.pass(5_000)
    #expect(gaps(harness) == [.init(start: wall(0), end: wall(700))])
  }

  @Test func `a proper close begins a gap, the next key that is accepted ends it`() {
    var harness = SessionHarness.ready()
    harness.pass(1_000)
    let delay = harness.close(1, 1_001).delay ?? 0
    harness.pass(delay + 300)
    harness.send(2, .opened)
    #expect(gaps(harness).isEmpty)
    harness.pass(5_000)
    #expect(gaps(harness) == [.init(start: wall(7_000), end: wall(7_300 + delay))])
  }

  @Test func `a break and a silence begin it where the sender was last heard`() {
    var broken = SessionHarness.ready()
    broken.text(1, "pong")
    broken.pass(9_000)
    broken.close(1, nil)
    #expect(broken.session.status.disconnectedSince == wall(6_000))
    var silent = SessionHarness.ready()
    silent.text(1, "pong")
    silent.pass(54_000)
    #expect(silent.session.status.phase == .waiting)
    #expect(silent.session.status.disconnectedSince == wall(6_000))
  }

  @Test func `what comes after a sleep does not hide that the connection ended in it`() {
    var harness = SessionHarness.ready()
    harness.text(1, "pong")
    harness.now += 3_600_000
    harness.send(1, .activity(inMessage: false))
    harness.text(1, SessionHarness.report)
    harness.text(1, "pong")
    var closed = harness
    closed.close(1, 1_001)
    #expect(closed.session.status.disconnectedSince == wall(6_000))
    harness.pass(1_000)
    harness.text(1, "pong")
    harness.pass(30_000)
    harness.text(1, "pong")
    harness.close(1, 1_001)
    #expect(harness.session.status.disconnectedSince == wall(3_637_000))
  }

  @Test func `a connection whose key was not accepted does not end it`() {
    var harness = SessionHarness.ready()
    harness.close(1, 1_001)
    harness.pass(2_000)
    harness.send(2, .opened)
    harness.pass(1_000)
    harness.text(2, #"{"type":"error","message":"no","code":4000}"#)
    harness.close(2, 4_000)
    harness.pass(4_000)
    harness.send(3, .opened)
    harness.text(3, "pong")
    #expect(gaps(harness) == [.init(start: wall(6_000), end: wall(13_000))])
  }

  @Test func `a connection that we leave, but that was gone, is lost since it was last heard`() {
    var harness = SessionHarness.ready()
    harness.text(1, "pong")
    harness.pass(9_000)
    harness.send(.settingsChanged(.example(key: "k-18")))
    harness.pass(5_000)
    #expect(harness.session.status.disconnectedSince == wall(6_000))
  }

  @Test func `a calendar that goes back tells no gap that ends before it begins`() {
    var session = Session(.example(), seed: 1)
    func moment(_ now: Int, _ wall: Int) -> Moment {
      Moment(Instant(milliseconds: now), wall: WallTime(milliseconds: wall))
    }
    _ = session.handle(.start(lastConnected: nil), at: moment(0, 90_000))
    _ = session.handle(.connection(1, .opened), at: moment(100, 40_000))
    let told = session.handle(.connection(1, .text(Array("pong".utf8))), at: moment(200, 40_100))
    #expect(told.told == [.ready])
  }
}
