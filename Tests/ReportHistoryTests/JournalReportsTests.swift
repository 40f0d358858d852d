// The reports are listed and shown.

import Foundation
import ReportModel
import ReportNormalizer
import Testing

@testable import ReportHistory

@Suite struct JournalReportsTests {
  private let folder: StateFolder
  private let journal: Journal

  init() throws {
    folder = try StateFolder()
    journal = try Journal(path: folder.path())
    let letters = [
      Letter(day: "05.03.2024"), Letter(number: "1960020100037", day: "06.03.2023"),
      Letter(family: "Müller", given: "Jean", birthDate: "1952-03-11", day: "07.03.2025"),
    ]
    for letter in letters { try journal.file(letter.report, at: .second(0)) }
  }

  @Test func `the newest comes first`() throws {
    #expect(try journal.reports().map(\.id) == [3, 1, 2])
    #expect(try journal.reports(ReportFilter(limit: 2)).map(\.id) == [3, 1])
  }

  @Test func `a patient is found by family name or national number`() throws {
    #expect(try journal.reports(ReportFilter(patient: "muster")).map(\.id) == [1, 2])
    #expect(try journal.reports(ReportFilter(patient: "MUELLER")).map(\.id) == [3])
    #expect(try journal.reports(ReportFilter(patient: "1960020100037")).map(\.id) == [2])
    #expect(try journal.reports(ReportFilter(patient: "Erika")).isEmpty)
    #expect(try journal.reports(ReportFilter(patient: "")).isEmpty)
  }

  @Test func `a report has what it is filed under`() throws {
    let report = try journal.report(2)
    #expect(report.patientName == "MUSTER Erika, 1960-02-01")
    #expect(report.patient.nationalNumber == "19600201000")
    #expect(report.examination.kind == "scanner thoracique")
    #expect(report.examination.date?.day == "2023-03-06")
    #expect(report.examination.date?.source == .label)
    #expect(report.ordered == Day.start(of: "2023-03-06"))
    #expect(report.received == .second(0))
  }

  @Test func `a number that is not there is an error`() throws {
    let missing = #expect(throws: HistoryError.self) { try journal.report(9) }
    #expect(missing?.code == .unknownReport)
    let content = #expect(throws: HistoryError.self) { try journal.content(of: 9) }
    #expect(content?.code == .unknownReport)
    let revision = #expect(throws: HistoryError.self) { try journal.content(of: 1, revision: 2) }
    #expect(revision?.code == .unknownReport)
  }

  @Test func `the files are the user's alone`() throws {
    for name in ["history.sqlite", "history.sqlite-wal", "history.sqlite-shm"] {
      #expect(try folder.mode(name) == 0o600)
    }
  }
}
