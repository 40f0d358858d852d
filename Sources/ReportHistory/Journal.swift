// The database of what was received, and how far each report has come on its way to the practice.

internal import GRDB

/// The journal of received notifications: what came is on the disk before anything is done with it,
/// and each step that was taken is too, so that after a crash nothing is lost and nothing is
/// delivered twice.
///
///     let journal = try Journal(path: "\(stateFolder)/reportconv/history.sqlite")
///     let received = try journal.receive(profile: "muster", bytes: message, at: now)
///     for delivery in try journal.unfinished(of: ["muster"]) { … }
///
/// Several processes may use one database, for different profiles. A call blocks its thread until
/// the disk has what was written.
public struct Journal: Sendable {
  /// The file of the database.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens the database; makes it, in a folder that only the user can enter, where there is none.
  ///
  /// - Parameters:
  ///   - path: is the file. Beside it, SQLite keeps `-wal` and `-shm`; all have mode 0600.
  ///   - patience: is how many seconds to wait for another process that writes.
  /// - Throws: ``HistoryError`` where others can read it, it is damaged, newer, or cannot be opened.
  public init(path: String, patience: Double = 5) throws(HistoryError) {
    self.path = path
    try HistoryFile.prepare(path)
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(patience))
      try Schema.migrate(queue, path: path)
    } catch {
      throw HistoryError(error, path: path)
    }
  }

  private static func configuration(_ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.label = "reportconv.history"
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      // A commit is on the disk when it returns, and what is deleted is overwritten: only the
      // removal of old messages and reports deletes, so that costs nothing while reports come in. What
      // is sorted is of reports and does not go to files of the system.
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          """)
    }
    return configuration
  }
}

extension Journal {
  /// Reads in one consistent view.
  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.read(body) } catch { throw HistoryError(error, path: path) }
  }

  /// Writes all or nothing; on the disk when it returns.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.write(body) } catch { throw HistoryError(error, path: path) }
  }

  /// Checks the whole database; takes a while for a large one.
  ///
  /// - Throws: ``HistoryError`` with ``HistoryError/Code/damaged`` and what SQLite found first.
  public func check() throws(HistoryError) {
    let trouble: String? = try read { database in
      let words = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
      if words != "ok" { return words ?? "the check gave no answer" }
      let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check")
      return row == nil ? nil : "a row refers to a notification that is not there"
    }
    if let trouble { throw HistoryError(.damaged, path: path, detail: trouble) }
  }

  /// Removes the messages of a notification, with all that SQLite keeps of them in its files; that
  /// it came stays known.
  public func removeMessages(of id: Int64) throws(HistoryError) {
    try write { database in
      try database.execute(sql: "DELETE FROM message WHERE notification = ?", arguments: [id])
    }
    try emptyLog()
  }

  /// Writes the database anew, without what rows have left behind in pages that they moved from.
  func rewrite() throws(HistoryError) {
    do {
      try queue.writeWithoutTransaction { database in
        // The copy of a large database has no place in memory.
        try database.execute(sql: "PRAGMA temp_store = FILE")
        defer { try? database.execute(sql: "PRAGMA temp_store = MEMORY") }
        try database.execute(sql: "VACUUM")
      }
    } catch {
      throw HistoryError(error, path: path)
    }
  }

  /// Writes the log into the database and makes it empty, so that nothing removed is left in it.
  func emptyLog() throws(HistoryError) {
    do {
      try queue.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
    } catch {
      throw HistoryError(error, path: path)
    }
  }
}
