import ReportFeed
import Testing

@testable import reportconv

@Suite struct SpanTests {
  @Test(arguments: [
    (-5, "0 s"), (999, "0 s"), (59_999, "59 s"), (60_000, "1 min"), (3_599_000, "59 min 59 s"),
    (3_600_000, "1 h"), (8_040_000, "2 h 14 min"), (86_400_000, "1 d"), (187_200_000, "2 d 4 h"),
  ])
  func `a span is told in its two largest units`(milliseconds: Int, words: String) {
    #expect(Span.words(milliseconds) == words)
  }
}
