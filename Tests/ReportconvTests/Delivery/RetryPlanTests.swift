// Each attempt comes after twice as long, up to a limit.

import FoundationEssentials
import Testing

@testable import reportconv

@Suite struct RetryPlanTests {
  private let now = Date(timeIntervalSince1970: 0)

  @Test func `waiting doubles and ends at the longest`() {
    let plan = RetryPlan(first: 5, longest: 60, limit: nil)
    let delays = (0..<7).map { plan.next(after: $0, at: now)?.timeIntervalSince1970 }
    #expect(delays == [5, 10, 20, 40, 60, 60, 60])
    #expect(plan.next(after: Int.max - 1, at: now)?.timeIntervalSince1970 == 60)
  }

  @Test func `the last attempt is followed by none`() {
    let plan = RetryPlan(first: 5, longest: 60, limit: 3)
    #expect(plan.next(after: 1, at: now) != nil)
    #expect(plan.next(after: 2, at: now) == nil)
  }
}
