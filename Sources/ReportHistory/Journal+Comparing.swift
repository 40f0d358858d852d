// What a report is compared with. The text is read in the same view of the database in which it was
// searched, and its own words must prove the patient once more: a comparison with another patient's
// report is never handed out, whatever the columns of the table say.

public import FoundationEssentials
internal import GRDB
public import ReportModel
internal import ReportNormalizer

extension Journal {
  /// A report of the history with its text.
  ///
  /// - Parameters:
  ///   - id: is the number of the report.
  ///   - revision: is the number of the revision; the newest one, where none is named.
  /// - Returns: the report.
  /// - Throws: ``HistoryError`` with ``HistoryError/Code/unknownReport`` where there is none.
  public func filedContent(
    of id: Int64, revision: Int? = nil
  ) throws(HistoryError) -> FiledContent {
    try read { database in
      guard let report = try Self.reports("WHERE id = ?", [id], database).first else {
        throw HistoryError(.unknownReport, path: path, detail: "report \(id)")
      }
      return try content(of: report, revision: revision, database)
    }
  }

  /// Finds the previous report of the same patient and kind, with its text.
  ///
  /// - Parameters:
  ///   - report: is the new report, in the history or not.
  ///   - time: is when it was received, for a report that says no day.
  /// - Returns: the search, and the newest revision of what it found.
  /// - Throws: ``HistoryError`` where the database cannot be read, or what was found does not name
  ///   the patient under whom it is filed.
  public func previousContent(
    of report: Report, at time: Date
  ) throws(HistoryError) -> PreviousContent {
    let entry = ReportEntry(report)
    return try read { database in try previousContent(of: entry, nil, at: time, database) }
  }

  /// Finds what a report that is delivered is compared with.
  ///
  /// A correction (another revision of a report that the history has) is compared with the revision
  /// before it, any other report with the previous one. The answer is the same before and after the
  /// report is filed.
  ///
  /// - Parameters:
  ///   - report: is the report that is delivered.
  ///   - notification: is the notification that brings it; a revision that it brought before, without
  ///     its document, is the same delivery and no revision to compare with.
  ///   - time: is when it was received, for a report that says no day.
  /// - Returns: `nil` where there is nothing to compare with, or it is not certain whose report it is.
  /// - Throws: ``HistoryError`` as ``previousContent(of:at:)``.
  public func earlierContent(
    than report: Report, notification: Int64, at time: Date
  ) throws(HistoryError) -> EarlierContent? {
    let entry = ReportEntry(report)
    return try read { database in
      if let itself = try Self.same(as: entry, notification, database),
        let number = try Self.revision(before: entry, of: itself.id, notification, database)
      {
        let earlier = try content(of: itself, revision: number, database)
        if PatientKey(earlier.content.identity).isSame(as: entry.patient) {
          return EarlierContent(filed: earlier, isCorrected: true)
        }
      }
      return try previousContent(of: entry, notification, at: time, database).found
        .map { EarlierContent(filed: $0, isCorrected: false) }
    }
  }

  private func previousContent(
    of entry: ReportEntry, _ notification: Int64?, at time: Date, _ database: Database
  ) throws -> PreviousContent {
    let search = try Self.search(entry, notification, at: time, database)
    guard let previous = search.previous else { return PreviousContent(search: search) }
    let found = try content(of: previous, revision: nil, database)
    guard PatientKey(found.content.identity).isSame(as: entry.patient) else {
      let words = "report \(previous.id) does not name the patient under whom it is filed"
      throw HistoryError(.damaged, path: path, detail: words)
    }
    return PreviousContent(search: search, found: found)
  }

  private func content(
    of report: StoredReport, revision: Int?, _ database: Database
  ) throws -> FiledContent {
    let (number, content) = try self.revision(revision, of: report.id, database)
    return FiledContent(report: report, revision: number, content: content)
  }

  /// The newest revision that another notification brought, before the one that an entry is or will be.
  private static func revision(
    before entry: ReportEntry, of report: Int64, _ notification: Int64, _ database: Database
  ) throws -> Int? {
    let known = try Row.fetchOne(
      database, sql: "SELECT number, notification FROM revision WHERE report = ? AND content = ?",
      arguments: [report, entry.content])
    let number: Int? = known?["number"]
    let bringer: Int64? = known?["notification"]
    // A report that was sent to two doctors is the same revision: what brought it first counts too.
    let sql = """
      SELECT number FROM revision
      WHERE report = ? AND number < ifnull(?, number + 1)
        AND ifnull(notification, 0) NOT IN (?, ifnull(?, -1))
      ORDER BY number DESC LIMIT 1
      """
    return try Int.fetchOne(
      database, sql: sql, arguments: [report, number, notification, bringer])
  }
}
