// Removing old reports so that nothing of them is left in the files of the database.

public import FoundationEssentials
internal import GRDB

/// What was removed, or would be.
public struct PrunedReports: Sendable, Hashable {
  /// The number of reports.
  public var reports: Int
  /// The number of their revisions.
  public var revisions: Int
  /// The number of received messages.
  public var messages: Int
}

extension Journal {
  /// Removes the reports of before a time, with all revisions and the messages that brought them,
  /// and the messages of before that time whose delivery is finished.
  ///
  /// A report's time is the day of its examination, else the time of its receipt. That a message
  /// came stays known, so that it is not delivered again; messages in quarantine stay.
  /// SQLite overwrites what is removed (`secure_delete`). Where it moves rows from page to page it
  /// leaves copies behind, so the whole database is written anew (`VACUUM`), for which SQLite needs as
  /// much room again in its folder for temporary files (`SQLITE_TMPDIR`); the write-ahead log is
  /// emptied.
  ///
  /// - Parameters:
  ///   - time: is the time; what is of that moment or later stays.
  ///   - isTrial: is whether it is only to be found out what would be removed.
  /// - Returns: the numbers.
  /// - Throws: ``HistoryError``; with ``HistoryError/Code/busy`` where another process reads, so that
  ///   what was removed is still in the log: then it has to be done again.
  public func prune(
    before time: Date, isTrial: Bool = false
  ) throws(HistoryError) -> PrunedReports {
    let limit = time.milliseconds
    if isTrial { return try read { database in try Self.count(before: limit, database) } }
    let pruned = try write { database in
      let pruned = try Self.count(before: limit, database)
      try database.execute(
        sql: "DELETE FROM message WHERE notification IN (\(Self.finished))",
        arguments: ["limit": limit])
      try database.execute(
        sql: "DELETE FROM report WHERE ordered < :limit", arguments: ["limit": limit])
      return pruned
    }
    try rewrite()
    try emptyLog()
    return pruned
  }

  /// The finished notifications that are old, or brought an old report or the same content again.
  private static let finished = """
    SELECT notification.id FROM notification JOIN delivery ON delivery.notification = notification.id
    WHERE NOT isOpen AND state <> 'quarantined' AND (
      notification.lastSeen < :limit
      OR ifnull(delivery.original, notification.id) IN (
        SELECT revision.notification FROM revision JOIN report ON report.id = revision.report
        WHERE report.ordered < :limit))
    """

  private static func count(before limit: Int64, _ database: Database) throws -> PrunedReports {
    func count(_ sql: String) throws -> Int {
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM \(sql)", arguments: ["limit": limit]) ?? 0
    }
    return PrunedReports(
      reports: try count("report WHERE ordered < :limit"),
      revisions: try count(
        "revision JOIN report ON report.id = revision.report WHERE ordered < :limit"),
      messages: try count("message WHERE notification IN (\(finished))"))
  }
}
