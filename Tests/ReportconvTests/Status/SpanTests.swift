// Moments and spans as text.

import Testing

@testable import reportconv

@Suite struct MomentTests {
  // The texts are those of `date -u -d @SECONDS +%FT%TZ`.
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400_000, "2000-02-29T00:00:00Z"),
    (1_795_767_123_000, "2026-11-27T08:12:03Z"), (1_795_767_123_045, "2026-11-27T08:12:03.045Z"),
    (4_107_542_399_999, "2100-02-28T23:59:59.999Z"), (4_107_542_400_000, "2100-03-01T00:00:00Z"),
    (-1, "1969-12-31T23:59:59.999Z"), (-62_135_596_800_000, "0001-01-01T00:00:00Z"),
  ])
  func `a moment is written in UTC and read again`(milliseconds: Int, text: String) {
    #expect(Moment(milliseconds: milliseconds).description == text)
    #expect(Moment(text) == Moment(milliseconds: milliseconds))
  }

  @Test func `each day of four hundred years is read as it was written`() {
    for day in 0..<146_097 {
      let moment = Moment(milliseconds: (day - 10_000) * 86_400_000)
      if Moment(moment.description) != moment {
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
    #expect(Moment(text) == nil)
  }

  @Test(arguments: [
    (-5, "0 s"), (999, "0 s"), (59_999, "59 s"), (60_000, "1 min"), (3_599_000, "59 min 59 s"),
    (3_600_000, "1 h"), (8_040_000, "2 h 14 min"), (86_400_000, "1 d"), (187_200_000, "2 d 4 h"),
  ])
  func `a span is told in its two largest units`(milliseconds: Int, words: String) {
    #expect(Span.words(milliseconds) == words)
  }
}
