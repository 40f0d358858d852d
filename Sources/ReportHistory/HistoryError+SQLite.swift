// What SQLite says, in the terms of this module. Only its own words are taken over: a statement's
// values may be of a report.

internal import GRDB

extension HistoryError {
  /// Names what went wrong in a call of the database.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as HistoryError: self = error
    case let error as DatabaseError:
      self.init(Code(error.resultCode), path: path, detail: Self.words(of: error))
    default: self.init(.damaged, path: path, detail: "what it holds cannot be understood")
    }
  }

  private static func words(of error: DatabaseError) -> String {
    error.message ?? "SQLite's code \(error.extendedResultCode.rawValue)"
  }
}

extension HistoryError.Code {
  /// What one of SQLite's primary codes means for the caller (sqlite.org/rescode.html).
  fileprivate init(_ code: ResultCode) {
    self =
      switch code.primaryResultCode {
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy
      case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_NOMEM, .SQLITE_TOOBIG,
        .SQLITE_NOLFS:
        .cannotWrite
      // A table that is missing, a row that the schema does not allow, bytes that are no database.
      default: .damaged
      }
  }
}
