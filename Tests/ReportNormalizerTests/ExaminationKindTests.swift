// The kind of an examination.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct ExaminationKindTests {
  private func report(_ title: String?) -> Report {
    Report(sections: title.map { [Section(heading: [.text($0)], level: 0)] } ?? [])
  }

  private func key(_ title: String?, _ procedure: String...) -> String? {
    var report = report(title)
    if !procedure.isEmpty {
      report.sections.append(
        Section(
          heading: [.text("Technique")], field: .procedure, blocks: procedure.map(paragraph)))
    }
    return ExaminationKind(of: report)?.key
  }

  @Test func `case, marks, dates and the examination's number say nothing`() {
    let key = key("Échographie abdominale")
    #expect(key == "echographie abdominale")
    #expect(self.key("ECHOGRAPHIE ABDOMINALE du 05.03.2024") == key)
    #expect(self.key("Échographie abdominale, le 5 mars 2024 à 10 h 15") == key)
    #expect(self.key("Échographie abdominale n° 2024-00123") == key)
    #expect(self.key("Échographie abdominale (mars 2024)") == key)
    #expect(self.key("Échographie abdominale Nr. 12") == key)
  }

  @Test(arguments: [
    ("MRT des rechten Kniegelenks", "MRT des linken Kniegelenks"),
    ("IRM du genou droit", "IRM du genou gauche"), ("IRM du genou", "IRM du genou droit"),
    ("Ecografia do joelho direito", "Ecografia do joelho esquerdo"),
    ("Röntgen HWS C5", "Röntgen HWS C6"), ("MRT Finger 2", "MRT Finger 3"),
    ("Scanner thoracique avec injection", "Scanner thoracique sans injection"),
  ])
  func `sides, levels and what was done keep kinds apart`(left: String, right: String) {
    #expect(key(left) != key(right))
    #expect(key(left) != nil)
  }

  @Test func `the side is taken from the procedure where the title has none`() {
    let text = "Séquences T1 et T2 dans trois plans du genou %, sans injection de contraste, 3 T."
    let right = key("IRM du genou", text.replacing("%", with: "droit"))
    let left = key("IRM du genou", text.replacing("%", with: "gauche"))
    #expect(right == "irm du genou / right")
    #expect(left == "irm du genou / left")
  }

  @Test func `the comparison with the other side does not change the kind of a title with a side`()
  {
    #expect(
      key("MRT rechtes Knie", "Axial und sagittal. Zum Vergleich MRT des linken Knies von 2019.")
        == "mrt rechtes knie")
  }

  @Test func `a short procedure adds to the title, a long one does not`() {
    #expect(key("IRM", "Genou droit") == "irm / genou droit")
    let long = "Acquisition hélicoïdale en inspiration profonde, coupes de 1 mm, 100 kV, 70 ml."
    #expect(key("Scanner thoracique", long) == "scanner thoracique")
  }

  @Test func `a title that names nothing is none`() {
    #expect(key("Compte rendu d'examen") == nil)
    #expect(key("Befund") == nil)
    #expect(key("Compte rendu", "IRM du genou gauche. Sans injection.") == "irm du genou gauche")
    #expect(key("Compte rendu", "IRM du genou. Côté droit.") == "irm du genou / right")
    #expect(key("Centre d'imagerie Exemple") == nil)
    #expect(key("Radiologische Praxis", "MRT Knie links.") == "mrt knie links")
    #expect(key("Hospital discharge letter") == "hospital discharge letter")
    #expect(key(nil) == nil)
    #expect(key("12.03.2024") == nil)
  }

  @Test func `the document's title stands in for a printed one`() {
    var report = report(nil)
    report.title = "Scanner thoracique"
    #expect(ExaminationKind(of: report)?.key == "scanner thoracique")
    #expect(ExaminationKind(of: report)?.source == .title)
  }
}
