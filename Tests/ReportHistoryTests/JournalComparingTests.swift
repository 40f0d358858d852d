// What a report is compared with.

import Foundation
import GRDB
import ReportModel
import ReportNormalizer
import TestSupport
import Testing

@testable import ReportHistory

@Suite struct JournalComparingTests {
  private let folder: StateFolder
  private let journal: Journal

  init() throws {
    folder = try StateFolder()
    journal = try Journal(path: folder.path())
  }

  /// A notification of its own, so that revisions can say who brought them.
  private func notification(_ text: String) throws -> Int64 {
    try journal.take(#"{"type":"report_ready","plaintext_report":"\#(text)"}"#).id
  }

  private func earlier(_ letter: Letter, _ notification: Int64) throws -> [Int64]? {
    try journal.earlierContent(than: letter.report, notification: notification, at: .second(100))
      .map { [$0.filed.report.id, Int64($0.filed.revision)] }
  }

  @Test func `the previous report comes with what its newest revision says`() throws {
    let corrected = Letter(day: "05.03.2023", text: "Nodule de 9 mm.")
    for letter in [Letter(day: "05.03.2023"), corrected] {
      try journal.file(letter.report, at: .second(0))
    }
    let previous = try journal.previousContent(
      of: Letter(day: "05.03.2024").report, at: .second(100))
    #expect(previous.found?.revision == 2)
    #expect(previous.found?.content == corrected.report)
    #expect(previous.found?.report.id == previous.search.previous?.id)
    #expect(
      try journal.filedContent(of: 1, revision: 1).content == Letter(day: "05.03.2023").report)
  }

  @Test func `a report is compared with the previous one before and after it is filed`() throws {
    let (one, two) = (try notification("1"), try notification("2"))
    try journal.file(Letter(day: "05.03.2023").report, notification: one, at: .second(0))
    let new = Letter(day: "05.03.2024")
    #expect(try earlier(new, two) == [1, 1])
    try journal.file(new.report, notification: two, at: .second(100))
    #expect(try earlier(new, two) == [1, 1])
  }

  @Test func `a correction is compared with the revision before it, before and after`() throws {
    let numbers = try (1...3).map { try notification("\($0)") }
    try journal.file(Letter(day: "05.03.2023").report, notification: numbers[0], at: .second(0))
    try journal.file(Letter(day: "05.03.2024").report, notification: numbers[1], at: .second(1))
    let corrected = Letter(day: "05.03.2024", text: "Nodule de 9 mm.")
    #expect(try earlier(corrected, numbers[2]) == [2, 1])
    try journal.file(corrected.report, notification: numbers[2], at: .second(2))
    #expect(try earlier(corrected, numbers[2]) == [2, 1])
  }

  @Test func `a document that comes later makes no correction`() throws {
    let (one, two) = (try notification("1"), try notification("2"))
    try journal.file(Letter(day: "05.03.2023").report, notification: one, at: .second(0))
    try journal.file(Letter(day: "05.03.2024").report, notification: two, at: .second(1))
    let complete = Letter(day: "05.03.2024", text: "Nodule de 7 mm, net.")
    #expect(try earlier(complete, two) == [1, 1])
    try journal.file(complete.report, notification: two, at: .second(2))
    #expect(try earlier(complete, two) == [1, 1])
  }

  @Test func `a report that goes to two doctors is no correction of itself`() throws {
    let (one, two, other) = (try notification("1"), try notification("2"), try notification("3"))
    try journal.file(Letter(day: "05.03.2023").report, notification: one, at: .second(0))
    let new = Letter(day: "05.03.2024")
    try journal.file(new.report, notification: two, at: .second(1))
    #expect(try earlier(new, other) == [1, 1])
  }

  @Test func `a report of nobody, of another patient or the first is compared with nothing`() throws
  {
    let (one, two) = (try notification("1"), try notification("2"))
    try journal.file(Letter(day: "05.03.2023").report, notification: one, at: .second(0))
    for letter in [
      Letter(birthDate: nil, day: "05.03.2024"), Letter(given: "Petra", day: "05.03.2024"),
      Letter(title: "IRM", day: "05.03.2024"), Letter(day: "05.03.2022"),
    ] { #expect(try earlier(letter, two) == nil) }
  }

  @Test func `a revision that names another patient is never compared`() throws {
    let (one, two) = (try notification("1"), try notification("2"))
    let source = [Letter.source("aa")]
    try journal.file(
      Letter(family: nil, given: nil, birthDate: nil, day: "05.03.2024", sources: source).report,
      notification: one, at: .second(0))
    let named = Letter(day: "05.03.2024", sources: source)
    #expect(try earlier(named, two) == nil)
  }

  @Test func `a report whose text names another patient than its columns is damaged`() throws {
    try journal.file(Letter(given: "Petra", day: "05.03.2023").report, at: .second(0))
    let new = Letter(given: "Erika", day: "05.03.2024").report
    let given = PatientKey(new.identity).given
    try journal.write { database in
      try database.execute(sql: "UPDATE report SET given = ?", arguments: [given])
    }
    let error = #expect(throws: HistoryError.self) {
      try journal.previousContent(of: new, at: .second(100))
    }
    #expect(error?.code == .damaged)
  }
}
