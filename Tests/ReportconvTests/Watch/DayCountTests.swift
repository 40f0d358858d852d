import ReportFeed
import Testing

@testable import reportconv

@Suite struct DayCountTests {
  private let noon = WallTime(milliseconds: 1_000 * 86_400_000 + 43_200_000)

  @Test func `a new day begins at midnight of the place`() {
    var count = DayCount()
    let hour = 3_600_000
    let beforeMidnight = WallTime(milliseconds: noon.milliseconds + 10 * hour)
    count.add(at: noon, offset: { _ in 3_600 })
    count.add(at: beforeMidnight, offset: { _ in 3_600 })
    #expect(count.value(at: beforeMidnight, offset: { _ in 3_600 }) == 2)
    let afterMidnight = WallTime(milliseconds: noon.milliseconds + 11 * hour)
    #expect(count.value(at: afterMidnight, offset: { _ in 3_600 }) == 0)
    count.add(at: afterMidnight, offset: { _ in 3_600 })
    #expect(count.value(at: afterMidnight, offset: { _ in 3_600 }) == 1)
  }
}
