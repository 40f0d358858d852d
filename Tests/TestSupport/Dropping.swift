// A report without some features, so that two reports can be compared less what a format loses.
//
// What has two forms of the same meaning gets one: neighbouring texts of one style are one text,
// notes and comments are named by their order.

public import ReportModel

extension Report {
  /// The report without some features; their text stays where it has any.
  public func dropping(_ features: Set<Feature>) -> Report {
    Dropping(features, notes: resources.notes.map(\.id), comments: resources.comments.map(\.id))
      .report(self)
  }
}

extension Section {
  /// The heading with its number as it stands in running text.
  fileprivate var headingInlines: [Inline] {
    let number = label.map { [Inline.text($0 + " ")] } ?? []
    return number + heading
  }
}

/// Takes features away.
struct Dropping {
  private let features: Set<Feature>
  private let notes: [String]
  private let comments: [String]

  init(_ features: Set<Feature>, notes: [String], comments: [String]) {
    self.features = features
    self.notes = notes
    self.comments = comments
  }

  func drops(_ feature: Feature) -> Bool { features.contains(feature) }

  func note(_ id: String) -> String { notes.firstIndex(of: id).map { "note \($0 + 1)" } ?? id }

  func comment(_ id: String) -> String {
    comments.firstIndex(of: id).map { "comment \($0 + 1)" } ?? id
  }

  func report(_ report: Report) -> Report {
    var report = report
    if drops(.properties) { dropProperties(&report) }
    if drops(.identity) { report.identity = [] }
    if drops(.provenance) { dropProvenance(&report) }
    if drops(.pageRegions) { (report.headers, report.footers) = ([], []) }
    for index in report.headers.indices { replace(&report.headers[index].blocks) }
    for index in report.footers.indices { replace(&report.footers[index].blocks) }
    report.sections =
      drops(.headings) ? flat(report.sections) : report.sections.compactMap(remainder)
    resources(&report.resources)
    return report
  }

  /// Where an input says something is a part of the record of this input.
  private func dropProvenance(_ report: inout Report) {
    report.sources = []
    report.findings = []
    for index in report.identity.indices { report.identity[index].location = Location() }
  }

  private func dropProperties(_ report: inout Report) {
    report.title = nil
    report.language = nil
    report.author = nil
    report.institution = nil
    report.dates = ReportDates()
    report.properties = []
  }

  private func resources(_ resources: inout Resources) {
    if drops(.images) { resources.images = [] }
    if drops(.notes) { resources.notes = [] }
    if drops(.comments) { resources.comments = [] }
    for index in resources.notes.indices {
      resources.notes[index].id = note(resources.notes[index].id)
      replace(&resources.notes[index].blocks)
    }
    for index in resources.comments.indices {
      resources.comments[index].id = comment(resources.comments[index].id)
      replace(&resources.comments[index].blocks)
    }
  }

  /// What is left of a section; text without a heading of which nothing is left is no section.
  private func remainder(_ section: Section) -> Section? {
    let rest = self.section(section)
    let isGone =
      section.heading.isEmpty && section.label == nil && section.subsections.isEmpty
      && !section.blocks.isEmpty && rest.blocks.isEmpty
    return isGone ? nil : rest
  }

  private func section(_ section: Section) -> Section {
    var section = section
    if drops(.fields) { section.field = .unassigned }
    if drops(.fields) || drops(.provenance) { section.origin = nil }
    if drops(.changes) { section.change = nil }
    section.heading = inlines(section.heading)
    section.label = section.label.flatMap { $0.isEmpty ? nil : text($0) }
    replace(&section.blocks)
    section.subsections = section.subsections.map { self.section($0) }
    return section
  }

  /// All sections as one without a heading.
  private func flat(_ sections: [Section]) -> [Section] {
    let blocks = sections.flatMap(\.selfAndBelow).flatMap { section in
      let heading = section.headingInlines
      return (heading.isEmpty ? [] : [.paragraph(Paragraph(heading))]) + section.blocks
    }
    let rest = self.blocks(blocks)
    return rest.isEmpty ? [] : [Section(blocks: rest)]
  }

  private func replace(_ blocks: inout [Block]) {
    blocks = self.blocks(blocks)
  }
}
