// Nothing of what was removed is left in the files.

import Foundation
import GRDB
import ReportModel
import TestSupport
import Testing

@testable import ReportHistory

@Suite struct JournalPruningTests {
  private let folder: StateFolder
  private let journal: Journal

  init() throws {
    folder = try StateFolder()
    journal = try Journal(path: folder.path())
  }

  private func limit() throws -> Date { try #require(Day.start(of: "2024-01-01")) }

  /// Whether a text stands in any file of the database.
  private func filesHold(_ text: String) throws -> Bool {
    for name in ["history.sqlite", "history.sqlite-wal", "history.sqlite-shm"] {
      guard let bytes = try? folder.bytes(name) else { continue }
      if Data(bytes).range(of: Data(text.utf8)) != nil { return true }
    }
    return false
  }

  @Test func `old reports go with all revisions, and the others stay`() throws {
    for letter in [
      Letter(day: "31.12.2023"), Letter(day: "31.12.2023", text: "Corrigé."),
      Letter(day: "01.01.2024"),
    ] {
      try journal.file(letter.report, at: .second(0))
    }
    let expected = PrunedReports(reports: 1, revisions: 2, messages: 0)
    #expect(try journal.prune(before: limit(), isTrial: true) == expected)
    #expect(try journal.reports().count == 2)
    #expect(try journal.prune(before: limit()) == expected)
    #expect(try journal.reports().map(\.id) == [2])
    #expect(try journal.content(of: 2) == Letter(day: "01.01.2024").report)
    try journal.check()
  }

  @Test func `a removed name is in no file, and the number is not used again`() throws {
    let letter = Letter(
      family: "BEISPILLOWSKI", given: "Jangelchen", birthDate: "1958-11-20", day: "12.06.2020")
    try journal.file(letter.report, at: .second(0))
    #expect(try filesHold("BEISPILLOWSKI"))
    _ = try journal.prune(before: limit())
    for name in ["BEISPILLOWSKI", "beispillowski", "Jangelchen", "jangelchen", "1958-11-20"] {
      #expect(try !filesHold(name), "\(name)")
    }
    #expect(try journal.file(letter.report, at: .second(0)) == .added(id: 2))
  }

  /// Pages of tables and indexes are split and joined as many reports come and go.
  @Test func `names are in no file however many reports came and went`() throws {
    var random = SplitMix64(seed: 3)
    var gone: [String] = []
    for round in 0..<4 {
      for index in 0..<150 {
        let isOld = Bool.random(using: &random)
        let name = "\(isOld ? "OLDNAME" : "NEWNAME")\(round)x\(index)q\(random.next())"
        if isOld { gone.append(name) }
        let count = Int.random(in: 1...200, using: &random)
        let text = String(repeating: "Pneumonie \(name). ", count: count)
        try journal.file(
          Letter(family: name, day: isOld ? "01.02.2020" : "01.02.2025", text: text).report,
          at: .second(Double(index)))
      }
      _ = try journal.prune(before: limit())
      #expect(try !filesHold("OLDNAME"))
      #expect(try !filesHold("oldname"))
      #expect(try filesHold("NEWNAME"))
    }
    try journal.check()
  }

  @Test func `the message that brought an old report goes, and stays known`() throws {
    let notification = try journal.take("MUSTERBRIEF").id
    try journal.record(.written(folder: "/out/a"), of: notification, at: .second(1))
    let old = Letter(day: "12.06.2020").report
    try journal.file(old, notification: notification, at: .second(1))
    // Not yet delivered: it is still needed.
    #expect(try journal.prune(before: limit(), isTrial: true).messages == 0)
    try journal.record(
      .delivered(withDocument: false, hook: false), of: notification, at: .second(2))
    #expect(try journal.prune(before: limit()).messages == 1)
    #expect(try !filesHold("MUSTERBRIEF"))
    #expect(try journal.take("MUSTERBRIEF").isNew == false)
    #expect(try journal.delivery(notification)?.state == .delivered)
  }

  @Test func `a message in quarantine stays`() throws {
    let notification = try journal.take("MUSTERBRIEF").id
    try journal.record(.quarantined(reason: "x"), of: notification, at: .second(1))
    #expect(try journal.prune(before: .second(1_000_000)).messages == 0)
    #expect(try journal.messages(of: notification).count == 1)
  }

  @Test func `an old message whose report is not in the history goes too`() throws {
    let notification = try journal.take("MUSTERBRIEF").id
    try journal.record(.written(folder: "/out/a"), of: notification, at: .second(1))
    try journal.record(
      .delivered(withDocument: false, hook: false), of: notification, at: .second(2))
    #expect(try journal.prune(before: .second(0)).messages == 0)
    #expect(try journal.prune(before: .second(100)).messages == 1)
  }

  @Test func `where another process reads, the log cannot be emptied, and that is said`() throws {
    try journal.file(Letter(day: "12.06.2020").report, at: .second(0))
    let impatient = try Journal(path: folder.path(), patience: 0)
    let error = #expect(throws: HistoryError.self) {
      try journal.read { database in
        _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM report")
        _ = try impatient.prune(before: try limit())
      }
    }
    #expect(error?.code == .busy)
    _ = try journal.prune(before: limit())
    #expect(try !filesHold("MUSTER"))
  }
}
