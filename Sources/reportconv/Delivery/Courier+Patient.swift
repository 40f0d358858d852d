// Whose report it is, as the courier finds it out: who was open at arrival, who is open immediately
// before the report gets its place, and which place that is.

internal import FoundationEssentials
internal import ReportFormats
internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

/// The places of reports below the folder that deliveries are put into.
enum DeliveryPlace {
  /// Where reports are that are not known to be the open patient's.
  static let unassigned = "unassigned"
  /// Where reports wait for a person.
  ///
  /// Programs that go through the folder pass dot names over.
  static let quarantine = ".quarantine"

  /// The path of a report's folder.
  ///
  /// - Parameters:
  ///   - action: is what was decided.
  ///   - name: is the name of the folder.
  ///   - root: is the folder that deliveries are put into.
  /// - Returns: the full path.
  static func path(for action: PatientDecision.Action, _ name: String, in root: String) -> String {
    switch action {
    case .deliver, .hold: Path.join(root, name)
    case .unassigned: Path.join(Path.join(root, unassigned), name)
    case .quarantine: Path.join(Path.join(root, quarantine), name)
    }
  }

  /// Whether a folder is in no patient's place.
  static func isUnassigned(_ path: String) -> Bool {
    Path.name(of: Path.folder(of: path)) == unassigned
  }

  /// Whether a folder is in quarantine.
  static func isQuarantine(_ path: String) -> Bool {
    Path.name(of: Path.folder(of: path)) == quarantine
  }
}

// MARK: - Deciding

extension Courier {
  /// Who is open now.
  nonisolated func openPatient() -> ContextReading {
    settings.patient.file.map(surroundings.readContext) ?? .nobody
  }

  /// Decides what becomes of a report that is ready, by who is open now.
  ///
  /// - Returns: `nil` where what the payloads say can no longer be found out.
  func decide(
    _ delivery: Delivery, in folder: DeliveryFolder
  ) throws(HistoryError) -> PatientDecision? {
    guard let evidence = try evidence(of: delivery, in: folder) else { return nil }
    return settings.patient.decision(
      on: evidence, arrival: arrivals[delivery.id], current: openPatient(),
      at: surroundings.now().milliseconds)
  }

  /// What the payloads say; read again after a crash.
  private func evidence(
    of delivery: Delivery, in folder: DeliveryFolder
  ) throws(HistoryError) -> DeliveryEvidence? {
    if let known = evidence[delivery.id] { return known }
    guard let document = try document(of: delivery, in: folder),
      let message = try journal.messages(of: delivery.id).first
    else { return nil }
    return try? settings.plan.evidence(of: message, document: document)
  }

  /// Keeps a decision in the audit, and in the folder that is made.
  ///
  /// Where the practice software does not say who is open, deliveries are as they were: there is
  /// nothing to keep.
  func keep(
    _ decision: PatientDecision, of delivery: Delivery, in folder: DeliveryFolder
  ) throws(FileError) {
    guard settings.patient.file != nil || decision.action != .deliver else { return }
    let entry = record(of: decision, delivery)
    if decision.action != .hold {
      try folder.add([DeliveryFile(name: VerdictRecord.fileName, bytes: entry.file)])
    }
    guard decisions[delivery.id] != decision else { return }
    try settings.audit?.add(entry)
    decisions[delivery.id] = decision
  }

  private func record(of decision: PatientDecision, _ delivery: Delivery) -> VerdictRecord {
    VerdictRecord(
      id: delivery.id, profile: delivery.profile, time: surroundings.now(),
      decision: decision.action.rawValue, verdict: decision.verdict,
      contextVersion: decision.context?.version,
      context: decision.action == .deliver ? decision.context : nil)
  }

  /// Forgets what was known of a delivery that has its place.
  func forget(_ id: Int64) {
    arrivals[id] = nil
    evidence[id] = nil
    decisions[id] = nil
  }
}

// MARK: - Doing

extension Courier {
  /// Waits for another patient to be opened.
  func hold(_ delivery: Delivery, _ decision: PatientDecision) throws(HistoryError) {
    let now = surroundings.now()
    let retry = RetryPlan.folder.next(after: delivery.folderAttempts.count, at: now)
    let reason = decision.verdict.text
    try record(
      .failed(detail: "held: \(reason)", retry: retry ?? now), of: delivery,
      telling: .held(reason: reason, retry: retry))
  }

  /// Records where a folder came to be.
  func settle(_ delivery: Delivery, in folder: DeliveryFolder) throws(HistoryError) {
    if DeliveryPlace.isQuarantine(folder.path) {
      let reason = StoredVerdict(in: folder.path)?.text ?? "patient"
      try record(
        .quarantined(reason: reason), of: delivery,
        telling: .setAside(folder: folder.path, reason: reason))
    } else {
      let delivered = DeliveredFolder(at: folder.path)
      try record(
        .delivered(withDocument: delivery.document == .fetched, hook: settings.command != nil),
        of: delivery, telling: .delivered(delivered))
      tellFailedDiff(of: delivered, delivery)
    }
    forget(delivery.id)
  }

  /// Why a document that came late may not be put to a delivered report: it names somebody else, or
  /// does not agree with what was delivered.
  func objection(
    to delivery: Delivery, in folder: DeliveryFolder
  ) throws(HistoryError) -> PatientDecision? {
    guard let evidence = try evidence(of: delivery, in: folder) else { return nil }
    let stored = StoredVerdict(in: folder.path)
    let patient = stored?.verdict == PatientVerdict.Outcome.match.rawValue ? stored?.context : nil
    var verdict = PatientVerdict(on: evidence.identities, for: patient, at: 0, lifetime: .max)
    switch verdict.outcome {
    case .match, .unknown:
      if evidence.isDisputed, settings.patient.onDisagreement == .quarantine {
        verdict.reasons.append(VerdictReason(.payloadsDiffer))
      } else if let code = settings.patient.objection(to: evidence.signature) {
        verdict.reasons.append(VerdictReason(code))
      } else {
        return nil
      }
      return PatientDecision(action: .quarantine, verdict: verdict, context: patient)
    case .mismatch, .payloadsDisagree:
      return PatientDecision(action: .quarantine, verdict: verdict, context: patient)
    }
  }

  /// Puts a report with its document, which came late and names somebody else, into quarantine; what
  /// was delivered stays.
  func setAside(
    _ delivery: Delivery, _ decision: PatientDecision, _ folder: DeliveryFolder
  ) throws(HistoryError) {
    let name = Path.name(of: folder.path)
    let path = DeliveryPlace.path(for: .quarantine, name, in: folder.root)
    do throws(FileError) {
      try keep(decision, of: delivery, in: folder)
      try DeliveryFolder(path: path, root: folder.root).publish()
    } catch {
      return try postpone(delivery, error)
    }
    forget(delivery.id)
    let reason = decision.verdict.text
    try record(
      .expired(detail: reason), of: delivery, telling: .setAside(folder: path, reason: reason))
  }
}

extension PatientVerdict {
  /// Verdict and reasons in a line that names nobody.
  var text: String {
    "\(outcome.rawValue): \(reasons.map(\.description).joined(separator: "; "))"
  }
}

extension StoredVerdict {
  /// Verdict and reasons in a line that names nobody.
  var text: String { "\(verdict): \(reasons.joined(separator: "; "))" }
}

extension Date {
  /// Milliseconds since 1970 in UTC.
  fileprivate var milliseconds: Int { Int((timeIntervalSince1970 * 1_000).rounded()) }
}
