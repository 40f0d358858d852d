// A report as lines of words, each with its place: what payloads are compared by.

internal import ReportModel

/// A line of a report: a heading, a paragraph, an item, a cell.
struct TextLine {
  /// Where a line stands on the page.
  enum Zone { case body, heading, edge, apparatus }

  /// The line's words in the list of all.
  var words: Range<Int>
  /// The headings above it.
  var section: [String]
  /// The field that its section feeds.
  var field: Field
  /// Where it stands: page headers and footers are the edge, notes and comments the apparatus.
  var zone: Zone
}

/// The lines and words of a report in reading order.
struct ReportText {
  private(set) var words: [ReportWord] = []
  private(set) var lines: [TextLine] = []
  /// The marks of notes and comments, by their names in the report.
  private var marks: [String: String] = [:]

  /// All of a report.
  init(_ report: Report) {
    let (notes, comments) = (report.resources.notes, report.resources.comments)
    for note in notes { marks["note \(note.id)"] = note.label }
    for (index, comment) in comments.enumerated() {
      marks["comment \(comment.id)"] = "c\(index + 1)"
    }
    for header in report.headers { add(header.blocks, zone: .edge) }
    for section in report.sections { add(section, below: []) }
    for note in notes {
      let mark = ReportWords.words(of: note.label).map(\.asMark)
      add(note.blocks, zone: .apparatus, behind: mark)
    }
    for (index, comment) in comments.enumerated() {
      let line = [comment.author ?? comment.initials, comment.date].compactMap { $0 }
      let mark = ReportWords.words(of: "c\(index + 1)").map(\.asMark)
      add(
        comment.blocks, zone: .apparatus,
        behind: mark + ReportWords.words(of: line.joined(separator: " ")).map(\.asMark))
    }
    for footer in report.footers { add(footer.blocks, zone: .edge) }
  }

  /// The text of some blocks.
  init(_ blocks: [Block], in section: [String] = [], field: Field = .unassigned) {
    add(blocks, in: section, field: field, zone: .body)
  }

  /// Some of the lines of a text.
  init(_ text: ReportText, where isTaken: (TextLine) -> Bool) {
    for line in text.lines where isTaken(line) {
      let start = words.count
      words += text.words[line.words]
      var line = line
      line.words = start..<words.count
      lines.append(line)
    }
  }

  private mutating func add(_ section: Section, below trail: [String]) {
    let name = section.origin?.label ?? section.headingText
    let trail = name.isEmpty ? trail : trail + [name]
    var heading: [Inline] = section.heading
    if let label = section.label { heading.insert(.text(label + " "), at: 0) }
    add(heading, in: trail, field: section.field, zone: .heading)
    add(section.blocks, in: trail, field: section.field, zone: .body)
    for subsection in section.subsections { add(subsection, below: trail) }
  }

  private mutating func add(
    _ blocks: [Block], in section: [String] = [], field: Field = .unassigned, zone: TextLine.Zone,
    behind mark: [ReportWord] = []
  ) {
    var mark = mark
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        for line in paragraph.inlines.split(separator: .lineBreak) {
          add(Array(line), in: section, field: field, zone: zone, behind: mark)
          mark = []
        }
      case .preformatted(let text):
        for line in text.split(whereSeparator: \.isNewline) {
          add([.text(String(line))], in: section, field: field, zone: zone)
        }
      case .list(let list):
        for item in list.items {
          add([.text(item.label)], in: section, field: field, zone: zone)
          add(item.blocks, in: section, field: field, zone: zone)
        }
      case .table, .group:
        for blocks in block.children { add(blocks, in: section, field: field, zone: zone) }
      case .rule, .pageBreak: break
      }
    }
  }

  private mutating func add(
    _ inlines: [Inline], in section: [String], field: Field, zone: TextLine.Zone,
    behind mark: [ReportWord] = []
  ) {
    let found = mark + words(of: inlines)
    guard !found.isEmpty else { return }
    let start = words.count
    words += found
    lines.append(
      TextLine(words: start..<words.count, section: section, field: field, zone: zone))
  }

  /// The words of a line, with the marks of notes and comments where they stand.
  private func words(of inlines: [Inline]) -> [ReportWord] {
    var words: [ReportWord] = []
    var text = ""
    func walk(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .note(let id): add(marks["note \(id)"])
        case .comment(let id, .end): add(marks["comment \(id)"])
        case .link(let link):
          walk(link.content)
          // Plain text shows where a link leads; other forms need not.
          if ReportWords.isAddress(link.target) { add(link.target) }
        case .fieldResult, .control, .change: walk(inline.children)
        case .text, .lineBreak, .tab, .anchor, .checkBox, .image, .comment, .ruby:
          text += [inline].plainText
        }
      }
    }
    func add(_ mark: String?) {
      words += ReportWords.words(of: text)
      words += ReportWords.words(of: mark ?? "").map(\.asMark)
      text = ""
    }
    walk(inlines)
    return words + ReportWords.words(of: text)
  }
}

extension ReportWord {
  /// The word as the mark of a note: a program that leaves it out changes no text.
  fileprivate var asMark: ReportWord {
    ReportWord(printed: printed, key: key, kind: .mark)
  }
}
