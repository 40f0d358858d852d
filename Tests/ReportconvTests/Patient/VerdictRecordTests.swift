// What is kept of a decision: the file, the audit, and the patient whom a person names.

import FoundationEssentials
import ReportModel
import ReportNormalizer
import Testing
import ToolSupport

@testable import reportconv

@Suite struct VerdictRecordTests {
  private let erika = PatientContext(
    identifiers: ["1960020100037"], family: "MUSTER", otherFamilies: ["BEISPIEL"], given: "Erika",
    birthDate: "1960-02-01", sex: "female", version: "abc")

  private func record(_ context: PatientContext?) -> VerdictRecord {
    let source = IdentitySource(payload: "docx", location: Location(part: "header"))
    return VerdictRecord(
      id: 42, profile: "muster", time: Date(timeIntervalSince1970: 0), decision: "deliver",
      verdict: PatientVerdict(
        .match,
        [VerdictReason(.agrees, .birthDate, sources: [source]), VerdictReason(.contextChanged)]),
      contextVersion: "abc", context: context)
  }

  @Test func `the line of the audit has kinds and sources, and nobody's name`() {
    #expect(
      String(decoding: record(erika).line, as: UTF8.self) == """
        {"time":"1970-01-01T00:00:00.000Z","delivery":42,"profile":"muster","decision":"deliver",\
        "verdict":"match","reasons":[{"code":"agrees","kind":"birthDate","sources":["docx header"]},\
        {"code":"contextChanged"}]}

        """)
  }

  @Test func `the file of a folder comes back as it was written`() throws {
    let workshop = try Workshop()
    try workshop.write(record(erika).file, to: "a/verdict.json")
    let stored = try #require(StoredVerdict(in: workshop.path("a")))
    #expect(stored.id == 42)
    #expect(stored.profile == "muster")
    #expect(stored.decision == "deliver")
    #expect(stored.verdict == "match")
    #expect(stored.reasons == ["birthDate agrees (docx header)", "contextChanged"])
    #expect(stored.context == erika)
    try workshop.write(record(nil).file, to: "b/verdict.json")
    #expect(StoredVerdict(in: workshop.path("b"))?.context == nil)
    #expect(StoredVerdict(in: workshop.path("none")) == nil)
  }

  @Test func `lines are added to the audit, which is the user's alone`() throws {
    let workshop = try Workshop()
    let audit = AuditLog(path: workshop.path("state/deep/audit.jsonl"))
    try audit.add(record(nil))
    try audit.add(record(nil))
    #expect(try Workshop.jsonLines(workshop.text("state/deep/audit.jsonl") ?? "").count == 2)
    #expect(try workshop.shell("stat -c %a state/deep/audit.jsonl").output == "600\n")
  }

  @Test func `a patient is named by a number, or by birth date and family name`() {
    let named = PatientContext(naming: "1960-02-01 MUSTER BEISPIEL, Erika Maria")
    #expect(named?.family == "MUSTER BEISPIEL")
    #expect(named?.given == "Erika Maria")
    #expect(named?.birthDate == "1960-02-01")
    #expect(PatientContext(naming: "01.02.1960 Muster")?.birthDate == "1960-02-01")
    #expect(PatientContext(naming: "1960 0201 000 37")?.identifiers == ["1960020100037"])
    #expect(PatientContext(naming: "19600201000")?.identifiers == ["19600201000"])
    for text in ["", "Muster", "4711", "1960-02-01", "1960-02-31 Muster", "1960020100038"] {
      #expect(PatientContext(naming: text) == nil, "\(text)")
    }
  }
}
