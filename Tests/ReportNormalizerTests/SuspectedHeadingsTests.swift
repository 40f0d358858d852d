// A person is told of lines that look like headings and are text.

import ReportFormats
import ReportModel
import Testing
import ToolSupport

@testable import ReportNormalizer

@Suite struct SuspectedHeadingsTests {
  private func notes(_ text: String) throws -> [String] {
    let report = try TextReader.read(Array(text.utf8), options: ReadOptions()).normalized()
    #expect(report.normalized() == report)
    return report.findings.filter { $0.code == .unknownHeading && $0.severity == .note }
      .map(\.message)
  }

  @Test(arguments: [
    ("Befund:\nfrei\n\nGangbild:\nsicher", "Gangbild:"),
    ("Befund:\nfrei\n\nUntersucher: Dr. Muster", "Untersucher:"),
    ("Befund:\nfrei\n\nDiagnose dzt. gesichert", "Diagnose"),
  ])
  func `a line that looks like a heading is told`(text: String, words: String) throws {
    #expect(
      try notes(text) == ["the line \"\(words)\" looks like a heading; its text stays in findings"])
  }

  @Test(arguments: [
    "Befund:\nLeber: frei\nMilz: frei", "Befund:\nBefund unauffällig", "Befund: frei",
    "Befund:\nes zeigt sich:\nfrei",
  ])
  func `other lines are not`(text: String) throws {
    #expect(try notes(text) == [])
  }

  @Test func `each heading of another field is told where it begins a line, in any case`() throws {
    let lexicon = try Workshop.document("Sources/ReportNormalizer/Lexicon/headings.tsv")
    var told = 0
    for row in lexicon.split(separator: "\n").dropFirst() {
      let heading = String(row.prefix { $0 != "\t" })
      guard let entry = HeadingLexicon.entry(of: heading), entry.kind == .field,
        entry.flags.isDisjoint(with: [.topic, .weak, .admin]),
        heading.split(separator: " ").count <= 2
      else { continue }
      let field = entry.fields == .findings ? Field.history : .findings
      for form in [heading.prefix(1).uppercased() + heading.dropFirst(), heading.uppercased()] {
        let line = Paragraph([.text(form + " xqz ist so und nicht anders.")])
        let section = Section(field: field, blocks: [.paragraph(line)])
        #expect(section.suspectedHeadings == [form])
        told += 1
      }
    }
    #expect(told > 1000)
  }

  @Test func `a row that names another field is told`() {
    func row(_ label: String, _ text: String) -> TableRow {
      TableRow(
        cells: [label, text].map { TableCell(blocks: [.paragraph(Paragraph([.text($0)]))]) })
    }
    let table = Table(rows: [row("Leber", "frei"), row("Voruntersuchung", "CT vom 3.8.2033")])
    let section = Section(heading: [.text("Befund")], level: 1, blocks: [.table(table)])
    let report = Report(sections: [section]).classified()
    #expect(
      report.findings.map(\.message) == [
        "the line \"Voruntersuchung\" looks like a heading; its text stays in findings"
      ])
  }
}
