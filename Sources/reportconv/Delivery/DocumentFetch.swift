// Fetching the document that a message names, with a limit to how long the rest waits for it.

internal import ReportHistory

/// Fetches the document at an address into a file.
typealias DocumentFetch = @Sendable (_ address: String, _ path: String) async -> FetchOutcome

/// What became of a fetch.
///
/// Reasons hold no query of an address.
enum FetchOutcome: Sendable, Hashable {
  /// The file holds the document.
  case fetched(StoredDocument)
  /// The document is not there, but may be later.
  case failed(reason: String)
  /// The document is out of reach: its address has expired, or it is no document.
  case unreachable(reason: String)
  /// The task was cancelled.
  case cancelled
}

extension CourierSurroundings {
  /// Fetches a document, but not for longer than the rest of the report can wait.
  func fetch(
    _ address: String, to path: String, within patience: Duration
  ) async -> FetchOutcome {
    let outcome = await withTaskGroup(of: FetchOutcome?.self) { group in
      group.addTask { await fetch(address, path) }
      group.addTask {
        await wait(patience)
        return nil
      }
      let first = await group.next()
      group.cancelAll()
      // The fetch may have come to its end while it was told to stop.
      while let next = await group.next() {
        if first == .some(nil) { return next }
      }
      return first ?? nil
    }
    guard let outcome, outcome != .cancelled else {
      let isLate = !Task.isCancelled
      return isLate ? .failed(reason: "it took longer than \(patience)") : .cancelled
    }
    return outcome
  }
}
