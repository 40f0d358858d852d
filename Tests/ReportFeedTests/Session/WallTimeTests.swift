import Testing

@testable import ReportFeed

@Suite struct WallTimeTests {
  // The texts are those of `date -u -d @SECONDS +%FT%TZ`.
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (1_795_767_123_000, "2026-11-27T08:12:03.000Z"),
    (1_795_767_123_045, "2026-11-27T08:12:03.045Z"),
    (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
    (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    (-1, "1969-12-31T23:59:59.999Z"), (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
  ])
  func `a moment is written in UTC and read again`(milliseconds: Int, text: String) {
    #expect(WallTime(milliseconds: milliseconds).description == text)
    #expect(WallTime(text) == WallTime(milliseconds: milliseconds))
  }

  @Test func `the fraction may be missing`() {
    #expect(WallTime("2026-11-27T08:12:03Z") == WallTime(milliseconds: 1_795_767_123_000))
  }

  @Test func `each day of four hundred years is read as it was written`() {
    for day in 0..<146_097 {
      let moment = WallTime(milliseconds: (day - 10_000) * 86_400_000)
      if WallTime(moment.description) != moment {
        Issue.record("\(moment)")
        return
      }
    }
  }

  @Test(arguments: [
    "", "2026-11-27", "2026-11-27T08:12:03", "2026-13-27T08:12:03Z", "2026-11-27T08:12:03+01:00",
    "2026-11-27T08:12:03.1Z", "2026-11-27 08:12:03Z", "2026-11-27T25:12:03Z",
    "+026-11-27T08:12:03Z", "2026-11-27T08:12:03.+45Z",
  ])
  func `anything else is no moment`(text: String) {
    #expect(WallTime(text) == nil)
  }
}
