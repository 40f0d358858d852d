// A database that cannot be used says why, and what it held stays whole.

import Foundation
import GRDB
import Testing

@testable import ReportHistory

@Suite struct JournalFailureTests {
  private let folder: StateFolder

  init() throws { folder = try StateFolder() }

  @Test func `a writer that does not let go is told`() throws {
    let journal = try Journal(path: folder.path(), patience: 0)
    let other = try DatabaseQueue(path: folder.path())
    try other.inDatabase { database in
      try database.beginTransaction(.immediate)
      let error = #expect(throws: HistoryError.self) { try journal.take("x") }
      #expect(error?.code == .busy)
      #expect(try journal.open() == [])
      try database.rollback()
    }
    #expect(try journal.take("x").isNew)
  }

  @Test func `two journals of one file write in turn`() async throws {
    let path = folder.path()
    _ = try Journal(path: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for profile in ["a", "b", "c"] {
        group.addTask {
          let journal = try Journal(path: path, patience: 60)
          for number in 1...10 { _ = try journal.take("\(number)", profile: profile) }
        }
      }
      try await group.waitForAll()
    }
    let journal = try Journal(path: path)
    #expect(try journal.unfinished(of: ["a", "b", "c"]).count == 30)
  }

  @Test func `a full disk is told, and what was there stays`() throws {
    let journal = try Journal(path: folder.path())
    let first = try journal.take("first")
    try journal.write { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    let error = #expect(throws: HistoryError.self) {
      try journal.take(String(repeating: "x", count: 100_000))
    }
    #expect(error?.code == .cannotWrite)
    #expect(try journal.open().map(\.id) == [first.id])
    try journal.check()
  }

  @Test func `a damaged page is told`() throws {
    do {
      let journal = try Journal(path: folder.path())
      for number in 1...200 { _ = try journal.take("message \(number)") }
    }
    var bytes = try folder.bytes("history.sqlite")
    try #require(bytes.count > 40_000)
    for index in 8192..<bytes.count { bytes[index] = 0xA5 }
    try folder.write(bytes, to: "history.sqlite")
    let error = #expect(throws: HistoryError.self) { try Journal(path: folder.path()).check() }
    #expect(error?.code == .damaged)
  }

  @Test func `errors hold no text of a report`() throws {
    let journal = try Journal(path: folder.path())
    let error = #expect(throws: HistoryError.self) {
      try journal.write { database in
        try database.execute(
          sql: "INSERT INTO delivery (notification, state) VALUES (1, ?)",
          arguments: ["Lungenrundherd"])
      }
    }
    #expect(error?.description.contains("Lungenrundherd") == false)
    #expect(error?.detail.isEmpty == false)
  }

  @Test func `a journal can be opened anew and again`() throws {
    for number in 1...5 {
      let journal = try Journal(path: folder.path())
      #expect(try journal.take("\(number)").id == Int64(number))
    }
  }
}
