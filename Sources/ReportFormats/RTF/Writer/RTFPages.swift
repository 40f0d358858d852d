// The body: parts with their page headers and footers, and sections as paragraphs with a rank.

internal import ReportModel

extension RTFComposer {
  mutating func writeBody(_ report: Report) {
    loseProperties(of: report)
    let parts = min((report.headers + report.footers).map(\.part).max() ?? 1, Self.mostParts)
    writePart(1, of: report)
    var open: [Int] = []
    for (index, section) in report.sections.enumerated() {
      write(section, below: [], &open, isFirst: index == 0)
    }
    ledger.enter(Location())
    writeUnmentioned()
    loseUnshownImages()
    if case .none = story.end { writeEmptyParagraph() }
    if story.needsParagraph { writeEmptyParagraph() }
    endOpenParagraph()
    guard parts > 1 else { return }
    for part in 2...parts { writeLaterPart(part, of: report) }
  }

  /// More parts than any report has; the regions of those behind it go into the last.
  private static let mostParts = 64

  /// Where a part starts is not known, so all but the first are empty parts at the end.
  private mutating func writeLaterPart(_ part: Int, of report: Report) {
    out.literal("\\sect")
    writePart(part, of: report)
    writeEmptyParagraph()
    endOpenParagraph()
  }

  private mutating func writePart(_ part: Int, of report: Report) {
    let isIn = { (region: PageRegion) in
      region.part == part || part == Self.mostParts && region.part > part
    }
    let headers = report.headers.filter(isIn)
    let footers = report.footers.filter(isIn)
    out.literal("\\sectd")
    if part > 1 { out.literal("\\sbknone") }
    if (headers + footers).contains(where: { $0.pages == .first }) { out.literal("\\titlepg") }
    out.append(ascii: "\n")
    let hasEven = (report.headers + report.footers).contains { $0.pages == .even }
    writeRegions(headers, isHeader: true, hasEven: hasEven)
    writeRegions(footers, isHeader: false, hasEven: hasEven)
    ledger.enter(Location())
  }

  private mutating func writeRegions(_ regions: [PageRegion], isHeader: Bool, hasEven: Bool) {
    ledger.enter(Location(part: isHeader ? "header" : "footer"))
    for (index, region) in regions.enumerated() {
      // Pages have one region of a kind, and no page is known to be in a later part.
      let isRepeated = regions[..<index].contains { $0.pages == region.pages }
      if region.part > 1 || isRepeated { ledger.lose(.pageRegions) }
      let outer = story
      story = RTFStory(kind: isHeader ? .header : .footer)
      out.literal(isHeader ? "{\\header" : "{\\footer")
      switch region.pages {
      case .default: if hasEven { out.append(ascii: "r") }
      case .first: out.append(ascii: "f")
      case .even: out.append(ascii: "l")
      }
      out.append(ascii: "\n")
      write(region.blocks)
      if case .none = story.end { writeEmptyParagraph() }
      endOpenParagraph()
      out.literal("}\n")
      story = outer
    }
  }

  /// Writes a section; the tree is told by the ranks of headings alone.
  ///
  /// - Parameters:
  ///   - section: the section.
  ///   - above: the ranks of the sections that hold it, outermost first.
  ///   - open: the ranks of the headings that a reader takes to be open at this place.
  ///   - isFirst: whether nothing stands before it.
  private mutating func write(
    _ section: Section, below above: [Int], _ open: inout [Int], isFirst: Bool
  ) {
    ledger.descend(into: section)
    if hasHeading(section) {
      while let last = open.last, last >= section.level { open.removeLast() }
      if open != above { ledger.lose(.headings) }
      open.append(section.level)
      writeHeading(of: section)
    } else {
      loseHeadless(section, isFirst: isFirst)
    }
    write(section.blocks)
    for subsection in section.subsections {
      write(subsection, below: above + [section.level], &open, isFirst: false)
    }
    ledger.ascend()
  }

  private func hasHeading(_ section: Section) -> Bool {
    !section.heading.isEmpty || section.label?.isEmpty == false
  }

  /// Text without a heading is a section of its own at the start of a report alone.
  private mutating func loseHeadless(_ section: Section, isFirst: Bool) {
    if !isFirst || section.level != 1 || !section.subsections.isEmpty || section.blocks.isEmpty {
      ledger.lose(.headings)
    }
    if section.field != .unassigned { ledger.lose(.fields) }
  }

  private mutating func writeHeading(of section: Section) {
    let label = section.label ?? ""
    let level = min(max(section.level - 1, 0), 8)
    let rule = ListRule.text(label, .other)
    // A heading that shows no text is none for readers, whatever its number.
    let showsText = section.heading.plainText.utf8.contains { $0 > 0x20 }
    let place =
      label.isEmpty || !rule.canBeSaid || !showsText
      ? nil
      : RTFListTable.Place(
        list: lists.add(rule, level: level, isHeading: true), level: level, label: label,
        isHeading: true)
    beginParagraph(RTFStyle(headingLevel: section.level), Paragraph([]), item: place)
    if section.field != .unassigned {
      markedFields += 1
      writeBookmark(RTFFieldMark.name(section.field, markedFields))
    }
    if place == nil, !label.isEmpty {
      ledger.lose(.headings)
      text(label)
      out.append(ascii: " ")
    }
    if !showsText { ledger.lose(.headings) }
    write(section.heading)
    endParagraph(section.change)
  }
}
