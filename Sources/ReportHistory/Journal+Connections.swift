// What became of the connections: when a report may have been missed.

public import FoundationEssentials
internal import GRDB

/// A time in which a profile had no connection.
public struct ConnectionGap: Sendable, Hashable {
  /// The profile.
  public var profile: String
  /// When the connection was lost.
  public var from: Date
  /// When there was one again.
  public var to: Date

  /// Makes a gap.
  public init(profile: String, from: Date, to: Date) {
    self.profile = profile
    self.from = from
    self.to = to
  }
}

/// Something that happened to a profile's connection.
public struct ConnectionEvent: Sendable, Hashable {
  /// The profile.
  public var profile: String
  /// When it happened.
  public var at: Date
  /// What happened, such as `connected` or `closed`.
  public var event: String
  /// What the event cannot say, such as the close code; never a key.
  public var detail: String?

  /// Makes an event.
  public init(profile: String, at: Date, event: String, detail: String? = nil) {
    self.profile = profile
    self.at = at
    self.event = event
    self.detail = detail
  }
}

extension Journal {
  /// Records a time without connection.
  public func record(_ gap: ConnectionGap) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO gap (profile, began, ended) VALUES (?, ?, ?)",
        arguments: [gap.profile, gap.from.milliseconds, gap.to.milliseconds])
    }
  }

  /// Records what happened to a connection.
  public func record(_ event: ConnectionEvent) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO connection (profile, at, event, detail) VALUES (?, ?, ?, ?)",
        arguments: [event.profile, event.at.milliseconds, event.event, event.detail])
    }
  }

  /// The times without connection that reach beyond a time, oldest first.
  public func gaps(of profile: String, since time: Date) throws(HistoryError) -> [ConnectionGap] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT began, ended FROM gap WHERE profile = ? AND ended > ? ORDER BY began, id",
        arguments: [profile, time.milliseconds]
      ).map { row in
        ConnectionGap(
          profile: profile, from: Date(milliseconds: row["began"]),
          to: Date(milliseconds: row["ended"]))
      }
    }
  }

  /// The last event of a profile's connection: after a crash, a gap begins there.
  public func lastConnectionEvent(of profile: String) throws(HistoryError) -> ConnectionEvent? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT at, event, detail FROM connection WHERE profile = ? ORDER BY at DESC, id DESC LIMIT 1
          """, arguments: [profile]
      ).map { row in
        ConnectionEvent(
          profile: profile, at: Date(milliseconds: row["at"]), event: row["event"],
          detail: row["detail"])
      }
    }
  }
}
