// Counts messages, and tells how fast they came: from the first one on, so that neither the start
// of the process nor the handshakes count.

import Glibc

struct Tally {
  private let count: Int
  private let clock = ContinuousClock()
  private var messages = 0
  private var start: (instant: ContinuousClock.Instant, processor: Int)?

  init(_ count: Int) { self.count = count }

  /// Takes a message; with the last one it returns messages a second, and microseconds of this
  /// process's time on processors a message.
  mutating func add() -> String? {
    messages += 1
    guard let start else {
      start = (clock.now, Glibc.clock())
      return nil
    }
    guard messages == count else { return nil }
    let seconds = start.instant.duration(to: clock.now) / .seconds(1)
    let processor = Double(Glibc.clock() - start.processor) / Double(count - 1)
    return "\(Double(count - 1) / seconds) \(processor)"
  }
}
