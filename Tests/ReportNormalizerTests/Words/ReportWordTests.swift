// Cutting text into words, and what they tell.

import Testing

@testable import ReportNormalizer

@Suite struct ReportWordTests {
  private func keys(_ text: String) -> [String] {
    ReportWords.words(of: text).map(\.key)
  }

  @Test(arguments: [
    ("5 mm", ["5", "mm"]), ("5mm", ["5", "mm"]), ("1,5\u{A0}cm", ["1,5", "cm"]),
    ("120/80 mmHg", ["120/80", "mmHg"]), ("am 01.02.2024.", ["am", "01.02.2024"]),
    ("5\u{2011}7 mm", ["5-7", "mm"]), ("-2 °C", ["-2", "°", "C"]), ("- 2 Knoten", ["2", "Knoten"]),
    ("\u{2212}2", ["-2"]), ("pas d\u{2019}adénopathie", ["pas", "d'", "adénopathie"]),
    ("n'est", ["n'", "est"]), ("< 3, ≥4", ["<", "3", "≥", "4"]), ("m²", ["m", "2"]),
    ("Lun\u{AD}ge", ["Lunge"]), ("Thorax-CT", ["Thorax", "CT"]), ("«nodule»", ["nodule"]),
    ("Metastase?", ["Metastase", "?"]), ("☒ ja", ["☒", "ja"]), ("mg/l", ["mg", "l"]),
    ("• Punkt", ["Punkt"]), ("", []),
  ])
  func `words are numbers, letters and signs with a meaning`(text: String, words: [String]) {
    #expect(keys(text) == words)
  }

  @Test func `the same letters in another composition are the same word`() {
    #expect(keys("de\u{301}but") == keys("d\u{E9}but"))
  }

  @Test(arguments: [
    "rechts", "linke", "linksseitig", "droit", "gauche", "left", "esquerda", "riets", "lénks",
    "beidseits", "bilatéral",
  ])
  func `sides are known in five languages`(word: String) {
    guard case .side = ReportWords.words(of: word).first?.kind else {
      Issue.record("\(word) is no side")
      return
    }
  }

  @Test(arguments: [
    "pas", "sans", "aucune", "kein", "keine", "nicht", "ohne", "keng", "net", "ouni", "no", "not",
    "without", "sem", "não", "nenhuma", "n'", "negativ", "positive",
  ])
  func `negations are known in five languages`(word: String) {
    guard case .polarity = ReportWords.words(of: word).first?.kind else {
      Issue.record("\(word) is no negation")
      return
    }
  }

  @Test func `yes is another word than no`() {
    for (yes, no) in [("ja", "nein"), ("oui", "non"), ("yes", "no"), ("sim", "não"), ("jo", "nee")]
    {
      let kinds = [yes, no].map { ReportWords.words(of: $0).map(\.kind) }
      #expect(kinds == [[.polarity(.affirmed)], [.polarity(.negated)]])
    }
  }

  @Test func `a unit stands behind a number`() {
    #expect(ReportWords.words(of: "5 mg/l").map(\.kind) == [.number, .unit, .unit])
    #expect(ReportWords.words(of: "l m").map(\.kind) == [.other, .other])
  }
}
