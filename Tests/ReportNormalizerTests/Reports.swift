// Short reports for tests.

import ReportModel

/// A paragraph of plain text.
func paragraph(_ text: String) -> Block { .paragraph(Paragraph([.text(text)])) }

/// A section with a heading of plain text.
func section(
  _ heading: String, level: Int = 1, field: Field = .unassigned, _ subsections: [Section] = []
) -> Section {
  Section(
    heading: heading.isEmpty ? [] : [.text(heading)], level: level, field: field,
    blocks: [paragraph("Text.")], subsections: subsections)
}

extension Report {
  /// The field of each section, top to bottom.
  var fields: [Field] { allSections.map(\.field) }

  /// The report without what normalisation adds to.
  var bare: Report {
    var report = self
    report.identity = []
    report.findings = []
    report.sections = sections.map(\.bare)
    return report
  }
}

extension Section {
  fileprivate var bare: Section {
    var section = self
    section.field = .unassigned
    section.origin = nil
    section.subsections = subsections.map(\.bare)
    return section
  }
}
