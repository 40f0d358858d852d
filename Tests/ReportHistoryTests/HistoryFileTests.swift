// The database is private, and says so where it is not.

import Foundation
import Testing

@testable import ReportHistory

@Suite struct HistoryFileTests {
  private let folder: StateFolder

  init() throws { folder = try StateFolder() }

  @Test func `missing folders are made for the user alone, and so are all files`() throws {
    let journal = try Journal(path: folder.path("state/reportconv/history.sqlite"))
    _ = try journal.take("x")
    #expect(try folder.mode("state") == 0o700)
    #expect(try folder.mode("state/reportconv") == 0o700)
    for name in ["history.sqlite", "history.sqlite-wal", "history.sqlite-shm"] {
      #expect(try folder.mode("state/reportconv/\(name)") == 0o600)
    }
  }

  @Test(arguments: ["history.sqlite", "history.sqlite-wal", "history.sqlite-shm"])
  func `a file that others can read is refused`(name: String) throws {
    let journal = try Journal(path: folder.path())
    _ = try journal.take("x")
    try folder.setMode(0o640, of: name)
    let error = #expect(throws: HistoryError.self) { try Journal(path: folder.path()) }
    #expect(error?.code == .notPrivate)
    #expect(error?.path == folder.path(name))
  }

  @Test func `a folder that others can enter is refused`() throws {
    try folder.setMode(0o755, of: "")
    let error = #expect(throws: HistoryError.self) { try Journal(path: folder.path()) }
    #expect(error?.code == .notPrivate)
    try folder.setMode(0o700, of: "")
  }

  @Test func `a place that cannot be one is told`() throws {
    try folder.write([65], to: "file")
    let error = #expect(throws: HistoryError.self) { try Journal(path: folder.path("file/x/h")) }
    #expect(error?.code == .cannotOpen)
    #expect(error?.detail == "Not a directory")
  }
}
