// The order of a document: page headers, sections, page footers, comments, notes.

internal import ReportModel

extension MarkdownComposer {
  mutating func write(_ report: Report) {
    ledger.lose(.properties, count: report.propertyCount)
    ledger.lose(.identity, count: report.identity.count)
    ledger.lose(.provenance, count: report.sources.count + report.findings.count)
    write(report.headers, name: "Page header", part: "header")
    for section in report.sections { write(section) }
    write(report.footers, name: "Page footer", part: "footer")
    writeComments()
    writeNotes()
  }

  private mutating func write(_ regions: [PageRegion], name: String, part: String) {
    guard !regions.isEmpty else { return }
    ledger.enter(Location(part: part))
    for region in regions {
      canvas.separate()
      openQuotation { composer in
        composer.writePlain("[\(region.label(name))]")
        composer.canvas.separate()
        composer.write(region.blocks)
      }
    }
    ledger.enter(Location())
  }

  mutating func openQuotation(_ write: (inout MarkdownComposer) -> Void) {
    endsWithList = false
    let mark: [UInt8] = [UInt8(ascii: ">"), 0x20]
    let saved = canvas.open(marker: mark, margin: mark)
    write(&self)
    canvas.close(saved)
    endsWithList = false
  }

  private mutating func write(_ section: Section) {
    ledger.descend(into: section)
    if section.field != .unassigned { ledger.lose(.fields) }
    let label = section.label ?? ""
    if !section.heading.isEmpty || !label.isEmpty {
      canvas.separate()
      if section.change != nil { ledger.lose(.changes) }
      writeHeading(section.heading, label: label, level: section.level)
    }
    canvas.separate()
    write(section.blocks)
    for subsection in section.subsections { write(subsection) }
    ledger.ascend()
  }

  mutating func writeHeading(_ heading: [Inline], label: String, level: Int) {
    let rank = max(1, level + rankShift)
    if rank > 6 { ledger.lose(.headings) }
    compose(heading, label: label, in: .heading)
    guard !line.bytes.isEmpty else { return }
    var bytes = [UInt8](repeating: UInt8(ascii: "#"), count: min(rank, 6))
    bytes.append(0x20)
    write(lines: bytes + line.bytes)
  }

  mutating func write(lines: [UInt8]) {
    canvas.write(lines: lines)
    endsWithList = false
  }

  /// Writes a paragraph that the report does not have.
  mutating func writePlain(_ text: String) {
    compose([], label: text, in: .paragraph)
    write(lines: line.bytes)
  }

  private mutating func writeComments() {
    for (index, comment) in resources.comments.enumerated() {
      ledger.enter(Location(part: "comment"))
      let byline = comment.byline
      canvas.separate()
      write(
        comment.blocks, label: byline.isEmpty ? "[c\(index + 1)]" : "[c\(index + 1)] \(byline):")
    }
  }

  /// Notes that the text refers to are Markdown's; a reader would not be shown the others so.
  private mutating func writeNotes() {
    canReferToNotes = false
    for (index, note) in resources.notes.enumerated() {
      ledger.enter(Location(part: note.kind.rawValue))
      canvas.separate()
      guard referredNotes.contains(index) else {
        write(note.blocks, label: "[\(noteMarks[index])]")
        continue
      }
      endsWithList = false
      let name = noteName(index)
      if name != note.label { ledger.lose(.notes) }
      let saved = canvas.open(
        marker: Array("[^\(name)]: ".utf8), margin: [UInt8](repeating: 0x20, count: 4))
      write(note.blocks)
      canvas.close(saved)
      endsWithList = false
    }
  }

  /// The name of a note in Markdown: its mark where that is a number, else made of its number.
  func noteName(_ index: Int) -> String {
    let mark = noteMarks[index]
    let isPlain = mark.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x6D ~= $0 }
    return isPlain ? mark : "n\(index + 1)"
  }
}
