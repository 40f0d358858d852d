// What is to be done next for a delivery: a pure function of what the journal knows. The courier does
// it, records it, and asks again; after a crash it asks the same question, so there is no other way
// to recover.

internal import FoundationEssentials
internal import ReportHistory

/// What is to be done next for a delivery.
enum DeliveryWork: Sendable, Hashable {
  /// Fetch the document.
  case fetch
  /// Make the folder aside.
  case write
  /// Put the folder into its place.
  case publish
  /// Exchange the delivered folder for one with the document.
  case complete
  /// Run the command.
  case hook
  /// Nothing before the given time.
  case wait(Date)
  /// Nothing any more.
  case nothing
}

extension DeliveryWork {
  /// Finds out what is next.
  ///
  /// - Parameters:
  ///   - delivery: is what the journal knows.
  ///   - now: is the time; the distant future takes every waiting as over.
  ///   - hasHook: is whether a command is to be run.
  ///   - needsDocument: is whether nothing is delivered without the document, so that the rest waits
  ///     for it as long as it may still come.
  init(_ delivery: Delivery, at now: Date, hasHook: Bool, needsDocument: Bool = false) {
    switch delivery.state {
    case .received: self = Self.received(delivery, now, needsDocument)
    case .written: self = Self.after(delivery.folderAttempts, now, .publish)
    case .delivered: self = Self.delivered(delivery, now, hasHook)
    case .quarantined, .duplicate: self = .nothing
    }
  }

  /// A document that cannot be fetched now does not hold the rest back.
  private static func received(
    _ delivery: Delivery, _ now: Date, _ needsDocument: Bool
  ) -> DeliveryWork {
    let mayFetch: Bool
    switch delivery.document {
    case .unknown: mayFetch = true
    case .failed: mayFetch = isDue(delivery.documentAttempts, now)
    case .none, .fetched, .expired: mayFetch = false
    }
    if needsDocument, !mayFetch, delivery.document == .failed {
      return after(delivery.documentAttempts, now, .fetch)
    }
    let next: DeliveryWork = mayFetch ? .fetch : .write
    return after(delivery.folderAttempts, now, next)
  }

  private static func delivered(
    _ delivery: Delivery, _ now: Date, _ hasHook: Bool
  ) -> DeliveryWork {
    var works: [DeliveryWork] = []
    if hasHook, delivery.hook == .due || delivery.hook == .failed {
      works.append(after(delivery.hookAttempts, now, .hook))
    }
    switch delivery.document {
    case .fetched where !delivery.hasDeliveredDocument:
      works.append(after(delivery.folderAttempts, now, .complete))
    case .failed: works.append(after(delivery.documentAttempts, now, .fetch))
    case .unknown, .none, .fetched, .expired: break
    }
    return first(of: works)
  }

  private static func first(of works: [DeliveryWork]) -> DeliveryWork {
    var earliest: Date?
    for work in works {
      guard case .wait(let time) = work else { return work }
      earliest = min(earliest ?? time, time)
    }
    return earliest.map(DeliveryWork.wait) ?? .nothing
  }

  private static func after(
    _ attempts: Delivery.Attempts, _ now: Date, _ work: DeliveryWork
  ) -> DeliveryWork {
    guard let next = attempts.next, next > now else { return work }
    return .wait(next)
  }

  private static func isDue(_ attempts: Delivery.Attempts, _ now: Date) -> Bool {
    attempts.next.map { $0 <= now } ?? true
  }
}
