// Filing reports: a new one, a new revision, or one that is there already.
//
// A report that comes again is the same report where one of these holds:
//  - the same notification brought both: its document came later;
//  - both are of the same patient, kind and day of examination, by what their text says;
//  - both were read from the same source document, and their patients do not disagree.
// Where it says what a revision says already, it is no new revision; what it was read from is noted.
// Two reports of nobody are the same only where all of their sources are.

public import FoundationEssentials
internal import GRDB
public import ReportModel
internal import ReportNormalizer

extension Journal {
  /// Files a report; it is on the disk when this returns.
  ///
  /// To file it again changes nothing. The watcher calls this for each report that it delivers.
  ///
  /// - Parameters:
  ///   - report: is the canonical report.
  ///   - notification: is the notification of this journal that brought it.
  ///   - time: is when it was received.
  /// - Returns: the number of the report, and whether it or its revision is new.
  /// - Throws: ``HistoryError``; then it is not filed.
  @discardableResult
  public func file(
    _ report: Report, notification: Int64? = nil, at time: Date
  ) throws(HistoryError) -> FiledReport {
    let entry = ReportEntry(report)
    return try write { database in
      guard let known = try Self.same(as: entry, notification, database) else {
        return try Self.add(entry, notification, at: time, database)
      }
      let revision = try Row.fetchOne(
        database, sql: "SELECT id, number FROM revision WHERE report = ? AND content = ?",
        arguments: [known.id, entry.content])
      if let revision {
        try Self.add(entry.sources, to: revision["id"], database)
        return .known(id: known.id, revision: revision["number"])
      }
      return try Self.revise(known, entry, notification, at: time, database)
    }
  }

  /// The report of the history that an entry is.
  static func same(
    as entry: ReportEntry, _ notification: Int64?, _ database: Database
  ) throws -> StoredReport? {
    if let notification {
      let sql = "WHERE id = (SELECT report FROM revision WHERE notification = ? LIMIT 1)"
      if let report = try reports(sql, [notification], database).first { return report }
    }
    let condition = """
      WHERE (nationalNumber = ? OR person = ?) AND kind = ? AND examined = ? ORDER BY id DESC
      """
    if let kind = entry.examination.kind, let date = entry.examination.date, date.isPrinted {
      let arguments: StatementArguments = [
        entry.patient.nationalNumber, entry.patient.person, kind, date.day,
      ]
      let found = try reports(condition, arguments, database).first {
        $0.patient.isSame(as: entry.patient) && $0.examination.date?.isPrinted == true
      }
      if let found { return found }
    }
    return try ofSameSource(entry, database) ?? ofSameContent(entry, database)
  }

  private static func ofSameSource(
    _ entry: ReportEntry, _ database: Database
  ) throws -> StoredReport? {
    for source in entry.sources {
      let sql = """
        WHERE id IN (
          SELECT revision.report FROM source JOIN revision ON revision.id = source.revision
          WHERE source.sha256 = ? AND source.format = ?)
        ORDER BY id DESC
        """
      let found = try reports(sql, [source.sha256, source.format], database).first { stored in
        // A short text can be that of two patients; a whole document cannot.
        stored.patient.isSame(as: entry.patient)
          || source.format == "docx" && stored.patient.disagreements(with: entry.patient).isEmpty
      }
      if let found { return found }
    }
    return nil
  }

  private static func ofSameContent(
    _ entry: ReportEntry, _ database: Database
  ) throws -> StoredReport? {
    let sql = "SELECT id, report FROM revision WHERE content = ? ORDER BY id DESC"
    for row in try Row.fetchAll(database, sql: sql, arguments: [entry.content]) {
      guard let stored = try reports("WHERE id = ?", [row["report"]], database).first else {
        continue
      }
      if stored.patient.isSame(as: entry.patient) { return stored }
      let sources = try Set(Self.sources(of: row["id"], database))
      if !sources.isEmpty, sources == Set(entry.sources) { return stored }
    }
    return nil
  }

  // MARK: - Writing

  private static func add(
    _ entry: ReportEntry, _ notification: Int64?, at time: Date, _ database: Database
  ) throws -> FiledReport {
    let columns = ReportEntry.columns.joined(separator: ", ")
    let places = ReportEntry.columns.map { _ in "?" }.joined(separator: ", ")
    try database.execute(
      sql: "INSERT INTO report (received, \(columns)) VALUES (?, \(places))",
      arguments: [time.milliseconds] + entry.values(received: time))
    let id = database.lastInsertedRowID
    try keep(entry, as: 1, of: id, notification, at: time, database)
    return .added(id: id)
  }

  /// Adds a revision; the report is then filed under what the newest one says.
  private static func revise(
    _ report: StoredReport, _ entry: ReportEntry, _ notification: Int64?, at time: Date,
    _ database: Database
  ) throws -> FiledReport {
    let changes = ReportEntry.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try database.execute(
      sql: "UPDATE report SET \(changes) WHERE id = ?",
      arguments: entry.values(received: report.received) + [report.id])
    let number = report.revisions + 1
    try keep(entry, as: number, of: report.id, notification, at: time, database)
    return .revised(id: report.id, revision: number)
  }

  private static func keep(
    _ entry: ReportEntry, as number: Int, of report: Int64, _ notification: Int64?, at time: Date,
    _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO revision (report, number, received, notification, content, json)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        report, number, time.milliseconds, notification, entry.content, Data(entry.json),
      ])
    try add(entry.sources, to: database.lastInsertedRowID, database)
  }

  /// Notes the payloads that a revision was read from, those that are new for it.
  private static func add(
    _ sources: [Source], to revision: Int64, _ database: Database
  ) throws {
    let known = try Set(self.sources(of: revision, database))
    for source in sources where !known.contains(source) {
      try database.execute(
        sql: "INSERT INTO source (revision, format, size, sha256) VALUES (?, ?, ?, ?)",
        arguments: [revision, source.format, source.size, source.sha256])
    }
  }
}

extension PatientKey {
  /// Whether it is proven that both are the same patient.
  func isSame(as other: PatientKey) -> Bool {
    switch compared(with: other) {
    case .same: true
    case .different, .unproven: false
    }
  }
}
