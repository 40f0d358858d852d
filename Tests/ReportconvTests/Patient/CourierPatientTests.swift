// Reports of the open patient, of another, and of nobody: where each comes to be.

import FoundationEssentials
import ReportFormats
import ReportHistory
import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct CourierPatientTests {
  private let rig: DeliveryRig
  private let name = "20231114T221320Z-muster-1"

  init() throws { rig = try DeliveryRig() }

  private func accept(_ message: [UInt8], by courier: Courier? = nil) async throws -> Delivery {
    let courier = courier ?? rig.courier()
    return try #require(try await courier.accept(message, profile: "muster", at: rig.clock.now))
  }

  private func verdict(_ folder: String) throws -> JSONValue {
    try JSONValue(json: rig.bytes("\(folder)/verdict.json"))
  }

  @Test func `a report of the open patient has its place, with the verdict beside it`() async throws
  {
    try rig.openErika()
    let delivery = try await accept(PatientSample.message(PatientSample.erika))
    #expect(delivery.state == .delivered)
    #expect(rig.delivered == [name])
    let verdict = try verdict("out/\(name)")
    #expect(verdict["verdict"]?.string == "match")
    #expect(verdict["decision"]?.string == "deliver")
    #expect(verdict["contextVersion"]?.string?.utf8.count == 64)
    #expect(try rig.decisions() == ["deliver match"])
  }

  @Test func `a report of another patient is put aside, in files for the user alone`() async throws
  {
    try rig.openJean()
    let delivery = try await accept(PatientSample.message(PatientSample.erika))
    #expect(delivery.state == .quarantined)
    #expect(delivery.folder == rig.workshop.path("out/.quarantine/\(name)"))
    #expect(rig.workshop.names(in: "out") == [".quarantine"])
    #expect(rig.workshop.names(in: "out/.quarantine/\(name)").contains("report.json"))
    let modes = try rig.workshop.shell(
      "find out/.quarantine -printf '%m %y\\n' | sort -u; stat -c %a state/audit.jsonl")
    #expect(modes.output == "600 f\n700 d\n600\n")
    #expect(try rig.decisions() == ["quarantine mismatch"])
    #expect(rig.told.deliveries == 0)
    #expect(try rig.journal.unfinished(of: ["muster"]).isEmpty)
  }

  private let disputed = Array(
    #"""
    {"type":"report_ready","plaintext_report":"Befund\n\nKnoten rechts, 5 mm.",
     "html_content":"<h2>Befund</h2><p>Knoten rechts, 6 mm.</p>"}
    """#.utf8)

  @Test func `a report whose payloads differ in a number is put aside`() async throws {
    let delivery = try await accept(disputed)
    #expect(delivery.state == .quarantined)
    let folder = "out/.quarantine/\(name)"
    #expect(try verdict(folder)["decision"]?.string == "quarantine")
    let findings = try #require(rig.workshop.text("\(folder)/findings.json"))
    #expect(findings.contains("critical"))
  }

  @Test func `it is delivered where that is wanted`() async throws {
    rig.patient.onDisagreement = .deliver
    #expect(try await accept(disputed).state == .delivered)
  }

  @Test func `neither audit nor events name anybody`() async throws {
    try rig.openJean()
    _ = try await accept(PatientSample.message(PatientSample.erika))
    let audit = try #require(rig.workshop.text("state/audit.jsonl"))
    let events = rig.told.events.map { "\($0.text) \($0)" }.joined()
    let steps = try rig.journal.steps(of: 1).map { $0.detail ?? "" }.joined()
    for word in ["MUSTER", "Erika", "SPECIMEN", "Jean", "1960", "1952", "Lunge"] {
      #expect(!audit.contains(word) && !events.contains(word) && !steps.contains(word), "\(word)")
    }
    #expect(audit.contains(#""kind":"birthDate","sources":["html body"]"#))
  }

  @Test func `a report that names nobody is never in a patient's place`() async throws {
    try rig.openErika()
    let delivery = try await accept(PatientSample.message("Befund"))
    #expect(delivery.state == .delivered)
    #expect(delivery.folder == rig.workshop.path("out/unassigned/\(name)"))
    #expect(rig.delivered == ["unassigned"])
    #expect(try rig.decisions() == ["unassigned unknown"])
  }

  @Test func `without a file of the open patient, nothing is other than before`() async throws {
    let delivery = try await accept(PatientSample.message(PatientSample.erika))
    #expect(delivery.state == .delivered)
    #expect(!rig.workshop.names(in: "out/\(name)").contains("verdict.json"))
    #expect(try rig.audit().isEmpty)
  }

  @Test func `payloads of two persons are put aside whoever is open`() async throws {
    let message = PatientSample.message(PatientSample.erika, text: PatientSample.jean)
    let delivery = try await accept(message)
    #expect(delivery.state == .quarantined)
    #expect(try rig.decisions() == ["quarantine payloadsDisagree"])
  }

  @Test func `a patient who is opened before the write is the one who counts`() async throws {
    try rig.openErika()
    let courier = rig.courier()
    let rig = rig
    rig.fetch = { _, _ in .failed(reason: "no network") }
    // The doctor opens another patient while the document is fetched.
    let slow = try DeliveryRig()
    try slow.openErika()
    let file = slow.patient.file
    slow.fetch = { _, _ in
      guard let file else { return .failed(reason: "no file") }
      let text = """
        {"schema":"reportconv.patient","version":"1.0","opened":"2023-11-14T22:13:20Z",
        "family":"SPECIMEN","given":"Jean","birthDate":"1952-03-11"}
        """
      try? PrivateFile.write(Array(text.utf8), to: file)
      return .unreachable(reason: "gone")
    }
    let delivery = try await slow.courier().accept(
      PatientSample.message(PatientSample.erika, address: true), profile: "muster",
      at: slow.clock.now)
    #expect(delivery?.state == .quarantined)
    let reasons = try #require(slow.workshop.text("state/audit.jsonl"))
    #expect(reasons.contains("contextChanged"))
    // Here, nobody opens another.
    #expect(
      try await accept(PatientSample.message(PatientSample.erika), by: courier).state == .delivered)
  }

  @Test func `a report that is held comes when its patient is opened`() async throws {
    rig.patient.onMismatch = .hold
    try rig.openJean()
    let courier = rig.courier()
    #expect(
      try await accept(PatientSample.message(PatientSample.erika), by: courier).state == .written)
    #expect(rig.workshop.names(in: "out").filter { !$0.hasPrefix(".") }.isEmpty)
    rig.clock.advance(by: 10)
    await courier.retryWhatIsDue()
    #expect(try rig.decisions() == ["hold mismatch"])
    try rig.openErika()
    rig.clock.advance(by: 600)
    await courier.retryWhatIsDue()
    #expect(try rig.journal.delivery(1)?.state == .delivered)
    #expect(try rig.decisions() == ["hold mismatch", "deliver match"])
  }

  @Test func `an expired context opens nobody`() async throws {
    try rig.openErika()
    rig.clock.advance(by: 3_601)
    let delivery = try await accept(PatientSample.message(PatientSample.erika))
    #expect(delivery.folder?.contains("/unassigned/") == true)
  }

  @Test func `a crash between the place on record and the place taken changes nothing`()
    async throws
  {
    try rig.openJean()
    let received = try rig.journal.receive(
      profile: "muster", bytes: PatientSample.message(PatientSample.erika), at: rig.clock.now)
    let courier = rig.courier()
    let delivery = try #require(try rig.journal.delivery(received.id))
    try await courier.write(delivery)
    let aside = rig.workshop.path("out/.quarantine/\(name)")
    try rig.journal.record(.written(folder: aside), of: received.id, at: rig.clock.now)
    await rig.courier().finishWhatWasBegun()
    #expect(try rig.journal.delivery(received.id)?.state == .quarantined)
    #expect(rig.workshop.names(in: "out") == [".quarantine"])
    // And once more, where the place was taken and not recorded.
    try rig.journal.record(.written(folder: aside), of: received.id, at: rig.clock.now)
    await rig.courier().finishWhatWasBegun()
    #expect(try rig.journal.delivery(received.id)?.state == .quarantined)
    #expect(try rig.decisions() == ["quarantine mismatch"])
  }

  @Test func `a document that comes late and names another is put aside; the rest stays`()
    async throws
  {
    try rig.openErika()
    let message = PatientSample.message(PatientSample.erika, address: true)
    #expect(try await accept(message).state == .delivered)
    let other = try JSONReader.read(
      PatientSample.message(PatientSample.jean), options: ReadOptions())
    rig.fetch = SampleFetch.bringing(Format.docx.writer?(other, WriteOptions()).bytes ?? [])
    rig.clock.advance(by: 60)
    await rig.courier().retryWhatIsDue()
    #expect(!rig.workshop.names(in: "out/\(name)/received").contains("report.docx"))
    #expect(rig.workshop.names(in: "out/.quarantine/\(name)/received").contains("report.docx"))
    #expect(try rig.decisions() == ["deliver match", "quarantine payloadsDisagree"])
    #expect(try rig.journal.delivery(1)?.document == .expired)
  }

  @Test func `a document that comes late and names the patient completes the report`() async throws
  {
    try rig.openErika()
    let message = PatientSample.message(PatientSample.erika, address: true)
    #expect(try await accept(message).state == .delivered)
    let same = try JSONReader.read(
      PatientSample.message(PatientSample.erika), options: ReadOptions())
    rig.fetch = SampleFetch.bringing(Format.docx.writer?(same, WriteOptions()).bytes ?? [])
    try rig.openJean()
    rig.clock.advance(by: 60)
    await rig.courier().retryWhatIsDue()
    #expect(rig.workshop.names(in: "out/\(name)/received").contains("report.docx"))
    #expect(try verdict("out/\(name)")["verdict"]?.string == "match")
  }

  @Test func `the command is told whose report it is`() async throws {
    try rig.openErika()
    rig.command =
      "printf '%s' \"$REPORTCONV_DECISION $REPORTCONV_VERDICT\" > \"$REPORTCONV_FOLDER/told\""
    _ = try await accept(PatientSample.message(PatientSample.erika))
    #expect(rig.workshop.text("out/\(name)/told") == "deliver match")
  }
}
