// What the lexicon says of one heading.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct HeadingEntryTests {
  private func entry(_ heading: String) throws -> HeadingEntry {
    try #require(HeadingLexicon.entry(of: heading))
  }

  @Test func `a heading gives its own code where it has one`() throws {
    #expect(try entry("Indication").code(for: .history) == "18785-6")
    #expect(try entry("Renseignements cliniques").code(for: .history) == "55752-0")
    #expect(try entry("Befund").code(for: .findings) == "18782-3")
    #expect(try entry("Beurteilung").code(for: .diagnosis) == "19005-8")
    #expect(try entry("Recomendações").code(for: .recommendation) == "18783-1")
    #expect(try entry("Addendum").code == "55107-7")
  }

  @Test func `a heading in another field gives the code of the field`() throws {
    let laboratory = try entry("Labor")
    #expect(laboratory.code(for: .findings) == "30954-2")
    #expect(laboratory.code(for: .recommendation) == "18783-1")
    #expect(laboratory.code(for: .unassigned) == nil)
    #expect(try entry("Befund und Beurteilung").code(for: .diagnosis) == "19005-8")
    #expect(try entry("Therapie").code(for: .procedure) == "55111-9")
  }

  @Test func `a comparison is history and says so`() throws {
    for heading in ["Vergleich", "Comparaison", "Verglach", "Prior studies", "Exames anteriores"] {
      let comparison = try entry(heading)
      #expect(comparison.meaning == .field(.history))
      #expect(comparison.flags == [.comparison])
      #expect(comparison.code(for: .history) == "18834-2")
    }
  }

  @Test func `a heading of several languages names them`() throws {
    #expect(try entry("Technik").languages == [.german, .luxembourgish])
    #expect(try entry("Conclusion").languages.isSuperset(of: [.french, .english]))
  }

  @Test func `sets of fields are in the order of the cases`() {
    let fields: HeadingEntry.Fields = [.recommendation, .history, .diagnosis]
    #expect(fields.cases == [.history, .diagnosis, .recommendation])
    #expect(Field.allCases.filter { $0.set.isEmpty } == [.unassigned])
    #expect(Field.allCases.filter { $0.code == nil } == [.unassigned])
  }
}
