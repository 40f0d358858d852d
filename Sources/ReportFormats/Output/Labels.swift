// Words that writers add to say what a part of a page is. They are the same in every format.

internal import ReportModel

extension PageRegion {
  /// Which pages show the region: `Page header, first page, part 2`.
  func label(_ name: String) -> String {
    var label = name
    switch pages {
    case .default: break
    case .first: label += ", first page"
    case .even: label += ", even pages"
    }
    if part > 1 { label += ", part \(part)" }
    return label
  }
}

extension Comment {
  /// Who wrote the comment and when; empty where neither is known.
  var byline: String {
    [author ?? initials, date].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension ChangeMark {
  /// What was done, by whom and when: `moved here, M. Weber, 2024-03-01`.
  var summary: String {
    let action =
      switch kind {
      case .inserted: "inserted"
      case .deleted: "deleted"
      case .movedFrom: "moved away"
      case .movedTo: "moved here"
      }
    return ([action] + [author, date].compactMap { $0 }).joined(separator: ", ")
  }

  /// Whether the change took the text away.
  var isRemoval: Bool {
    switch kind {
    case .deleted, .movedFrom: true
    case .inserted, .movedTo: false
    }
  }
}

extension Report {
  /// How many properties of the document a writer drops that shows the text alone.
  var propertyCount: Int {
    [title, language, author, institution, dates.created, dates.modified]
      .count { $0 != nil } + properties.count
  }

  /// Whether a section is the document's title, so that other headings rank below it.
  var hasTitleSection: Bool {
    sections.contains { $0.level == 0 && !$0.heading.isEmpty }
  }
}
