// Any events in any order: what must hold all the same.

import ReportFeed
import TestSupport
import Testing

@Suite struct SessionPropertyTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `no order of events makes a hot loop, a stuck session or another message`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var harness = SessionHarness()
    var expected: [[UInt8]] = []
    var attempts: [Int] = []
    harness.send(.start(lastConnected: nil))
    var stuck: [SessionStatus] = []
    for step in 0..<400 {
      harness.pass(random.oneIn(3) ? random.below(70_000) : random.below(1_500))
      let event = Self.event(step, &random, newest: harness.newest)
      if case .connection(_, .text(let bytes)) = event, bytes.first == UInt8(ascii: "{") {
        expected.append(bytes)
      }
      harness.send(event)
      if !isAwake(harness) { stuck.append(harness.session.status) }
    }
    for (at, action) in harness.log {
      if case .connect = action { attempts.append(at) }
    }
    #expect(stuck.isEmpty)
    #expect(zip(attempts, attempts.dropFirst()).allSatisfy { $1 - $0 >= 1_000 })
    #expect(attempts.count > 5)
    #expect(harness.log.map(\.action).delivered.map(\.bytes) == expected)
  }

  /// Whether something is awaited with a deadline, or the session rests and has said so.
  private func isAwake(_ harness: SessionHarness) -> Bool {
    switch harness.session.status.phase {
    case .connecting, .authenticating, .ready, .closing, .waiting:
      harness.wake.map { $0 >= harness.now && $0 <= harness.now + 1_000_000 } ?? false
    case .refused: harness.ends == [.refused]
    case .idle, .stopped: false
    }
  }

  private static func event(
    _ step: Int, _ random: inout SplitMix64, newest: Int
  ) -> Session.Event {
    let number = random.oneIn(6) ? random.below(newest + 2) : newest
    let code = random.pick([1_000, 1_001, 1_006, 1_012, 4_000, nil], or: nil)
    switch random.below(14) {
    case 0: return .timer
    case 1: return .settingsChanged(.example(key: "k\(random.below(3))"))
    case 2: return .start(lastConnected: nil)
    case 3: return .connection(number, .closed(Closure(code: code, isClean: code != nil)))
    case 4:
      let isRefusal = random.oneIn(4)
      return .connection(
        number, .closed(Closure(code: isRefusal ? 1_008 : 4_000, isClean: true)))
    case 5:
      let failure = FeedError(
        .httpStatus, "a.example", status: random.oneIn(2) ? 429 : 404,
        retryAfter: random.oneIn(2) ? Double(random.below(2_000)) - 500 : nil)
      return .connection(number, .failed(failure))
    case 6: return .connection(number, .text(Array("pong".utf8)))
    case 7: return .connection(number, .text(Array("nonsense \(step)".utf8)))
    case 8: return .connection(number, .activity(inMessage: random.oneIn(2)))
    case 9:
      return .connection(
        number, random.oneIn(2) ? .pong : .reading(isPaused: random.oneIn(2)))
    case 10:
      return .connection(
        number, .text(Array("{\"type\":\"report_ready\",\"rtf_report\":\"\(step)\"}".utf8)))
    default: return .connection(number, .opened)
    }
  }
}
