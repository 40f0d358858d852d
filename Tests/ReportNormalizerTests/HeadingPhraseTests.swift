// What headings mean that the lexicon has in other words.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct HeadingPhraseTests {
  @Test(arguments: [
    // Brackets and dates.
    ("Befund (CT vom 3.8.2033)", Field.findings), ("Befund [Findings]", .findings),
    ("Diagnosen (ICD 10)", .diagnosis), ("Befund vom 3.8.2033", .findings),
    ("24.12.2027 Befund:", .findings), ("Résultats du 03/08/2033", .findings),
    // A noun that parts share.
    ("Haupt- und Nebendiagnosen", .diagnosis), ("HAUPT-UND NEBENDIAGNOSEN", .diagnosis),
    ("Haupt / Nebendiagnosen", .diagnosis), ("Arbeits- und Berufsanamnese", .history),
    ("Allgemeine und klinische Anamnese", .history),
    ("Extrakoronare, kardiovaskuläre Befunde", .findings),
    // Adjectives.
    ("Otologischer Befund", .findings), ("Pneumolog. Befund", .findings),
    ("Allgemein-somatischer Aufnahmebefund", .findings), ("Weitere Befunde", .findings),
    ("Extracardiac clinical findings", .findings), ("Antécédents neurologiques", .history),
    ("Diagnósticos cirúrgicos", .diagnosis),
    // Compounds.
    ("Suchtmittelanamnese", .history), ("Suchtmittel Anamnese", .history),
    ("Therapie Empfehlung", .recommendation), ("Spaltlampenbefund", .findings),
    // The occasion.
    ("Untersuchungsbefund bei Aufnahme", .findings), ("Findings on admission", .findings),
    // A noun before a preposition or a part of the body.
    ("Befund der Leber", .findings), ("Befund Leber", .findings),
    ("Befund der Koronararterien", .findings), ("Clinical indication to the exam", .history),
    ("Indikation zur Koloskopie", .history),
  ])
  func `the words that decide a heading are found in it`(heading: String, field: Field) {
    #expect(HeadingLexicon.meaning(of: heading) == .field(field))
    #expect(HeadingLexicon.meaning(ofLine: heading) == .field(field))
  }

  @Test(arguments: [
    // What was found, not where it stands.
    "Unauffälliger Befund", "Kein pathologischer Befund", "Ohne Befund", "Normalbefund",
    "Pathologischer Verlaufsbefund am Knie", "Befund unauffällig", "Normal findings",
    // Words that change the meaning of the noun.
    "Weitere Technik", "Befund der Voruntersuchung", "Letzte urologische Untersuchung",
    // Nothing of the lexicon.
    "Leber", "Lunge (CT)", "3.8.2033", "(suite)", "Haupt- und", "der Befund",
  ])
  func `other words say nothing`(heading: String) {
    #expect(HeadingLexicon.meaning(of: heading) == nil)
  }

  @Test func `an adjective before an unclear noun leaves it unclear`() {
    #expect(
      HeadingLexicon.meaning(of: "Intensivmedizinischer Krankheitsverlauf")
        == HeadingLexicon.meaning(of: "Krankheitsverlauf"))
  }

  @Test func `what is found in a heading has the code of its noun and is no title`() {
    let entry = HeadingLexicon.entry(of: "Otologischer Befund")
    #expect(entry?.code == "18782-3")
    #expect(entry?.flags == [])
  }

  @Test func `the names of values are looked up as they are`() {
    #expect(HeadingLexicon.meaning(ofRow: "Otologischer Befund") == nil)
    #expect(HeadingLexicon.meaning(ofRow: "Befund (links)") == .field(.findings))
  }
}
