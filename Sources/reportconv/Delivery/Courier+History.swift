// Filing what was delivered in the history, so that the next report finds it as its previous one.

internal import ReportFormats
internal import ReportHistory
internal import ReportModel

extension Courier {
  /// Files the canonical report of a delivered folder; to file it again changes nothing.
  ///
  /// It is read from the folder, so that the history has what the practice has.
  func file(_ delivery: Delivery) throws(HistoryError) {
    let path = Path.join(place(of: delivery).path, DeliveryPlan.reportName)
    let file = InputFile.path(path, relative: path)
    guard let bytes = try? file.read(limits: settings.plan.reading.limits),
      let report = try? Report(json: bytes, maximumDepth: JSONScanner.deepest)
    else { return }
    try journal.file(report, notification: delivery.id, at: delivery.received)
  }
}

extension DeliveryStep {
  /// Whether the practice has a report after the step that it did not have before.
  var isArrival: Bool {
    switch self {
    case .delivered, .completed: true
    case .noDocument, .fetchFailed, .expired, .written, .begunAnew, .failed, .hookDone, .hookFailed,
      .quarantined:
      false
    }
  }
}
