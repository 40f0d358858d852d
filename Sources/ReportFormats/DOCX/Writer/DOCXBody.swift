// The main part: sections as headings and what stands below them.

internal import ReportModel

/// The styles of headings.
enum HeadingStyle {
  /// The identifier of the style of a rank; ranks outside 0 to 9 have the nearest.
  static func id(_ level: Int) -> StaticString {
    switch level {
    case ...0: "Title"
    case 1: "Heading1"
    case 2: "Heading2"
    case 3: "Heading3"
    case 4: "Heading4"
    case 5: "Heading5"
    case 6: "Heading6"
    case 7: "Heading7"
    case 8: "Heading8"
    default: "Heading9"
    }
  }
}

extension DOCXComposer {
  mutating func writeBody(_ report: Report, _ regions: RegionPlan) {
    out.reserveCapacity(report.markupSize)
    out.literal("<w:body>")
    for (index, section) in report.sections.enumerated() {
      write(section, below: 0, isFirst: index == 0)
    }
    ledger.enter(Location())
    endStory()
    for part in 1...regions.parts {
      let isLast = part == regions.parts
      if !isLast { out.literal("<w:p><w:pPr>") }
      writeSectionProperties(part, regions)
      if !isLast { out.literal("</w:pPr></w:p>") }
    }
    out.literal("</w:body>")
  }

  private mutating func write(_ section: Section, below headings: Int, isFirst: Bool) {
    ledger.descend(into: section)
    let hasHeading = section.heading.isVisible
    if hasHeading {
      writeHeading(of: section, below: headings)
    } else {
      writeLeftovers(of: section, isFirst: isFirst)
    }
    write(section.blocks)
    for subsection in section.subsections {
      write(subsection, below: headings + 1, isFirst: false)
    }
    ledger.ascend()
  }

  /// A heading is in the section of the last heading of a higher rank before it: where the tree
  /// says otherwise, that is lost.
  private mutating func writeHeading(of section: Section, below headings: Int) {
    while let last = outline.last, last >= section.level { outline.removeLast() }
    if outline.count != headings || !(0...9 ~= section.level) { ledger.lose(.headings) }
    outline.append(section.level)
    out.literal("<w:p><w:pPr><w:pStyle w:val=\"")
    out.literal(HeadingStyle.id(section.level))
    out.literal("\"/>")
    if hasPendingPageBreak { out.literal("<w:pageBreakBefore/>") }
    hasPendingPageBreak = false
    if let label = section.label, !label.isEmpty {
      let number = headingNumbers.number(label, level: section.level, &numbering)
      if !LabelText.isPrintable(label) { ledger.lose(.headings) }
      writeNumber(number.instance, level: number.level)
    }
    writeEnd(section.change)
    out.literal("</w:pPr>")
    writeField(section.field)
    write(section.heading)
    out.literal("</w:p>")
    lastBlock = .paragraph(isChanged: section.change != nil)
  }

  /// A hidden bookmark says which field the section feeds; names of bookmarks stand once.
  private mutating func writeField(_ field: Field) {
    guard field != .unassigned else { return }
    fieldCount += 1
    writeBookmark("\(DOCXName.fieldPrefix)\(field.rawValue)_\(fieldCount)")
  }

  /// What a section without a heading has beside its blocks; one may stand before all headings.
  private mutating func writeLeftovers(of section: Section, isFirst: Bool) {
    if !isFirst || section.level != 1 { ledger.lose(.headings) }
    if section.field != .unassigned { ledger.lose(.fields) }
    let label = section.label ?? ""
    if !label.isEmpty { ledger.lose(.headings) }
    guard !label.isEmpty || !section.heading.isEmpty else { return }
    let text = label.isEmpty ? [] : [Inline.text(label)]
    write(Paragraph(text + section.heading), ParagraphSetting())
  }

  /// The end of a part of the document, with its page headers and footers, on A4 (CT_SectPr).
  private mutating func writeSectionProperties(_ number: Int, _ regions: RegionPlan) {
    out.literal("<w:sectPr>")
    for use in regions.uses where use.part == number {
      out.literal(use.isHeader ? "<w:headerReference w:type=\"" : "<w:footerReference w:type=\"")
      out.append(use.pages.rawValue)
      out.literal("\" r:id=\"rId")
      out.append(decimal: relationship(use.kind, use.file, isExternal: false))
      out.literal("\"/>")
    }
    if number > 1 { out.literal("<w:type w:val=\"continuous\"/>") }
    out.literal(
      """
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" \
      w:left="1417" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/>
      """)
    if regions.uses.contains(where: { $0.part == number && $0.pages == .first }) {
      out.literal("<w:titlePg/>")
    }
    out.literal("</w:sectPr>")
  }
}
