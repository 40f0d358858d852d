// The compiled lexicon and what it says.

import ReportModel
import Testing
import ToolSupport

@testable import ReportNormalizer

@Suite struct HeadingLexiconTests {
  /// A line of the lexicon's source.
  private struct Row {
    var heading: String
    var languages: [Substring]
    var field: String
    var code: String
    var flags: [Substring]
  }

  private func rows() throws -> [Row] {
    let text = try Workshop.document("Sources/ReportNormalizer/Lexicon/headings.tsv")
    return text.split(separator: "\n").dropFirst().map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Row(
        heading: String(columns[0]), languages: columns[1].split(separator: ","),
        field: String(columns[2]), code: String(columns[3]), flags: columns[4].split(separator: ",")
      )
    }
  }

  @Test func `the compiled lexicon says what its source says`() throws {
    let rows = try rows()
    #expect(rows.count == HeadingTable.count)
    #expect(rows.count > 4000)
    for row in rows {
      let entry = try #require(HeadingLexicon.entry(of: row.heading), "\(row.heading)")
      #expect(entry.source == row.field, "\(row.heading)")
      #expect(entry.code ?? "" == row.code, "\(row.heading)")
      #expect(entry.flags.names == row.flags, "\(row.heading)")
      #expect(entry.languages.names == row.languages, "\(row.heading)")
    }
  }

  @Test(arguments: ["", "a", "befun", "befundx", "~", "zzz", "Заключение"])
  func `what is not in the lexicon is not found`(heading: String) {
    #expect(HeadingLexicon.entry(of: heading) == nil)
    #expect(HeadingLexicon.entry(forKey: heading) == nil)
  }

  @Test func `false friends mean what they mean to doctors`() {
    #expect(HeadingLexicon.meaning(of: "Procedere") == .field(.recommendation))
    #expect(HeadingLexicon.meaning(of: "Procedure") == .field(.procedure))
    #expect(HeadingLexicon.meaning(of: "Examen") == .field(.procedure))
    #expect(HeadingLexicon.meaning(of: "Examen clinique") == .field(.findings))
    #expect(HeadingLexicon.meaning(of: "Klinik") == .ambiguous([.history]))
    #expect(HeadingLexicon.meaning(of: "Traitement de sortie") == .field(.recommendation))
    #expect(HeadingLexicon.meaning(of: "Résultats") == .field(.findings))
    #expect(HeadingLexicon.meaning(of: "Résultat") == .ambiguous([.findings, .diagnosis]))
    #expect(HeadingLexicon.meaning(of: "Medikation") == .ambiguous([.history, .recommendation]))
    #expect(
      HeadingLexicon.meaning(of: "Therapie") == .ambiguous([.history, .procedure, .recommendation]))
  }

  @Test func `parts of a heading are put together`() {
    #expect(HeadingLexicon.meaning(of: "Anamnese und Fragestellung") == .field(.history))
    #expect(HeadingLexicon.meaning(of: "Anamnese, Symptome") == .field(.history))
    #expect(HeadingLexicon.meaning(of: "Technik a Befonn") == .combined([.findings, .procedure]))
    #expect(HeadingLexicon.meaning(of: "Methode, Befund") == .combined([.findings, .procedure]))
    #expect(
      HeadingLexicon.meaning(of: "Diagnose und Therapie")
        == .ambiguous([.history, .diagnosis, .procedure, .recommendation]))
    #expect(HeadingLexicon.meaning(of: "Befund und Lunge") == nil)
    #expect(HeadingLexicon.meaning(of: "Befund und") == nil)
    #expect(HeadingLexicon.meaning(of: "Befund und Kommentar") == nil)
  }

  @Test func `subjects, remarks and closings are told apart`() {
    #expect(HeadingLexicon.meaning(of: "Laboratoire") == .topic(.findings))
    #expect(HeadingLexicon.meaning(of: "Remarque :") == .comment)
    #expect(HeadingLexicon.meaning(of: "Mit freundlichen Grüßen") == .closing)
  }

  @Test func `weak words and labels of facts are headings only where they are marked up`() {
    for heading in ["Dosis", "Zugang", "Patient", "Untersuchungsdatum", "Dosis und Technik"] {
      #expect(HeadingLexicon.meaning(of: heading) != nil)
      #expect(HeadingLexicon.meaning(ofLine: heading) == nil)
    }
    #expect(HeadingLexicon.meaning(ofLine: "Technik:") == .field(.procedure))
    #expect(HeadingLexicon.meaning(ofLine: "Technik und Befund") != nil)
  }
}

extension HeadingEntry {
  /// The field as the source writes it.
  fileprivate var source: String {
    let names = fields.cases.map(\.rawValue)
    switch kind {
    case .field, .combined: return names.joined(separator: "+")
    case .ambiguous: return (names.count == 1 ? names + ["none"] : names).joined(separator: "|")
    case .comment: return "inherit"
    case .closing: return "none"
    }
  }
}

extension HeadingEntry.Flags {
  fileprivate var names: [Substring] {
    let names: [(Self, Substring)] = [
      (.admin, "admin"), (.comparison, "comparison"), (.title, "title"), (.topic, "topic"),
      (.weak, "weak"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}

extension HeadingEntry.Languages {
  fileprivate var names: [Substring] {
    let names: [(Self, Substring)] = [
      (.german, "de"), (.french, "fr"), (.luxembourgish, "lb"), (.english, "en"),
      (.portuguese, "pt"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}
