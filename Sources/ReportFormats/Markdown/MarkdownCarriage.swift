// What Markdown carries of a report.

internal import ReportModel

extension MarkdownWriter {
  /// How Markdown carries a feature.
  static func carriage(of feature: Feature) -> Carriage {
    switch feature {
    case .text, .emphasis, .underline, .strike, .verticalPosition, .capitals, .color, .highlight,
      .monospace, .lists, .tables, .alternativeText, .checkBoxes, .boxes, .ruby,
      .pageRegions:
      .kept
    // Six ranks of headings have a form; rules do, page breaks do not.
    case .headings, .breaks: .partly
    // Tables beyond the form of Markdown are HTML, which also has spans and widths.
    case .cellSpans, .tableLayout: .partly
    case .links, .notes, .comments, .changes, .direction, .paragraphLayout, .contentControls:
      .partly
    case .images: .lost
    case .controlCharacters, .fields, .fieldResults, .properties, .identity,
      .provenance:
      .cannot
    }
  }
}
