// Small values: the key and delays.

import Testing

@testable import ReportFeed

@Suite struct ValuesTests {
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
