// Changes as a report of their own, which any writer writes: Markdown for reviews, Word for mail.
//
// What was removed is struck through and what was added is bold; the texts themselves have no style, so that
// nothing else is. The writer escapes whatever of the texts its format would take for markup.

public import ReportModel

/// Shows changes as a report: one section for each with changes, in one text.
public struct ReportDisplay: Sendable, Hashable {
  /// Lines without changes that are shown before and behind each change.
  public var context: Int
  /// What the old report is called.
  public var old: String
  /// What the new report is called.
  public var new: String

  /// Makes a display.
  public init(context: Int = 2, old: String, new: String) {
    self.context = context
    self.old = old
    self.new = new
  }

  /// The changes as a report with sections of levels 1 and 2.
  public func report(of changes: ReportChanges) -> Report {
    let shown = changes.passages.filter(\.isDifferent)
    let title = "Changes"
    var top = Section(heading: [.text(title)], level: 1)
    top.blocks = [paragraph(text("\(old) → \(new)"))]
    if shown.isEmpty { top.blocks.append(paragraph(text("There are no changes."))) }
    top.subsections = shown.map(section)
    return Report(title: title, sections: [top])
  }

  private func section(_ passage: PassageChange) -> Section {
    var section = Section(heading: text(passage.title), level: 2)
    section.blocks = [paragraph(words(of: passage))]
    var table: [TableRow] = []
    var last: LineRow?
    func endTable() {
      if !table.isEmpty { section.blocks.append(.table(Table(rows: table))) }
      (table, last) = ([], nil)
    }
    let rows = LineRow.rows(of: passage.lines)
    var hasGap = false
    for (row, isShown) in zip(rows, rows.shown(context: context)) {
      guard isShown else {
        hasGap = true
        continue
      }
      if hasGap || last?.isBeside(row) == false { endTable() }
      if hasGap { section.blocks.append(paragraph(text("…"))) }
      hasGap = false
      if row.isRow {
        table.append(tableRow(row))
        last = row
      } else {
        endTable()
        section.blocks += row.lines.map { paragraph(inlines(of: $0)) }
      }
    }
    endTable()
    return section
  }

  /// What became of a passage, and what the changes are about: those that could harm are bold.
  private func words(of passage: PassageChange) -> [Inline] {
    let words = passage.words.map { word in
      [Inline.text(StyledText(word.text, word.isCritical ? TextStyle(.bold) : .plain))]
    }
    return Array(words.joined(separator: [.text(", ")]))
  }

  private func tableRow(_ row: LineRow) -> TableRow {
    TableRow(cells: row.lines.map { TableCell(blocks: [paragraph(inlines(of: $0))]) })
  }

  private func paragraph(_ inlines: [Inline]) -> Block { .paragraph(Paragraph(inlines)) }

  // MARK: - Text

  private func inlines(of line: LineChange) -> [Inline] {
    var inlines: [Inline] = []
    for span in line.spans {
      let isShown = span.kind != .kept && span.changeClass != nil && !span.isIgnored
      let traits: TextTraits = span.kind == .removed ? .strike : .bold
      inlines += text(span.text, isShown ? TextStyle(traits) : .plain)
    }
    if let note = line.note { inlines += text(" (\(note))", TextStyle(.italic)) }
    return inlines
  }

  /// Line ends and tabs are inlines of their own; what could turn the direction is shown as missing.
  private func text(_ text: String, _ style: TextStyle = .plain) -> [Inline] {
    var inlines: [Inline] = []
    var run = ""
    func endRun() {
      if !run.isEmpty { inlines.append(.text(StyledText(run, style))) }
      run = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        endRun()
        inlines.append(.lineBreak)
      case "\t":
        endRun()
        inlines.append(.tab)
      default: run.unicodeScalars.append(PlainLine.isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    endRun()
    return inlines
  }
}
