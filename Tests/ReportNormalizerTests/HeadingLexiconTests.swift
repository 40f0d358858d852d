// The tables of headings and what they say.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct HeadingLexiconTests {
  private static let tables =
    [
      HeadingTable.history, HeadingTable.procedure, HeadingTable.findings, HeadingTable.diagnosis,
      HeadingTable.recommendation, HeadingTable.historyTopics, HeadingTable.findingsTopics,
      HeadingTable.comments, HeadingTable.closings,
    ] + HeadingTable.ambiguous.map(\.headings)

  @Test func `each table is in order and in normal form`() {
    for table in Self.tables {
      #expect(!table.isEmpty)
      #expect(table == table.sorted())
      for key in table { #expect(HeadingKey.key(of: key) == key) }
    }
  }

  @Test func `no heading is in two tables`() {
    let all = Self.tables.flatMap(\.self)
    #expect(Set(all).count == all.count)
    #expect(all.count > 800)
  }

  @Test func `each heading is found`() {
    for key in Self.tables.flatMap(\.self) {
      #expect(HeadingLexicon.meaning(of: key) != nil, "\(key) is not found")
    }
  }

  @Test func `false friends mean what they mean to doctors`() {
    #expect(HeadingLexicon.meaning(of: "Procedere") == .field(.recommendation))
    #expect(HeadingLexicon.meaning(of: "Procedure") == .field(.procedure))
    #expect(HeadingLexicon.meaning(of: "Examen") == .field(.procedure))
    #expect(HeadingLexicon.meaning(of: "Examen clinique") == .field(.findings))
    #expect(HeadingLexicon.meaning(of: "Klinik") == .ambiguous([.history]))
    #expect(HeadingLexicon.meaning(of: "Traitement de sortie") == .field(.recommendation))
    #expect(
      HeadingLexicon.meaning(of: "Therapie") == .ambiguous([.history, .procedure, .recommendation]))
  }

  @Test func `parts of a heading are put together`() {
    #expect(HeadingLexicon.meaning(of: "Anamnese und Fragestellung") == .field(.history))
    #expect(HeadingLexicon.meaning(of: "Technik a Befonn") == .combined([.findings, .procedure]))
    #expect(
      HeadingLexicon.meaning(of: "Diagnose und Therapie")
        == .ambiguous([.history, .diagnosis, .procedure, .recommendation]))
    #expect(HeadingLexicon.meaning(of: "Befund und Lunge") == nil)
    #expect(HeadingLexicon.meaning(of: "Befund und") == nil)
  }
}
