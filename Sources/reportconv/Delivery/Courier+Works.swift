// The works of the courier: each does one thing and records it.

internal import FoundationEssentials
internal import ReportFormats
internal import ReportHistory
internal import ReportNormalizer
internal import ReportTrust

// MARK: - The document

extension Courier {
  /// Fetches the document into the folder aside.
  func fetch(_ delivery: Delivery) async throws(HistoryError) {
    let messages = try journal.messages(of: delivery.id)
    guard let address = messages.last.flatMap(DeliveryPlan.address) else {
      return try record(.noDocument, of: delivery)
    }
    let folder = place(of: delivery)
    do throws(FileError) {
      try folder.prepare()
    } catch {
      return try postpone(delivery, error)
    }
    switch await fetch(address, for: delivery, into: folder) {
    case .fetched(let document): try keep(document, of: delivery, in: folder)
    case .failed(let reason): try miss(delivery, reason)
    case .unreachable(let reason):
      try record(
        .expired(detail: reason), of: delivery,
        telling: .documentMissing(reason: reason, retry: nil))
    case .cancelled: break
    }
  }

  /// A report that is delivered already waits for nothing: its document has all the time it needs.
  private func fetch(
    _ address: String, for delivery: Delivery, into folder: DeliveryFolder
  ) async -> FetchOutcome {
    let path = folder.fetchedDocument
    guard delivery.state == .delivered else {
      return await surroundings.fetch(address, to: path, within: settings.documentPatience)
    }
    return await surroundings.fetch(address, path)
  }

  private func keep(
    _ document: StoredDocument, of delivery: Delivery, in folder: DeliveryFolder
  ) throws(HistoryError) {
    do throws(FileError) {
      try folder.keepDocument()
    } catch {
      return try postpone(delivery, error)
    }
    let original = try journal.recordFetched(document, of: delivery.id, at: surroundings.now())
    guard let original else { return }
    try? folder.removeAside()
    tell(.duplicate(of: original), delivery.id, delivery.profile)
  }

  private func miss(_ delivery: Delivery, _ reason: String) throws(HistoryError) {
    let retry = RetryPlan.document.next(
      after: delivery.documentAttempts.count, at: surroundings.now())
    let step: DeliveryStep =
      retry.map { .fetchFailed(detail: reason, retry: $0) } ?? .expired(detail: reason)
    try record(step, of: delivery, telling: .documentMissing(reason: reason, retry: retry))
  }

  /// The document as the readers get it; `nil` where the file that was fetched is no longer there.
  func document(
    of delivery: Delivery, in folder: DeliveryFolder
  ) throws(HistoryError) -> MessageDocument? {
    switch delivery.document {
    case .unknown, .none: return .notFetched
    case .fetched:
      return folder.fetched(delivery.stored).map(MessageDocument.fetched)
    case .failed, .expired:
      let steps = try journal.steps(of: delivery.id)
      let reason = steps.last { $0.name == "fetchFailed" || $0.name == "expired" }?.detail
      return .missing(reason ?? "it is not there")
    }
  }
}

// MARK: - The folder

extension Courier {
  /// The folder of a delivery: the one that was decided, or the first free name.
  func place(of delivery: Delivery) -> DeliveryFolder {
    if let path = delivery.folder {
      let isBelow = path.hasPrefix("\(settings.out)/")
      return DeliveryFolder(path: path, root: isBelow ? settings.out : nil)
    }
    let name = DeliveryName.name(
      id: delivery.id, profile: delivery.profile, at: delivery.received)
    let first = DeliveryFolder(path: Path.join(settings.out, name))
    var folder = first
    var number = 1
    while folder.isTaken, !folder.holds(messageWith: delivery.sha256) {
      number += 1
      folder = DeliveryFolder(path: "\(first.path)-\(number)")
    }
    return folder
  }

  /// Makes the folder aside, and decides its name.
  func write(_ delivery: Delivery) async throws(HistoryError) {
    let folder = place(of: delivery)
    guard try await make(folder, for: delivery) else { return }
    try record(.written(folder: folder.path), of: delivery)
  }

  /// Puts the folder into its place, unless a start before this one did so and could not record it.
  func publish(_ delivery: Delivery) async throws(HistoryError) {
    let folder = place(of: delivery)
    if folder.isTaken {
      guard folder.holds(messageWith: delivery.sha256) else {
        return try record(.begunAnew, of: delivery)
      }
      return try settle(delivery, in: folder)
    }
    guard folder.isMade else { return try record(.begunAnew, of: delivery) }
    // Before the decision: who is open is read immediately before the folder gets its place.
    await compare(delivery, in: folder)
    guard let decision = try decide(delivery, in: folder) else {
      return try record(.begunAnew, of: delivery)
    }
    let path = DeliveryPlace.path(
      for: decision.action, Path.name(of: folder.path), in: folder.root)
    // The place is on record before it is taken: a crash in between finds it.
    guard decision.action == .hold || path == folder.path else {
      return try record(.written(folder: path), of: delivery)
    }
    do throws(FileError) {
      try keep(decision, of: delivery, in: folder)
      if decision.action != .hold { try folder.publish() }
    } catch {
      return try postpone(delivery, error)
    }
    guard decision.action != .hold else { return try hold(delivery, decision) }
    try settle(delivery, in: folder)
  }

  /// Exchanges the delivered folder for one with the document, unless a start before this one did so.
  func complete(_ delivery: Delivery) async throws(HistoryError) {
    let folder = place(of: delivery)
    let isDone = DeliveryFolder.digest(of: folder.deliveredDocument) == delivery.stored?.sha256
    if !isDone {
      guard try await make(folder, for: delivery) else { return }
      if let decision = try objection(to: delivery, in: folder) {
        return try setAside(delivery, decision, folder)
      }
      await compare(delivery, in: folder)
    }
    do throws(FileError) {
      try isDone ? folder.finishExchange() : folder.exchange()
    } catch {
      return try postpone(delivery, error)
    }
    forget(delivery.id)
    let delivered = DeliveredFolder(at: folder.path)
    try record(
      .completed(hook: settings.command != nil), of: delivery, telling: .completed(delivered))
    tellFailedDiff(of: delivered, delivery)
  }

  /// Makes the content of a folder aside.
  ///
  /// - Returns: whether it is there; where it is not, the reason is recorded.
  private func make(
    _ folder: DeliveryFolder, for delivery: Delivery
  ) async throws(HistoryError) -> Bool {
    guard let document = try document(of: delivery, in: folder) else {
      // The file was fetched and is gone.
      try miss(delivery, "the fetched file is gone")
      return false
    }
    guard let message = try journal.messages(of: delivery.id).first else {
      try refuse(delivery, "the message was removed from the journal", folder)
      return false
    }
    switch await Self.make(folder, settings.plan, message, document) {
    case .success(let found):
      evidence[delivery.id] = found
      return true
    case .failure(.content(let error)): try refuse(delivery, error.code.rawValue, folder)
    case .failure(.output(let error)), .failure(.input(let error)): try postpone(delivery, error)
    case .failure(.job(let error)): try refuse(delivery, error.message, folder)
    case .failure(.signing(let error)): try refuse(delivery, error.message, folder)
    case .failure(.signingKey(let error)): try refuse(delivery, error.message, folder)
    }
    return false
  }

  /// Reads, converts and writes, away from the courier: others go on meanwhile.
  @concurrent
  private static func make(
    _ folder: DeliveryFolder, _ plan: DeliveryPlan, _ message: [UInt8],
    _ document: MessageDocument
  ) async -> Result<DeliveryEvidence, Failure> {
    let content: DeliveryContent
    do throws(ReadError) {
      content = try plan.content(of: message, document: document)
    } catch {
      return .failure(.content(error))
    }
    do throws(FileError) {
      try folder.write(content.files)
      return .success(content.evidence)
    } catch {
      return .failure(.output(error))
    }
  }

  /// Records that nothing can be made of the message; while its document may still come, it waits.
  private func refuse(
    _ delivery: Delivery, _ reason: String, _ folder: DeliveryFolder
  ) throws(HistoryError) {
    if delivery.document == .failed {
      let retry =
        delivery.documentAttempts.next
        ?? RetryPlan.folder.next(after: delivery.folderAttempts.count, at: surroundings.now())
      let step = DeliveryStep.failed(detail: reason, retry: retry ?? surroundings.now())
      return try record(
        step, of: delivery, telling: .postponed(reason: reason, retry: retry))
    }
    guard delivery.state != .delivered else {
      return try record(
        .expired(detail: reason), of: delivery,
        telling: .documentMissing(reason: reason, retry: nil))
    }
    try record(
      .quarantined(reason: reason), of: delivery, telling: .quarantined(reason: reason))
    try? folder.removeAside()
  }

  func postpone(_ delivery: Delivery, _ error: FileError) throws(HistoryError) {
    let now = surroundings.now()
    let retry = RetryPlan.folder.next(after: delivery.folderAttempts.count, at: now)
    try record(
      .failed(detail: error.code.rawValue, retry: retry ?? now), of: delivery,
      telling: .postponed(reason: error.message, retry: retry))
  }
}

// MARK: - The command

extension Courier {
  /// Runs the command for a delivered folder.
  func runHook(_ delivery: Delivery) async throws(HistoryError) {
    guard let command = settings.command else { return }
    let call = HookCall(
      command, folder: place(of: delivery).path, profile: delivery.profile,
      inherited: HookCall.environmentOfProcess())
    let end = await surroundings.run(call, settings.commandDeadline)
    guard let reason = end.failure else {
      return try record(.hookDone, of: delivery, telling: .hookDone(leftOut: call.leftOut))
    }
    let retry = RetryPlan.hook.next(
      after: delivery.hookAttempts.count, at: surroundings.now())
    try record(
      .hookFailed(detail: reason, retry: retry), of: delivery,
      telling: .hookFailed(reason: reason, retry: retry))
  }
}
