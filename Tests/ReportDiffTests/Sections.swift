// Reports as short as a test can have them.

import ReportModel

extension Report {
  /// A report of sections with a field and paragraphs each.
  static func of(_ sections: (heading: String, field: Field, texts: [String])...) -> Report {
    Report(
      sections: sections.map { section in
        Section(
          heading: [.text(section.heading)], level: 1, field: section.field,
          blocks: section.texts.map { .paragraph(Paragraph([.text($0)])) })
      })
  }

  /// A report of one section with findings.
  static func findings(_ texts: String...) -> Report {
    var report = of(("Befund", .findings, []))
    report.sections[0].blocks = texts.map { .paragraph(Paragraph([.text($0)])) }
    return report
  }
}

extension Report {
  /// A report of one section with a table.
  static func values(_ rows: [[String]]) -> Report {
    var report = findings()
    let rows = rows.map { row in
      TableRow(
        cells: row.map { text in
          TableCell(blocks: [.paragraph(Paragraph(text.isEmpty ? [] : [.text(text)]))])
        })
    }
    report.sections[0].blocks = [.table(Table(rows: rows))]
    return report
  }
}
