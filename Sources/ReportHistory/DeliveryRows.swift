// Deliveries as rows of the database.

internal import FoundationEssentials
internal import GRDB

extension DeliveryStep {
  /// What the step changes of a delivery.
  var change: (sql: String, arguments: StatementArguments) {
    switch self {
    case .noDocument: ("document = 'none'", [])
    case .fetchFailed(_, let retry):
      (
        "document = 'failed', documentAttempts = documentAttempts + 1, documentRetry = ?",
        [retry.milliseconds]
      )
    case .expired:
      (
        "document = 'expired', documentAttempts = documentAttempts + 1, documentRetry = NULL", []
      )
    case .written(let folder): ("state = 'written', folder = ?", [folder])
    case .begunAnew: ("state = 'received', folder = NULL", [])
    case .failed(_, let retry):
      ("folderAttempts = folderAttempts + 1, folderRetry = ?", [retry.milliseconds])
    case .delivered(let withDocument, let hook):
      (
        "state = 'delivered', folderRetry = NULL, documentDelivered = ?, hook = ?",
        [withDocument, hook ? "due" : "none"]
      )
    case .completed(let hook):
      (
        """
        folderRetry = NULL, documentDelivered = 1, hook = ?, hookAttempts = 0, hookRetry = NULL
        """, [hook ? "due" : "none"]
      )
    case .hookDone: ("hook = 'done', hookRetry = NULL", [])
    case .hookFailed(_, let retry):
      (
        "hook = ?, hookAttempts = hookAttempts + 1, hookRetry = ?",
        [retry == nil ? "abandoned" : "failed", retry?.milliseconds]
      )
    case .quarantined(let reason): ("state = 'quarantined', reason = ?", [reason])
    case .released(let folder, let hook):
      (
        """
        state = 'delivered', reason = NULL, folder = ?, folderRetry = NULL, hook = ?,
        documentDelivered = (document = 'fetched')
        """, [folder, hook ? "due" : "none"]
      )
    case .discarded: ("folder = NULL, reason = 'discarded'", [])
    }
  }
}

extension Delivery {
  /// The deliveries for which a condition holds, oldest first.
  static func fetch(
    _ condition: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> [Delivery] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT delivery.*, notification.profile, notification.received, notification.timesSeen,
          notification.sha256
        FROM notification JOIN delivery ON delivery.notification = notification.id
        WHERE \(condition) ORDER BY notification.id
        """, arguments: arguments
    ).map(Delivery.init)
  }

  private init(_ row: Row) throws {
    id = row["notification"]
    profile = row["profile"]
    received = Date(milliseconds: row["received"])
    timesSeen = row["timesSeen"]
    sha256 = row["sha256"]
    state = try Self.value(row["state"])
    reason = row["reason"]
    original = row["original"]
    folder = row["folder"]
    folderAttempts = Attempts(row, "folder")
    document = try Self.value(row["document"])
    stored = StoredDocument(row)
    hasDeliveredDocument = row["documentDelivered"]
    documentAttempts = Attempts(row, "document")
    hook = try Self.value(row["hook"])
    hookAttempts = Attempts(row, "hook")
  }

  private static func value<Value: RawRepresentable>(
    _ name: String
  ) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: name) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the value \(name) is not known")
    }
    return value
  }
}

extension Delivery.Attempts {
  fileprivate init(_ row: Row, _ name: String) {
    let next: Int64? = row["\(name)Retry"]
    self.init(count: row["\(name)Attempts"], next: next.map(Date.init(milliseconds:)))
  }
}

extension StoredDocument {
  fileprivate init?(_ row: Row) {
    guard let size: Int = row["documentSize"], let sha256: String = row["documentSHA256"] else {
      return nil
    }
    self.init(size: size, sha256: sha256)
  }
}
