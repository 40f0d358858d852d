// When to try again: exponential with full jitter, so that all who lost the same server do not come
// back together.

/// The delays between attempts, and the generator of their jitter.
struct Backoff: Sendable {
  /// Attempts in a row that gave no stable connection.
  private(set) var failures = 0
  private var random: SeededRandom

  /// Makes one that has not failed; the seed should differ from process to process.
  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// A connection proved stable, or the settings changed.
  mutating func reset() {
    failures = 0
  }

  /// Notes a failure and gives the delay after it: anything from the shortest to a bound that
  /// doubles from twice the shortest up to the longest.
  ///
  /// - Parameters:
  ///   - rules: has the bounds.
  ///   - atLeast: is a delay that the sender asked for; the jitter comes on top.
  ///   - isLasting: says that the cause will hardly go away soon: the bound is the longest at once.
  /// - Returns: the delay in milliseconds.
  mutating func delay(
    by rules: SessionRules, atLeast: Int = 0, isLasting: Bool = false
  ) -> Int {
    failures += 1
    var bound = rules.longestDelay
    if !isLasting, failures < 20 { bound = min(bound, rules.shortestDelay << failures) }
    let asked = min(max(0, atLeast), rules.longestRetryAfter)
    return asked + rules.shortestDelay + random.below(max(0, bound - rules.shortestDelay) + 1)
  }

  /// Notes a failure whose delay is the longest without jitter.
  mutating func longestDelay(by rules: SessionRules) -> Int {
    failures += 1
    return rules.longestDelay
  }
}
