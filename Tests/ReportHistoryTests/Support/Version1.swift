// The database of version 1 as SQL, written down when that version was made: what it holds must be
// read by each later version. It is never made anew.

/// The database of version 1 with a delivered report and one that waits for its place.
enum Version1 {
  static let dump = """
    PRAGMA application_id = 1919121000;
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
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
    INSERT INTO grdb_migrations
      (identifier)
    VALUES
      ('1');
    INSERT INTO notification
      (id, profile, received, lastSeen, timesSeen, size, sha256, content, payloads)
    VALUES
      (1, 'muster', 1700000000000, 1700000000000, 1, 3,
       '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',
       '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',
       '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed');
    INSERT INTO notification
      (id, profile, received, lastSeen, timesSeen, size, sha256, content, payloads)
    VALUES
      (2, 'muster', 1700000000000, 1700000000000, 1, 3,
       '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3',
       '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3',
       '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3');
    INSERT INTO message
      (id, notification, received, bytes)
    VALUES
      (1, 1, 1700000000000, X'6F6E65');
    INSERT INTO message
      (id, notification, received, bytes)
    VALUES
      (2, 2, 1700000000000, X'74776F');
    INSERT INTO delivery
      (notification, state, folder, folderAttempts, document, documentDelivered, documentAttempts,
       hook, hookAttempts)
    VALUES
      (1, 'delivered', '/out/a', 0, 'unknown', 0, 0, 'none', 0);
    INSERT INTO delivery
      (notification, state, folder, folderAttempts, document, documentDelivered, documentAttempts,
       hook, hookAttempts)
    VALUES
      (2, 'written', '/out/b', 0, 'unknown', 0, 0, 'none', 0);
    INSERT INTO step
      (id, notification, at, step)
    VALUES
      (1, 1, 1700000000000, 'received');
    INSERT INTO step
      (id, notification, at, step, detail)
    VALUES
      (2, 1, 1700000001000, 'written', '/out/a');
    INSERT INTO step
      (id, notification, at, step)
    VALUES
      (3, 1, 1700000002000, 'delivered');
    INSERT INTO step
      (id, notification, at, step)
    VALUES
      (4, 2, 1700000000000, 'received');
    INSERT INTO step
      (id, notification, at, step, detail)
    VALUES
      (5, 2, 1700000003000, 'written', '/out/b');
    """
}
