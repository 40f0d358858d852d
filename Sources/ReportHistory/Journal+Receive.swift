// Taking in what the sender sends.

internal import Cryptography
public import FoundationEssentials
internal import GRDB

extension Journal {
  /// Stores a notification as it came; it is on the disk when this returns.
  ///
  /// Content that came before for the profile is noted, and is not open again; but where its
  /// document is still missing and the address is a new one, this sending is kept too.
  ///
  /// - Parameters:
  ///   - profile: is whose connection brought it.
  ///   - bytes: are the message, untouched.
  ///   - time: is when it came.
  /// - Returns: the notification, and whether there is anything to do for it.
  /// - Throws: ``HistoryError``; then it is not in the journal.
  public func receive(
    profile: String, bytes: [UInt8], at time: Date
  ) throws(HistoryError) -> Received {
    let identity = ContentIdentity(of: bytes)
    return try write { database in
      if let known = try Self.known(identity, profile, database) {
        return try Self.note(known, bytes, at: time, database)
      }
      return try Self.insert(identity, profile, bytes, at: time, database)
    }
  }

  /// Stores a message that breaks the protocol, with the reason; it is kept and never delivered.
  public func quarantine(
    profile: String, bytes: [UInt8], reason: String, at time: Date
  ) throws(HistoryError) -> Received {
    let identity = ContentIdentity(quarantined: bytes)
    return try write { database in
      if let known = try Self.known(identity, profile, database) {
        return try Self.note(known, bytes, at: time, database)
      }
      var received = try Self.insert(identity, profile, bytes, at: time, database)
      try Self.record(.quarantined(reason: reason), of: received.id, at: time, database)
      received.isOpen = false
      return received
    }
  }

  /// The messages of a notification as they came, the first sending first; empty where they were
  /// removed.
  public func messages(of id: Int64) throws(HistoryError) -> [[UInt8]] {
    try read { database in
      try Data.fetchAll(
        database, sql: "SELECT bytes FROM message WHERE notification = ? ORDER BY id",
        arguments: [id]
      ).map { [UInt8]($0) }
    }
  }
}

extension Journal {
  private static func known(
    _ identity: ContentIdentity, _ profile: String, _ database: Database
  ) throws -> Delivery? {
    try Delivery.fetch(
      "notification.profile = ? AND notification.content = ?", [profile, identity.content],
      database
    ).first
  }

  private static func insert(
    _ identity: ContentIdentity, _ profile: String, _ bytes: [UInt8], at time: Date,
    _ database: Database
  ) throws -> Received {
    let now = time.milliseconds
    try database.execute(
      sql: """
        INSERT INTO notification (profile, received, lastSeen, size, sha256, content, payloads)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        profile, now, now, bytes.count, SHA256.hex(of: bytes), identity.content, identity.payloads,
      ])
    let id = database.lastInsertedRowID
    try keep(bytes, of: id, at: now, database)
    try database.execute(
      sql: """
        INSERT INTO delivery (notification, state, document, hook)
        VALUES (?, 'received', 'unknown', 'none')
        """, arguments: [id])
    try addStep("received", nil, of: id, at: time, database)
    return Received(
      id: id, profile: profile, at: Date(milliseconds: now), timesSeen: 1, isOpen: true)
  }

  private static func note(
    _ known: Delivery, _ bytes: [UInt8], at time: Date, _ database: Database
  ) throws -> Received {
    try noteAgain(known.id, at: time, database)
    return Received(
      id: known.id, profile: known.profile, at: known.received, timesSeen: known.timesSeen + 1,
      isOpen: try reopen(known, bytes, at: time, database))
  }

  /// Counts a sending of content that came before.
  static func noteAgain(_ id: Int64, at time: Date, _ database: Database) throws {
    try database.execute(
      sql: """
        UPDATE notification SET timesSeen = timesSeen + 1, lastSeen = max(lastSeen, ?) WHERE id = ?
        """, arguments: [time.milliseconds, id])
    try addStep("seenAgain", nil, of: id, at: time, database)
  }

  /// Keeps another sending where its address can bring what the first could not.
  private static func reopen(
    _ known: Delivery, _ bytes: [UInt8], at time: Date, _ database: Database
  ) throws -> Bool {
    let isMissing = known.document == .failed || known.document == .expired
    guard isMissing, known.state != .duplicate else { return false }
    let isNew =
      try Int.fetchOne(
        database, sql: "SELECT 1 FROM message WHERE notification = ? AND bytes = ?",
        arguments: [known.id, Data(bytes)]) == nil
    guard isNew else { return false }
    try keep(bytes, of: known.id, at: time.milliseconds, database)
    try database.execute(
      sql: """
        UPDATE delivery SET document = 'failed', documentAttempts = 0, documentRetry = NULL,
          reason = NULL, state = iif(state = 'quarantined', 'received', state)
        WHERE notification = ?
        """, arguments: [known.id])
    return true
  }

  private static func keep(
    _ bytes: [UInt8], of id: Int64, at milliseconds: Int64, _ database: Database
  ) throws {
    // SQLite makes two copies of its own; one more would be too much for the largest messages.
    try unsafe bytes.withUnsafeBytes { buffer in
      let blob =
        if let start = buffer.baseAddress {
          unsafe Data(
            bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: buffer.count,
            deallocator: .none)
        } else {
          Data()
        }
      try database.execute(
        sql: "INSERT INTO message (notification, received, bytes) VALUES (?, ?, ?)",
        arguments: [id, milliseconds, blob])
    }
  }
}
