// Proves that a report with tracked changes holds both reports: accepted it reads as the new one, rejected as
// the old one, each line in its place and with its looks.
//
// Not compared is what no mark can tell (`TrackedReport.untracked`) and what word processors count themselves:
// the labels of items.

internal import ReportModel

extension Report {
  /// Whether the report's marks lead to both reports.
  func isTracked(from old: Report, to new: Report) -> Bool {
    StoryLines(self, keeping: \.isOld) == StoryLines(old, keeping: nil)
      && StoryLines(self, keeping: { !$0.isOld }) == StoryLines(new, keeping: nil)
  }

  /// Whether there are marks of tracked changes.
  var hasChanges: Bool {
    var found = false
    forEachStory { blocks, _ in found = found || blocks.hasChanges }
    return found || allSections.contains { $0.change != nil }
  }
}

extension [Block] {
  fileprivate var hasChanges: Bool {
    contains { block in
      switch block {
      case .paragraph(let paragraph): paragraph.change != nil || paragraph.inlines.hasChanges
      case .table(let table):
        table.rows.contains { $0.change != nil } || block.children.contains(where: \.hasChanges)
      case .list, .group: block.children.contains(where: \.hasChanges)
      case .preformatted, .rule, .pageBreak: false
      }
    }
  }
}

extension [Inline] {
  fileprivate var hasChanges: Bool {
    contains { inline in
      if case .change = inline { return true }
      return inline.children.hasChanges
    }
  }
}

/// The lines of a report as they read with its changes accepted or rejected.
private struct StoryLines: Equatable {
  /// Something that a line stands in; each line has a list of them, so they are held by reference.
  indirect enum Container: Hashable {
    case region(PageRegion.Pages, part: Int, isHeader: Bool)
    case item(List.Kind)
    case group(Group.Kind, ContentControl?)
    case cell(row: Int, column: Int, TableCell)
    case heading(level: Int, label: String?)
  }

  struct Line: Hashable {
    var containers: [Container]
    /// The paragraph with the text as it reads.
    var paragraph: Paragraph
  }

  private var lines: [Line] = []
  /// How often each note is there.
  private var notes: [[Line]: Int] = [:]

  /// Reads a report with some changes as if they were not marked, and without the text of the others.
  init(_ report: Report, keeping keeps: ((ChangeMark.Kind) -> Bool)?) {
    var reader = StoryReader(keeps: keeps)
    for region in report.headers.byPlace { reader.read(region, isHeader: true) }
    for section in report.allSections { reader.read(section) }
    for region in report.footers.byPlace { reader.read(region, isHeader: false) }
    lines = reader.lines
    for note in report.resources.notes {
      var reader = StoryReader(keeps: keeps)
      reader.read(note.blocks)
      if !reader.lines.isEmpty { notes[reader.lines, default: 0] += 1 }
    }
  }

  private struct StoryReader {
    let keeps: ((ChangeMark.Kind) -> Bool)?
    var lines: [Line] = []
    var containers: [Container] = []

    init(keeps: ((ChangeMark.Kind) -> Bool)?) {
      self.keeps = keeps
    }

    private var isInItem: Bool {
      if case .item? = containers.last { true } else { false }
    }

    private func keeps(_ mark: ChangeMark?) -> Bool {
      guard let mark, let keeps else { return true }
      return keeps(mark.kind)
    }

    private mutating func read(_ blocks: [Block], in container: Container) {
      containers.append(container)
      read(blocks)
      containers.removeLast()
    }

    mutating func read(_ region: PageRegion, isHeader: Bool) {
      read(region.blocks, in: .region(region.pages, part: region.part, isHeader: isHeader))
    }

    mutating func read(_ section: Section) {
      if section.hasHeading {
        containers.append(.heading(level: section.level, label: section.label))
        read(Paragraph(section.heading, change: section.change))
        containers.removeLast()
      }
      read(section.blocks)
    }

    mutating func read(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .paragraph(let paragraph): read(paragraph)
        case .preformatted(let text): read(Paragraph([Inline](preformatted: text)))
        case .list(let list):
          for item in list.items { read(item.markable, in: .item(list.kind)) }
        case .table(let table): read(table)
        case .group(let group):
          read(group.blocks, in: .group(group.kind, group.control))
        case .rule, .pageBreak: break
        }
      }
    }

    /// A paragraph that is left out has neither text nor an end of its own; one without text shows nothing
    /// but the label of an item.
    private mutating func read(_ paragraph: Paragraph) {
      var paragraph = paragraph
      paragraph.inlines = reading(paragraph.inlines)
      if paragraph.inlines.isEmpty, !isInItem || !keeps(paragraph.change) { return }
      if keeps(paragraph.change) { paragraph.change = nil }
      lines.append(Line(containers: containers, paragraph: paragraph))
    }

    private mutating func read(_ table: Table) {
      var number = 0
      for row in table.rows where keeps(row.change) {
        for (index, cell) in row.cells.enumerated() {
          var look = cell
          look.blocks = []
          look.shading = nil
          read(cell.blocks, in: .cell(row: number, column: index, look))
        }
        number += 1
      }
    }

    /// The inlines as they read: pieces of text in one style are one, places without text are left out.
    private func reading(_ inlines: [Inline]) -> [Inline] {
      var reading: [Inline] = []
      for inline in inlines {
        switch inline {
        case .text(let text): reading.append(text)
        case .change(let mark, let content):
          guard keeps(mark) else { continue }
          for inline in self.reading(content) {
            if case .text(let text) = inline {
              reading.append(text)
            } else {
              reading.append(inline)
            }
          }
        case .link, .fieldResult, .control:
          reading.append(inline.holding(self.reading(inline.children)))
        case .note: reading.append(.note(id: ""))
        case .anchor, .comment: break
        case .ruby(let base, let annotation):
          reading.append(
            .ruby(base: self.reading(base), annotation: self.reading(annotation)))
        case .lineBreak, .tab, .checkBox, .image: reading.append(inline)
        }
      }
      return reading
    }
  }
}

extension [PageRegion] {
  /// The regions by the part and the pages that show them: the order in which a report has them says nothing.
  fileprivate var byPlace: [PageRegion] {
    let places = enumerated().map { ($1.part, $1.pages.rawValue, $0) }
    return places.sorted { $0 < $1 }.map { self[$0.2] }
  }
}

extension [Inline] {
  /// Appends text to the text before it, where that looks the same.
  fileprivate mutating func append(_ text: StyledText) {
    if case .text(let last)? = self.last, last.style == text.style {
      self[count - 1] = .text(StyledText(last.string + text.string, text.style))
    } else {
      append(.text(text))
    }
  }
}
