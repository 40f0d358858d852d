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

  // MARK: - One slip

  private let erika = PatientContext(
    identifiers: ["1960020100037"], family: "MUSTER", given: "Erika", birthDate: "1960-02-01",
    sex: "female")

  private func outcome(
    family: String = "MUSTER", given: String = "Erika", birth: String = "01.02.1960",
    number: String = "1960020100037"
  ) -> PatientVerdict.Outcome {
    let lines = [
      "Nom : \(family)", "Prénom : \(given)", "Né(e) le : \(birth)", "Matricule : \(number)",
    ]
    let report = Report(headers: [PageRegion(blocks: lines.map(paragraph))])
    let payload = PayloadIdentity(format: "docx", tokens: IdentityReader.tokens(in: report))
    return PatientVerdict(on: [payload], for: erika, at: 0, lifetime: 1).outcome
  }

  /// The text with each of its characters replaced by each of some others.
  private func slips(in text: String, _ others: String) -> [String] {
    let letters = Array(text)
    return letters.indices.flatMap { place in
      others.compactMap { other in
        guard letters[place] != other, letters[place].isNumber == other.isNumber,
          letters[place] != "."
        else { return nil }
        var changed = letters
        changed[place] = other
        return String(changed)
      }
    }
  }

  @Test func `without a slip it is a match`() { #expect(outcome() == .match) }

  @Test func `no slip in a digit of the birth date or the number is a match beside the rest`() {
    for slip in slips(in: "1960020100037", "0123456789") {
      #expect(outcome(number: slip) != .match, "\(slip)")
    }
    // A day that does not exist is no birth date: the number says whose report it is.
    for slip in slips(in: "01.02.1960", "0123456789") {
      let result = outcome(birth: slip)
      let isRead = IdentityReader.tokens(
        in: Report(headers: [PageRegion(blocks: [paragraph("DOB: \(slip)")])]))
      #expect(result == (isRead.isEmpty ? .match : .mismatch), "\(slip)")
    }
  }

  @Test func `no slip in a letter of a name is a match`() {
    #expect(outcome(number: "") == .match)
    for slip in slips(in: "MUSTER", "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
      // MUTTER is a label and no name: then no family name could be read.
      let expected: PatientVerdict.Outcome = slip == "MUTTER" ? .unknown : .mismatch
      #expect(outcome(family: slip, number: "") == expected, "\(slip)")
    }
    for slip in slips(in: "Erika", "abcdefghijklmnopqrstuvwxyz") where slip.first == "E" {
      #expect(outcome(given: slip) == .mismatch, "\(slip)")
    }
  }
}
