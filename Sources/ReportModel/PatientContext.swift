// Which patient the practice software has open: the other side of the comparison with a report.

/// Which patient the practice software has open, as it was at one moment.
public struct PatientContext: Sendable, Hashable {
  /// The numbers of the patient: national numbers, numbers of the practice.
  public var identifiers: [String]
  /// The family name.
  public var family: String?
  /// Other family names of the same person: the one at birth, or by marriage.
  public var otherFamilies: [String]
  /// The given name or names.
  public var given: String?
  /// The date of birth as `yyyy-mm-dd`.
  public var birthDate: String?
  /// The sex: `female`, `male` or `other`.
  public var sex: String?
  /// What changes whenever another context is given: the SHA-256 of what it was read from, in small
  /// hexadecimal digits.
  public var version: String
  /// When the patient was opened, in milliseconds since 1970 in UTC.
  public var opened: Int

  /// Makes a context.
  public init(
    identifiers: [String] = [], family: String? = nil, otherFamilies: [String] = [],
    given: String? = nil, birthDate: String? = nil, sex: String? = nil, version: String = "",
    opened: Int = 0
  ) {
    self.identifiers = identifiers
    self.family = family
    self.otherFamilies = otherFamilies
    self.given = given
    self.birthDate = birthDate
    self.sex = sex
    self.version = version
    self.opened = opened
  }
}

extension PatientContext {
  /// Whether it is too old to say who is open now; one from the future says it no better.
  ///
  /// - Parameters:
  ///   - now: is the time, in milliseconds since 1970 in UTC.
  ///   - lifetime: is how long a context holds, in milliseconds.
  /// - Returns: whether it has expired.
  public func hasExpired(at now: Int, lifetime: Int) -> Bool {
    let age = now.subtractingReportingOverflow(opened)
    return age.overflow || age.partialValue > lifetime || age.partialValue < -Self.clockTolerance
  }

  /// How far the clock of the practice software may be ahead: two minutes.
  private static let clockTolerance = 120_000

  /// What the context says, as tokens.
  public var tokens: [IdentityToken] {
    func tokens(_ kind: IdentityToken.Kind, _ values: [String]) -> [IdentityToken] {
      values.filter { !$0.isEmpty }.map {
        IdentityToken(kind: kind, value: $0, location: Location())
      }
    }
    return tokens(.family, [family].compactMap(\.self)) + tokens(.otherFamily, otherFamilies)
      + tokens(.given, [given].compactMap(\.self))
      + tokens(.birthDate, [birthDate].compactMap(\.self))
      + tokens(.sex, [sex].compactMap(\.self)) + tokens(.identifier, identifiers)
  }
}
