// What a caller does not want to hear of, and what is told all the same.

import ReportDiff
import ReportModel
import Testing

@Suite struct IgnoringTests {
  private func isEmpty(_ old: String, _ new: String, _ kind: IgnorableChange) throws -> Bool {
    try ReportDiff.changes(from: .findings(old), to: .findings(new)).ignoring([kind]).isEmpty
  }

  @Test(arguments: [
    ("Kontrolle am 03.04.2026.", "Kontrolle am 04.05.2026.", IgnorableChange.dates),
    ("Examen du 03/04/26 à 08:30", "Examen du 04/04/26 à 14:15", .dates),
    ("Stand 2026-04-03", "Stand 2026-05-04", .dates),
    ("Signé par Dr Anne Modèle", "Signé par Dr Rui Modelo", .signature),
    ("Milz frei", "Milz frei.", .whitespace),
  ])
  func `a change of the kind is left out`(old: String, new: String, kind: IgnorableChange) throws {
    #expect(try isEmpty(old, new, kind))
  }

  @Test(arguments: [
    ("Ramipril 1-0-1", "Ramipril 1-1-1", IgnorableChange.dates),
    ("Titer 1:80", "Titer 1:40", .dates),
    ("Knoten 5.1234", "Knoten 6.1234", .dates),
    ("Am 03.04.2026: 5 mm", "Am 03.04.2026: 6 mm", .dates),
    ("Nodule désigné de 7 mm", "Nodule désigné de 9 mm", .signature),
    ("Signé par Dr Anne Modèle", "Nodule de 9 mm", .signature),
    ("Knoten 5 mm", "Knoten 6 mm", .whitespace), ("Knoten links", "Knoten rechts", .formatting),
    ("Knoten links", "Knoten rechts", .numbering),
  ])
  func `another change is told all the same`(old: String, new: String, kind: IgnorableChange) throws
  {
    #expect(try !isEmpty(old, new, kind))
  }
}
