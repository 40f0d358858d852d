// Why the database of received reports cannot be used. All prose about it stands here.

/// Why the database of received reports cannot be used.
public struct HistoryError: Error, Sendable, Hashable {
  /// What is wrong; the raw value is the code that scripts see.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The file or its folder cannot be opened or made.
    case cannotOpen
    /// Other users can read the file, or look into its folder.
    case notPrivate
    /// The file is no database of reportconv, or is damaged.
    case damaged
    /// The database was made by a newer version of reportconv.
    case newerVersion
    /// Nothing more can be written: no space, or an error of the disk.
    case cannotWrite
    /// Another process holds the database for longer than it should.
    case busy
    /// There is no report or revision of that number.
    case unknownReport
  }

  /// What is wrong.
  public var code: Code
  /// The file of the database; with ``Code/notPrivate``, the file or folder that is open to others.
  public var path: String
  /// What the code cannot say: the words of SQLite or of the operating system.
  public var detail: String

  /// Makes an error.
  public init(_ code: Code, path: String, detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
  }
}

extension HistoryError: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    let words = detail.isEmpty ? "" : " (\(detail))"
    return switch code {
    case .cannotOpen:
      "the database cannot be opened\(words): check that its folder can be written"
    case .notPrivate:
      "other users can read the database: chmod go-rwx '\(path)'"
    case .damaged:
      "the database is damaged\(words): move it away, keep it, and start again"
    case .newerVersion:
      "the database was written by a newer version of reportconv\(words): install that version"
    case .cannotWrite:
      "the database cannot be written\(words): make room on the disk"
    case .busy:
      "another process holds the database\(words): end that process"
    case .unknownReport:
      "there is no such report\(words): `reportconv history list` shows the numbers"
    }
  }
}
