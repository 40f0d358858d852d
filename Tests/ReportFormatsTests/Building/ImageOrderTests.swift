// The order of images.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ImageOrderTests {
  private func block(_ images: String...) -> Block {
    .paragraph(Paragraph(images.map { .image(Image(resource: $0)) }))
  }

  @Test func `images stand in the order in which a reader meets them`() {
    let cells = [TableCell(blocks: [block("c")])]
    let link = Inline.link(Link(target: "#a", content: [.image(Image(resource: "b"))]))
    let body = [
      block("a"), .paragraph(Paragraph([link])), .table(Table(rows: [TableRow(cells: cells)])),
    ]
    var report = Report(
      headers: [PageRegion(blocks: [block("header", "a")])],
      footers: [PageRegion(blocks: [block("footer")])],
      sections: [Section(blocks: body)],
      resources: Resources(
        images: ["unshown", "footer", "c", "b", "a", "header"].map {
          ImageResource(id: $0, mediaType: "image/png", bytes: [])
        }))
    report.orderImages()
    #expect(
      report.resources.images.map(\.id) == ["header", "a", "b", "c", "footer", "unshown"])
  }
}
