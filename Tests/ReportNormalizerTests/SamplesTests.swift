// What is understood of the sample reports: a golden that a person can check against the pages.

import ReportFormats
import ReportModel
import ReportNormalizer
import Testing
import ToolSupport

@Suite struct SamplesTests {
  @Test func `the sample reports give these fields and this identity`() throws {
    var text = ""
    for name in try Workshop.documents(in: "samples") where name.hasSuffix(".docx") {
      let report = try read(name)
      let normalized = report.normalized()
      #expect(normalized.plainText == report.plainText)
      #expect(normalized.normalized() == normalized)
      text += "\(name)\n" + normalized.understanding + "\n"
    }
    let difference = try Workshop.difference(
      of: text, from: "Tests/ReportNormalizerTests/Goldens/samples.txt")
    if let difference { Issue.record("\(difference)") }
  }

  private func read(_ name: String) throws -> Report {
    let reader = try #require(Format.docx.reader)
    return try reader(try Workshop.bytes("samples/\(name)"), ReadOptions())
  }
}

extension Report {
  /// The identity, the field of each section and the findings on headings, a line each.
  fileprivate var understanding: String {
    var text = ""
    for token in identity {
      let place = token.location.description
      text += "  \(token.kind.rawValue) \(token.value) (\(place.isEmpty ? "body" : place))\n"
    }
    for section in sections { section.appendFields(to: &text, depth: 1) }
    for finding in findings
    where [.ambiguousHeading, .combinedHeading, .unknownHeading].contains(finding.code) {
      text += "  \(finding.code.rawValue) (\(finding.location)): \(finding.message)\n"
    }
    return text
  }
}

extension Section {
  fileprivate func appendFields(to text: inout String, depth: Int) {
    let name = origin?.label ?? headingText
    text += String(repeating: "  ", count: depth)
    text += "\(name.isEmpty ? "(before the first heading)" : name): \(field.rawValue)"
    if let origin { text += " (\(origin.kind.rawValue)\(origin.code.map { ", \($0)" } ?? ""))" }
    text += "\n"
    for section in subsections { section.appendFields(to: &text, depth: depth + 1) }
  }
}
