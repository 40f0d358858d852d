// What HTML pages carry of a report.

internal import ReportModel

extension HTMLWriter {
  /// How a page carries a feature.
  static func carriage(of feature: Feature) -> Carriage {
    switch feature {
    case .text, .headings, .fields, .emphasis, .underline, .strike, .verticalPosition, .capitals,
      .color, .highlight, .monospace, .direction, .paragraphLayout, .lists, .tables, .tableLayout,
      .alternativeText, .notes, .comments, .checkBoxes, .fieldResults, .contentControls, .boxes,
      .changes, .ruby, .breaks, .pageRegions, .properties, .identity:
      .kept
    case .controlCharacters: .cannot
    // Browsers take at most 1,000 columns and 65,534 rows.
    case .cellSpans: .partly
    // Only types that all browsers show; only links that are safe to follow.
    case .images, .links: .partly
    // Sources are kept, findings are not.
    case .provenance: .partly
    }
  }
}
