// Putting what changed since an earlier report beside a report, before its folder gets its place.

internal import ReportFormats
internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

extension Courier {
  /// Puts what changed into the folder aside, in place of what an attempt before this one has put there.
  ///
  /// What goes wrong is told, and keeps nothing back. A folder in quarantine has no changes: whose
  /// report it is, is just what is not known.
  func compare(_ delivery: Delivery, in folder: DeliveryFolder) async {
    let isCertain = !DeliveryPlace.isQuarantine(folder.path) && !folder.isReleasedUnproven
    let plan = isCertain ? settings.comparison : ComparisonPlan()
    let limits = settings.plan.reading.limits
    let files = await Self.files(plan, folder, delivery, journal, limits)
    do throws(FileError) {
      try ComparisonPlan.put(files, into: folder.aside)
    } catch {
      tell(.diffFailed(reason: error.message), delivery.id, delivery.profile)
    }
  }

  /// Compares away from the courier: others go on meanwhile.
  @concurrent
  private static func files(
    _ plan: ComparisonPlan, _ folder: DeliveryFolder, _ delivery: Delivery, _ journal: Journal,
    _ limits: Limits
  ) async -> [DeliveryFile] {
    guard !plan.formats.isEmpty,
      let report = DeliveryFolder.report(in: folder.aside, limits: limits)
    else { return [] }
    return plan.files(for: report, named: Path.name(of: folder.path), delivery, journal)
  }

  /// Tells that a delivered report has no changes because something went wrong.
  func tellFailedDiff(of folder: DeliveredFolder, _ delivery: Delivery) {
    guard let code = folder.diff?["error"]?.string else { return }
    tell(.diffFailed(reason: code), delivery.id, delivery.profile)
  }
}

extension DeliveryFolder {
  /// Whether a person has given the delivered folder to a patient whom the report does not prove.
  fileprivate var isReleasedUnproven: Bool {
    guard let stored = StoredVerdict(in: path), stored.decision == "released" else { return false }
    return stored.verdict != PatientVerdict.Outcome.match.rawValue
  }
}
