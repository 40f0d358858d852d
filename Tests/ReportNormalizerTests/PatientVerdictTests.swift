// Whose report it is: the table of cases, and what reasons may say.

import ReportModel
import ReportNormalizer
import Testing

@Suite struct PatientVerdictTests {
  private let cases: [VerdictCase]

  init() throws { cases = try VerdictCase.all() }

  @Test func `the table has all kinds of cases`() {
    #expect(cases.count >= 100)
    #expect(Set(cases.map(\.name)).count == cases.count)
    #expect(Set(cases.map(\.expected)) == Set(PatientVerdict.Outcome.allCases))
  }

  @Test func `nothing matches that should not`() {
    for item in cases where item.expected != .match {
      #expect(item.verdict.outcome != .match, "\(item.name): \(item.reason)")
    }
  }

  @Test func `of what should match, at most one in twenty is unknown, and nothing a mismatch`() {
    let matches = cases.filter { $0.expected == .match }
    let others = matches.filter { $0.verdict.outcome != .match }
    #expect(others.count * 20 <= matches.count, "\(others.map(\.name))")
    for item in others { #expect(item.verdict.outcome == .unknown, "\(item.name)") }
  }

  @Test func `every case comes to the verdict of the table`() {
    for item in cases {
      #expect(
        item.verdict.outcome == item.expected,
        "\(item.name): \(item.reason); \(item.verdict.reasons.map(\.description)); \(item.payloads)"
      )
    }
  }

  @Test func `every verdict has a reason, and none has a value in it`() {
    for item in cases {
      let verdict = item.verdict
      #expect(!verdict.reasons.isEmpty, "\(item.name)")
      let words = verdict.reasons.map(\.description).joined(separator: " ")
      let values =
        item.payloads.flatMap(\.tokens).map(\.value) + (item.context?.tokens ?? []).map(\.value)
      for value in values where value.utf8.count > 2 && !["male", "female"].contains(value) {
        #expect(!words.contains(value), "\(item.name)")
      }
    }
  }

  @Test func `a reason names kind and sources`() {
    let header = Location(part: "header/table")
    let payloads = ["docx", "html"].map {
      PayloadIdentity(
        format: $0,
        tokens: [IdentityToken(kind: .birthDate, value: "1960-02-01", location: header)])
    }
    let context = PatientContext(family: "MUSTER", birthDate: "1960-02-02")
    let verdict = PatientVerdict(on: payloads, for: context, at: 0, lifetime: 1)
    #expect(verdict.outcome == .mismatch)
    #expect(
      verdict.reasons.map(\.description)
        == ["birthDate disagrees (docx header/table, html header/table)"])
  }

  @Test func `a location that a report makes up is not repeated`() {
    let location = Location(part: "MUSTER Erika/header", section: ["MUSTER"])
    #expect(IdentitySource(payload: "json", location: location).description == "json header")
    #expect(
      IdentitySource(payload: "json", location: Location(part: "Erika")).description == "json body")
  }

  @Test func `a context expires, and one from the future does not count`() {
    let context = PatientContext(opened: 1_000_000)
    #expect(!context.hasExpired(at: 1_000_000, lifetime: 10))
    #expect(!context.hasExpired(at: 1_000_010, lifetime: 10))
    #expect(context.hasExpired(at: 1_000_011, lifetime: 10))
    #expect(!context.hasExpired(at: 900_000, lifetime: 10))
    #expect(context.hasExpired(at: 800_000, lifetime: 10))
    #expect(PatientContext(opened: .min).hasExpired(at: .max, lifetime: 10))
  }

  @Test func `the order of payloads does not matter`() {
    for item in cases {
      var other = item
      other.payloads.reverse()
      #expect(other.verdict.outcome == item.verdict.outcome, "\(item.name)")
    }
  }
}
