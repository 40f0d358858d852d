// Reports in quarantine: found, released by who names the patient, discarded.

import FoundationEssentials
import ReportHistory
import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct QuarantineTests {
  private let rig: DeliveryRig
  private let name = "20231114T221320Z-muster-1"

  init() async throws {
    rig = try DeliveryRig()
    try rig.openJean()
    _ = try await rig.courier().accept(
      PatientSample.message(PatientSample.erika), profile: "muster", at: rig.clock.now)
  }

  private var work: QuarantineWork {
    QuarantineWork(
      audit: AuditLog(path: rig.workshop.path("state/audit.jsonl")), journal: rig.journal,
      now: rig.clock.now, hasCommand: { _ in true })
  }

  private func report() throws -> QuarantinedReport {
    try #require(Quarantine.reports(in: [rig.workshop.path("out")]).first)
  }

  private func release(_ patient: String, force: String? = nil) throws -> String {
    let report = try report()
    do throws(ReleaseError) {
      _ = try work.release(report, to: patient, force: force)
      return "released"
    } catch {
      return error.code
    }
  }

  @Test func `a report is found with why it is there`() throws {
    let report = try report()
    #expect(report.stored.id == 1)
    #expect(report.stored.profile == "muster")
    #expect(report.stored.verdict == "mismatch")
    #expect(report.stored.reasons.contains("birthDate disagrees (html body)"))
    #expect(report.files.contains("received/message.json"))
    #expect(Quarantine.reports(in: [rig.workshop.path("none")]).isEmpty)
  }

  @Test(arguments: ["1960-02-01 MUSTER", "01.02.1960 Muster, Erika", "1960020100037"])
  func `who names the patient of the report releases it`(patient: String) throws {
    #expect(try release(patient) == "released")
    #expect(rig.workshop.names(in: "out/\(name)").contains("report.json"))
    let delivery = try #require(try rig.journal.delivery(1))
    #expect(delivery.state == .delivered)
    #expect(delivery.folder == rig.workshop.path("out/\(name)"))
    #expect(delivery.hook == .due)
    #expect(try rig.decisions().last?.hasPrefix("released") == true)
    #expect(StoredVerdict(in: rig.workshop.path("out/\(name)"))?.decision == "released")
    #expect(Quarantine.reports(in: [rig.workshop.path("out")]).isEmpty)
  }

  @Test(arguments: [
    ("1952-03-11 SPECIMEN", "contradicted"), ("1960-02-01 MUSTER, Anna", "contradicted"),
    ("1952031100005", "contradicted"), ("MUSTER", "badPatient"), ("4711", "badPatient"),
    ("1960-02-30 MUSTER", "badPatient"), ("1960020100036", "badPatient"), ("", "badPatient"),
    ("1960-02-01", "badPatient"), ("1960-02-01 ,", "badPatient"),
  ])
  func `who names another, or nobody, does not`(patient: String, code: String) throws {
    #expect(try release(patient) == code)
    #expect(try report().stored.id == 1)
    #expect(try rig.journal.delivery(1)?.state == .quarantined)
    #expect(try rig.decisions() == ["quarantine mismatch"])
  }

  @Test func `a reason releases it to another, and is in the audit`() throws {
    #expect(try release("1952-03-11 SPECIMEN", force: "typo of the sender") == "released")
    #expect(try rig.audit().last?["force"]?.string == "typo of the sender")
    #expect(try rig.decisions().last == "released mismatch")
  }

  @Test func `a report that is discarded is gone, and the audit says so`() throws {
    try work.discard(try report())
    #expect(rig.workshop.names(in: "out/.quarantine").isEmpty)
    #expect(try rig.journal.quarantined().isEmpty)
    #expect(try rig.decisions() == ["quarantine mismatch", "discarded mismatch"])
    #expect(try !rig.journal.messages(of: 1).isEmpty)
  }

  @Test func `a released report runs its command at the next look`() async throws {
    rig.command = "touch \"$REPORTCONV_FOLDER/ran\""
    #expect(try release("1960-02-01 MUSTER") == "released")
    await rig.courier().retryWhatIsDue()
    #expect(rig.workshop.names(in: "out/\(name)").contains("ran"))
  }
}
