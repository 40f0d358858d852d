// What is said of comparisons with reports of the history.

internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

/// What is said of comparisons with reports of the history.
enum HistoryDiffText {
  /// That nothing was ever filed.
  static func noHistory(_ path: String) -> Message {
    Message(
      file: path,
      text: "there is no history: `reportconv history add` files reports, and so does "
        + "`reportconv watch`", code: "noHistory", isFailure: true)
  }

  /// That there is no previous report.
  static func nothing(_ search: PreviousSearch, _ name: String) -> Message {
    let words =
      search.obstacle.map { "\($0.words(search.patient)): name the older report yourself" }
      ?? "the history has none of the patient and kind before it: `reportconv history previous "
      + "--explain` tells what was looked at"
    return Message(
      file: name, text: "there is no previous report: \(words)",
      code: search.obstacle?.rawValue ?? "noPrevious", isFailure: true)
  }

  /// That a report was never revised.
  static func noRevision(_ filed: FiledContent) -> Message {
    Message(
      file: "report \(filed.report.id)",
      text: "there is no revision before revision \(filed.revision): `reportconv history show "
        + "\(filed.report.id)` lists them", code: "noRevision", isFailure: true)
  }

  /// Why two reports are not compared: it is not proven that they are of one patient.
  ///
  /// Revisions of one report may name nobody, but not two patients.
  static func obstacle(_ one: FiledContent, _ other: FiledContent) -> Message? {
    let key = PatientKey(one.content.identity)
    let words: String
    let code: String
    switch key.compared(with: PatientKey(other.content.identity)) {
    case .same: return nil
    case .different(let kinds):
      words = "another patient's: \(kinds.map(\.title).joined(separator: ", ")) not equal"
      code = "otherPatient"
    case .unproven:
      if one.report.id == other.report.id { return nil }
      words = "not certainly the same patient's: too little is said of whose they are"
      code = "noPatient"
    }
    return Message(
      file: "report \(one.report.id)",
      text: "it is not compared with report \(other.report.id), which is \(words); "
        + "`reportconv history list` shows whose reports there are", code: code, isFailure: true)
  }
}
