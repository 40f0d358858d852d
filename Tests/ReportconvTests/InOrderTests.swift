// Work several at a time, with results in order.

import Testing

@testable import reportconv

private struct Collector: ResultSink {
  var results: [Int] = []
  mutating func take(_ result: Int) { results.append(result) }
}

@Suite struct InOrderTests {
  @Test(arguments: [1, 2, 3, 50])
  func `results come in the order of the inputs, whatever each takes`(width: Int) async {
    var inputs = (0..<300).makeIterator()
    let order = InOrder(width: width, sink: Collector())
    let end = await order.run(
      next: { inputs.next() },
      work: { input in
        // The first of each ten takes longest.
        var value = input
        for step in 0..<(input.isMultiple(of: 10) ? 100_000 : 10) { value ^= step & 1 }
        return value ^ value ^ input
      })
    #expect(end.results == Array(0..<300))
  }

  @Test func `no inputs give no results`() async {
    let end = await InOrder(width: 4, sink: Collector()).run(next: { Int?.none }, work: { $0 })
    #expect(end.results.isEmpty)
  }
}
