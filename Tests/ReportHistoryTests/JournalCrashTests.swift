// What was received is there after a crash, at whatever byte the crash cut the files.

import Foundation
import GRDB
import Testing

@testable import ReportHistory

@Suite struct JournalCrashTests {
  private let folder: StateFolder

  init() throws { folder = try StateFolder() }

  /// The files as a crash of the machine would leave them: what SQLite shares in memory is gone.
  private func copyFiles(to name: String, cuttingLogAt length: Int? = nil) throws -> String {
    try folder.write(try folder.bytes("history.sqlite"), to: name)
    let log = try folder.bytes("history.sqlite-wal")
    try folder.write(Array(log.prefix(length ?? log.count)), to: "\(name)-wal")
    return folder.path(name)
  }

  @Test func `after each call the files alone hold what it recorded`() throws {
    let journal = try Journal(path: folder.path())
    for number in 1...20 {
      let id = try journal.take("message \(number)").id
      let copy = try Journal(path: copyFiles(to: "received-\(number)"))
      #expect(try copy.open().map(\.id).last == id)
      #expect(try copy.messages(of: id) == [Array("message \(number)".utf8)])
      try journal.record(.written(folder: "/out/\(number)"), of: id, at: .second(1))
      let later = try Journal(path: copyFiles(to: "written-\(number)"))
      #expect(try later.delivery(id)?.folder == "/out/\(number)")
      try later.check()
    }
  }

  @Test func `a log cut at any byte holds the calls before it, whole`() throws {
    let journal = try Journal(path: folder.path())
    // With all tables in the file itself, the log holds nothing but what follows.
    try journal.write { _ in }
    try DatabaseQueue(path: folder.path()).writeWithoutTransaction { database in
      _ = try database.checkpoint(.truncate)
    }
    for number in 1...8 { _ = try journal.take("message \(number)") }
    let size = try folder.bytes("history.sqlite-wal").count
    var counts: [Int] = []
    for length in stride(from: 0, through: size, by: 2_053) {
      let copy = try Journal(path: copyFiles(to: "cut-\(length)", cuttingLogAt: length))
      try copy.check()
      let deliveries = try copy.open()
      for (index, delivery) in deliveries.enumerated() {
        #expect(try copy.messages(of: delivery.id) == [Array("message \(index + 1)".utf8)])
        #expect(try copy.steps(of: delivery.id).map(\.name) == ["received"])
      }
      counts.append(deliveries.count)
    }
    #expect(counts == counts.sorted())
    #expect(Set(counts).isSuperset(of: 0...7))
  }

  @Test func `a process that is killed leaves all that it had recorded`() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path() as String] in
      let journal = try Journal(path: path)
      for number in 1...50 { _ = try journal.take("message \(number)") }
      kill(getpid(), SIGKILL)
    }
    let journal = try Journal(path: folder.path())
    try journal.check()
    #expect(try journal.open().count == 50)
    #expect(try journal.take("message 50").isNew == false)
    #expect(try journal.take("message 51").isNew)
  }
}
