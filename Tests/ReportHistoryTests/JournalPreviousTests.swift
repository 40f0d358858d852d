// The rule for the previous report.

import Foundation
import ReportModel
import ReportNormalizer
import TestSupport
import Testing

@testable import ReportHistory

@Suite struct JournalPreviousTests {
  private let folder: StateFolder
  private let journal: Journal

  init() throws {
    folder = try StateFolder()
    journal = try Journal(path: folder.path())
  }

  private func file(_ letters: Letter...) throws {
    for letter in letters { try journal.file(letter.report, at: .second(0)) }
  }

  private func previous(_ letter: Letter, second: Double = 100) throws -> Int64? {
    let found = try journal.previous(of: letter.report, at: .second(second))?.id
    let search = try journal.searchPrevious(of: letter.report, at: .second(second))
    #expect(search.previous?.id == found)
    let taken = search.candidates.filter {
      if case .taken = $0.verdict { true } else { false }
    }
    #expect(taken.map(\.report.id) == [found].compactMap(\.self))
    return found
  }

  @Test func `the newest before it is taken`() throws {
    try file(
      Letter(day: "05.03.2021"), Letter(day: "05.03.2023"), Letter(day: "05.03.2022"),
      Letter(day: "05.03.2025"))
    #expect(try previous(Letter(day: "05.03.2024")) == 2)
    #expect(try previous(Letter(day: "05.03.2021")) == nil)
  }

  @Test func `it is not the report itself, nor a revision of it`() throws {
    try file(Letter(day: "05.03.2023"), Letter(day: "05.03.2024"))
    #expect(try previous(Letter(day: "05.03.2024")) == 1)
    #expect(try previous(Letter(day: "05.03.2024", text: "Corrigé.")) == 1)
  }

  @Test func `the kind is the same, and so is the side`() throws {
    try file(
      Letter(title: "IRM du genou gauche", day: "05.03.2023"),
      Letter(title: "IRM du genou droit", day: "05.03.2022"))
    #expect(try previous(Letter(title: "IRM du genou droit", day: "05.03.2024")) == 2)
    #expect(try previous(Letter(title: "IRM du genou", day: "05.03.2024")) == nil)
    #expect(try previous(Letter(title: nil, day: "05.03.2024")) == nil)
  }

  @Test func `the national number is enough`() throws {
    try file(
      Letter(family: nil, given: nil, birthDate: nil, number: "1960020100037", day: "05.03.2023"))
    #expect(try previous(Letter(number: "1960020100037", day: "05.03.2024")) == 1)
    #expect(try previous(Letter(day: "05.03.2024")) == nil)
  }

  @Test(arguments: [
    Letter(family: nil, day: "05.03.2024"), Letter(birthDate: nil, day: "05.03.2024"),
    Letter(family: nil, given: nil, birthDate: nil, day: "05.03.2024"),
    Letter(given: "Petra", day: "05.03.2024"), Letter(family: "MODELL", day: "05.03.2024"),
    Letter(birthDate: "1960-02-02", day: "05.03.2024"),
    Letter(number: "1964090500085", day: "05.03.2024"),
  ])
  func `no identity, or another, has no previous report`(letter: Letter) throws {
    try file(Letter(number: "1960020100037", day: "05.03.2023"))
    #expect(try previous(letter) == nil)
  }

  @Test func `a twin's newer report does not hide one's own`() throws {
    try file(Letter(day: "05.03.2022"), Letter(given: "Petra", day: "05.03.2023"))
    #expect(try previous(Letter(day: "05.03.2024")) == 1)
    let search = try journal.searchPrevious(
      of: Letter(day: "05.03.2024").report, at: .second(100))
    #expect(
      search.candidates.map(\.verdict)
        == [.otherPatient([.given]), .taken(.birthDateAndFamily)])
  }

  @Test func `without a day, the time of receipt counts`() throws {
    try journal.file(Letter(text: "Eins.").report, at: .second(10))
    try journal.file(Letter(text: "Zwei.").report, at: .second(20))
    #expect(try previous(Letter(text: "Drei."), second: 30) == 2)
    #expect(try previous(Letter(text: "Drei."), second: 15) == 1)
    #expect(try previous(Letter(text: "Zwei."), second: 30) == 1)
  }

  @Test func `each report that was looked at is told of`() throws {
    try file(
      Letter(day: "05.03.2022"), Letter(day: "05.03.2023"), Letter(day: "05.03.2025"),
      Letter(title: "Scanner abdominal", day: "06.03.2023"), Letter(day: "05.03.2024"))
    let search = try journal.searchPrevious(
      of: Letter(day: "05.03.2024").report, at: .second(100))
    #expect(search.itself == 5)
    #expect(
      search.candidates.map(\.verdict)
        == [.notBefore, .itself, .otherKind, .taken(.birthDateAndFamily), .older])
  }

  @Test func `a report that contradicts itself is never taken`() throws {
    var report = Letter(day: "05.03.2023").report
    report.identity.append(
      IdentityToken(kind: .given, value: "Petra", location: Location(part: "footer")))
    try journal.file(report, at: .second(0))
    #expect(try previous(Letter(day: "05.03.2024")) == nil)
    #expect(try journal.previous(of: report, at: .second(100)) == nil)
  }

  @Test func `what is found is always proven, of the kind, and before`() throws {
    var random = SplitMix64(seed: 11)
    func letter() -> Letter {
      Letter(
        title: ["IRM genou droit", "IRM genou gauche", "Befund"].randomElement(using: &random),
        family: ["MUSTER", "Muster", "MODELL", nil].randomElement(using: &random) ?? nil,
        given: ["Erika", "Petra", nil].randomElement(using: &random) ?? nil,
        birthDate: ["1960-02-01", "1964-09-05", nil].randomElement(using: &random) ?? nil,
        number: [nil, nil, "1960020100037", "1964090500085"].randomElement(using: &random) ?? nil,
        day: ["05.03.2022", "06.03.2023", "07.03.2024", nil].randomElement(using: &random) ?? nil,
        text: "\(UInt16.random(in: 0...9, using: &random)) mm")
    }
    var found = 0
    for second in 0..<400 {
      let letter = letter()
      let report = letter.report
      let time = Date.second(Double(second))
      if let previous = try journal.previous(of: report, at: time) {
        found += 1
        let content = try journal.content(of: previous.id)
        let comparison = PatientKey(content.identity).compared(with: PatientKey(report.identity))
        if case .same = comparison {} else { Issue.record("not the same patient") }
        #expect(Examination(of: content).kind == Examination(of: report).kind)
        let day = Examination(of: report).date.flatMap { Day.start(of: $0.day) }
        #expect(previous.ordered < day ?? time)
      }
      try journal.file(report, at: time)
    }
    #expect(found > 30)
  }
}
