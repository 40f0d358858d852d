// The rest of a report waits for its document only so long.

import ReportHistory
import Testing

@testable import reportconv

@Suite struct DocumentFetchTests {
  private let stored = FetchOutcome.fetched(StoredDocument(size: 1, sha256: "a"))

  private func fetch(
    _ fetch: @escaping DocumentFetch, isPatient: Bool
  ) async -> FetchOutcome {
    var surroundings = CourierSurroundings(fetch: fetch)
    surroundings.wait = { if isPatient { await CourierSurroundings.untilCancelled($0) } }
    return await surroundings.fetch("https://e.org/", to: "/x", within: .seconds(30))
  }

  @Test func `a document that comes in time is taken`() async {
    #expect(await fetch({ _, _ in stored }, isPatient: true) == stored)
  }

  @Test func `a failure is told as it is`() async {
    let failure = FetchOutcome.unreachable(reason: "expired")
    #expect(await fetch({ _, _ in failure }, isPatient: true) == failure)
  }

  @Test func `a fetch that takes too long is told to stop`() async {
    let endless: DocumentFetch = { _, _ in
      await CourierSurroundings.untilCancelled(.zero)
      return .cancelled
    }
    #expect(
      await fetch(endless, isPatient: false) == .failed(reason: "it took longer than 30.0 seconds"))
  }

  @Test func `a document that comes as the time is over is taken`() async {
    let late: DocumentFetch = { _, _ in
      await CourierSurroundings.untilCancelled(.zero)
      return stored
    }
    #expect(await fetch(late, isPatient: false) == stored)
  }

  @Test func `a cancelled task is no failure of the sender`() async {
    let endless: DocumentFetch = { _, _ in
      await CourierSurroundings.untilCancelled(.zero)
      return .cancelled
    }
    let task = Task { await fetch(endless, isPatient: true) }
    task.cancel()
    #expect(await task.value == .cancelled)
  }
}
