// Reports are filed once, and what comes again with other content is a revision.

import Foundation
import ReportModel
import ReportNormalizer
import Testing

@testable import ReportHistory

@Suite struct JournalFilingTests {
  private let folder: StateFolder
  private let journal: Journal

  init() throws {
    folder = try StateFolder()
    journal = try Journal(path: folder.path())
  }

  private func file(_ letter: Letter, second: Double = 0) throws -> FiledReport {
    try journal.file(letter.report, at: .second(second))
  }

  @Test func `the same content is no new revision`() throws {
    #expect(try file(Letter(day: "05.03.2024")) == .added(id: 1))
    #expect(try file(Letter(day: "05.03.2024")) == .known(id: 1, revision: 1))
    #expect(try journal.revisions(of: 1).count == 1)
  }

  @Test func `what the same content was read from is noted`() throws {
    let (html, docx) = (Letter.source("aa", format: "html"), Letter.source("bb"))
    _ = try file(Letter(sources: [html]))
    #expect(try file(Letter(sources: [html, docx])) == .known(id: 1, revision: 1))
    #expect(try journal.revisions(of: 1).map(\.sources) == [[html, docx]])
    #expect(
      try file(Letter(text: "Nodule.", sources: [docx])) == .revised(id: 1, revision: 2))
  }

  @Test func `other content of the same patient, kind and day is a revision`() throws {
    _ = try file(Letter(day: "05.03.2024"))
    let changed = Letter(title: "SCANNER THORACIQUE", day: "05.03.2024", text: "Nodule de 9 mm.")
    #expect(try file(changed, second: 1) == .revised(id: 1, revision: 2))
    #expect(try file(Letter(day: "05.03.2024")) == .known(id: 1, revision: 1))
    #expect(try file(changed) == .known(id: 1, revision: 2))
    #expect(try journal.content(of: 1) == changed.report)
    #expect(try journal.content(of: 1, revision: 1) == Letter(day: "05.03.2024").report)
    #expect(try journal.report(1).revisions == 2)
    #expect(try journal.report(1).examination.name == "SCANNER THORACIQUE")
    #expect(try journal.report(1).received == .second(0))
  }

  @Test func `another day, kind or patient is another report`() throws {
    _ = try file(Letter(day: "05.03.2024"))
    #expect(try file(Letter(day: "06.03.2024")) == .added(id: 2))
    #expect(try file(Letter(title: "Scanner abdominal", day: "05.03.2024")) == .added(id: 3))
    #expect(try file(Letter(given: "Petra", day: "05.03.2024")) == .added(id: 4))
    #expect(try file(Letter(family: "MODELL", day: "05.03.2024")) == .added(id: 5))
  }

  @Test func `without a day, other content is another report`() throws {
    _ = try file(Letter())
    #expect(try file(Letter(text: "Nodule de 9 mm.")) == .added(id: 2))
  }

  @Test func `the day that a document was made does not make a revision`() throws {
    var first = Letter().report
    first.dates.created = "2024-03-05T11:20:00Z"
    var second = Letter(text: "Nodule de 9 mm.").report
    second.dates.created = "2024-03-05T11:20:00Z"
    #expect(try journal.file(first, at: .second(0)) == .added(id: 1))
    #expect(try journal.file(second, at: .second(1)) == .added(id: 2))
  }

  @Test func `the same document read anew is a revision`() throws {
    let sources = [Letter.source("aa")]
    _ = try file(Letter(sources: sources))
    #expect(
      try file(Letter(text: "Nodule de 7 mm, stable.", sources: sources))
        == .revised(id: 1, revision: 2))
    let nobody = Letter(family: nil, given: nil, birthDate: nil, sources: sources)
    #expect(try file(nobody) == .revised(id: 1, revision: 3))
  }

  @Test func `the same document is no revision where the patients disagree`() throws {
    _ = try file(Letter(sources: [Letter.source("aa")]))
    #expect(try file(Letter(given: "Petra", sources: [Letter.source("aa")])) == .added(id: 2))
  }

  @Test func `the same short text can be that of two patients`() throws {
    let source = Letter.source("bb", format: "txt")
    _ = try file(Letter(sources: [source]))
    let nobody = Letter(family: nil, given: nil, birthDate: nil, sources: [source])
    #expect(try file(nobody) == .added(id: 2))
  }

  @Test func `reports of nobody are the same only where all sources are`() throws {
    let nobody = Letter(family: nil, given: nil, birthDate: nil)
    var read = nobody
    read.sources = [Letter.source("cc", format: "txt")]
    #expect(try file(nobody) == .added(id: 1))
    #expect(try file(nobody) == .added(id: 2))
    #expect(try file(read) == .added(id: 3))
    #expect(try file(read) == .known(id: 3, revision: 1))
  }

  @Test func `what the same notification brings is the same report`() throws {
    let notification = try journal.take("message").id
    let nobody = Letter(family: nil, given: nil, birthDate: nil)
    var later = nobody
    later.text = "Nodule de 7 mm. Signé."
    #expect(
      try journal.file(nobody.report, notification: notification, at: .second(0))
        == .added(id: 1))
    #expect(
      try journal.file(later.report, notification: notification, at: .second(1))
        == .revised(id: 1, revision: 2))
    #expect(try journal.revisions(of: 1).map(\.notification) == [notification, notification])
  }

  @Test func `a report that contradicts itself is filed, and is nobody's revision`() throws {
    let petra = IdentityToken(kind: .given, value: "Petra", location: Location(part: "footer"))
    var report = Letter(day: "05.03.2024").report
    report.identity.append(petra)
    #expect(try file(Letter(day: "05.03.2024")) == .added(id: 1))
    #expect(try journal.file(report, at: .second(1)) == .added(id: 2))
    #expect(try journal.report(2).patient.contradictions == [.given])
  }
}
