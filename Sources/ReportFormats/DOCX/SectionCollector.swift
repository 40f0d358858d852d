// Gathers sections in document order and makes a tree of them by their levels.

internal import ReportModel

/// Gathers the sections of a body.
struct SectionCollector {
  private var sections: [Section] = []
  /// The headings above the place that is read, with their levels, outermost first.
  private var trail: [(level: Int, text: String)] = []

  /// The headings above the place that is read, outermost first.
  var path: [String] { trail.map(\.text) }

  /// Starts a section.
  mutating func begin(heading: [Inline], label: String?, level: Int) {
    let section = Section(heading: heading, label: label, level: level)
    sections.append(section)
    trail.removeAll { $0.level >= level }
    trail.append((level, section.headingText))
  }

  /// Appends blocks to the section that was started last; before the first, to one of no heading.
  mutating func append(_ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    if sections.isEmpty { sections.append(Section()) }
    let last = sections.count - 1
    if sections[last].blocks.isEmpty {
      sections[last].blocks = blocks
    } else {
      sections[last].blocks += blocks
    }
  }

  /// The tree: a section holds those of a lower rank that follow it.
  func tree() -> [Section] {
    var open: [Section] = []
    var roots: [Section] = []
    func close() {
      guard let section = open.popLast() else { return }
      if open.isEmpty {
        roots.append(section)
      } else {
        open[open.count - 1].subsections.append(section)
      }
    }
    for (index, section) in sections.enumerated() {
      if index == 0, section.heading.isEmpty, section.label == nil {
        roots.append(section)
        continue
      }
      while let last = open.last, last.level >= section.level { close() }
      open.append(section)
    }
    while !open.isEmpty { close() }
    return roots
  }
}
