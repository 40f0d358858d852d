// Days of the calendar as moments.

import Foundation
import Testing

@testable import ReportHistory

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0.0), ("1969-12-31", -86_400), ("2024-02-29", 1_709_164_800),
    ("2024-03-01", 1_709_251_200), ("1960-02-01", -312_940_800), ("2000-02-29", 951_782_400),
  ])
  func `a day has its moment`(text: String, seconds: Double) {
    #expect(Day.start(of: text) == Date(timeIntervalSince1970: seconds))
    #expect(Day.text(of: Date(timeIntervalSince1970: seconds + 86_399)) == text)
  }

  @Test(arguments: ["2024-02-30", "2023-02-29", "2024-13-01", "24-01-01", "2024-1-1", "", "x"])
  func `what is no day has none`(text: String) {
    #expect(Day.start(of: text) == nil)
  }

  @Test func `every day of three centuries is read back`() {
    let days = (-46_000..<64_000).map { Date(timeIntervalSince1970: Double($0) * 86_400) }
    #expect(days.allSatisfy { Day.start(of: Day.text(of: $0)) == $0 })
    #expect(Set(days.map(Day.text)).count == days.count)
  }

  @Test(arguments: [
    ("2024-02-29", 12, "2023-02-28"), ("2026-11-27", 24, "2024-11-27"),
    ("2024-03-31", 1, "2024-02-29"), ("2024-01-15", 1, "2023-12-15"),
    ("2024-01-15", 13, "2022-12-15"),
  ])
  func `months are those of the calendar`(day: String, months: Int, before: String) throws {
    let date = try #require(Day.start(of: day)).addingTimeInterval(3_600)
    #expect(
      Day.before(date, months: months) == Day.start(of: before)?.addingTimeInterval(3_600))
  }
}
