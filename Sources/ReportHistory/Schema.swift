// The tables, as an ordered list of steps that each database has gone through once. A step that was
// released is never changed: what comes later is a step of its own.
//
// Times are whole milliseconds since 1970 in UTC. `id` of a notification is never used again, so
// that later tables (reports, revisions) can refer to it.

internal import GRDB

/// The shape of the database.
enum Schema {
  /// What marks a file as ours, in the place that SQLite has for it: "rcvh".
  static let applicationID = 0x7263_7668

  /// Brings the database to the shape that this version needs.
  static func migrate(_ queue: DatabaseQueue, path: String) throws {
    let migrator = self.migrator
    try queue.read { database in try check(database, migrator, path: path) }
    try migrator.migrate(queue)
  }

  /// Refuses what another program made, or a newer version of this one.
  private static func check(
    _ database: Database, _ migrator: DatabaseMigrator, path: String
  ) throws {
    let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    guard mark == applicationID || (isEmpty && mark == 0) else {
      throw HistoryError(.damaged, path: path, detail: "it is the file of another program")
    }
    guard !(try migrator.hasBeenSuperseded(database)) else {
      throw HistoryError(.newerVersion, path: path)
    }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: notifications)
      try database.execute(sql: deliveries)
      try database.execute(sql: connections)
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: reports)
      try database.execute(sql: revisions)
    }
    return migrator
  }
}

// MARK: - Version 1

extension Schema {
  /// What came.
  ///
  /// The messages stand apart: they can be removed while it stays known that they came.
  private static let notifications = """
    CREATE TABLE notification (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      profile TEXT NOT NULL,
      received INTEGER NOT NULL,
      lastSeen INTEGER NOT NULL,
      timesSeen INTEGER NOT NULL DEFAULT 1,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      content TEXT NOT NULL,
      payloads TEXT NOT NULL,
      UNIQUE (profile, content)
    ) STRICT;
    CREATE INDEX notificationPayloads ON notification (profile, payloads);
    CREATE TABLE message (
      id INTEGER PRIMARY KEY,
      notification INTEGER NOT NULL REFERENCES notification ON DELETE CASCADE,
      received INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX messageNotification ON message (notification);
    """

  /// How far each notification has come, and each step that was taken.
  private static let deliveries = """
    CREATE TABLE delivery (
      notification INTEGER PRIMARY KEY REFERENCES notification ON DELETE CASCADE,
      state TEXT NOT NULL
        CHECK (state IN ('received', 'written', 'delivered', 'quarantined', 'duplicate')),
      reason TEXT,
      original INTEGER REFERENCES notification,
      folder TEXT,
      folderAttempts INTEGER NOT NULL DEFAULT 0,
      folderRetry INTEGER,
      document TEXT NOT NULL
        CHECK (document IN ('unknown', 'none', 'fetched', 'failed', 'expired')),
      documentSize INTEGER,
      documentSHA256 TEXT,
      documentDelivered INTEGER NOT NULL DEFAULT 0,
      documentAttempts INTEGER NOT NULL DEFAULT 0,
      documentRetry INTEGER,
      hook TEXT NOT NULL CHECK (hook IN ('none', 'due', 'failed', 'done', 'abandoned')),
      hookAttempts INTEGER NOT NULL DEFAULT 0,
      hookRetry INTEGER,
      isOpen INTEGER NOT NULL AS (
        state IN ('received', 'written')
        OR (state = 'delivered' AND (
          hook IN ('due', 'failed') OR document = 'failed'
          OR (document = 'fetched' AND NOT documentDelivered)))
      ) STORED
    ) STRICT;
    CREATE INDEX deliveryOpen ON delivery (notification) WHERE isOpen;
    CREATE TABLE step (
      id INTEGER PRIMARY KEY,
      notification INTEGER NOT NULL REFERENCES notification ON DELETE CASCADE,
      at INTEGER NOT NULL,
      step TEXT NOT NULL,
      detail TEXT
    ) STRICT;
    CREATE INDEX stepNotification ON step (notification);
    """

  /// What became of the connections.
  private static let connections = """
    CREATE TABLE connection (
      id INTEGER PRIMARY KEY,
      profile TEXT NOT NULL,
      at INTEGER NOT NULL,
      event TEXT NOT NULL,
      detail TEXT
    ) STRICT;
    CREATE INDEX connectionProfile ON connection (profile, at);
    CREATE TABLE gap (
      id INTEGER PRIMARY KEY,
      profile TEXT NOT NULL,
      began INTEGER NOT NULL,
      ended INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX gapProfile ON gap (profile, began);
    """
}

// MARK: - Version 2

extension Schema {
  /// The reports, by whose they are and what was examined.
  ///
  /// `nationalNumber`, `person` (birth date and family name) and `kind` are in the form in which they
  /// are compared, so that the previous report is found by an index.
  private static let reports = """
    CREATE TABLE report (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      nationalNumber TEXT,
      person TEXT,
      family TEXT,
      given TEXT,
      birthDate TEXT,
      sex TEXT,
      contradictions TEXT,
      patient TEXT,
      kind TEXT,
      kindSource TEXT CHECK (kindSource IN ('title', 'titleAndProcedure', 'procedure')),
      name TEXT,
      examined TEXT,
      dateSource TEXT CHECK (dateSource IN ('label', 'title', 'letter', 'document')),
      ordered INTEGER NOT NULL,
      received INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX reportNumber ON report (nationalNumber, kind, ordered)
      WHERE nationalNumber IS NOT NULL;
    CREATE INDEX reportPerson ON report (person, kind, ordered) WHERE person IS NOT NULL;
    CREATE INDEX reportFamily ON report (family, ordered) WHERE family IS NOT NULL;
    CREATE INDEX reportOrdered ON report (ordered);
    """

  /// What each report said, and the payloads that it was read from.
  private static let revisions = """
    CREATE TABLE revision (
      id INTEGER PRIMARY KEY,
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      number INTEGER NOT NULL,
      received INTEGER NOT NULL,
      notification INTEGER REFERENCES notification ON DELETE SET NULL,
      content TEXT NOT NULL,
      json BLOB NOT NULL,
      UNIQUE (report, number)
    ) STRICT;
    CREATE INDEX revisionContent ON revision (content);
    CREATE INDEX revisionNotification ON revision (notification) WHERE notification IS NOT NULL;
    CREATE TABLE source (
      revision INTEGER NOT NULL REFERENCES revision ON DELETE CASCADE,
      format TEXT NOT NULL,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL
    ) STRICT;
    CREATE INDEX sourceRevision ON source (revision);
    CREATE INDEX sourceSHA256 ON source (sha256);
    """
}
