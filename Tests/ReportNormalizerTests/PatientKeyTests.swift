// The strict rule for the history: never the same patient where it is not proven.

import ReportModel
import TestSupport
import Testing

@testable import ReportNormalizer

@Suite struct PatientKeyTests {
  private func key(_ values: (IdentityToken.Kind, String)...) -> PatientKey { Self.key(values) }

  private static func key(_ values: [(IdentityToken.Kind, String)]) -> PatientKey {
    PatientKey(
      values.map { IdentityToken(kind: $0.0, value: $0.1, location: Location(part: "header")) })
  }

  private let erika: [(IdentityToken.Kind, String)] = [
    (.family, "MUSTER"), (.given, "Erika"), (.birthDate, "1960-02-01"),
  ]
  private let number = "1960020100037"

  @Test func `birth date and family name make the same patient`() {
    let other = key((.family, "Muster"), (.birthDate, "1960-02-01"))
    #expect(Self.key(erika).compared(with: other) == .same(.birthDateAndFamily))
  }

  @Test func `the national number makes the same patient`() {
    let other = key((.identifier, number))
    let mine = Self.key(erika + [(.identifier, number)])
    #expect(mine.compared(with: other) == .same(.nationalNumber))
    #expect(mine.compared(with: key((.identifier, "19600201000"))) == .same(.nationalNumber))
  }

  @Test func `a twin is another patient`() {
    let twin = key((.family, "MUSTER"), (.given, "Petra"), (.birthDate, "1960-02-01"))
    #expect(Self.key(erika).compared(with: twin) == .different([.given]))
  }

  @Test(arguments: [
    (IdentityToken.Kind.birthDate, "1960-02-02"), (.family, "MODELL"), (.given, "Erna"),
    (.sex, "male"),
  ])
  func `with the same number, anything that disagrees makes another patient`(
    kind: IdentityToken.Kind, value: String
  ) {
    let mine = Self.key(erika + [(.identifier, number), (.sex, "female")])
    let other = key((.identifier, number), (kind, value))
    #expect(mine.compared(with: other) == .different([kind]))
  }

  @Test func `other numbers make another patient`() {
    let mine = Self.key(erika + [(.identifier, number)])
    let other = Self.key(erika + [(.identifier, "1964090500085")])
    #expect(mine.compared(with: other) == .different([.identifier]))
  }

  @Test func `too little proves nothing`() {
    let nobody = key()
    #expect(nobody.compared(with: nobody) == .unproven)
    let family = key((.family, "MUSTER"))
    #expect(family.compared(with: family) == .unproven)
    let birth = key((.birthDate, "1960-02-01"), (.given, "Erika"))
    #expect(birth.compared(with: birth) == .unproven)
    #expect(Self.key(erika).compared(with: key((.identifier, number))) == .unproven)
    #expect(!family.isSufficient && !birth.isSufficient && Self.key(erika).isSufficient)
  }

  @Test func `a report that names two patients proves nothing`() {
    let two = Self.key(erika + [(.given, "Petra")])
    #expect(two.contradictions == [.given])
    #expect(!two.isSufficient)
    #expect(two.compared(with: two) == .different([.given]))
  }

  @Test func `the same value twice is no contradiction`() {
    #expect(Self.key(erika + [(.family, "Muster")]).isSufficient)
  }

  @Test func `numbers of hospitals decide nothing`() {
    let mine = Self.key(erika + [(.identifier, "H-17")])
    let other = Self.key(erika + [(.identifier, "4711")])
    #expect(mine.compared(with: other) == .same(.birthDateAndFamily))
    #expect(key((.identifier, "4711")).compared(with: key((.identifier, "4711"))) == .unproven)
  }

  /// Few values, so that many pairs agree in part.
  private static func random(_ random: inout SplitMix64) -> [(IdentityToken.Kind, String)] {
    let values: [(IdentityToken.Kind, [String])] = [
      (.family, ["MUSTER", "Muster", "MODELL", "Müller", "Mueller"]),
      (.given, ["Erika", "Petra", "Marie-Louise", "marie louise"]),
      (.birthDate, ["1960-02-01", "1964-09-05"]), (.sex, ["female", "male", "other"]),
      (.identifier, ["1960020100037", "1964090500085", "19600201000", "4711"]),
    ]
    var tokens: [(IdentityToken.Kind, String)] = []
    for (kind, choices) in values {
      let count = [0, 1, 1, 1, 2].randomElement(using: &random) ?? 0
      for _ in 0..<count { tokens.append((kind, choices.randomElement(using: &random) ?? "")) }
    }
    return tokens
  }

  @Test func `no two are ever the same where the identity is missing or contradicts`() {
    var generator = SplitMix64(seed: 7)
    var matches = 0
    for _ in 0..<20_000 {
      let (left, right) = (Self.random(&generator), Self.random(&generator))
      let comparison = Self.key(left).compared(with: Self.key(right))
      if comparison != Self.key(right).compared(with: Self.key(left)) {
        Issue.record("the comparison depends on the order: \(left) \(right)")
      }
      let isMatch = if case .same = comparison { true } else { false }
      if isMatch { matches += 1 }
      if isMatch != Oracle(left).allowsMatch(with: Oracle(right)) {
        Issue.record("\(comparison): \(left) \(right)")
      }
    }
    #expect(matches > 100)
  }
}

/// The rule once more, word by word, on the tokens themselves.
private struct Oracle {
  private var values: [IdentityToken.Kind: Set<String>] = [:]

  init(_ tokens: [(IdentityToken.Kind, String)]) {
    for (kind, value) in tokens {
      var plain = value.lowercased().replacing("-", with: " ").replacing("ü", with: "ue")
      switch kind {
      case .identifier:
        if value.count < 11 { continue }
        plain = String(value.prefix(11))
      case .sex: if value == "other" { continue }
      case .birthDate: plain = value
      case .family, .given: break
      case .name, .otherFamily: continue
      // A number with a slip makes all of it unclear.
      case .brokenIdentifier: values[kind, default: []].insert("slip")
      }
      values[kind, default: []].insert(plain)
    }
  }

  func allowsMatch(with other: Oracle) -> Bool {
    func agrees(_ kind: IdentityToken.Kind) -> Bool {
      values[kind] != nil && values[kind] == other.values[kind]
    }
    let isClear =
      values.values.allSatisfy { $0.count == 1 }
      && other.values.values.allSatisfy { $0.count == 1 }
    let disagrees = IdentityToken.Kind.allCases.contains { kind in
      values[kind] != nil && other.values[kind] != nil && !agrees(kind)
    }
    return isClear && !disagrees
      && (agrees(.identifier) || agrees(.birthDate) && agrees(.family))
  }
}
