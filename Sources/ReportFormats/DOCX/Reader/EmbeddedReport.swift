// Documents inside a document: read by our own readers and put in their place.

internal import ReportModel

/// How many documents may still be read inside one, and what was unpacked, over all levels.
final class EmbeddingBudget {
  var left: Int
  let inflation: InflationCount

  init(_ count: Int, _ inflation: InflationCount = InflationCount(of: 0)) {
    left = count
    self.inflation = inflation
  }
}

/// Reads embedded documents.
enum EmbeddedReport {
  /// Reads a part that is a document.
  static func read(
    _ part: String, as format: Format, _ context: ReadingContext
  ) throws(ReadError) -> Report {
    guard context.budget.left > 0 else {
      throw ReadError(.limitExceeded, detail: "nesting (\(context.options.limits.nesting))")
    }
    context.budget.left -= 1
    let bytes = try context.store.read(part)
    switch format {
    case .docx:
      let archive = try ZipArchive(
        bytes, limits: context.options.limits, inflation: context.budget.inflation)
      return try DocumentReader(
        ArchiveParts(archive), options: context.options, budget: context.budget
      ).read()
    case .html, .rtf, .text, .markdown, .json, .fields:
      guard let reader = format.reader else {
        throw ReadError(.notReadable, at: Location(part: part), detail: format.title)
      }
      return try reader(bytes, context.options)
    }
  }

  /// The blocks of an embedded report; what it refers to goes to the report around it.
  static func blocks(_ report: Report, _ part: String, _ context: ReadingContext) -> [Block] {
    for image in report.resources.images { context.take(image) }
    for finding in report.findings { context.take(finding) }
    let prefix = "\(part)-"
    for note in report.resources.notes {
      context.embeddedNotes.append(
        Note(
          id: prefix + note.id, kind: note.kind, label: note.label,
          blocks: note.blocks.renamed(prefix)))
    }
    for comment in report.resources.comments {
      var comment = comment
      comment.id = prefix + comment.id
      comment.blocks = comment.blocks.renamed(prefix)
      context.embeddedComments.append(comment)
    }
    for region in report.headers + report.footers where !region.blocks.isEmpty {
      context.find(
        .unusedPageRegion, "an embedded document has a page header or footer that no page shows",
        at: Location(part: part), text: region.blocks.plainText)
    }
    return report.sections.flatMap { blocks($0) }.renamed(prefix)
  }

  private static func blocks(_ section: Section) -> [Block] {
    var blocks: [Block] = []
    if !section.heading.isEmpty || section.label != nil {
      let label = section.label.map { [Inline.text($0 + " ")] } ?? []
      blocks.append(.paragraph(Paragraph(label + section.heading, headingLevel: section.level)))
    }
    return blocks + section.blocks + section.subsections.flatMap { self.blocks($0) }
  }
}

extension [Block] {
  /// The blocks with all notes and comments that they refer to renamed.
  fileprivate func renamed(_ prefix: String) -> [Block] {
    map { block in
      switch block {
      case .preformatted, .rule, .pageBreak: return block
      case .paragraph(var paragraph):
        paragraph.inlines = paragraph.inlines.renamed(prefix)
        return .paragraph(paragraph)
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = list.items[index].blocks.renamed(prefix)
        }
        return .list(list)
      case .table(var table):
        for row in table.rows.indices {
          for cell in table.rows[row].cells.indices {
            table.rows[row].cells[cell].blocks = table.rows[row].cells[cell].blocks.renamed(prefix)
          }
        }
        return .table(table)
      case .group(var group):
        group.blocks = group.blocks.renamed(prefix)
        return .group(group)
      }
    }
  }
}

extension [Inline] {
  fileprivate func renamed(_ prefix: String) -> [Inline] {
    map { inline in
      switch inline {
      case .text, .lineBreak, .tab, .anchor, .checkBox, .image: return inline
      case .note(let id): return .note(id: prefix + id)
      case .comment(let id, let edge): return .comment(id: prefix + id, edge: edge)
      case .link(var link):
        link.content = link.content.renamed(prefix)
        return .link(link)
      case .fieldResult(var field):
        field.content = field.content.renamed(prefix)
        return .fieldResult(field)
      case .control(let control, let content): return .control(control, content.renamed(prefix))
      case .ruby(let base, let annotation):
        return .ruby(base: base.renamed(prefix), annotation: annotation.renamed(prefix))
      case .change(let mark, let content): return .change(mark, content.renamed(prefix))
      }
    }
  }
}
