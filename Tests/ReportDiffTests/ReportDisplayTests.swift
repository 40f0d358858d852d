// Changes as Markdown, by way of a report of their own.

import ReportDiff
import ReportFormats
import ReportModel
import Testing

@Suite struct ReportDisplayTests {
  private func markdown(_ old: Report, _ new: Report) throws -> String {
    let display = ReportDisplay(context: 1, old: "old.docx", new: "new.docx")
    let report = display.report(of: try ReportDiff.changes(from: old, to: new))
    return String(
      decoding: MarkdownWriter.write(report, options: WriteOptions()).bytes, as: UTF8.self)
  }

  @Test func `changed words are struck through or bold, and critical classes stand out`() throws {
    let old = Report.findings("Leber frei.", "Milz frei.", "Kein Erguss. Knoten rechts, 5 mm.")
    let new = Report.findings("Leber frei.", "Milz frei.", "Erguss. Knoten rechts, 15 mm.")
    #expect(
      try markdown(old, new) == """
        # Changes

        old.docx → new.docx

        ## Befund (findings)

        changed, **number**, **negation**

        …

        Milz frei.

        ~~Kein~~ Erguss. Knoten rechts, ~~5 mm~~<strong>15 mm</strong>.

        """)
  }

  @Test func `marks of the text itself are text`() throws {
    let markdown = try markdown(
      .findings("**fett** ~~alt~~ <b>x</b> | _y_ frei"),
      .findings("**fett** ~~neu~~ <b>x</b> | _y_ frei"))
    #expect(
      markdown.hasSuffix(
        "\\*\\*fett\\*\\* \\~\\~~~alt~~<strong>neu</strong>\\~\\~ \\<b>x\\</b> | \\_y\\_ frei\n"))
  }

  @Test func `the cells of a row are one line`() throws {
    let markdown = try markdown(
      .values([["Wert", "Einheit"], ["5", "mg"], ["7", "ml"]]),
      .values([["Wert", "Einheit"], ["5", "g"], ["8", "ml"]]))
    #expect(markdown.contains("changed, **number**, **unit**\n"))
    #expect(
      markdown.hasSuffix(
        """
        | | |
        | --- | --- |
        | Wert | Einheit |
        | 5 | ~~mg~~<strong>g</strong> |
        | ~~7~~<strong>8</strong> | ml |

        """))
  }

  @Test func `an added section is bold, and a moved line says so`() throws {
    let old = Report.findings("Die Leber ist frei.", "Die Milz ist frei.", "Das Pankreas auch.")
    var new = Report.findings("Die Milz ist frei.", "Das Pankreas auch.", "Die Leber ist frei.")
    new.sections += Report.of(("Empfehlung", .recommendation, ["CT."])).sections
    let markdown = try markdown(old, new)
    #expect(markdown.contains("~~Die Leber ist frei.~~ *(moved to #1)*\n"))
    #expect(markdown.contains("**Die Leber ist frei.** *(moved from #1)*\n"))
    #expect(
      markdown.hasSuffix(
        "## Empfehlung (recommendation)\n\nadded\n\n**Empfehlung**\n\n**CT.**\n"))
  }

  @Test func `reports that are the same give a report that says so`() throws {
    let markdown = try markdown(.findings("frei"), .findings("frei"))
    #expect(markdown.hasSuffix("There are no changes.\n"))
  }
}
