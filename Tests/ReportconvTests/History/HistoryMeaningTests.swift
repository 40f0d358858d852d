// What typed values of the history mean.

import ArgumentParser
import FoundationEssentials
import ReportHistory
import Testing

@testable import reportconv

@Suite struct HistoryMeaningTests {
  @Test(arguments: [
    ("1d", "2026-11-26"), ("2w", "2026-11-13"), ("9m", "2026-02-27"), ("2y", "2024-11-27"),
  ])
  func `an age is a moment of the calendar`(age: String, day: String) throws {
    let now = try #require(Day.start(of: "2026-11-27"))
    #expect(try HistoryMeaning.age(age, of: "--older-than", before: now) == Day.start(of: day))
  }

  @Test(arguments: ["", "y", "2", "-1d", "1.5y", "2 y", "2Y", "99999y"])
  func `anything else is refused`(age: String) {
    #expect(throws: ValidationError.self) {
      try HistoryMeaning.age(age, of: "--older-than", before: .now)
    }
  }
}
