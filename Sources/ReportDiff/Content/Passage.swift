// A report as a list of passages: what is compared.
//
// A passage is a section without those below it, a page header or footer, a note or a comment. The tree of
// sections is a list here, each section with its depth: a section that moved below another one is found as
// well as one that stayed.

public import ReportModel

/// A part of a report with a place of its own.
public struct Passage: Sendable, Hashable {
  /// Where a passage stands in its report.
  public enum Place: Sendable, Hashable {
    /// At the top of pages: which, and the number of the document's part.
    case header(PageRegion.Pages, part: Int)
    /// In the body: how many sections it is below.
    case section(depth: Int)
    /// Apart from the body: its name in the report, its kind and its mark.
    case note(id: String, Note.Kind, label: String)
    /// In the margin: its name in the report, and who wrote it when.
    case comment(id: String, author: String?, initials: String?, date: String?)
    /// At the bottom of pages: which, and the number of the document's part.
    case footer(PageRegion.Pages, part: Int)
  }

  /// Where it stands.
  public var place: Place
  /// The section without those below it; for other places one without a heading.
  public var section: Section
  /// The headings from the top to the passage, its own last.
  public var trail: [String]

  /// Makes a passage.
  public init(_ place: Place, _ section: Section, trail: [String]) {
    self.place = place
    self.section = section
    self.trail = trail
  }
}

extension Passage {
  /// What people call the passage: its heading, or its place.
  public var name: String {
    if let heading = trail.last { return heading }
    switch place {
    case .header: return "page header"
    case .section: return "text without a heading"
    case .note(_, let kind, let label):
      return label.isEmpty ? kind.rawValue : "\(kind.rawValue) \(label)"
    case .comment(_, let author, _, _): return author.map { "comment by \($0)" } ?? "comment"
    case .footer: return "page footer"
    }
  }
}

extension Report {
  /// All passages in reading order: headers, sections, notes, comments, footers.
  public var passages: [Passage] {
    var passages = headers.map {
      Passage(.header($0.pages, part: $0.part), Section(blocks: $0.blocks), trail: [])
    }
    for section in sections { section.appendPassages(to: &passages, depth: 0, below: []) }
    passages += resources.notes.map {
      Passage(.note(id: $0.id, $0.kind, label: $0.label), Section(blocks: $0.blocks), trail: [])
    }
    passages += resources.comments.map {
      Passage(
        .comment(id: $0.id, author: $0.author, initials: $0.initials, date: $0.date),
        Section(blocks: $0.blocks), trail: [])
    }
    passages += footers.map {
      Passage(.footer($0.pages, part: $0.part), Section(blocks: $0.blocks), trail: [])
    }
    return passages
  }

  /// The report with other passages; what no passage holds stays.
  public func with(_ passages: [Passage]) -> Report {
    var report = self
    report.headers = []
    report.footers = []
    report.resources.notes = []
    report.resources.comments = []
    var tree = SectionTree()
    for passage in passages {
      let blocks = passage.section.blocks
      switch passage.place {
      case .header(let pages, let part):
        report.headers.append(PageRegion(pages: pages, part: part, blocks: blocks))
      case .section(let depth): tree.add(passage.section, depth: depth)
      case .note(let id, let kind, let label):
        report.resources.notes.append(Note(id: id, kind: kind, label: label, blocks: blocks))
      case .comment(let id, let author, let initials, let date):
        report.resources.comments.append(
          Comment(id: id, author: author, initials: initials, date: date, blocks: blocks))
      case .footer(let pages, let part):
        report.footers.append(PageRegion(pages: pages, part: part, blocks: blocks))
      }
    }
    report.sections = tree.sections
    return report
  }
}

extension Section {
  fileprivate func appendPassages(
    to passages: inout [Passage], depth: Int, below trail: [String]
  ) {
    let name = origin?.label ?? headingText
    let trail = name.isEmpty ? trail : trail + [name]
    var own = self
    own.subsections = []
    passages.append(Passage(.section(depth: depth), own, trail: trail))
    for section in subsections {
      section.appendPassages(to: &passages, depth: depth + 1, below: trail)
    }
  }
}

/// Makes a tree of sections that come with their depths.
private struct SectionTree {
  /// The sections that are still open, from the top down.
  private var open: [Section] = []
  private var closed: [Section] = []

  /// All sections so far.
  var sections: [Section] {
    var tree = self
    tree.close(to: 0)
    return tree.closed
  }

  mutating func add(_ section: Section, depth: Int) {
    close(to: depth)
    open.append(section)
  }

  private mutating func close(to depth: Int) {
    while open.count > depth, let last = open.popLast() {
      if open.isEmpty {
        closed.append(last)
      } else {
        open[open.count - 1].subsections.append(last)
      }
    }
  }
}
