// Telling family names from given names.

import Testing

@testable import ReportNormalizer

@Suite struct PersonNameTests {
  private func name(_ text: String, _ style: PersonName.Style = .labelled) -> PersonName? {
    PersonName.name(in: IdentityWords.words(of: text)[...], style)?.name
  }

  @Test(arguments: [
    ("MUSTER Erika", "MUSTER", "Erika"), ("Erika MUSTER", "MUSTER", "Erika"),
    ("Muster, Erika", "Muster", "Erika"), ("MUSTER, ERIKA", "MUSTER", "ERIKA"),
    ("DUPONT-EXEMPLE Marie-Louise", "DUPONT-EXEMPLE", "Marie-Louise"),
    ("VAN DER MUSTER Anna Maria", "VAN DER MUSTER", "Anna Maria"),
    ("von MUSTER Erika", "von MUSTER", "Erika"), ("João da AMOSTRA", "da AMOSTRA", "João"),
    ("von Muster, Erika", "von Muster", "Erika"),
    ("O\u{2019}SAMPLE Seán", "O\u{2019}SAMPLE", "Seán"),
    ("ÖZGÜR Élise", "ÖZGÜR", "Élise"), ("GROßMUSTER Max", "GROßMUSTER", "Max"),
    ("Frau MUSTER Erika", "MUSTER", "Erika"), ("MUSTER E\u{301}lise", "MUSTER", "E\u{301}lise"),
  ])
  func `capitals or a comma tell the family name`(text: String, family: String, given: String) {
    #expect(name(text) == PersonName(family: family, given: given))
  }

  @Test(arguments: [
    "Erika Muster", "MUSTER ERIKA", "MUSTER", "Erika Muster, Luxembourg", "MUSTER E.",
    "McMUSTER Erika", "MUSTER Erika MUSTER", "MUSTER Erika lebt", "von Erika", "",
  ])
  func `what does not tell them apart is no name`(text: String) {
    #expect(name(text) == nil)
  }

  @Test func `a comma is not enough without a label`() {
    #expect(name("Muster, Erika", .plain) == nil)
    #expect(name("MUSTER Erika", .plain) != nil)
  }
}
