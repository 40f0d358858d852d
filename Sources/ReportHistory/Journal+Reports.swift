// Looking at the reports of the history.

internal import FoundationEssentials
internal import GRDB
public import ReportModel
internal import ReportNormalizer

/// Which reports are listed.
public struct ReportFilter: Sendable, Hashable {
  /// Those of a patient: the national number, or the family name; case and marks say nothing.
  public var patient: String?
  /// The most that are listed.
  public var limit: Int?

  /// Makes a filter; without anything, it lets all pass.
  public init(patient: String? = nil, limit: Int? = nil) {
    self.patient = patient
    self.limit = limit
  }
}

extension Journal {
  /// The reports, newest first.
  public func reports(
    _ filter: ReportFilter = ReportFilter()
  ) throws(HistoryError) -> [StoredReport] {
    let limit = filter.limit.map { "LIMIT \($0)" } ?? ""
    let order = "ORDER BY ordered DESC, id DESC \(limit)"
    return try read { database in
      guard let patient = filter.patient else { return try Self.reports(order, [], database) }
      let key = PatientKey(searched: patient)
      return try Self.reports(
        "WHERE nationalNumber = ? OR family = ? \(order)", [key.nationalNumber, key.family],
        database)
    }
  }

  /// A report of the history.
  ///
  /// - Throws: ``HistoryError`` with ``HistoryError/Code/unknownReport`` where there is none.
  public func report(_ id: Int64) throws(HistoryError) -> StoredReport {
    let found = try read { database in try Self.reports("WHERE id = ?", [id], database).first }
    guard let found else { throw HistoryError(.unknownReport, path: path, detail: "report \(id)") }
    return found
  }

  /// The revisions of a report, oldest first.
  public func revisions(of id: Int64) throws(HistoryError) -> [StoredRevision] {
    try read { database in
      let sql = """
        SELECT id, number, received, notification, content FROM revision WHERE report = ?
        ORDER BY number
        """
      return try Row.fetchAll(database, sql: sql, arguments: [id]).map { row in
        StoredRevision(
          number: row["number"], received: Date(milliseconds: row["received"]),
          notification: row["notification"], content: row["content"],
          sources: try Self.sources(of: row["id"], database))
      }
    }
  }

  /// What a revision of a report says; the newest one, where none is named.
  ///
  /// - Throws: ``HistoryError`` with ``HistoryError/Code/unknownReport`` where there is none.
  public func content(of id: Int64, revision: Int? = nil) throws(HistoryError) -> Report {
    try read { database in try self.revision(revision, of: id, database).content }
  }

  /// A revision of a report, the newest one where none is named: its number and what it says.
  func revision(
    _ number: Int?, of id: Int64, _ database: Database
  ) throws -> (number: Int, content: Report) {
    let sql = """
      SELECT number, json FROM revision WHERE report = ? AND number = ifnull(?, number)
      ORDER BY number DESC LIMIT 1
      """
    guard let row = try Row.fetchOne(database, sql: sql, arguments: [id, number]) else {
      let words = number.map { "revision \($0) of report \(id)" } ?? "report \(id)"
      throw HistoryError(.unknownReport, path: path, detail: words)
    }
    let bytes: Data = row["json"]
    guard let report = try? Report(json: Array(bytes), maximumDepth: JSONScanner.deepest) else {
      throw HistoryError(.damaged, path: path, detail: "report \(id) cannot be read")
    }
    return (row["number"], report)
  }

  // MARK: - Rows

  /// The reports for which a condition holds.
  static func reports(
    _ condition: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> [StoredReport] {
    try Row.fetchAll(
      database, sql: "\(StoredReport.selection) \(condition)", arguments: arguments
    ).map(StoredReport.init)
  }

  static func sources(of revision: Int64, _ database: Database) throws -> [Source] {
    let sql = "SELECT format, size, sha256 FROM source WHERE revision = ? ORDER BY rowid"
    return try Row.fetchAll(database, sql: sql, arguments: [revision]).map { row in
      Source(format: row["format"], size: row["size"], sha256: row["sha256"])
    }
  }
}

extension PatientKey {
  /// What was typed to find a patient: a national number or a family name.
  fileprivate init(searched text: String) {
    self.init(
      [IdentityToken.Kind.identifier, .family].map {
        IdentityToken(kind: $0, value: text, location: Location())
      })
  }
}
