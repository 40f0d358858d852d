// How far each delivery has come.

public import FoundationEssentials
internal import GRDB

extension Journal {
  /// What the next start, or the next attempt, must finish, oldest first.
  ///
  /// - Parameter profiles: are those of this process: others' deliveries are in other hands.
  /// - Returns: the deliveries.
  /// - Throws: ``HistoryError`` where the database cannot be read.
  public func unfinished(of profiles: [String]) throws(HistoryError) -> [Delivery] {
    let marks = repeatElement("?", count: profiles.count).joined(separator: ", ")
    return try read { database in
      try Delivery.fetch(
        "delivery.isOpen AND notification.profile IN (\(marks))", StatementArguments(profiles),
        database)
    }
  }

  /// A delivery; `nil` where there is no such notification.
  public func delivery(_ id: Int64) throws(HistoryError) -> Delivery? {
    try read { database in try Delivery.fetch("notification.id = ?", [id], database).first }
  }

  /// The messages in quarantine, oldest first; not those that a person has discarded.
  public func quarantined() throws(HistoryError) -> [Delivery] {
    try read { database in
      try Delivery.fetch(
        "delivery.state = 'quarantined' AND delivery.reason <> 'discarded'", [], database)
    }
  }

  /// How many notifications of a profile came since a time, those sent again counted once.
  public func receivedCount(of profile: String, since time: Date) throws(HistoryError) -> Int {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM notification WHERE profile = ? AND received >= ?",
        arguments: [profile, time.milliseconds]) ?? 0
    }
  }

  /// The steps that were taken, in order.
  public func steps(of id: Int64) throws(HistoryError) -> [TakenStep] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT at, step, detail FROM step WHERE notification = ? ORDER BY id",
        arguments: [id]
      ).map { row in
        TakenStep(at: Date(milliseconds: row["at"]), name: row["step"], detail: row["detail"])
      }
    }
  }
}

// MARK: - Recording

extension Journal {
  /// Records a step; it is on the disk when this returns.
  public func record(
    _ step: DeliveryStep, of id: Int64, at time: Date
  ) throws(HistoryError) {
    try write { database in try Self.record(step, of: id, at: time, database) }
  }

  /// Makes all that is unfinished due at once: what a new start does with what was begun.
  public func forgetWaiting(of profiles: [String]) throws(HistoryError) {
    let marks = repeatElement("?", count: profiles.count).joined(separator: ", ")
    try write { database in
      try database.execute(
        sql: """
          UPDATE delivery SET folderRetry = NULL, documentRetry = NULL, hookRetry = NULL
          WHERE isOpen AND notification IN
            (SELECT id FROM notification WHERE profile IN (\(marks)))
          """, arguments: StatementArguments(profiles))
    }
  }

  /// Records that the document is on the disk.
  ///
  /// - Returns: the notification of the same profile that has the same payloads and the same
  ///   document; this one is then its duplicate, and is not to be delivered.
  public func recordFetched(
    _ document: StoredDocument, of id: Int64, at time: Date
  ) throws(HistoryError) -> Int64? {
    try write { database in
      try database.execute(
        sql: """
          UPDATE delivery SET document = 'fetched', documentSize = ?, documentSHA256 = ?,
            documentRetry = NULL
          WHERE notification = ?
          """, arguments: [document.size, document.sha256, id])
      try Self.addStep("fetched", nil, of: id, at: time, database)
      guard let original = try Self.original(of: id, database) else { return nil }
      try database.execute(
        sql: "UPDATE delivery SET state = 'duplicate', original = ? WHERE notification = ?",
        arguments: [original, id])
      try Self.addStep("duplicate", "of \(original)", of: id, at: time, database)
      try Self.noteAgain(original, at: time, database)
      return original
    }
  }

  /// The notification with the same payloads and the same document.
  ///
  /// One that is delivered already is no duplicate: it came first, and only its document came late.
  private static func original(of id: Int64, _ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT other.id FROM notification AS mine
        JOIN delivery AS mineDelivery ON mineDelivery.notification = mine.id
        JOIN notification AS other
          ON other.profile = mine.profile AND other.payloads = mine.payloads AND other.id <> mine.id
        JOIN delivery AS otherDelivery ON otherDelivery.notification = other.id
        WHERE mine.id = ? AND mineDelivery.state = 'received'
          AND otherDelivery.state NOT IN ('quarantined', 'duplicate')
          AND otherDelivery.documentSHA256 = mineDelivery.documentSHA256
        ORDER BY other.id LIMIT 1
        """, arguments: [id])
  }

  static func record(
    _ step: DeliveryStep, of id: Int64, at time: Date, _ database: Database
  ) throws {
    let change = step.change
    try database.execute(
      sql: "UPDATE delivery SET \(change.sql) WHERE notification = ?",
      arguments: change.arguments + [id])
    try addStep(step.name, step.detail, of: id, at: time, database)
  }

  static func addStep(
    _ name: String, _ detail: String?, of id: Int64, at time: Date, _ database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO step (notification, at, step, detail) VALUES (?, ?, ?, ?)",
      arguments: [id, time.milliseconds, name, detail])
  }
}
