import Testing

@testable import ReportFeed

@Suite struct FetchRequestTests {
  @Test func `a range has its ends and perhaps the whole size`() {
    #expect(ContentRange("bytes 5-9/10") == ContentRange(first: 5, last: 9, total: 10))
    #expect(ContentRange("Bytes 0-0/*") == ContentRange(first: 0, last: 0, total: nil))
  }

  @Test(arguments: [
    "", "bytes", "bytes 5-9", "bytes 9-5/10", "bytes 5-9/9", "bytes */10", "bytes -5/10",
    "lines 1-2/3", "bytes 5-9/x", "bytes 99999999999999999999-1/2",
  ])
  func `what is no range is not read`(text: String) {
    #expect(ContentRange(text) == nil)
  }
}
