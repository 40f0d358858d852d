// Days of faults in a moment: no stuck state, no hot loop, nothing lost that is not told.

import ReportFeed
import Testing

@Suite struct SessionSimulationTests {
  private static let day = 86_400_000

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `a day of faults leaves nothing stuck, hot, lost or doubled`(seed: UInt64) {
    var world = SimulatedSender(seed: seed)
    world.run(for: Self.day)
    world.recover(by: Self.day + 300_000)
    #expect(world.session.status.phase == .ready)
    checkAttempts(world)
    checkReports(world)
    checkGaps(world)
    // The longest wait that we may be in when the sender comes back: Retry-After of a minute with a
    // minute of jitter; or an attempt without answer, and a minute behind it; then the key.
    #expect(world.longestWayBack <= 130_000)
    #expect(world.told[.ready, default: 0] > 10)
  }

  @Test func `all the faults have been there, and all that is told of them`() {
    var moods: Set<String> = []
    var told: Set<FeedEvent.Name> = []
    for seed in 100..<106 as Range<UInt64> {
      var world = SimulatedSender(seed: seed)
      world.run(for: Self.day)
      moods.formUnion(world.moods)
      told.formUnion(world.told.keys)
    }
    #expect(moods.count == SimulatedSender.Mood.allCases.count)
    let missing = Set(FeedEvent.Name.allCases).subtracting(told)
    #expect(missing == [.unknownFields, .unknownMessage, .payloadProblem, .stopped])
  }

  @Test func `the same seed gives the same day`() {
    var one = SimulatedSender(seed: 5)
    var other = SimulatedSender(seed: 5)
    one.run(for: Self.day)
    other.run(for: Self.day)
    #expect(one.attempts == other.attempts)
    #expect(one.gaps == other.gaps)
  }

  private func checkAttempts(_ world: SimulatedSender) {
    let steps = zip(world.attempts, world.attempts.dropFirst()).map { $1 - $0 }
    #expect(steps.allSatisfy { $0 >= 1_000 })
    // 30 s between pings, and a handful of timers an attempt.
    #expect(world.timers <= Self.day / 30_000 + 6 * world.attempts.count)
  }

  /// What arrived is handed out once, in order, as it came; what is bad is kept.
  private func checkReports(_ world: SimulatedSender) {
    let arrived = world.sent.filter(\.arrives).map(\.bytes)
    let isSame = arrived == world.delivered
    #expect(isSame, "\(arrived.count) arrived, \(world.delivered.count) were handed out")
    #expect(world.garbage.starts(with: world.quarantined))
    #expect(world.delivered.count > 200)
  }

  /// Whatever the sender made and could not bring falls into a gap that was told.
  private func checkGaps(_ world: SimulatedSender) {
    let times = world.gaps.flatMap { [$0.start, $0.end] }
    #expect(times == times.sorted())
    #expect(world.session.status.disconnectedSince == nil)
    let uncovered = world.sent.filter { report in
      let made = WallTime(milliseconds: SessionHarness.epoch + report.at)
      let late = WallTime(milliseconds: made.milliseconds + SimulatedSender.latency)
      return !report.arrives && !world.gaps.contains { $0.start <= late && made <= $0.end }
    }
    #expect(uncovered.map(\.at) == [])
  }
}
