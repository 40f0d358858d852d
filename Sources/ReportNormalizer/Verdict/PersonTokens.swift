// What is said of one person, and how it compares with what is said of another.

internal import ReportModel

/// A token with its source.
struct SourcedToken: Hashable {
  var kind: IdentityToken.Kind
  var value: String
  var source: IdentitySource
}

/// What is said of one person: by a payload, by all payloads, or by the practice software.
struct PersonTokens {
  private(set) var tokens: [SourcedToken] = []

  /// Takes the tokens of a payload; the birth date in a national number counts where no other is
  /// said.
  init(_ tokens: [IdentityToken], payload: String) {
    self.tokens = tokens.map {
      let source = IdentitySource(payload: payload, location: $0.location)
      return SourcedToken(kind: $0.kind, value: $0.value, source: source)
    }
    guard !tokens.contains(where: { $0.kind == .birthDate }) else { return }
    for token in self.tokens where token.isNationalNumber {
      guard let date = Matricule.birthDate(in: token.value) else { continue }
      self.tokens.append(SourcedToken(kind: .birthDate, value: date, source: token.source))
    }
  }

  /// Puts together what several payloads say of one person.
  init(joining persons: [PersonTokens]) {
    tokens = persons.flatMap(\.tokens)
  }

  func values(_ kind: IdentityToken.Kind) -> [SourcedToken] { tokens.filter { $0.kind == kind } }

  func names(_ kind: IdentityToken.Kind) -> [ComparableName] {
    values(kind).map { ComparableName($0.value) }
  }

  /// All family names, whatever they come from.
  var families: [ComparableName] { names(.family) + names(.otherFamily) }
}

extension SourcedToken {
  /// Whether it is a number of the state; those of practices and hospitals decide nothing.
  var isNationalNumber: Bool {
    kind == .identifier && (Matricule.isValid(value) || Matricule.isOlderForm(value))
  }
}

/// How a token compares with what is said of another person.
struct TokenComparison: Hashable {
  var kind: IdentityToken.Kind
  var agreement: Agreement
  var source: IdentitySource
}

extension PersonTokens {
  /// Compares each token for which the other person has anything to compare.
  func compared(with other: PersonTokens) -> [TokenComparison] {
    let straight = straightened(by: other)
    return straight.tokens.flatMap { token in
      straight.agreements(of: token, with: other).map {
        TokenComparison(kind: $0.kind, agreement: $0.agreement, source: token.source)
      }
    }
  }

  private typealias KindAgreement = (kind: IdentityToken.Kind, agreement: Agreement)

  private func agreements(of token: SourcedToken, with other: PersonTokens) -> [KindAgreement] {
    let found: Agreement?
    switch token.kind {
    case .identifier: found = number(token, other)
    case .birthDate: found = Self.equal(token, other)
    case .sex: found = token.value == "other" ? nil : Self.sex(token, other)
    case .family: found = family(token, other)
    case .otherFamily: found = Self.otherFamily(token, other)
    case .given: return given(token, other)
    case .name: return whole(token, other)
    case .brokenIdentifier: found = nil
    }
    return found.map { [(token.kind, $0)] } ?? []
  }

  private func number(_ token: SourcedToken, _ other: PersonTokens) -> Agreement? {
    let others = other.values(.identifier).filter(\.isNationalNumber)
    guard token.isNationalNumber, !others.isEmpty else { return nil }
    return others.contains { Matricule.isSame($0.value, token.value) } ? .agrees : .disagrees
  }

  private static func equal(_ token: SourcedToken, _ other: PersonTokens) -> Agreement? {
    let others = other.values(token.kind)
    guard !others.isEmpty else { return nil }
    return others.contains { $0.value == token.value } ? .agrees : .disagrees
  }

  private static func sex(_ token: SourcedToken, _ other: PersonTokens) -> Agreement? {
    let others = other.values(.sex).filter { $0.value != "other" }
    guard !others.isEmpty else { return nil }
    return others.contains { $0.value == token.value } ? .agrees : .disagrees
  }
}

// MARK: - Names

extension PersonTokens {
  /// The same with family name and given name exchanged where they were taken for one another.
  func straightened(by other: PersonTokens) -> PersonTokens {
    guard hasNamesSwapped(with: other) else { return self }
    var straight = self
    for index in tokens.indices {
      switch tokens[index].kind {
      case .family: straight.tokens[index].kind = .given
      case .given: straight.tokens[index].kind = .family
      case .name, .otherFamily, .birthDate, .sex, .identifier, .brokenIdentifier: break
      }
    }
    return straight
  }

  /// Whether family name and given name were taken for one another: each is the other's.
  private func hasNamesSwapped(with other: PersonTokens) -> Bool {
    let (families, givens) = (Set(names(.family)), Set(names(.given)))
    guard families.count == 1, givens.count == 1, let family = families.first,
      let given = givens.first
    else { return false }
    return other.names(.given).contains { family.compare(given: $0) == .agrees }
      && other.names(.family).contains { given.compare(family: $0) == .agrees }
  }

  private func family(_ token: SourcedToken, _ other: PersonTokens) -> Agreement? {
    let name = ComparableName(token.value)
    guard !other.families.isEmpty else { return other.wholeNames(hold: name) }
    let best = Self.best(name, other.families)
    guard best == .disagrees else { return best }
    // "MUSTER née BEISPIEL" is BEISPIEL too, where one person alone is named.
    let aliases = names(.otherFamily)
    let isOnlyOne = Set(names(.family)).count == 1
    let hasKnownAlias = aliases.contains { Self.best($0, other.families) == .agrees }
    if isOnlyOne, hasKnownAlias { return .agrees }
    let isAlias = Self.best(name, aliases) == .agrees
    let isOtherKnown = names(.family).contains { Self.best($0, other.families) == .agrees }
    return isAlias && isOtherKnown ? .agrees : .disagrees
  }

  private static func otherFamily(_ token: SourcedToken, _ other: PersonTokens) -> Agreement? {
    let name = ComparableName(token.value)
    if best(name, other.families) == .agrees { return .agrees }
    let known = other.names(.otherFamily)
    return known.isEmpty ? nil : best(name, known)
  }

  private static func best(_ name: ComparableName, _ others: [ComparableName]) -> Agreement {
    others.map { name.compare(family: $0) }.max() ?? .disagrees
  }

  /// Whether whole names have the words of a family name among theirs.
  private func wholeNames(hold family: ComparableName) -> Agreement? {
    let wholes = names(.name)
    guard !wholes.isEmpty else { return nil }
    return wholes.contains { $0.without(family) != nil } ? .agrees : .disagrees
  }

  private func given(_ token: SourcedToken, _ other: PersonTokens) -> [KindAgreement] {
    let name = ComparableName(token.value)
    let givens = other.names(.given)
    if let best = givens.map({ name.compare(given: $0) }).max() { return [(.given, best)] }
    guard let whole = other.names(.name).first else { return [] }
    let rest = names(.family).compactMap { whole.without($0) }.first ?? whole
    let words = Set(rest.words)
    return [(.given, words.isDisjoint(with: name.words) ? .disagrees : .partly)]
  }

  /// A whole name says family name and given name, in any order.
  private func whole(_ token: SourcedToken, _ other: PersonTokens) -> [KindAgreement] {
    let name = ComparableName(token.value)
    let givens = other.names(.given)
    guard !other.families.isEmpty else {
      return other.names(.name).map { name.compare(whole: $0) }.max().map { [(.name, $0)] } ?? []
    }
    var best: [KindAgreement] = []
    for family in other.families {
      guard let rest = name.without(family) else { continue }
      let given = givens.map { rest.compare(given: $0) }.max()
      if let given, given > best.last?.agreement ?? .disagrees || best.isEmpty {
        best = [(.family, .agrees), (.given, given)]
      } else if given == nil {
        best = [(.family, .agrees)]
      }
    }
    return best.isEmpty ? wholeWithoutGiven(name, other, givens) : best
  }

  /// What is left beside the given name is half of a double name, or a name by marriage where the
  /// name at birth stands beside it.
  private func wholeWithoutGiven(
    _ name: ComparableName, _ other: PersonTokens, _ givens: [ComparableName]
  ) -> [KindAgreement] {
    let rests = givens.compactMap { name.without($0) }.filter { !$0.units.isEmpty }
    let isAliasKnown = names(.otherFamily).contains { Self.best($0, other.families) == .agrees }
    if !rests.isEmpty, isAliasKnown, Set(names(.name)).count == 1, names(.family).isEmpty {
      return [(.family, .agrees), (.given, .agrees)]
    }
    let half = rests.map { Self.best($0, other.families) }.max() ?? .disagrees
    return half == .disagrees ? [(.family, half)] : [(.family, half), (.given, .agrees)]
  }
}
