// Sections one after the other, and their tree.

internal import ReportModel

/// Makes a tree of sections of two reports by their ranks.
struct TrackedSections {
  /// The sections that are still open, from the top down.
  private var open: [Section] = []
  private var closed: [Section] = []

  /// All sections so far.
  var tree: [Section] {
    var sections = self
    sections.close(to: .min)
    return sections.closed
  }

  /// Appends a section; without one, the blocks stand below the last heading.
  mutating func append(_ section: Section?, _ blocks: [Block]) {
    if var section {
      close(to: section.level)
      section.blocks = blocks
      open.append(section)
    } else if !blocks.isEmpty {
      if open.isEmpty { open.append(Section()) }
      open[open.count - 1].blocks += blocks
    }
  }

  /// Closes the sections that one of a rank does not belong to.
  private mutating func close(to level: Int) {
    while let last = open.last, last.level >= level || last.heading.isEmpty {
      open.removeLast()
      if open.isEmpty {
        closed.append(last)
      } else {
        open[open.count - 1].subsections.append(last)
      }
    }
  }
}

extension Section {
  /// Whether the section has a line of its own before its blocks.
  var hasHeading: Bool { !heading.isEmpty || label != nil }
  /// The number of the first line of its blocks among the lines of its passage.
  var firstBlockLine: Int { hasHeading ? 1 : 0 }

  /// The heading alone, marked.
  func marked(_ kind: ChangeMark.Kind, by author: ChangeAuthor) -> Section {
    Section(
      heading: author.marked(heading, kind), label: label, level: level,
      field: kind.isOld ? .unassigned : field, change: author.mark(kind))
  }
}

extension Passage.Place {
  /// Whether it stands in the body.
  var isInBody: Bool {
    if case .section = self { true } else { false }
  }

  /// Whether it is a note.
  var isNote: Bool {
    if case .note = self { true } else { false }
  }
}
