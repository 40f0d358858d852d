// A database is made, brought up to date, or refused.

import Foundation
import GRDB
import ReportModel
import ReportNormalizer
import Testing

@testable import ReportHistory

@Suite struct SchemaTests {
  private let folder: StateFolder

  init() throws { folder = try StateFolder() }

  private func schema(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { database in
      try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  private func make(_ name: String, _ dump: String) throws {
    try folder.write([], to: name)
    try DatabaseQueue(path: folder.path(name)).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(sql: dump)
    }
  }

  private func makeVersion1(_ name: String) throws { try make(name, Version1.dump) }

  @Test func `a database of version 1 keeps all that it holds`() throws {
    try makeVersion1("old.sqlite")
    let journal = try Journal(path: folder.path("old.sqlite"))
    try journal.check()
    let deliveries = try journal.open()
    #expect(deliveries.map(\.id) == [2])
    #expect(deliveries.map(\.state) == [.written])
    #expect(deliveries.map(\.folder) == ["/out/b"])
    #expect(try journal.messages(of: 1) == [Array("one".utf8)])
    #expect(try journal.delivery(1)?.state == .delivered)
    #expect(try journal.steps(of: 1).map(\.name) == ["received", "written", "delivered"])
    #expect(try journal.take("new").id == 3)
    #expect(try journal.take("one").isNew == false)
    #expect(try journal.reports().isEmpty)
    #expect(
      try journal.file(Letter(day: "05.03.2024").report, notification: 1, at: .second(0))
        == .added(id: 1))
    try journal.check()
  }

  @Test func `a database of version 2 keeps all that it holds`() throws {
    try make("old.sqlite", Version1.dump + Version2.dump)
    let journal = try Journal(path: folder.path("old.sqlite"))
    try journal.check()
    #expect(try journal.reports().map(\.id) == [1])
    let report = try journal.report(1)
    #expect(report.patientName == "MUSTER Erika, 1960-02-01")
    #expect(report.patient == PatientKey(Letter().report.identity))
    #expect(report.examination.kind == "scanner thoracique")
    #expect(report.examination.date == ExaminationDate(day: "2023-09-12", source: .label))
    #expect(try journal.revisions(of: 1).map(\.notification) == [1])
    #expect(try journal.content(of: 1).title == "Scanner thoracique")
    #expect(
      try journal.previous(of: Letter(day: "05.03.2024").report, at: .second(0))?.id == 1)
    #expect(try journal.open().map(\.id) == [2])
  }

  @Test(arguments: [Version1.dump, Version1.dump + Version2.dump])
  func `a database made anew has the tables of one brought up to date`(dump: String) throws {
    try make("old.sqlite", dump)
    _ = try Journal(path: folder.path("old.sqlite"))
    _ = try Journal(path: folder.path("new.sqlite"))
    #expect(try schema(folder.path("old.sqlite")) == schema(folder.path("new.sqlite")))
  }

  @Test func `an empty file becomes a database`() throws {
    try folder.write([], to: "history.sqlite")
    #expect(try Journal(path: folder.path()).take("x").isNew)
  }

  @Test func `the database of a newer version is refused and left as it is`() throws {
    _ = try Journal(path: folder.path())
    try DatabaseQueue(path: folder.path()).write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')")
    }
    let error = #expect(throws: HistoryError.self) { try Journal(path: folder.path()) }
    #expect(error?.code == .newerVersion)
  }

  @Test func `the database of another program is refused and left as it is`() throws {
    try folder.write([], to: "history.sqlite")
    try DatabaseQueue(path: folder.path()).write { database in
      try database.execute(sql: "CREATE TABLE other (id)")
    }
    let error = #expect(throws: HistoryError.self) { try Journal(path: folder.path()) }
    #expect(error?.code == .damaged)
    #expect(try schema(folder.path()) == ["CREATE TABLE other (id)"])
  }

  @Test func `bytes that are no database are refused and left as they are`() throws {
    let bytes = Array(String(repeating: "no database ", count: 200).utf8)
    try folder.write(bytes, to: "history.sqlite")
    let error = #expect(throws: HistoryError.self) { try Journal(path: folder.path()) }
    #expect(error?.code == .damaged)
    #expect(try folder.bytes("history.sqlite") == bytes)
  }
}
