// Plain text: which lines are items of lists, and which only look like it.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TextListTests {
  private func blocks(_ text: String) -> [Block] {
    TextParser(Array(text.utf8), limits: Limits()).blocks()
  }

  private func list(_ kind: List.Kind, start: Int = 1, _ items: (String, [Block])...) -> Block {
    .list(List(kind: kind, start: start, items: items.map { ListItem(label: $0.0, blocks: $0.1) }))
  }

  @Test(arguments: ["-", "*", "•", "·", "–", "▪"])
  func `bullets are items with their bullets`(bullet: String) {
    #expect(
      blocks("\(bullet) Leber\n\(bullet) Milz")
        == [list(.bullet, (bullet, [.line("Leber")]), (bullet, [.line("Milz")]))])
  }

  @Test(arguments: [
    ("1.", "2.", List.Kind.decimal), ("1)", "2)", .decimal), ("(1)", "(2)", .decimal),
    ("a)", "b)", .lowerLetter), ("A.", "B.", .upperLetter), ("i.", "ii.", .lowerRoman),
    ("I.", "II.", .upperRoman),
  ])
  func `numbers that follow each other are items`(first: String, second: String, kind: List.Kind) {
    #expect(
      blocks("\(first) Leber\n\(second) Milz")
        == [list(kind, (first, [.line("Leber")]), (second, [.line("Milz")]))])
  }

  @Test func `a list after a line of text needs no blank line`() {
    #expect(
      blocks("Befund:\n- Leber\n- Milz\nEnde")
        == [
          .line("Befund:"), list(.bullet, ("-", [.line("Leber")]), ("-", [.line("Milz")])),
          .line("Ende"),
        ])
  }

  @Test func `lists nest by their indentation`() {
    #expect(
      blocks("1. Leber\n   a) links\n   b) rechts\n2. Milz")
        == [
          list(
            .decimal,
            (
              "1.",
              [
                .line("Leber"),
                list(.lowerLetter, ("a)", [.line("links")]), ("b)", [.line("rechts")])),
              ]
            ),
            ("2.", [.line("Milz")]))
        ])
  }

  @Test func `numbers with periods are items below their number`() {
    #expect(
      blocks("1. Leber\n1.1 links\n1.2 rechts\n2. Milz")
        == [
          list(
            .decimal,
            (
              "1.",
              [.line("Leber"), list(.other, ("1.1", [.line("links")]), ("1.2", [.line("rechts")]))]
            ),
            ("2.", [.line("Milz")]))
        ])
  }

  @Test func `lines that hang below an item belong to it`() {
    #expect(
      blocks("• Leber\n  vergrößert\n\n  Zyste\n• Milz")
        == [
          list(
            .bullet,
            ("•", [.line(.text("Leber"), .lineBreak, .text("vergrößert")), .line("Zyste")]),
            ("•", [.line("Milz")]))
        ])
  }

  @Test func `a list goes on over blank lines`() {
    #expect(
      blocks("1. Leber\n\n2. Milz")
        == [list(.decimal, ("1.", [.line("Leber")]), ("2.", [.line("Milz")]))])
  }

  @Test(arguments: [
    "1.5 cm", "1.5 cm\n1.6 cm", "3. Mai 2024", "3. Mai\n4. Mai", "12.03.2024",
    "12.03. Kontrolle\n13.03. Labor",
    "1. Befund", "5\n- 7 mm", "- 5", "- 5\n\n7", "Lunge\n- wie bekannt -\nfrei", "5 - 7 mm",
    "A. Muster", "Raumforderung von\n5 - 7 mm", "-5 mm\n-7 mm", "o pulmão direito",
    "Lesão\no pulmão direito\no fígado", "1.1 mg\n1.2 mg", "1. Dosis\n1.1 mg\n1.2 mg",
    "2024) a\n2025) b", "1. Leber\n3. Milz", "1. Leber\nText\n2. Milz", "1) Leber\n2. Milz",
  ])
  func `what only looks like items is text`(text: String) {
    for block in blocks(text) {
      guard case .paragraph = block else {
        Issue.record("\(block)")
        continue
      }
    }
    #expect(words(blocks(text).plainText) == words(text))
  }
}
