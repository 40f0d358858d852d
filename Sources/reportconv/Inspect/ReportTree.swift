// A report as a tree for people: properties, page regions, sections, notes, findings.

internal import ReportModel

/// A report as a tree for people.
enum ReportTree {
  /// The tree, a line each node.
  static func text(of report: Report) -> [UInt8] {
    var tree = TreeOutput()
    tree.add(report)
    return tree.bytes
  }
}

extension TreeOutput {
  fileprivate mutating func add(_ report: Report) {
    node("report", report.title.map(Self.quoted) ?? "", report.language ?? "")
    below { tree in
      tree.addProperties(of: report)
      for region in report.headers { tree.add(region, "header") }
      for section in report.sections { tree.add(section) }
      for region in report.footers { tree.add(region, "footer") }
      tree.add(report.resources)
      for source in report.sources {
        tree.node(
          "source", source.format, "\(source.size) bytes", "sha256=\(source.sha256)",
          source.signature.map { "signature=\($0.standing.rawValue)" } ?? "")
      }
      for finding in report.findings { tree.add(finding) }
    }
  }

  private mutating func addProperties(of report: Report) {
    let properties: [(String, String?)] =
      [
        ("author", report.author), ("institution", report.institution),
        ("created", report.dates.created), ("modified", report.dates.modified),
      ] + report.properties.map { ("property \(Self.quoted($0.name))", $0.value) }
    for case (let name, let value?) in properties { node(name, Self.quoted(value)) }
    for token in report.identity {
      node("identity", token.kind.rawValue, Self.quoted(token.value), place(token.location))
    }
  }

  private func place(_ location: Location) -> String {
    let place = location.description
    return place.isEmpty ? "" : "(\(TerminalText.safe(place)))"
  }

  private mutating func add(_ region: PageRegion, _ name: String) {
    node(name, "(\(region.pages.rawValue), part \(region.part))")
    below { $0.add(region.blocks) }
  }

  private mutating func add(_ section: Section) {
    let heading = section.headingText
    node(
      "section \(section.level)", heading.isEmpty ? "" : Self.quoted(heading),
      section.field == .unassigned ? "" : "[\(section.field.rawValue)]",
      section.origin.map(origin) ?? "", Self.words(section.change))
    below { tree in
      if section.heading.contains(where: \.isMarked) {
        tree.node("heading")
        tree.below { $0.add(section.heading) }
      }
      tree.add(section.blocks)
      for subsection in section.subsections { tree.add(subsection) }
    }
  }

  /// How a section got its field: `(label "Conclusion :", LOINC 19005-8)`.
  private func origin(_ origin: FieldOrigin) -> String {
    let label = origin.label.map { " \(Self.quoted($0))" } ?? ""
    return "(\(origin.kind.rawValue)\(label)\(origin.code.map { ", LOINC \($0)" } ?? ""))"
  }

  private mutating func add(_ resources: Resources) {
    for image in resources.images {
      node(
        "resource", image.mediaType, "\(image.pixelWidth)x\(image.pixelHeight) pixels",
        "\(image.bytes.count) bytes", "sha256=\(image.id)")
    }
    for note in resources.notes {
      node(note.kind.rawValue, Self.quoted(note.label), "id=\(Self.quoted(note.id))")
      below { $0.add(note.blocks) }
    }
    for comment in resources.comments {
      node(
        "comment", "id=\(Self.quoted(comment.id))", Self.named("author", comment.author),
        comment.date ?? "")
      below { $0.add(comment.blocks) }
    }
  }

  private mutating func add(_ finding: Finding) {
    node(
      "finding", finding.code.rawValue,
      finding.severity == .warning ? "" : "(\(finding.severity.rawValue))",
      place(finding.location), TerminalText.safe(finding.message),
      finding.text.map(Self.quoted) ?? "",
      finding.difference.map {
        "(\($0.kind.rawValue): \(Self.quoted($0.found)) instead of \(Self.quoted($0.expected)))"
      } ?? "")
  }
}
