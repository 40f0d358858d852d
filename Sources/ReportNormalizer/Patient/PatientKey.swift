// Whose report it is, in the form in which two reports are compared: the strict rule for the history.
//
//   same       the national number, or birth date and family name, are equal, and nothing disagrees
//   different  something disagrees: another number, birth date, name or sex; so a twin is another
//   unproven   nothing disagrees, but too little is said
//
// A report that says two different things of its patient proves nothing: it is never the same.

public import ReportModel

/// What a report says of its patient, in the form in which it is compared.
public struct PatientKey: Sendable, Hashable {
  /// The national number: the eleven digits that its check digits are made of.
  public private(set) var nationalNumber: String?
  /// The family name without case, marks and hyphens.
  public private(set) var family: String?
  /// The given names without case, marks and hyphens.
  public private(set) var given: String?
  /// The date of birth as `yyyy-mm-dd`.
  public private(set) var birthDate: String?
  /// `female` or `male`.
  public private(set) var sex: String?
  /// What the report says in two ways, in the order of ``IdentityToken/Kind``.
  public private(set) var contradictions: [IdentityToken.Kind] = []

  /// Makes a key of parts that were taken from another one.
  public init(
    nationalNumber: String?, family: String?, given: String?, birthDate: String?, sex: String?,
    contradictions: [IdentityToken.Kind] = []
  ) {
    self.nationalNumber = nationalNumber
    self.family = family
    self.given = given
    self.birthDate = birthDate
    self.sex = sex
    self.contradictions = contradictions
  }

  /// Reads what the tokens of a report say; numbers of practices and hospitals decide nothing.
  public init(_ tokens: [IdentityToken]) {
    func value(_ kind: IdentityToken.Kind, _ form: (String) -> String?) -> String? {
      let values = Set(tokens.filter { $0.kind == kind }.compactMap { form($0.value) })
      if values.count > 1 { contradictions.append(kind) }
      return values.count == 1 ? values.first : nil
    }
    family = value(.family) { ComparableName($0).key }
    given = value(.given) { ComparableName($0).key }
    birthDate = value(.birthDate) { $0.isEmpty ? nil : $0 }
    sex = value(.sex) { ["female", "male"].contains($0) ? $0 : nil }
    nationalNumber = value(.identifier, Matricule.root)
    if tokens.contains(where: { $0.kind == .brokenIdentifier }) {
      contradictions.append(.brokenIdentifier)
    }
  }

  /// Birth date and family name as one, where both are known.
  public var person: String? {
    guard let birthDate, let family else { return nil }
    return "\(birthDate) \(family)"
  }

  /// Whether it can prove anything: all of it agrees, and there is enough of it.
  public var isSufficient: Bool {
    contradictions.isEmpty && (nationalNumber != nil || person != nil)
  }
}

/// How two reports compare in what they say of their patients.
public enum PatientComparison: Sendable, Hashable {
  /// What makes two reports those of the same patient.
  public enum Proof: String, Sendable, Hashable, CaseIterable {
    /// The national number is equal.
    case nationalNumber
    /// Birth date and family name are equal.
    case birthDateAndFamily
  }

  /// They are the same patient's.
  case same(Proof)
  /// They are not: the kinds disagree, between the reports or in one of them.
  case different([IdentityToken.Kind])
  /// Nothing disagrees, but nothing proves that they are.
  case unproven
}

extension PatientKey {
  /// Compares the patients of two reports.
  public func compared(with other: PatientKey) -> PatientComparison {
    let disagreeing = disagreements(with: other)
    let kinds = IdentityToken.Kind.allCases.filter { kind in
      contradictions.contains(kind) || other.contradictions.contains(kind)
        || disagreeing.contains(kind)
    }
    guard kinds.isEmpty else { return .different(kinds) }
    if let nationalNumber, nationalNumber == other.nationalNumber { return .same(.nationalNumber) }
    if let person, person == other.person { return .same(.birthDateAndFamily) }
    return .unproven
  }

  /// Of what both say something, and not the same.
  public func disagreements(with other: PatientKey) -> [IdentityToken.Kind] {
    IdentityToken.Kind.allCases.filter { kind in
      guard let mine = value(of: kind), let others = other.value(of: kind) else { return false }
      return mine != others
    }
  }

  private func value(of kind: IdentityToken.Kind) -> String? {
    switch kind {
    case .family: family
    case .given: given
    case .birthDate: birthDate
    case .sex: sex
    case .identifier: nationalNumber
    // A name that is not divided, a maiden name and a number with a slip prove nothing.
    case .name, .otherFamily, .brokenIdentifier: nil
    }
  }
}
