// What documents carry of a report.

internal import ReportModel

extension DOCXWriter {
  /// How a document carries a feature.
  static func carriage(of feature: Feature) -> Carriage {
    switch feature {
    case .text, .emphasis, .underline, .strike, .capitals, .color, .highlight, .monospace,
      .breaks:
      .kept
    case .controlCharacters: .cannot
    // Headings start sections, and need text; letters cannot be raised and lowered at once.
    case .headings, .fields, .verticalPosition: .partly
    // Ruby holds text alone. Items stand where their level says, and hold one paragraph.
    case .direction, .paragraphLayout, .lists: .partly
    // Tables have columns without gaps, and are no deeper than readers go.
    case .tables, .cellSpans, .tableLayout, .alternativeText: .partly
    // Only types that word processors show; only links that are safe to follow.
    case .images, .links: .partly
    // Notes and comments stand in some texts only; authors have names, dates have one form.
    case .notes, .comments, .changes: .partly
    case .checkBoxes, .fieldResults, .contentControls, .boxes, .ruby: .partly
    // Where parts of a document begin is not known to a report.
    case .pageRegions, .properties: .partly
    case .identity, .provenance: .lost
    }
  }
}
