// Gathers sections in document order and makes a tree of them by their levels.

internal import ReportModel

/// Gathers the sections of a body: a section holds those of a lower rank that follow it.
struct SectionCollector {
  private var roots: [Section] = []
  /// The sections above the place that is read, outermost first, each without the next one.
  private var open: [Section] = []

  /// The headings above the place that is read, outermost first.
  var path: [String] { open.map(\.headingText) }

  /// Starts a section.
  mutating func begin(
    heading: [Inline], label: String?, level: Int, field: Field = .unassigned,
    change: ChangeMark? = nil
  ) {
    while let last = open.last, last.level >= level { close() }
    open.append(
      Section(heading: heading, label: label, level: level, field: field, change: change))
  }

  /// Starts a section that ``end(_:)`` ends.
  ///
  /// - Returns: what stands for it then.
  mutating func open(level: Int, field: Field) -> Int {
    begin(heading: [], label: nil, level: level, field: field)
    return open.count
  }

  /// Gives the section that was started last its heading.
  mutating func set(heading: [Inline], label: String?, change: ChangeMark? = nil) {
    guard !open.isEmpty else { return }
    open[open.count - 1].heading = heading
    open[open.count - 1].label = label
    open[open.count - 1].change = change
  }

  /// Ends a section, where no other of its rank has ended it.
  mutating func end(_ section: Int) {
    while open.count >= section, !open.isEmpty { close() }
  }

  /// Appends blocks to the section that was started last; before the first, to one of no heading.
  mutating func append(_ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    if open.isEmpty {
      if roots.isEmpty { roots.append(Section()) }
      roots[roots.count - 1].blocks += blocks
    } else if open[open.count - 1].blocks.isEmpty {
      open[open.count - 1].blocks = blocks
    } else {
      open[open.count - 1].blocks += blocks
    }
  }

  /// Ends all sections and takes out the tree.
  mutating func tree() -> [Section] {
    while !open.isEmpty { close() }
    let tree = roots
    roots = []
    return tree
  }

  private mutating func close() {
    let section = open.removeLast()
    if open.isEmpty {
      roots.append(section)
    } else {
      open[open.count - 1].subsections.append(section)
    }
  }
}
