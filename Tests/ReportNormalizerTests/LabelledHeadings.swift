// Headings of real documents with the fields that a person gave them: Tests/Corpus/headings.tsv.

import Foundation
import ReportFormats
import ReportModel

@testable import ReportNormalizer

/// A heading with the field that is right.
struct LabelledHeading {
  /// Whether it is for measuring only.
  var isAside: Bool
  /// Where it stands, as the table has it.
  var document: String
  /// How it stands there.
  var form: String
  /// Its text.
  var text: String
  /// What is right, in the table's words.
  var right: String

  /// All of the table.
  static func all() throws -> [LabelledHeading] {
    try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return LabelledHeading(
        isAside: columns[0] == "aside", document: columns[1], form: columns[2], text: columns[3],
        right: columns[4])
    }
  }

  private static let table = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Corpus/headings.tsv").standardizedFileURL

  /// The document's file; `nil` where its folder is not there.
  var path: String? {
    let parts = document.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == "samples" {
      return URL(filePath: #filePath).appending(path: "../../../samples/\(parts[1])")
        .standardizedFileURL.path
    }
    return ProcessInfo.processInfo.environment["REPORTCONV_CORPUS"].map { "\($0)/\(parts[1])" }
  }
}

/// What became of a heading.
struct HeadingFate {
  /// Whether it heads a section.
  var isHeading: Bool
  /// The field that the text behind it feeds.
  var field: Field
  /// The field of the text before it.
  var before: Field
  /// The codes of the findings at its section.
  var findings: Set<Finding.Code>

  /// Whether that is what a person would do.
  func isRight(_ right: String) -> Bool {
    let names = right.split(separator: ":").map(String.init)
    switch names[0] {
    case "inherit": return !isHeading || field == before || field == .unassigned && before == field
    case "no heading": return !isHeading
    case "none": return field == .unassigned
    case "ambiguous":
      if names.count > 1, field.rawValue == names[1] { return true }
      return field == .unassigned && findings.contains(.ambiguousHeading)
    default:
      let fields = names[0].split(separator: "+").map(String.init)
      guard fields.count > 1 else { return field.rawValue == fields[0] }
      return isHeading && findings.contains(.combinedHeading)
    }
  }

  /// Whether a finding quotes the line, which is text.
  var isQuoted: Bool

  /// Whether a finding says that something is not as a person would do it.
  var isTold: Bool { isHeading && !findings.isEmpty || isQuoted }
}

/// Follows headings through a report.
struct HeadingSearch {
  private struct Place {
    var text: String
    var isHeading: Bool
    var field: Field
    var before: Field
    var findings: Set<Finding.Code>
    var isQuoted = false
  }

  private var places: [Place] = []
  private var trail: [String] = []
  private var found: [[String]: Set<Finding.Code>] = [:]
  private var last = Field.unassigned
  /// What findings say of lines in the sections.
  private var messages: [[String]: [String]] = [:]

  /// Takes in a report that is normalised.
  init(_ report: Report) {
    for finding in report.findings {
      if finding.message.hasPrefix("the line ") {
        messages[finding.location.section, default: []].append(finding.message)
      } else {
        found[finding.location.section, default: []].insert(finding.code)
      }
    }
    add(report.sections)
  }

  private mutating func add(_ sections: [Section]) {
    for section in sections {
      let heading = section.origin?.label ?? section.headingText
      if !heading.isEmpty {
        trail.append(heading)
        let place = Place(
          text: Self.bare(heading), isHeading: true, field: section.field, before: last,
          findings: found[trail] ?? [])
        places.append(place)
      }
      last = section.field
      add(section.blocks, section.field)
      add(section.subsections)
      if !heading.isEmpty { trail.removeLast() }
    }
  }

  private mutating func add(_ blocks: [Block], _ field: Field) {
    for block in blocks {
      if case .paragraph(let paragraph) = block { add(paragraph.inlines.plainText, field) }
      if case .list(let list) = block {
        for item in list.items {
          add("\(item.label) \(item.blocks.plainText.prefix(while: { $0 != "\n" }))", field)
        }
      }
      for blocks in block.children { add(blocks, field) }
    }
  }

  private mutating func add(_ text: String, _ field: Field) {
    for line in text.split(separator: "\n") {
      let isQuoted = messages[trail, default: []].contains { message in
        let words = message.split(separator: "\"", maxSplits: 2)
        return words.count == 3 && line.hasPrefix(words[1])
      }
      places.append(
        Place(
          text: Self.bare(String(line)), isHeading: false, field: field, before: field,
          findings: [],
          isQuoted: isQuoted))
    }
  }

  /// What became of a heading: a section that has it, else the first line that begins with it.
  func fate(of text: String) -> HeadingFate? {
    let text = Self.bare(text)
    let place =
      places.first { $0.isHeading && $0.text == text }
      ?? places.first { $0.isHeading && $0.text.hasSuffix(" \(text)") }
      ?? places.first { $0.text.hasPrefix(text) } ?? places.first { $0.text.contains(text) }
    return place.map {
      HeadingFate(
        isHeading: $0.isHeading, field: $0.field, before: $0.before, findings: $0.findings,
        isQuoted: $0.isQuoted)
    }
  }

  /// The text with single spaces and without a colon at its end.
  private static func bare(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while words.last == ":" || words.last == " " { words.removeLast() }
    return words
  }
}
