// Whose report is it: the verdict on a report and the patient that the practice software has open.
//
//   match             the national number, or birth date and family name, agree; nothing disagrees
//   mismatch          something disagrees: another patient, a twin, two patients in one report
//   payloadsDisagree  the payloads name different persons among themselves
//   unknown           nobody is named, nobody is open, or too little agrees
//
// A doubt (Jean and Jean-Pierre, half of a double name) keeps a verdict from being a match unless the
// national number, or for a family name the given name, settles it. A national number whose check
// digits fail is a sign of damage where no digit may be wrong: there is no match beside it.

public import ReportModel

/// What one payload of a report says of the patient.
public struct PayloadIdentity: Sendable, Hashable {
  /// The format of the payload, such as `docx`.
  public var format: String
  /// What it says.
  public var tokens: [IdentityToken]

  /// Makes what a payload says.
  public init(format: String, tokens: [IdentityToken]) {
    self.format = format
    self.tokens = tokens
  }
}

/// Whether a report is that of the patient who is open.
public struct PatientVerdict: Sendable, Hashable {
  /// The verdict; the raw value is the word that scripts see.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// It is.
    case match
    /// It is another's.
    case mismatch
    /// Nothing says so for certain.
    case unknown
    /// The payloads name different persons among themselves.
    case payloadsDisagree
  }

  /// The verdict.
  public var outcome: Outcome
  /// Why; the order is that of the tokens.
  public var reasons: [VerdictReason]

  /// Makes a verdict.
  public init(_ outcome: Outcome, _ reasons: [VerdictReason]) {
    self.outcome = outcome
    self.reasons = reasons
  }
}

extension PatientVerdict {
  /// Judges a report.
  ///
  /// - Parameters:
  ///   - payloads: are what each payload says of the patient.
  ///   - context: is who is open; `nil` where nobody is.
  ///   - now: is the time, in milliseconds since 1970 in UTC.
  ///   - lifetime: is how long a context holds, in milliseconds.
  public init(
    on payloads: [PayloadIdentity], for context: PatientContext?, at now: Int, lifetime: Int
  ) {
    let persons = payloads.map { PersonTokens($0.tokens, payload: $0.format) }
    let disagreements = Self.disagreements(among: persons)
    if !disagreements.isEmpty {
      self.init(.payloadsDisagree, disagreements)
    } else if let context {
      let patient = PersonTokens(context.tokens, payload: "")
      if context.hasExpired(at: now, lifetime: lifetime) {
        self.init(.unknown, [VerdictReason(.contextExpired)])
      } else {
        let straight = persons.map { $0.straightened(by: patient) }
        self.init(on: PersonTokens(joining: straight), for: patient)
      }
    } else {
      self.init(.unknown, [VerdictReason(.noContext)])
    }
  }

  /// Where payloads name different persons: the kinds, with the places in both.
  private static func disagreements(among persons: [PersonTokens]) -> [VerdictReason] {
    var reasons: [VerdictReason] = []
    for (index, person) in persons.enumerated() {
      for other in persons[..<index] {
        let found = other.compared(with: person) + person.compared(with: other)
        reasons += Self.reasons(found.filter { $0.agreement == .disagrees }, .payloadsDisagree)
      }
    }
    return joined(reasons)
  }

  private init(on report: PersonTokens, for patient: PersonTokens) {
    guard !report.tokens.isEmpty else {
      self.init(.unknown, [VerdictReason(.namesNobody)])
      return
    }
    let found = report.compared(with: patient)
    let broken = Self.joined(
      report.values(.brokenIdentifier).map {
        VerdictReason(.broken, .brokenIdentifier, sources: [$0.source])
      })
    let disagreeing = Self.reasons(found.filter { $0.agreement == .disagrees }, .disagrees)
    let doubtful = Self.reasons(found.filter { $0.agreement == .partly }, .doubtful)
    let agreeing = Self.reasons(found.filter { $0.agreement == .agrees }, .agrees)
    if !disagreeing.isEmpty {
      self.init(.mismatch, disagreeing + broken + doubtful + agreeing)
    } else if !broken.isEmpty {
      self.init(.unknown, broken + doubtful + agreeing)
    } else {
      let missing = Self.missing(found)
      let isMatch = missing.isEmpty && Self.isSettled(found)
      self.init(isMatch ? .match : .unknown, missing + doubtful + agreeing)
    }
  }

  /// What would have to agree and is not there.
  private static func missing(_ found: [TokenComparison]) -> [VerdictReason] {
    let kinds = Set(found.map(\.kind))
    guard !kinds.contains(.identifier) else { return [] }
    return [.birthDate, .family].filter { !kinds.contains($0) }.map { VerdictReason(.missing, $0) }
  }

  /// Whether no doubt is left.
  private static func isSettled(_ found: [TokenComparison]) -> Bool {
    func agrees(_ kind: IdentityToken.Kind) -> Bool {
      found.contains { $0.kind == kind && $0.agreement == .agrees }
    }
    return agrees(.identifier)
      || found.allSatisfy { comparison in
        switch (comparison.agreement, comparison.kind) {
        case (.agrees, _): true
        case (.partly, .family), (.partly, .otherFamily): agrees(.given)
        case (.partly, _), (.disagrees, _): false
        }
      }
  }
}

// MARK: - Reasons

extension PatientVerdict {
  private static func reasons(
    _ found: [TokenComparison], _ code: VerdictReason.Code
  ) -> [VerdictReason] {
    joined(found.map { VerdictReason(code, $0.kind, sources: [$0.source]) })
  }

  /// One reason a kind, with all its sources.
  private static func joined(_ reasons: [VerdictReason]) -> [VerdictReason] {
    var joined: [VerdictReason] = []
    for reason in reasons {
      if let place = joined.firstIndex(where: { $0.code == reason.code && $0.kind == reason.kind })
      {
        joined[place].sources += reason.sources.filter { !joined[place].sources.contains($0) }
      } else {
        joined.append(reason)
      }
    }
    return joined
  }
}
