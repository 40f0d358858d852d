// Lines of plain text become sections where the lexicon knows them, and no letter is lost.

import ReportFormats
import ReportModel
import TestSupport
import Testing

@testable import ReportNormalizer

@Suite struct PseudoHeadingsTests {
  private func read(_ text: String) throws -> Report {
    try TextReader.read(Array(text.utf8), options: ReadOptions())
  }

  /// The sections as their headings, fields and texts.
  private func sections(_ text: String) throws -> [String] {
    let report = try read(text)
    let normalized = report.normalized()
    #expect(bare(normalized.plainText) == bare(report.plainText))
    #expect(normalized.normalized() == normalized)
    #expect(normalized.invariantViolations == [])
    return normalized.allSections.map {
      "\($0.origin?.label ?? $0.headingText)|\($0.field.rawValue)|\($0.blocks.plainText)"
    }
  }

  private func bare(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  @Test(arguments: [
    "FINDINGS:\nLiver normal", "FINDINGS\nLiver normal", "FINDINGS:\n\nLiver normal",
    "Findings\n\nLiver normal",
    "Findings\nLiver normal", "1. Findings\n\nLiver normal", "Findings:\nLiver normal",
    "Findings:\n-----\nLiver normal",
  ])
  func `a line that the lexicon knows is a heading`(text: String) throws {
    let report = try read(text).normalized()
    #expect(report.sections.map(\.field) == [.findings])
    #expect(report.sections.first?.blocks.plainText == "Liver normal")
  }

  @Test(arguments: ["Findings: Liver normal", "Findings : Liver normal"])
  func `a label at the start of a line stays in the text`(text: String) throws {
    let report = try read(text).normalized()
    #expect(report.plainText == text)
    #expect(report.sections.map(\.field) == [.findings])
    #expect(report.sections.map(\.heading) == [[]])
    #expect(report.sections.first?.origin?.kind == .label)
    #expect(report.sections.first?.origin?.code == "18782-3")
  }

  @Test func `labels in the lines of a paragraph divide it`() throws {
    #expect(
      try sections("Indication : toux\nRésultat normal.\nConclusion : pas de nodule\n\nDr Muster")
        == [
          "Indication :|history|Indication : toux\nRésultat normal.",
          "Conclusion :|diagnosis|Conclusion : pas de nodule\nDr Muster",
        ])
  }

  @Test func `text before the first heading stays before it`() throws {
    #expect(
      try sections("Patient : MUSTER Erika\n\nTECHNIK\nCT\n\nBEFUND\nfrei")
        == ["|unassigned|Patient : MUSTER Erika", "TECHNIK|procedure|CT", "BEFUND|findings|frei"])
  }

  @Test(arguments: [
    // The last word of a sentence, no word of the lexicon, a subject as a label, nothing below.
    "Die Lunge zeigt keinen pathologischen\nBefund", "Die Lunge ist\nBefund.",
    "Leber: frei\nMilz: frei",
    "Labor: unauffällig", "Patient: MUSTER Erika", "Befund", "kein Befund", "befund\nfrei",
    "Dr. Muster\nBefund\nfrei",
  ])
  func `other lines are text`(text: String) throws {
    let report = try read(text)
    #expect(report.normalized().sections.map(\.heading) == report.sections.map(\.heading))
  }

  @Test func `what ends the text ends it behind the findings only`() throws {
    #expect(
      try sections("Befund: frei\n\nMit freundlichen Grüßen\n\nDr. Muster").last
        == "Mit freundlichen Grüßen|unassigned|Dr. Muster")
  }

  @Test func `lists and tables below a heading belong to it`() throws {
    let report = try read("BEFUND:\n- Leber\n- Milz\n\nLABOR\nNa\t140\nK\t4").normalized()
    #expect(report.sections.map(\.headingText) == ["BEFUND:", "LABOR"])
    #expect(report.sections.map(\.blocks.count) == [1, 1])
    #expect(report.sections.map(\.field) == [.findings, .findings])
  }

  @Test func `a report of another format is left alone`() {
    let blocks = [
      Block.paragraph(Paragraph([.text("BEFUND:")])), .paragraph(Paragraph([.text("x")])),
    ]
    let report = Report(sections: [Section(blocks: blocks)])
    #expect(report.normalized().sections == report.sections)
  }

  // MARK: - Formats with styles

  private func document(_ blocks: [Block]) -> Report {
    Report(
      sections: [Section(blocks: blocks)],
      sources: [Source(format: "docx", size: 0, sha256: "")])
  }

  private func line(_ text: String, _ style: TextStyle = TextStyle()) -> Block {
    .paragraph(Paragraph([.text(text, style)]))
  }

  @Test func `a bold, underlined or capital line is a heading where there are styles`() {
    let report = document([
      line("Technik", TextStyle(.bold)), line("CT"), line("Befund", TextStyle(.underline)),
      line("frei"),
      line("BEURTEILUNG"), line("unauffällig"), line("Empfehlung"), line("keine"),
    ])
    let normalized = report.normalized()
    #expect(normalized.sections.map(\.headingText) == ["Technik", "Befund", "BEURTEILUNG"])
    #expect(normalized.sections.map(\.field) == [.procedure, .findings, .diagnosis])
    #expect(normalized.sections.map { $0.origin?.kind } == [.line, .line, .line])
    #expect(normalized.plainText == report.plainText)
    #expect(normalized.normalized() == normalized)
  }

  @Test func `a label can be bold and its colon not`() {
    let report = document([
      .paragraph(
        Paragraph([.text("Conclusion", TextStyle(.bold)), .text(" : nodule stable")]))
    ])
    let normalized = report.normalized()
    #expect(normalized.sections.map { $0.origin?.label } == ["Conclusion :"])
    #expect(normalized.sections.map(\.field) == [.diagnosis])
    #expect(normalized.plainText == report.plainText)
  }

  @Test func `no letter is lost in any text, and a second time changes nothing`() throws {
    var random = SplitMix64(seed: 3)
    let pieces = [
      "Befund", "BEFUND", "Befund:", "Beurteilung :", "Labor:", "Conclusion: ", "frei", "\n",
      "\n\n",
      "- a", "Patient:", "Kommentar:", "-----", "=====", "\t", "☒", ".", "1.", "2.", "Unterschrift",
    ]
    for _ in 0..<400 {
      var text = "x"
      for _ in 0..<random.below(24) {
        text += random.pick(pieces, or: "") + (random.oneIn(2) ? " " : "\n")
      }
      _ = try sections(text)
    }
  }
}
