// Canonical reports as files for the program.

import ReportModel
import ToolSupport

/// Canonical reports for tests.
enum Reports {
  /// A report with one paragraph.
  static func json(_ text: String, findings: [Finding] = []) -> [UInt8] {
    let section = Section(blocks: [.paragraph(Paragraph([.text(text)]))])
    return Report(title: text, sections: [section], findings: findings).json()
  }

  /// A report with a finding.
  static var remarkable: [UInt8] {
    json(
      "Dose 5 mg",
      findings: [Finding(.pendingChanges, "changes are pending", at: Location(part: "body"))])
  }
}

extension Workshop {
  /// Writes a report.
  func addReport(_ name: String, _ text: String = "Lungs clear") throws {
    try write(Reports.json(text), to: name)
  }

  /// The lines of JSON in a text.
  static func jsonLines(_ text: String) throws -> [JSONValue] {
    try text.split(separator: "\n").map { try JSONValue(json: Array($0.utf8)) }
  }
}
