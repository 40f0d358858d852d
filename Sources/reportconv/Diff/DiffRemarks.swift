// What is said of a comparison on standard error.

internal import ReportDiff
internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// What is said of a comparison on standard error.
enum DiffRemarks {
  /// What should be known of two reports that are compared.
  static func all(
    from old: DiffReport, to new: DiffReport, ignored: Set<IgnorableChange>
  ) -> [Message] {
    [ignored.contains(.formatting) ? nil : formats(old, new), patients(old, new)]
      .compactMap(\.self)
  }

  private static func formats(_ old: DiffReport, _ new: DiffReport) -> Message? {
    guard old.format != new.format, let was = old.format, let isNow = new.format else {
      return nil
    }
    return Message(
      file: new.name,
      text: "it is \(isNow.title), and \(old.name) is \(was.title): differences in "
        + "formatting are not shown")
  }

  private static func patients(_ old: DiffReport, _ new: DiffReport) -> Message? {
    let (was, isNow) = (PatientKey(old.report.identity), PatientKey(new.report.identity))
    guard !was.disagreements(with: isNow).isEmpty else { return nil }
    return Message(
      file: new.name,
      text: "critical: it names another patient than \(old.name): compare reports of one patient",
      code: "otherPatient")
  }

  /// Changes that do not lead from one report to the other are not shown: they would be wrong.
  static func failure(_ error: DiffError, _ name: String) -> Message {
    let text: String
    switch error.code {
    case .notAccepted, .notRejected, .notShown, .notTracked:
      text =
        "the comparison failed its own check; nothing of it is shown. Please report it with both "
        + "reports, if you may"
    case .tooLong:
      text =
        "one of the reports has more text than is compared: if you trust its origin, raise the "
        + "limit compared-text with --limit"
    case .tooManyLines:
      text =
        "one of the reports has more paragraphs and cells than are compared: if you trust its "
        + "origin, raise the limit compared-lines with --limit"
    case .alreadyTracked:
      text =
        "one of the reports shows tracked changes of its own: take its text with --track-changes "
        + "final or original"
    }
    return Message(file: name, text: text, code: error.code.rawValue, isFailure: true)
  }

  /// A change that a document with tracked changes cannot tell.
  static func untracked(_ loss: Loss, _ name: String) -> Message {
    Message(
      file: name, place: loss.location.description,
      text: "\(loss.feature.rawValue): a change that cannot be tracked; it is as in this report")
  }
}
