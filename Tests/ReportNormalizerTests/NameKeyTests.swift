// Names in the form in which they are compared.

import Testing

@testable import ReportNormalizer

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("MUSTER", "muster"), ("Müller", "muller"), ("Mueller", "muller"), ("MÜLLER", "muller"),
    ("Dupont-Exemple", "dupont exemple"), ("DUPONT EXEMPLE", "dupont exemple"),
    ("d'Exemple", "dexemple"), ("D’EXEMPLE", "dexemple"), ("Weiß", "weiss"), ("Œuvre", "ouvre"),
    ("OEUVRE", "ouvre"),
    ("Иванов", "иванов"), ("ИВАНОВ", "иванов"),
  ])
  func `spelling alone does not change a name`(name: String, key: String) {
    #expect(NameKey.key(of: name) == key)
  }

  @Test func `names of other alphabets are not taken for one another`() {
    #expect(NameKey.key(of: "Иванов") != NameKey.key(of: "Петров"))
  }

  @Test func `what has no letter has no key`() {
    #expect(NameKey.key(of: " - ") == nil)
    #expect(NameKey.key(of: "") == nil)
  }
}
