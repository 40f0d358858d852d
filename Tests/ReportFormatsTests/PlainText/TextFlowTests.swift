import TestSupport
import Testing

@testable import ReportFormats

@Suite struct TextFlowTests {
  private func flow(_ text: String, width: Int?, isMeasured: Bool = false) -> (String, Int) {
    var canvas = TextCanvas(width: width, isMeasured: isMeasured)
    let widest = canvas.flow(Array(text.utf8))
    return (String(decoding: canvas.bytes, as: UTF8.self), widest)
  }

  @Test func `lines end before the column, wherever it falls`() {
    let text = "aa bb  cc"
    let lines = (1...10).map { flow(text, width: $0).0 }
    #expect(lines[0...3].allSatisfy { $0 == "aa\nbb\ncc\n" })
    #expect(lines[4] == "aa bb\ncc\n" && lines[5] == lines[4])
    #expect(lines[7] == "aa bb\ncc\n" && lines[8] == "aa bb  cc\n")
  }

  @Test func `a word too long stands alone, and what must stay together does`() {
    #expect(flow("a 123456789 b", width: 5).0 == "a\n123456789\nb\n")
    #expect(flow("etwa 7 mm groß", width: 6).0 == "etwa\n7 mm\ngroß\n")
    #expect(flow("y 7 mm 8 mm", width: 3).0 == "y\n7 mm\n8 mm\n")
  }

  @Test func `columns are counted, not bytes`() {
    #expect(flow("äöü äöü äöü", width: 7).0 == "äöü äöü\näöü\n")
    #expect(flow("肺炎 肺炎 x", width: 6).0 == "肺炎\n肺炎 x\n")
    #expect(flow("e\u{301}e\u{301} e\u{301} b", width: 4).0 == "e\u{301}e\u{301} e\u{301}\nb\n")
  }

  @Test func `spaces at the ends of lines are dropped, those at the start kept`() {
    #expect(flow("  aa bb   ", width: 4).0 == "  aa\nbb\n")
    #expect(flow("aaaa bb\n   \ncc dddd", width: 4).0 == "aaaa\nbb\n\ncc\ndddd\n")
  }

  /// A canvas that measures goes word by word, the other one by columns.
  @Test(arguments: 1...40) func `both ways of breaking lines break them alike`(width: Int) {
    var random = SplitMix64(seed: UInt64(width))
    let words = [
      "a", "Befund", "7", "mm", "<", "5", "12", "345", "ä", "größer", "肺", "e\u{301}", " ", "–",
      "Thoraxaufnahme", "µg/l,", "\n",
    ]
    for _ in 0..<200 {
      let count = Int.random(in: 1...24, using: &random)
      let text = (0..<count).compactMap { _ in words.randomElement(using: &random) }
        .joined(separator: " ")
      let fast = flow(text, width: width)
      let slow = flow(text, width: width, isMeasured: true)
      #expect(fast.0 == slow.0, "\(text)")
    }
  }
}
