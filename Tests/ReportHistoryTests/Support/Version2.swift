// What version 2 adds to a database of version 1, as SQL, written down when that version was made. It
// is never made anew.

/// The reports of version 2, to be put behind ``Version1``, with a report and its revision.
enum Version2 {
  static let dump = """

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
    INSERT INTO grdb_migrations
      (identifier)
    VALUES
      ('2');
    INSERT INTO report
      (id, person, family, given, birthDate, patient, kind, kindSource, name, examined, dateSource,
       ordered, received)
    VALUES
      (1, '1960-02-01 muster', 'muster', 'erika', '1960-02-01', 'MUSTER Erika, 1960-02-01',
       'scanner thoracique', 'title', 'Scanner thoracique', '2023-09-12', 'label', 1694476800000,
       1700000000000);
    INSERT INTO revision
      (id, report, number, received, notification, content, json)
    VALUES
      (1, 1, 1, 1700000000000, 1, 'c0ffee',
       CAST('{"schema":"reportconv.report","version":"1.0","title":"Scanner thoracique"}' AS BLOB));
    INSERT INTO source
      (revision, format, size, sha256)
    VALUES
      (1, 'docx', 3, 'abcdef');
    """
}
