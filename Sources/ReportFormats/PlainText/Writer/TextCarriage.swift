// What plain text carries of a report.

internal import ReportModel

extension TextWriter {
  /// How plain text carries a feature.
  static func carriage(of feature: Feature) -> Carriage {
    switch feature {
    case .text: .kept
    // "10²", "H₂O" and "10^(x)" all say what is raised.
    case .strike, .verticalPosition, .lists, .alternativeText, .notes, .checkBoxes,
      .pageRegions:
      .shown
    // Two ranks of headings have a form, and page breaks outside of tables.
    case .headings, .breaks: .partly
    // Tables as a grid wherever the page is wide enough; spans are repeated edges or none.
    case .tables, .cellSpans: .partly
    // What a link leads to is printed, but not where inside the report; readings stand in brackets.
    case .links, .comments, .ruby, .changes: .partly
    case .controlCharacters, .fields, .emphasis, .underline, .capitals, .color, .highlight,
      .monospace, .direction, .paragraphLayout, .tableLayout, .images, .fieldResults,
      .contentControls, .boxes, .properties, .identity, .provenance:
      .cannot
    }
  }
}
