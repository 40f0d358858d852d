// Changes as text: rows of tables, two columns, colours.

import ReportDiff
import ReportModel
import Testing

@Suite struct TextDisplayTests {
  private func text(
    _ old: Report, _ new: Report, usesColor: Bool = false, columns: Int? = nil
  ) throws -> String {
    TextDisplay(context: 1, usesColor: usesColor, columns: columns).text(
      of: try ReportDiff.changes(from: old, to: new))
  }

  private let old = Report.values([
    ["Wert", "Einheit", "Norm"], ["5", "mg", "3-7"], ["9", "ml", ""], ["1", "l", "2"],
  ])

  @Test func `the cells of a row are one line`() throws {
    let new = Report.values([
      ["Wert", "Einheit", "Norm"], ["5", "g", "3-7"], ["9", "ml", ""], ["2", "l", "2"],
      ["Kalium", "4", "mmol/l"],
    ])
    #expect(
      try text(old, new) == """
        Befund (findings): changed, number, unit, finding added
          Wert | Einheit | Norm
        - 5 | [-mg-] | 3-7
        + 5 | {+g+} | 3-7
          9 | ml | 
        - [-1-] | l | 2
        + {+2+} | l | 2
        + Kalium | 4 | mmol/l

        """)
  }

  @Test func `a removed row and an added one are two lines, and a removed cell is marked`() throws {
    let new = Report.values([
      ["Wert", "Einheit"], ["Natrium normal", "frei", "nein"], ["9", "ml", ""], ["1", "l", "2"],
    ])
    #expect(
      try text(old, new).split(separator: "\n").map(String.init) == [
        "Befund (findings): changed, finding added, finding removed",
        "  Befund", "- Wert | Einheit | [-Norm-]", "+ Wert | Einheit", "- 5 | mg | 3-7",
        "+ Natrium normal | frei | nein", "  9 | ml | ",
      ])
  }

  @Test func `both texts stand side by side, with their words marked`() throws {
    let new = Report.values([["Wert", "Einheit", "Norm"], ["5", "g", "3-7"], ["9", "ml", ""]])
    #expect(
      try text(old, new, columns: 43).split(separator: "\n").map(String.init)
        == [
          "Befund (findings): changed, unit, finding removed",
          "Wert | Einheit |       Wert | Einheit |",
          "Norm                   Norm",
          "5 | [-mg-] | 3-7     | 5 | {+g+} | 3-7",
          "9 | ml |               9 | ml | ",
          "1 | l | 2            < ",
        ])
  }

  @Test func `side by side, a line that was moved says so`() throws {
    let old = Report.findings("Die Leber ist frei.", "Die Milz.", "Das Pankreas.")
    let new = Report.findings("Die Milz.", "Das Pankreas.", "Die Leber ist frei.")
    let lines = try text(old, new, columns: 83).split(separator: "\n").map(String.init)
    #expect(lines[2].hasPrefix("Die Leber ist frei.  (moved to #1)       <"))
    #expect(lines[5].hasSuffix("> Die Leber ist frei.  (moved from #1)"))
  }

  @Test func `colours stand around the words, also where a line is cut`() throws {
    let text = try text(
      .findings("Leber mit einer alten kleinen Zyste"), .findings("Leber mit einer kleinen Zyste"),
      usesColor: true, columns: 27)
    #expect(text.contains("einer \u{1B}[31malten\u{1B}[0m"))
    #expect(!text.contains("[-"))
  }
}
