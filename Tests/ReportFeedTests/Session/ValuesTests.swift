// Small values: times and the key.

import Testing

@testable import ReportFeed

@Suite struct ValuesTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (951_782_399_999, "2000-02-28T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    (1_709_210_096_007, "2024-02-29T12:34:56.007Z"),
    (1_735_689_599_000, "2024-12-31T23:59:59.000Z"),
  ])
  func `a moment is written by RFC 3339`(milliseconds: Int, text: String) {
    #expect(WallTime(milliseconds: milliseconds).description == text)
  }

  @Test func `a key does not print itself, nor does what holds it`() {
    let settings = SessionSettings.example(key: "very-secret")
    var dumped = ""
    dump(settings, to: &dumped)
    let texts = [
      "\(settings.key)", "\(settings)", String(reflecting: settings), dumped,
      String(reflecting: Session(settings, seed: 1)),
    ]
    #expect(texts.allSatisfy { !$0.contains("very-secret") })
  }

  @Test func `words of the sender are shown without the key and not too long`() {
    let key = DoctorKey("abc")
    #expect(key.hidden(in: "xabcabcy abc") == "x[key][key]y [key]")
    #expect(key.hidden(in: "nothing") == "nothing")
    #expect(DoctorKey("").hidden(in: "text") == "text")
    #expect(key.hidden(in: String(repeating: "é", count: 600)).count == 501)
  }

  @Test func `a delay lies between the shortest and a bound that doubles`() {
    var backoff = Backoff(seed: 3)
    for bound in [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000] {
      #expect((1_000...bound).contains(backoff.delay(by: SessionRules())))
    }
    for _ in 0..<200 { _ = backoff.delay(by: SessionRules()) }
    #expect((1_000...60_000).contains(backoff.delay(by: SessionRules())))
    backoff.reset()
    #expect((1_000...2_000).contains(backoff.delay(by: SessionRules())))
  }

  @Test func `the first delays differ from seed to seed over their whole range`() {
    let delays = (0..<500 as Range<UInt64>).map { seed in
      var backoff = Backoff(seed: seed)
      return backoff.delay(by: SessionRules())
    }
    #expect(delays.min() ?? 0 < 1_050)
    #expect(delays.max() ?? 0 > 1_950)
    #expect(Set(delays).count > 300)
  }
}
