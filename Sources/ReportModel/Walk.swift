// Walking a report: every block and inline in the order a reader meets them.

extension Report {
  /// All sections from top to bottom, each before the sections below it.
  public var allSections: [Section] {
    sections.flatMap(\.selfAndBelow)
  }

  /// Every list of blocks that the report holds, in reading order: headers, then the sections (a
  /// section's heading as a paragraph, then its blocks), notes, comments, footers.
  ///
  /// - Parameter visit: is given the blocks and the place they stand at.
  public func forEachStory(_ visit: (_ blocks: [Block], _ location: Location) -> Void) {
    for header in headers { visit(header.blocks, Location(part: "header")) }
    for section in sections { section.forEachStory(below: [], visit) }
    for note in resources.notes { visit(note.blocks, Location(part: note.kind.rawValue)) }
    for comment in resources.comments { visit(comment.blocks, Location(part: "comment")) }
    for footer in footers { visit(footer.blocks, Location(part: "footer")) }
  }
}

extension Section {
  /// The section and all sections below it, top to bottom.
  public var selfAndBelow: [Section] {
    [self] + subsections.flatMap(\.selfAndBelow)
  }

  /// The heading with its number, as one line of text.
  public var headingText: String {
    let text = heading.plainText
    guard let label, !label.isEmpty else { return text }
    return text.isEmpty ? label : "\(label) \(text)"
  }

  fileprivate func forEachStory(
    below trail: [String], _ visit: (_ blocks: [Block], _ location: Location) -> Void
  ) {
    let text = headingText
    let trail = text.isEmpty ? trail : trail + [text]
    let location = Location(section: trail)
    if !text.isEmpty {
      let label = label.map { [Inline.text($0 + " ")] } ?? []
      visit([.paragraph(Paragraph(label + heading))], location)
    }
    visit(blocks, location)
    for subsection in subsections { subsection.forEachStory(below: trail, visit) }
  }
}

extension Block {
  /// The lists of blocks inside this one, in reading order; a list item's label is not among them.
  public var children: [[Block]] {
    switch self {
    case .paragraph, .preformatted, .rule, .pageBreak: []
    case .list(let list): list.items.map(\.blocks)
    case .table(let table): table.rows.flatMap { $0.cells.map(\.blocks) }
    case .group(let group): [group.blocks]
    }
  }
}

extension Inline {
  /// The inlines inside this one; empty where it holds none.
  public var children: [Inline] {
    switch self {
    case .text, .lineBreak, .tab, .anchor, .checkBox, .image, .note, .comment: []
    case .link(let link): link.content
    case .fieldResult(let field): field.content
    case .control(_, let content), .change(_, let content): content
    case .ruby(let base, let annotation): base + annotation
    }
  }
}
