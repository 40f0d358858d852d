// The order of a text: page headers, sections, notes, comments, page footers.

internal import ReportModel

extension TextComposer {
  mutating func write(_ report: Report) {
    ledger.lose(.properties, count: report.propertyCount)
    ledger.lose(.identity, count: report.identity.count)
    ledger.lose(.provenance, count: report.sources.count + report.findings.count)
    write(report.headers, name: "Page header")
    for section in report.sections { write(section) }
    writeNotes()
    writeComments()
    write(report.footers, name: "Page footer")
  }

  private mutating func write(_ regions: [PageRegion], name: String) {
    guard !regions.isEmpty else { return }
    ledger.enter(Location(part: name == "Page header" ? "header" : "footer"))
    for region in regions {
      canvas.separate()
      canvas.write(line: Array("[\(region.label(name))]".utf8))
      // Without blank lines, so that the next one ends the region.
      write(region.blocks, isTight: true)
    }
    ledger.enter(Location())
  }

  private mutating func write(_ section: Section) {
    ledger.descend(into: section)
    if section.field != .unassigned { ledger.lose(.fields) }
    line.removeAll(keepingCapacity: true)
    if let label = section.label, !label.isEmpty {
      append(label)
      line.append(ascii: " ")
    }
    append(section.heading)
    if let change = section.change { appendMark(of: change) }
    writeHeading(level: section.level)
    canvas.separate()
    write(section.blocks)
    for subsection in section.subsections { write(subsection) }
    ledger.ascend()
  }

  /// Writes the line that was made as a heading.
  mutating func writeHeading(level: Int) {
    canvas.separate()
    let width = canvas.flow(line)
    guard width > 0 else { return }
    let marks: [Unicode.Scalar] = ["=", "-", "~", "."]
    let rank = max(level - rankShift, 0)
    if rank >= marks.count { ledger.lose(.headings) }
    underline(by: marks[min(rank, marks.count - 1)], width: width)
  }

  private mutating func underline(by mark: Unicode.Scalar, width: Int) {
    let start = canvas.startLine()
    canvas.append(UInt8(ascii: mark), times: width)
    canvas.endLine(width: start + width)
  }

  private mutating func writeNotes() {
    guard !resources.notes.isEmpty else { return }
    writeTitle("Notes")
    for (note, mark) in zip(resources.notes, noteMarks) {
      ledger.enter(Location(part: note.kind.rawValue))
      write(note.blocks, behind: "[\(mark)]")
    }
  }

  private mutating func writeComments() {
    guard !resources.comments.isEmpty else { return }
    writeTitle("Comments")
    for (index, comment) in resources.comments.enumerated() {
      ledger.enter(Location(part: "comment"))
      let byline = comment.byline
      write(
        comment.blocks, behind: byline.isEmpty ? "[c\(index + 1)]" : "[c\(index + 1)] \(byline):")
    }
  }

  /// A heading that the report does not have.
  private mutating func writeTitle(_ title: String) {
    canvas.separate()
    canvas.write(line: Array(title.utf8))
    underline(by: "-", width: title.utf8.count)
  }

  private mutating func write(_ blocks: [Block], behind label: String) {
    line.removeAll(keepingCapacity: true)
    append(label)
    let saved = canvas.open(label: line)
    write(blocks)
    canvas.close(saved)
  }
}
