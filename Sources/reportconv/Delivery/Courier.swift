// The courier: from a notification in the journal to a finished folder in its place.
//
// It asks `DeliveryWork` what is next, does it, records it in the journal, and asks again. Each work
// can be done twice without harm, and is recorded only when the disk has it: so what a crash leaves is
// finished by asking once more.

internal import FoundationEssentials
internal import ReportHistory
internal import ReportNormalizer

/// What a courier works with.
struct CourierSettings: Sendable {
  /// The profiles of this process.
  var profiles: [String]
  /// The full path of the folder that deliveries are put into.
  var out: String
  /// How messages become files.
  var plan: DeliveryPlan
  /// The command that is run for each delivered folder.
  var command: String?
  /// How long a command may take.
  var commandDeadline: Duration = .seconds(300)
  /// By what it is decided whose report it is.
  var patient = PatientGate()
  /// Where decisions are kept, beside the folders.
  var audit: AuditLog?
  /// How reports are compared with earlier ones.
  var comparison = ComparisonPlan()
  /// How long the rest of a report waits for its document.
  var documentPatience: Duration = .seconds(30)
}

/// What a courier has of the world around it.
struct CourierSurroundings: Sendable {
  /// Fetches a document.
  var fetch: DocumentFetch
  /// The time.
  var now: @Sendable () -> Date = { Date() }
  /// Waits; ends early where the task is cancelled.
  var wait: @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }
  /// Runs a command.
  var run: @Sendable (HookCall, Duration) async -> HookEnd = { call, deadline in
    await HookProcess(deadline: deadline).run(call)
  }
  /// Reads who is open from a file.
  var readContext: @Sendable (String) -> ContextReading = { ContextFile.read($0) }
  /// Is told each step that was taken, as it is taken.
  var tell: @Sendable (DeliveryOutcome) -> Void = { _ in }
  /// Is called when work was done and nothing is left in hand.
  var rest: @Sendable () -> Void = { Heap.giveBack() }
}

/// Takes deliveries to their end.
///
///     let courier = Courier(journal: journal, settings: settings, surroundings: surroundings)
///     await courier.finishWhatWasBegun()
///     async let retries: Void = courier.retryUntilCancelled()
///     try await courier.accept(message, profile: "muster", at: now)
actor Courier {
  let journal: Journal
  let settings: CourierSettings
  let surroundings: CourierSurroundings
  /// The deliveries that a task is at work on.
  private var inHand: Set<Int64> = []
  /// Who was open when reports arrived that have no place yet.
  var arrivals: [Int64: ContextReading] = [:]
  /// What the payloads of reports say that have no place yet.
  var evidence: [Int64: DeliveryEvidence] = [:]
  /// What was decided last of reports that have no place yet.
  var decisions: [Int64: PatientDecision] = [:]

  /// Makes a courier.
  init(journal: Journal, settings: CourierSettings, surroundings: CourierSurroundings) {
    self.journal = journal
    self.settings = settings
    self.surroundings = surroundings
  }
}

// MARK: - What callers ask for

extension Courier {
  /// Journals a message and delivers it.
  ///
  /// - Parameters:
  ///   - bytes: are the message as it came.
  ///   - profile: is whose connection brought it.
  ///   - time: is when it came.
  /// - Returns: how the delivery stands now.
  /// - Throws: ``HistoryError``; the message is then not in the journal.
  @discardableResult
  func accept(
    _ bytes: [UInt8], profile: String, at time: Date
  ) async throws(HistoryError) -> Delivery? {
    let open = openPatient()
    return await deliver(
      try journal.receive(profile: profile, bytes: bytes, at: time), arrival: open)
  }

  /// Delivers what the journal has received.
  ///
  /// - Parameters:
  ///   - received: is what the journal has received.
  ///   - arrival: is who was open when the message came.
  /// - Returns: how the delivery stands now; `nil` where the journal cannot be read.
  @discardableResult
  func deliver(_ received: Received, arrival: ContextReading) async -> Delivery? {
    if received.isOpen, arrivals[received.id] == nil { arrivals[received.id] = arrival }
    if !received.isNew {
      tell(.cameAgain(times: received.timesSeen), received.id, received.profile)
    }
    if received.isOpen { await work(on: received.id, received.profile) }
    let delivery = try? journal.delivery(received.id)
    // Where it has its place, or will never have one, nobody asks again who was open.
    switch delivery?.state {
    case .delivered, .quarantined, .duplicate: forget(received.id)
    case .received, .written, nil: break
    }
    return delivery
  }

  /// Finishes what an earlier start began, without waiting for any time that it had set.
  func finishWhatWasBegun() async {
    do throws(HistoryError) {
      try journal.forgetWaiting(of: settings.profiles)
    } catch {
      return tell(.journalFailed(reason: error.description), nil, nil)
    }
    await retryWhatIsDue()
  }

  /// Does what is due, each delivery in a task of its own.
  func retryWhatIsDue() async {
    let unfinished: [Delivery]
    do throws(HistoryError) {
      unfinished = try journal.unfinished(of: settings.profiles)
    } catch {
      return tell(.journalFailed(reason: error.description), nil, nil)
    }
    await withDiscardingTaskGroup { group in
      for delivery in unfinished {
        group.addTask { await self.work(on: delivery.id, delivery.profile) }
      }
    }
  }

  /// Tries again what failed, as it becomes due, until the task is cancelled.
  ///
  /// - Parameter interval: is how long to wait between two looks at the journal.
  func retryUntilCancelled(every interval: Duration = .seconds(5)) async {
    while !Task.isCancelled {
      await surroundings.wait(interval)
      if !Task.isCancelled { await retryWhatIsDue() }
    }
  }
}

// MARK: - The work

extension Courier {
  /// No delivery takes more works in a row; what is left over waits for the next look.
  private static let longestRow = 16

  /// Does all that can be done now for a delivery; nothing where another task is at it.
  private func work(on id: Int64, _ profile: String) async {
    guard inHand.insert(id).inserted else { return }
    var works = 0
    do throws(HistoryError) {
      while works < Self.longestRow, !Task.isCancelled, let delivery = try journal.delivery(id),
        try await work(on: delivery)
      {
        works += 1
      }
    } catch {
      tell(.journalFailed(reason: error.description), id, profile)
    }
    inHand.remove(id)
    if works > 0, inHand.isEmpty { surroundings.rest() }
  }

  /// Does what is next.
  ///
  /// - Returns: whether anything was done.
  private func work(on delivery: Delivery) async throws(HistoryError) -> Bool {
    let hasHook = settings.command != nil
    let work = DeliveryWork(
      delivery, at: surroundings.now(), hasHook: hasHook,
      needsDocument: settings.patient.requiresSigned)
    switch work {
    case .fetch: try await fetch(delivery)
    case .write: try await write(delivery)
    case .publish: try await publish(delivery)
    case .complete: try await complete(delivery)
    case .hook: try await runHook(delivery)
    case .wait, .nothing: return false
    }
    return true
  }

  /// Records a step and tells what came of it.
  func record(
    _ step: DeliveryStep, of delivery: Delivery, telling event: DeliveryOutcome.Event? = nil
  ) throws(HistoryError) {
    if step.isArrival { try file(delivery) }
    try journal.record(step, of: delivery.id, at: surroundings.now())
    if let event { tell(event, delivery.id, delivery.profile) }
  }

  func tell(_ event: DeliveryOutcome.Event, _ id: Int64?, _ profile: String?) {
    surroundings.tell(DeliveryOutcome(id: id, profile: profile, event: event))
  }
}
