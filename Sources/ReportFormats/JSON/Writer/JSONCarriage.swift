// What the JSON forms carry of a report.

internal import ReportModel

extension JSONWriter {
  /// The canonical form carries all.
  static func carriage(of feature: Feature) -> Carriage { .kept }
}

extension FieldsWriter {
  /// How the five fields, which are plain strings, carry a feature.
  static func carriage(of feature: Feature) -> Carriage {
    switch feature {
    case .controlCharacters, .fields: .kept
    case .strike: .shown
    // Text that feeds no field is a loss, word by word.
    case .text: .partly
    case .headings, .verticalPosition, .lists, .tables, .checkBoxes, .changes, .ruby:
      .partly
    case .emphasis, .underline, .capitals, .color, .highlight, .monospace, .direction,
      .paragraphLayout, .cellSpans, .tableLayout, .images, .alternativeText, .links, .notes,
      .comments, .fieldResults, .contentControls, .boxes, .breaks, .pageRegions, .properties,
      .identity, .provenance:
      .cannot
    }
  }
}
