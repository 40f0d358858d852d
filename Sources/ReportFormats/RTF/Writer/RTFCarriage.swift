// What RTF documents carry of a report.

internal import ReportModel

extension RTFWriter {
  /// How a document carries a feature.
  static func carriage(of feature: Feature) -> Carriage {
    switch feature {
    case .text, .emphasis, .underline, .strike, .capitals, .direction,
      .checkBoxes, .monospace:
      .kept
    case .controlCharacters: .cannot
    // Ranks tell the tree; sections without a heading stand at the start alone.
    case .headings, .fields: .partly
    // Not both at once; not black, nor on white.
    case .verticalPosition, .color, .highlight: .partly
    // The text of an item is one paragraph, with lists below it; what follows is only indented.
    case .lists, .paragraphLayout: .partly
    case .tables, .cellSpans, .tableLayout: .partly
    // PNG, JPEG, EMF and WMF; no description of tables.
    case .images, .alternativeText: .partly
    // Only links that are safe to follow, only fields that do nothing.
    case .links, .fieldResults: .partly
    // Anchored once, in the body; times without zone and seconds.
    case .notes, .comments, .changes: .partly
    case .contentControls, .ruby: .cannot
    case .boxes, .breaks, .pageRegions, .properties: .partly
    case .identity, .provenance: .cannot
    }
  }
}
