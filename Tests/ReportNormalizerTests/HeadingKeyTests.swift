// The normal form of headings.

import Testing

@testable import ReportNormalizer

@Suite struct HeadingKeyTests {
  @Test(arguments: [
    ("BEFUND:", "befund"), ("Résultats\u{202F}:", "resultats"), ("2.1 Befund", "befund"),
    ("II. Befund", "befund"), ("a) Befund", "befund"), ("• Befund –", "befund"),
    ("Résultats (suite)", "resultats"), ("Befund (Fortsetzung):", "befund"),
    ("Motif d’examen", "motif d'examen"), ("Größe  der\tMilz.", "grosse der milz"),
    ("Re\u{301}sultats", "resultats"), ("Œsophage", "oesophage"), ("Conclusão", "conclusao"),
    ("Ënnersichung", "ennersichung"), ("Emp\u{AD}fehlung", "empfehlung"),
    ("Follow\u{2011}up", "follow-up"),
  ])
  func `case, marks, numbers and punctuation go`(heading: String, key: String) {
    #expect(HeadingKey.key(of: heading) == key)
  }

  @Test(arguments: ["", "  ", ":", "– –", "Заключение", "肺", String(repeating: "x", count: 121)])
  func `what is empty, long or not Latin has no normal form`(heading: String) {
    #expect(HeadingKey.key(of: heading) == nil)
  }

  @Test func `a number alone is kept`() {
    #expect(HeadingKey.key(of: "1.2") == "1.2")
  }

  @Test func `parts are told by a word or a mark between them`() {
    #expect(HeadingKey.parts(of: "befund und beurteilung") == ["befund", "beurteilung"])
    #expect(HeadingKey.parts(of: "befund/beurteilung, plan") == ["befund", "beurteilung", "plan"])
    #expect(HeadingKey.parts(of: "inspektion u. palpation") == ["inspektion", "palpation"])
    #expect(HeadingKey.parts(of: "befund") == ["befund"])
    #expect(HeadingKey.parts(of: "und befund") == ["", "befund"])
  }
}
