// The frame of a page or fragment: head, page headers, body, notes, page footers.

internal import ReportModel

extension HTMLComposer {
  mutating func writePage(_ report: Report) {
    out.literal("<!doctype html>\n<html")
    attribute("lang", report.language)
    out.literal(">\n<head>\n")
    writeHead(report)
    out.literal("</head>\n<body class=\"report\">\n")
    writeRegions(report.headers, isHeader: true)
    out.literal("<main>\n")
    writeBody(report)
    out.literal("</main>\n")
    writeRegions(report.footers, isHeader: false)
    loseUnshownImages()
    out.literal("</body>\n</html>\n")
  }

  mutating func writeFragment(_ report: Report) {
    var dropped = report
    dropped.language = nil
    ledger.lose(.properties, count: dropped.propertyCount)
    ledger.lose(.identity, count: report.identity.count)
    ledger.lose(.provenance, count: report.sources.count + report.findings.count)
    out.literal("<article class=\"report\"")
    attribute("lang", report.language)
    out.literal(">\n")
    writeRegions(report.headers, isHeader: true)
    writeBody(report)
    writeRegions(report.footers, isHeader: false)
    loseUnshownImages()
    out.literal("</article>\n")
  }

  private mutating func writeBody(_ report: Report) {
    for section in report.sections { write(section) }
    writeNotes()
    writeComments()
  }

  private mutating func write(_ section: Section) {
    ledger.descend(into: section)
    out.literal("<section data-field=\"")
    out.append(section.field.rawValue)
    out.literal("\" data-level=\"")
    out.append(decimal: section.level)
    out.literal("\">\n")
    let label = section.label ?? ""
    if !section.heading.isEmpty || !label.isEmpty {
      let rank = max(1, section.level + rankShift)
      openTag(rank: rank)
      attributes(of: section.change)
      out.append(ascii: ">")
      writeLabel(label)
      dropsSpace = true
      write(section.heading)
      closeTag(rank: rank)
    }
    write(section.blocks)
    for subsection in section.subsections { write(subsection) }
    out.literal("</section>\n")
    ledger.ascend()
  }

  private mutating func writeRegions(_ regions: [PageRegion], isHeader: Bool) {
    guard !regions.isEmpty else { return }
    ledger.enter(Location(part: isHeader ? "header" : "footer"))
    if isHeader { out.literal("<header>\n") } else { out.literal("<footer>\n") }
    for region in regions {
      out.literal("<section class=\"page-region\"")
      attribute("aria-label", region.label(isHeader ? "Page header" : "Page footer"))
      attribute("data-pages", region.pages.rawValue)
      attribute("data-part", region.part)
      out.literal(">\n")
      write(region.blocks)
      out.literal("</section>\n")
    }
    if isHeader { out.literal("</header>\n") } else { out.literal("</footer>\n") }
    ledger.enter(Location())
  }
}
