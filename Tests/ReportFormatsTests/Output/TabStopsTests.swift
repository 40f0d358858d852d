// Where the tabs of page headers and footers lead.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct TabStopsTests {
  @Test(
    arguments: [
      ([.text("a")], .none), ([.text("a"), .tab, .text("b")], .right),
      ([.tab, .text("a"), .tab, .text("b")], .centerAndRight),
      ([.text("a"), .tab, .lineBreak, .text("b"), .tab], .right),
    ] as [([Inline], TabStops)])
  func `the line with the most tabs says which stops there are`(
    inlines: [Inline], stops: TabStops
  ) {
    #expect(TabStops(for: Paragraph(inlines)) == stops)
  }
}
