// The words that the writers of plain text and Markdown add to the text of a report.

import ReportModel

/// Collects what stands in plain text or Markdown beside the text of the report.
struct AddedText {
  /// The letters and digits that are added; their order is of no interest.
  private(set) var text = ""
  private let report: Report

  init(plainText report: Report) {
    self.report = report
    if !report.resources.notes.isEmpty { text += "Notes" }
    if !report.resources.comments.isEmpty { text += "Comments" }
    for region in report.headers { text += "Page header" + Self.details(of: region) }
    for region in report.footers { text += "Page footer" + Self.details(of: region) }
    for index in report.resources.notes.indices { text += mark(ofNote: index) }
    for (index, comment) in report.resources.comments.enumerated() {
      text += "c\(index + 1)" + (comment.author ?? comment.initials ?? "") + (comment.date ?? "")
    }
    report.forEachStory { blocks, _ in addAll(in: blocks) }
    // A heading of marks and images alone has no text, so it is no story.
    for section in report.allSections where section.headingText.isEmpty {
      addAll(in: section.heading)
    }
  }

  private static func details(of region: PageRegion) -> String {
    var text = region.part > 1 ? "part \(region.part)" : ""
    switch region.pages {
    case .default: break
    case .first: text += "first page"
    case .even: text += "even pages"
    }
    return text
  }

  /// The mark of a note; those of the reports here differ, or the later one gets a number.
  private func mark(ofNote index: Int) -> String {
    let labels = report.resources.notes.map(\.label)
    let copies = labels[..<index].count { $0 == labels[index] }
    return labels[index] + (copies > 0 ? "\(copies + 1)" : "")
  }

  private mutating func addAll(in blocks: [Block]) {
    for block in blocks {
      if case .paragraph(let paragraph) = block { addAll(in: paragraph.inlines) }
      if case .table(let table) = block, let summary = table.summary { text += "table\(summary)" }
      for children in block.children { addAll(in: children) }
    }
  }

  private mutating func addAll(in inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .image: text += "image"
      case .note(let id):
        if let index = report.resources.notes.firstIndex(where: { $0.id == id }) {
          text += mark(ofNote: index)
        }
      case .comment(let id, .end):
        if let index = report.resources.comments.firstIndex(where: { $0.id == id }) {
          text += "c\(index + 1)"
        }
      case .link(let link): add(link)
      case .text, .lineBreak, .tab, .anchor, .checkBox, .fieldResult, .control, .ruby, .change,
        .comment:
        break
      }
      addAll(in: inline.children)
    }
  }

  private mutating func add(_ link: Link) {
    if !link.target.hasPrefix("#"), link.content.plainText != link.target { text += link.target }
  }
}
