// What a failed fetch means for the document.

import ReportFeed
import ReportHistory
import Testing

@testable import reportconv

@Suite struct FetchOutcomeTests {
  private let final: Set<FeedError.Code> = [
    .expired, .badAddress, .tooLarge, .notADocument, .hostileRedirect, .tooManyRedirects,
  ]

  @Test(arguments: FeedError.Code.allCases)
  func `only what no other attempt can change is final`(code: FeedError.Code) {
    let error = FeedError(code, "example.org")
    let expected: FetchOutcome =
      final.contains(code)
      ? .unreachable(reason: error.message)
      : code == .cancelled ? .cancelled : .failed(reason: error.message)
    #expect(FetchOutcome(error) == expected)
  }

  @Test func `a status that does not pass is final`() {
    let refused = FeedError(.httpStatus, "example.org", status: 401)
    #expect(FetchOutcome(refused) == .unreachable(reason: refused.message))
    let busy = FeedError(.httpStatus, "example.org", status: 503)
    #expect(FetchOutcome(busy) == .failed(reason: busy.message))
  }

  @Test func `a document keeps its size and digest`() {
    let fetched = Fetched(size: 3, sha256: "abc", kind: .docx)
    #expect(FetchOutcome(fetched) == .fetched(StoredDocument(size: 3, sha256: "abc")))
  }
}
