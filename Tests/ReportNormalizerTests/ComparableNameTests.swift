// Names as they are compared.

import Testing

@testable import ReportNormalizer

@Suite struct ComparableNameTests {
  private func family(_ left: String, _ right: String) -> Agreement {
    let (left, right) = (ComparableName(left), ComparableName(right))
    #expect(left.compare(family: right) == right.compare(family: left))
    return left.compare(family: right)
  }

  private func given(_ left: String, _ right: String) -> Agreement {
    let (left, right) = (ComparableName(left), ComparableName(right))
    #expect(left.compare(given: right) == right.compare(given: left))
    return left.compare(given: right)
  }

  @Test(arguments: [
    ("MUSTER", "Muster"), ("Müller", "MUELLER"), ("Müller", "Muller"), ("Groß", "GROSS"),
    ("Œuvre", "oeuvre"), ("L’Œuvre", "L'OEUVRE"), ("Dupont-Exemple", "DUPONT EXEMPLE"),
    ("O\u{2019}Sample", "OSAMPLE"), ("Mu\u{308}ller", "Müller"), ("Sørensen", "SOERENSEN"),
    ("van der Muster", "VAN DER MUSTER"), ("МУСТЕР", "Мустер"), ("Ærø", "Aero"),
  ])
  func `spelling alone makes no other name`(left: String, right: String) {
    #expect(family(left, right) == .agrees)
  }

  @Test(arguments: [
    ("MUSTER", "MUSTERS"), ("Muster", "Mustermann"), ("Мустер", "Иванов"), ("Ивано", "Мусте"),
    ("Dupont-Exemple", "Dupont-Specimen"), ("Muster", ""),
  ])
  func `another name is another`(left: String, right: String) {
    #expect(family(left, right) == (right.isEmpty ? .partly : .disagrees))
  }

  @Test(arguments: [
    ("Dupont-Exemple", "Exemple"), ("Dupont-Exemple", "Exemple-Dupont"), ("da Amostra", "Amostra"),
  ])
  func `half a double name is a doubt`(left: String, right: String) {
    #expect(family(left, right) == .partly)
  }

  @Test func `more given names agree, other ones do not`() {
    #expect(given("Erika", "Erika Maria") == .agrees)
    #expect(given("Marie-Louise", "Marie Louise") == .agrees)
    #expect(given("Jean", "Jean-Pierre") == .partly)
    #expect(given("Jean Louis", "Jean Pierre") == .partly)
    #expect(given("Erika", "Maria Erika") == .partly)
    #expect(given("Max", "Maximilian") == .partly)
    #expect(given("Jean-Louis", "Jean-Pierre") == .disagrees)
    #expect(given("Erika", "Erica") == .disagrees)
    #expect(given("Anna", "Erika") == .disagrees)
  }

  // MARK: - Looking up

  @Test(arguments: [
    ("MUSTER", "muster"), ("Müller", "muller"), ("Mueller", "muller"), ("MÜLLER", "muller"),
    ("Dupont-Exemple", "dupont exemple"), ("DUPONT EXEMPLE", "dupont exemple"),
    ("d'Exemple", "dexemple"), ("D’EXEMPLE", "dexemple"), ("Weiß", "weiss"), ("Œuvre", "ouvre"),
    ("OEUVRE", "ouvre"),
    ("Иванов", "иванов"), ("ИВАНОВ", "иванов"),
  ])
  func `spelling alone does not change a name`(name: String, key: String) {
    #expect(ComparableName(name).key == key)
  }

  @Test func `names of other alphabets are not taken for one another`() {
    #expect(ComparableName("Иванов").key != ComparableName("Петров").key)
  }

  @Test func `what has no letter has no key`() {
    #expect(ComparableName(" - ").key == nil)
    #expect(ComparableName("").key == nil)
  }
}
