// The rule for the previous report.
//
//  1. The new report says whose it is: a national number, or birth date and family name, and nothing
//     in two ways. Else there is no previous report.
//  2. It says what was examined. Else there is none.
//  3. Of the reports of the same patient (`PatientKey`) and kind (`Examination`), other than itself,
//     the newest before the new one is taken: by the day of the examination, where a report does not
//     say it by the time of receipt. Of two at the same time, the one that was filed last.

public import FoundationEssentials
internal import GRDB
public import ReportModel
internal import ReportNormalizer

extension Journal {
  /// Finds the previous report of the same patient and kind; never a guess.
  ///
  /// - Parameters:
  ///   - report: is the new report, in the history or not.
  ///   - time: is when it was received, for a report that says no day.
  /// - Returns: the newest report before it; `nil` where there is none, or it is not certain whose
  ///   report it is or what was examined.
  /// - Throws: ``HistoryError`` where the database cannot be read.
  public func previous(of report: Report, at time: Date) throws(HistoryError) -> StoredReport? {
    try searchPrevious(of: report, at: time, explains: false).previous
  }

  /// Finds the previous report, and tells by what.
  ///
  /// - Parameters:
  ///   - report: is the new report, in the history or not.
  ///   - time: is when it was received, for a report that says no day.
  ///   - explains: is whether the candidates are looked up too, which takes longer.
  /// - Returns: the search with its answer.
  /// - Throws: ``HistoryError`` where the database cannot be read.
  public func searchPrevious(
    of report: Report, at time: Date, explains: Bool = true
  ) throws(HistoryError) -> PreviousSearch {
    let entry = ReportEntry(report)
    return try read { database in
      var search = try Self.search(entry, nil, at: time, database)
      if explains { search.candidates = try Self.candidates(of: search, database) }
      return search
    }
  }

  /// Looks for the previous report, without the candidates.
  static func search(
    _ entry: ReportEntry, _ notification: Int64?, at time: Date, _ database: Database
  ) throws -> PreviousSearch {
    let itself = try same(as: entry, notification, database)
    var search = PreviousSearch(
      patient: entry.patient, examination: entry.examination,
      ordered: entry.ordered(received: itself?.received ?? time), itself: itself?.id)
    try find(&search, database)
    return search
  }

  private static func find(_ search: inout PreviousSearch, _ database: Database) throws {
    guard search.patient.isSufficient, let kind = search.examination.kind else { return }
    let sql = """
      \(StoredReport.selection)
      WHERE (nationalNumber = ? OR person = ?) AND kind = ? AND ordered < ?
      ORDER BY ordered DESC, id DESC
      """
    let rows = try Row.fetchCursor(
      database, sql: sql,
      arguments: [
        search.patient.nationalNumber, search.patient.person, kind, search.ordered.milliseconds,
      ])
    while let row = try rows.next() {
      let report = try StoredReport(row)
      if report.id != search.itself, report.patient.isSame(as: search.patient) {
        search.previous = report
        return
      }
    }
  }

  /// The most reports that are told of.
  private static let mostCandidates = 100

  private static func candidates(
    of search: PreviousSearch, _ database: Database
  ) throws -> [PreviousSearch.Candidate] {
    let condition = """
      WHERE nationalNumber = ? OR person = ? ORDER BY ordered DESC, id DESC LIMIT \(mostCandidates)
      """
    return try reports(
      condition, [search.patient.nationalNumber, search.patient.person], database
    ).map { PreviousSearch.Candidate(report: $0, verdict: search.verdict(on: $0)) }
  }
}

extension PreviousSearch {
  /// What became of a report that was looked at.
  fileprivate func verdict(on report: StoredReport) -> Verdict {
    if report.id == itself { return .itself }
    switch patient.compared(with: report.patient) {
    case .different(let kinds): return .otherPatient(kinds)
    case .unproven: return .otherPatient([])
    case .same(let proof):
      guard report.examination.kind == examination.kind, examination.kind != nil else {
        return .otherKind
      }
      if report.id == previous?.id { return .taken(proof) }
      return report.ordered < ordered ? .older : .notBefore
    }
  }
}
