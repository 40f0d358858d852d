// Content that acts or lies elsewhere is reported, and stands in no output of any format.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ActiveContentTests {
  @Test(arguments: ActiveContent.all)
  func `content that acts is a finding and stands in no output`(content: ActiveContent) throws {
    let report = try content.report()
    #expect(report.findingCodes.contains(content.code))
    for format in Format.allCases {
      let text = try text(of: report, as: format)
      #expect(text.contains("shown"), "\(format)")
      #expect(!text.lowercased().contains("evil"), "\(format)")
      #expect(!text.contains("6576696c"), "\(format)")
    }
  }

  @Test(
    arguments: [
      "javascript:a()", "JavaScript:a()", "java\nscript:a()", "\u{1}javascript:a()", "vbscript:a",
      "data:text/html,a", "file:///a", "\\\\host\\a", "//host/a", "ms-word:ofe|u|http://a", "a.exe",
    ])
  func `no output has a link that opens more than a page, a mail or a call`(target: String) throws {
    let link = Inline.link(Link(target: target, content: [.text("shown")]))
    let report = Report(sections: [Section(blocks: [.paragraph(Paragraph([link]))])])
    for format in Format.allCases where format != .json {
      let text = try text(of: report, as: format)
      #expect(text.contains("shown"), "\(format)")
      for live in [" href=", "HYPERLINK", "<w:hyperlink", "TargetMode=\"External\"", "]("] {
        #expect(!text.contains(live), "\(format): \(live)")
      }
    }
  }

  @Test(arguments: ["text/html", "image/svg+xml", "image/png\" onerror=\"evil()", "../../evil"])
  func `no page shows an image of a kind that could act`(mediaType: String) throws {
    let image = ImageResource(id: "i", mediaType: mediaType, bytes: Array("<script>".utf8))
    let report = Report(
      sections: [Section(blocks: [.paragraph(Paragraph([.image(Image(resource: "i"))]))])],
      resources: Resources(images: [image]))
    let page = try text(of: report, as: .html)
    #expect(!page.contains("<img"))
    #expect(!page.contains("onerror=\""))
    let parts = try zipNames(DOCXWriter.write(report, options: WriteOptions()).bytes)
    #expect(!parts.contains { $0.contains("..") || $0.contains("evil") || $0.contains("html") })
  }

  /// An output as text: of a document all its parts, of canonical JSON all but the findings.
  private func text(of report: Report, as format: Format) throws -> String {
    guard let writer = format.writer else { return "shown" }
    var report = report
    // All text feeds a field, so that the output of fields has it as well.
    for index in report.sections.indices { report.sections[index].field = .findings }
    if format == .json { report.findings = [] }
    let bytes = writer(report, WriteOptions()).bytes
    guard format == .docx else { return String(decoding: bytes, as: UTF8.self) }
    return try zipNames(bytes).map { try $0 + "\n" + zipText(bytes, $0) }.joined(separator: "\n")
  }
}
