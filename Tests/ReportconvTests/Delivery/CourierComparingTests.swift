// What changed since an earlier report, beside the report.

import Foundation
import GRDB
import Glibc
import ReportFormats
import ReportModel
import Testing
import ToolSupport

@testable import ReportHistory
@testable import reportconv

@Suite struct CourierComparingTests {
  private let rig: DeliveryRig
  private let before = Sample.letter("Knoten rechts, 5 mm.", day: "05.03.2022")
  private let after = Sample.letter("Knoten links, 5 mm.", day: "06.03.2023")

  init() throws {
    rig = try DeliveryRig()
    rig.diffs = [.html, .text]
  }

  private func deliver(_ messages: [UInt8]..., to profile: String = "muster") async throws {
    let courier = rig.courier()
    for message in messages {
      _ = try await courier.accept(message, profile: profile, at: rig.clock.now)
    }
  }

  private func folder(_ number: Int, _ profile: String = "muster") -> String {
    "out/20231114T221320Z-\(profile)-\(number)"
  }

  private func changes(_ folder: String) -> [String] {
    rig.workshop.names(in: folder).filter { $0.hasPrefix("diff") }
  }

  /// The summaries that events told, those of folders without one left out.
  private var told: [JSONValue] {
    rig.told.events.compactMap { event in
      if case .delivered(let folder) = event { return folder.diff }
      if case .completed(let folder) = event { return folder.diff }
      return nil
    }
  }

  private func line(_ event: DeliveryOutcome.Event) -> String {
    var json = JSONOutput()
    json.beginObject()
    DeliveryOutcome(id: 1, profile: "muster", event: event).writeMembers(to: &json)
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `a report is delivered with what changed since the previous one`() async throws {
    try await deliver(before, after)
    #expect(changes(folder(1)) == ["diff-summary.json"])
    #expect(changes(folder(2)) == ["diff-summary.json", "diff.html", "diff.txt"])
    let text = try #require(rig.workshop.text("\(folder(2))/diff.txt"))
    #expect(text.contains("Befund (findings): changed, laterality"))
    #expect(text.contains("+ Knoten {+links+}, 5 mm."))
    let page = try #require(rig.workshop.text("\(folder(2))/diff.html"))
    #expect(page.contains("report 1 of 2022-03-05 → 20231114T221320Z-muster-2"))
    let modes = try rig.workshop.shell("find out -type f -printf '%m\\n' | sort -u")
    #expect(modes.output == "600\n")
  }

  @Test func `events tell places and classes, null where there is none, and no words`() async throws
  {
    try await deliver(before, after)
    #expect(told.count == 2)
    #expect(told.first == .null)
    let diff = try #require(told.last)
    #expect(diff["report"] == .number("1"))
    #expect(diff["revision"] == .number("1"))
    #expect(diff["formats"] == .array([.string("html"), .string("text")]))
    #expect(diff["correction"] == .boolean(false))
    #expect(diff["critical"] == .array([.string("laterality")]))
    guard case .array(let sections)? = diff["sections"] else {
      Issue.record("there are no sections")
      return
    }
    #expect(sections.contains { $0["field"]?.string == "findings" })
    for event in rig.told.events {
      let line = line(event) + event.text
      for word in ["MUSTER", "Erika", "Knoten", "links", "Befund", "Thorax", "1960", "06.03"] {
        #expect(!line.contains(word), "\(word)")
      }
    }
    #expect(rig.told.events.last?.text.hasSuffix(", changed: laterality") == true)
  }

  @Test func `nothing is compared where nobody asks for it`() async throws {
    rig.diffs = []
    try await deliver(before, after)
    #expect(changes(folder(2)) == [])
    #expect(told.isEmpty)
    #expect(!rig.told.events.contains { line($0).contains(#""diff""#) })
  }

  @Test func `another patient's report is never compared`() async throws {
    try await deliver(before, Sample.letter("Knoten.", day: "06.03.2023", given: "Petra"))
    #expect(told == [.null, .null])
  }

  @Test func `a correction is compared with what it corrects`() async throws {
    try await deliver(before, after, Sample.letter("Knoten links, 15 mm.", day: "06.03.2023"))
    let text = try #require(rig.workshop.text("\(folder(3))/diff.txt"))
    #expect(text.contains("- Knoten links, [-5 mm-]."))
    #expect(told.last?["report"] == .number("2"))
    #expect(told.last?["revision"] == .number("1"))
    #expect(told.last?["correction"] == .boolean(true))
  }

  @Test func `a corrected day is told, that of another examination is not`() async throws {
    let day = Sample.letter("Kontrolle am 03.04.2023. Knoten links, 5 mm.", day: "06.03.2023")
    let corrected = Sample.letter("Kontrolle am 30.04.2023. Knoten links, 5 mm.", day: "06.03.2023")
    try await deliver(before, day, corrected)
    #expect(told.last?["critical"] == .array([.string("number")]))
  }

  @Test func `a report for two doctors is compared with the previous one for both`() async throws {
    try await deliver(before, after)
    let courier = rig.courier()
    _ = try await courier.accept(
      Sample.letter("Knoten links, 5 mm.", day: "06.03.2023", document: "2"), profile: "muster",
      at: rig.clock.now)
    #expect(told.last?["report"] == .number("1"))
  }

  @Test func `a comparison that fails keeps no report back, and is told`() async throws {
    try await deliver(before)
    try rig.journal.write { database in
      try database.execute(sql: "UPDATE revision SET json = x'00'")
    }
    try await deliver(after)
    #expect(try rig.journal.delivery(2)?.state == .delivered)
    #expect(rig.workshop.names(in: folder(2)).contains("report.html"))
    #expect(changes(folder(2)) == ["diff-summary.json"])
    #expect(told.last?["error"]?.string == "damaged")
    #expect(rig.told.events.last == .diffFailed(reason: "damaged"))
  }

  @Test func `a document that comes later brings the changes of what it says`() async throws {
    try await deliver(before)
    try await deliver(Sample.letter("Knoten links, 5 mm.", day: "06.03.2023", document: "2"))
    try rig.workshop.write("kept", to: "\(folder(2))/note.txt")
    let message = Sample.letter("Knoten links, 15 mm.", day: "06.03.2023")
    let report = try JSONReader.read(message, options: ReadOptions())
    rig.fetch = SampleFetch.bringing(Format.docx.writer?(report, WriteOptions()).bytes ?? [])
    rig.patient.onDisagreement = .deliver
    rig.diffs = [.text]
    rig.clock.advance(by: 10)
    await rig.courier().retryWhatIsDue()
    #expect(try rig.journal.delivery(2)?.hasDeliveredDocument == true)
    #expect(changes(folder(2)) == ["diff-summary.json", "diff.txt"])
    #expect(rig.workshop.text("\(folder(2))/note.txt") == "kept")
    #expect(rig.workshop.text("\(folder(2))/diff.txt")?.contains("{+links, 15 mm+}") == true)
    #expect(told.last?["report"] == .number("1"))
  }

  @Test func `what waits for a person has no changes until it is proven whose it is`() async throws
  {
    try await deliver(before)
    try rig.openJean()
    try await deliver(after)
    let aside = "out/.quarantine/20231114T221320Z-muster-2"
    #expect(rig.workshop.names(in: aside).contains("report.json"))
    #expect(changes(aside) == [])
    try release("1960-02-01 MUSTER")
    #expect(changes(folder(2)) == ["diff-summary.json", "diff.html", "diff.txt"])
  }

  @Test func `what is given to another patient than it names is compared with nobody's`()
    async throws
  {
    try await deliver(before)
    try rig.openJean()
    try await deliver(after)
    try release("1952-03-11 SPECIMEN", force: "typo of the sender")
    #expect(rig.workshop.names(in: folder(2)).contains("report.json"))
    #expect(changes(folder(2)) == [])
  }

  private func release(_ patient: String, force: String? = nil) throws {
    let work = QuarantineWork(
      audit: AuditLog(path: rig.workshop.path("state/audit.jsonl")), journal: rig.journal,
      now: rig.clock.now, hasCommand: { _ in false },
      comparison: { [diffs = rig.diffs] _ in ComparisonPlan(formats: diffs) })
    let report = try #require(Quarantine.reports(in: [rig.workshop.path("out")]).first)
    _ = try work.release(report, to: patient, force: force)
  }

  @Test(arguments: 1...6)
  func `changes are there once after a kill at any moment`(number: Int) async throws {
    try await deliver(before)
    let base = rig.workshop.path(".")
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [base = base as String, number = number as Int] in
      let courier = try KilledStart.courier(
        base, at: number, fetch: SampleFetch.bringing(try Sample.document()))
      try await courier.accept(
        Sample.letter("Knoten links, 5 mm.", day: "06.03.2023"), profile: "muster",
        at: Date(timeIntervalSince1970: 1_700_000_000))
      // Where there are fewer moments, the kill comes when all is done.
      kill(getpid(), SIGKILL)
    }
    await rig.courier().finishWhatWasBegun()
    #expect(rig.delivered.count == 2, "killed at \(number)")
    #expect(changes(folder(2)) == ["diff-summary.json", "diff.html", "diff.txt"])
    let summary = try #require(ComparisonSummary.stored(in: rig.workshop.path(folder(2))))
    #expect(summary["report"] == .number("1"))
    #expect(try rig.journal.unfinished(of: ["muster"]) == [])
    #expect(try rig.journal.steps(of: 2).count { $0.name == "delivered" } == 1)
  }
}
