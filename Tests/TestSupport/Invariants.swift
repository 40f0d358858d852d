// What the model's documentation promises of every report, as a check that names what is broken.

internal import Cryptography
public import ReportModel

extension Report {
  /// Each promise of the model that the report breaks, in words; empty for a sound report.
  public var invariantViolations: [String] {
    var check = InvariantCheck(resources)
    for region in headers + footers {
      if region.part < 1 { check.violations.append("a page region of part \(region.part)") }
      check.check(region.blocks)
    }
    for section in sections { check.check(section, below: -1) }
    for note in resources.notes { check.check(note.blocks) }
    for comment in resources.comments { check.check(comment.blocks) }
    for location in identity.map(\.location) + findings.map(\.location) { check.check(location) }
    return check.violations
  }
}

/// Walks a report and writes down what is broken.
struct InvariantCheck {
  var violations: [String] = []
  private let notes: Set<String>
  private let comments: Set<String>
  private let images: Set<String>

  init(_ resources: Resources) {
    notes = Set(resources.notes.map(\.id))
    comments = Set(resources.comments.map(\.id))
    images = Set(resources.images.map(\.id))
    if notes.count < resources.notes.count { violations.append("two notes of one name") }
    if comments.count < resources.comments.count { violations.append("two comments of one name") }
    if images.count < resources.images.count { violations.append("two images of one name") }
    for image in resources.images {
      if image.id != SHA256.hex(of: image.bytes) { violations.append("an image of another name") }
      if image.pixelWidth < 0 || image.pixelHeight < 0 { violations.append("an image below 0") }
    }
  }

  mutating func check(_ section: Section, below rank: Int) {
    if !(0...9 ~= section.level) { violations.append("a section of level \(section.level)") }
    if section.level <= rank { violations.append("a section not below the one around it") }
    if section.label?.isEmpty == true { violations.append("a section with an empty number") }
    check(section.heading)
    check(section.blocks)
    for subsection in section.subsections { check(subsection, below: section.level) }
  }

  mutating func check(_ location: Location) {
    if let line = location.line, line < 1 { violations.append("line \(line)") }
    if let column = location.column, column < 1 { violations.append("column \(column)") }
  }

  mutating func check(_ blocks: [Block]) {
    for block in blocks {
      check(block)
      for children in block.children { check(children) }
    }
  }

  private mutating func check(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): check(paragraph)
    case .list(let list):
      if list.kind == .bullet, list.start != 1 { violations.append("bullets from \(list.start)") }
    case .table(let table): violations += table.invariantViolations
    case .group(let group):
      if group.control != nil, group.kind != .control { violations.append("a box with a control") }
    case .preformatted, .rule, .pageBreak: break
    }
  }

  private mutating func check(_ paragraph: Paragraph) {
    if !(0...15 ~= paragraph.indentation) {
      violations.append("an indentation of \(paragraph.indentation)")
    }
    if let level = paragraph.headingLevel, !(0...9 ~= level) {
      violations.append("a heading of level \(level)")
    }
    check(paragraph.inlines)
  }

  private mutating func check(_ inlines: [Inline]) {
    for inline in inlines {
      check(inline)
      check(inline.children)
    }
  }

  private mutating func check(_ inline: Inline) {
    switch inline {
    case .text(let run):
      let hasBreak = run.string.utf8.contains { [0x09, 0x0A, 0x0D].contains($0) }
      if run.string.isEmpty || hasBreak { violations.append("the text \"\(run.string)\"") }
    case .image(let image):
      if let id = image.resource, !images.contains(id) { violations.append("no image \(id)") }
      if image.width < 0 || image.height < 0 { violations.append("an image below 0") }
    case .note(let id): if !notes.contains(id) { violations.append("no note \(id)") }
    case .comment(let id, _):
      if !comments.contains(id) { violations.append("no comment \(id)") }
    case .anchor(let name): if name.isEmpty { violations.append("an anchor without a name") }
    case .link(let link): if link.target.isEmpty { violations.append("a link to nowhere") }
    case .lineBreak, .tab, .checkBox, .fieldResult, .control, .ruby, .change: break
    }
  }
}
