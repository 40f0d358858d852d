// Filing what was delivered in the history, so that the next report finds it as its previous one.

internal import ReportFormats
internal import ReportHistory
internal import ReportModel

extension Courier {
  /// Files the canonical report of a delivered folder; to file it again changes nothing.
  ///
  /// It is read from the folder, so that the history has what the practice has.
  func file(_ delivery: Delivery) throws(HistoryError) {
    guard
      let report = DeliveryFolder.report(
        in: place(of: delivery).path, limits: settings.plan.reading.limits)
    else { return }
    try journal.file(report, notification: delivery.id, at: delivery.received)
  }
}

extension DeliveryFolder {
  /// The canonical report of a delivered folder; `nil` where it has none that can be read.
  static func report(in folder: String, limits: Limits = Limits()) -> Report? {
    let path = Path.join(folder, DeliveryPlan.reportName)
    guard let bytes = try? InputFile.path(path, relative: path).read(limits: limits) else {
      return nil
    }
    return try? Report(json: bytes, maximumDepth: JSONScanner.deepest)
  }
}

extension DeliveryStep {
  /// Whether the practice has a report after the step that it did not have before.
  var isArrival: Bool {
    switch self {
    case .delivered, .completed, .released: true
    case .noDocument, .fetchFailed, .expired, .written, .begunAnew, .failed, .hookDone, .hookFailed,
      .quarantined, .discarded:
      false
    }
  }
}
