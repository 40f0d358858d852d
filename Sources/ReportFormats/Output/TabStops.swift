// Tabs of page headers and footers, which part what stands at the left, in the middle and at the right.

internal import ReportModel

/// The tab stops of a line of a page header or footer.
enum TabStops {
  case none
  /// One tab leads to the right margin.
  case right
  /// Two lead to the middle and there.
  case centerAndRight

  init(for paragraph: Paragraph) {
    let lines = paragraph.inlines.split { $0 == .lineBreak }
    switch lines.map({ line in line.count { $0 == .tab } }).max() ?? 0 {
    case 0: self = .none
    case 1: self = .right
    default: self = .centerAndRight
    }
  }
}
