// Fetching for the courier by the fetcher of the feed.

internal import ReportFeed
internal import ReportHistory

extension Fetcher {
  /// The fetcher as a courier uses it.
  var documentFetch: DocumentFetch {
    { address, path in
      do throws(FeedError) {
        return FetchOutcome(try await fetch(address, to: path))
      } catch {
        return FetchOutcome(error)
      }
    }
  }
}

extension FetchOutcome {
  /// What a finished fetch gave.
  init(_ fetched: Fetched) {
    self = .fetched(StoredDocument(size: fetched.size, sha256: fetched.sha256))
  }

  /// What a failed fetch means for the document: whether the same address may still bring it.
  ///
  /// Trouble with the network, a certificate or a full disk can pass, or be helped, while the address
  /// lives.
  init(_ error: FeedError) {
    if error.code == .cancelled {
      self = .cancelled
    } else if Self.final.contains(error.code) || (error.code == .httpStatus && !error.isTransient) {
      self = .unreachable(reason: error.message)
    } else {
      self = .failed(reason: error.message)
    }
  }

  /// What no other attempt can change.
  private static let final: Set<FeedError.Code> = [
    .expired, .badAddress, .tooLarge, .notADocument, .hostileRedirect, .tooManyRedirects,
  ]
}
