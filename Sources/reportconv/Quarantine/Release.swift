// Releasing a report from quarantine, and discarding it: what a person decides goes into the audit
// first, then the folder gets its place, then the journal knows.

internal import FoundationEssentials
internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

/// What a person does with a report in quarantine.
struct QuarantineWork {
  /// Where decisions are kept.
  var audit: AuditLog
  /// The journal; `nil` where there is none.
  var journal: Journal?
  /// The time.
  var now: Date
  /// The profiles that have a command for each report.
  var hasCommand: (String) -> Bool
  /// How a profile's reports are compared with earlier ones.
  var comparison: (String) -> ComparisonPlan = { _ in ComparisonPlan() }
}

extension QuarantineWork {
  /// Delivers a report to the patient whom a person names.
  ///
  /// - Parameters:
  ///   - report: is the report.
  ///   - text: names the patient.
  ///   - force: is why it is released although it says otherwise; `nil` where it may not be.
  /// - Returns: the folder that it has now.
  /// - Throws: where it stays in quarantine.
  func release(
    _ report: QuarantinedReport, to text: String, force: String?
  ) throws(ReleaseError) -> String {
    guard let patient = PatientContext(naming: text) else { throw .badPatient }
    let verdict = PatientVerdict(
      on: try report.identities(), for: patient, at: 0, lifetime: .max)
    switch verdict.outcome {
    case .match, .unknown: break
    case .mismatch, .payloadsDisagree:
      guard force != nil else { throw .contradicted(verdict.reasons.map(\.description)) }
    }
    let entry = record(report, "released", verdict, patient, force)
    let folder = report.released
    do throws(FileError) {
      try audit.add(entry)
      try PrivateFile.write(
        entry.file, to: Path.join(report.folder, VerdictRecord.fileName))
      compare(report, isProven: verdict.outcome == .match)
      try DeliveryFolder.move(report.folder, to: folder)
    } catch {
      throw .file(error)
    }
    note(.released(folder: folder, hook: hasCommand(report.stored.profile)), report)
    return folder
  }

  /// Removes a report for good; its message stays in the journal.
  func discard(_ report: QuarantinedReport) throws(ReleaseError) {
    let verdict = PatientVerdict(
      PatientVerdict.Outcome(rawValue: report.stored.verdict) ?? .unknown, [])
    do throws(FileError) {
      try audit.add(record(report, "discarded", verdict, nil, nil))
      try DeliveryFolder.remove(report.folder)
    } catch {
      throw .file(error)
    }
    note(.discarded, report)
  }

  /// Puts what changed since an earlier report into the folder, while it is still in quarantine.
  ///
  /// A report of which it is not proven that it is the named patient's is compared with nobody's.
  /// Whatever goes wrong, it is released all the same.
  private func compare(_ report: QuarantinedReport, isProven: Bool) {
    let plan = isProven ? comparison(report.stored.profile) : ComparisonPlan()
    var files: [DeliveryFile] = []
    if let journal, let delivery = delivery(of: report, journal),
      let content = DeliveryFolder.report(in: report.folder)
    {
      files = plan.files(for: content, named: Path.name(of: report.folder), delivery, journal)
    }
    try? ComparisonPlan.put(files, into: report.folder)
  }

  /// The delivery that a report in quarantine is of; `nil` where its document alone came late.
  private func delivery(of report: QuarantinedReport, _ journal: Journal) -> Delivery? {
    guard let delivery = try? journal.delivery(report.stored.id),
      delivery.state == .quarantined, delivery.folder == report.folder
    else { return nil }
    return delivery
  }

  private func record(
    _ report: QuarantinedReport, _ decision: String, _ verdict: PatientVerdict,
    _ patient: PatientContext?, _ force: String?
  ) -> VerdictRecord {
    VerdictRecord(
      id: report.stored.id, profile: report.stored.profile, time: now, decision: decision,
      verdict: verdict, context: patient, force: force)
  }

  /// Tells the journal.
  ///
  /// A report whose document alone came late was delivered before: there is
  /// nothing to tell. Where the journal cannot be written, the folder is in its place all the same.
  private func note(_ step: DeliveryStep, _ report: QuarantinedReport) {
    guard let journal, let delivery = delivery(of: report, journal) else { return }
    if step.isArrival, let folder = step.folder, let filed = DeliveryFolder.report(in: folder) {
      _ = try? journal.file(filed, notification: delivery.id, at: delivery.received)
    }
    try? journal.record(step, of: delivery.id, at: now)
  }
}

extension DeliveryStep {
  /// The folder that a released report has.
  fileprivate var folder: String? {
    if case .released(let folder, _) = self { folder } else { nil }
  }
}
