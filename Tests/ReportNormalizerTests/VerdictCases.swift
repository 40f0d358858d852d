// The table of verdicts: readable lines with what each must come to, and why.

import ReportModel
import ReportNormalizer
import ToolSupport

/// A case of the table.
struct VerdictCase {
  var name: String
  /// Who is open; `nil` for nobody.
  var context: PatientContext?
  var hasExpired: Bool
  var payloads: [PayloadIdentity]
  var expected: PatientVerdict.Outcome
  var reason: String

  /// The verdict that the rules come to.
  var verdict: PatientVerdict {
    PatientVerdict(on: payloads, for: context, at: hasExpired ? 3_600_001 : 0, lifetime: 3_600_000)
  }
}

/// What is wrong with the table.
struct VerdictTableError: Error, CustomStringConvertible {
  var description: String
}

extension VerdictCase {
  /// The cases of `verdicts.tsv`; its head says how it is to be read.
  static func all() throws -> [VerdictCase] {
    let text = try Workshop.document("Tests/ReportNormalizerTests/verdicts.tsv")
    var contexts: [String: PatientContext] = [:]
    var expired: Set<String> = []
    var cases: [VerdictCase] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if line.hasPrefix("@"), cells.count == 2 {
        let name = String(cells[0].dropFirst())
        contexts[name] = try context(cells[1])
        if cells[1].hasSuffix("expired") { expired.insert(name) }
      } else if cells.first != "case" {
        guard cells.count == 5, let outcome = PatientVerdict.Outcome(rawValue: cells[3]),
          cells[1] == "-" || contexts[cells[1]] != nil
        else { throw VerdictTableError(description: "not a case: \(line)") }
        cases.append(
          VerdictCase(
            name: cells[0], context: contexts[cells[1]], hasExpired: expired.contains(cells[1]),
            payloads: payloads(cells[2]), expected: outcome, reason: cells[4]))
      }
    }
    return cases
  }

  private static func context(_ text: String) throws -> PatientContext {
    var context = PatientContext(version: "1")
    for part in text.split(separator: "; ") where part != "expired" {
      let pair = part.split(separator: "=").map(String.init)
      guard pair.count == 2 else { throw VerdictTableError(description: "not a member: \(part)") }
      switch pair[0] {
      case "family": context.family = pair[1]
      case "given": context.given = pair[1]
      case "other": context.otherFamilies.append(pair[1])
      case "birth": context.birthDate = pair[1]
      case "sex": context.sex = pair[1]
      case "id": context.identifiers.append(pair[1])
      default: throw VerdictTableError(description: "not a member: \(part)")
      }
    }
    return context
  }

  private static func payloads(_ text: String) -> [PayloadIdentity] {
    text.split(separator: " ¦¦ ", omittingEmptySubsequences: false).map { payload in
      let mark = payload.firstRange(of: "> ")
      let lines = (mark.map { payload[$0.upperBound...] } ?? payload).split(separator: " ¦ ")
      let header = PageRegion(blocks: lines.map { paragraph(String($0)) })
      return PayloadIdentity(
        format: mark.map { String(payload[..<$0.lowerBound]) } ?? "docx",
        tokens: IdentityReader.tokens(in: Report(headers: [header])))
    }
  }
}
