// A whole text as a report: page headers and footers, sections under headings, page breaks.

internal import ReportModel

/// Reads the parts of one text.
struct TextPageReader {
  private let parser: TextParser
  private let lines: [TextLine]
  private let lastPageBreaks: Int
  private let finder: ListFinder
  private var sections = SectionCollector()
  private var blocks = BlockCollector()
  private var report = Report()
  /// What is taken from the ranks of headings: 1 where the first one is the document's title.
  private var titleRank = 0
  /// Where the lines without a blank one between them end that are read now.
  private var stretchEnd = 0

  /// Makes a reader of clean text in UTF-8.
  init(_ bytes: [UInt8], limits: Limits) {
    let text = TextLines(bytes)
    parser = TextParser(
      bytes, limits: limits, lineEnds: text.hasLongLines ? .paragraphs : .open)
    lines = text.lines
    lastPageBreaks = text.lastPageBreaks
    finder = ListFinder(text)
  }

  /// Reads the text; the report has no sources and findings yet.
  mutating func read() -> Report {
    var index = 0
    let footers = trailingRegions()
    while let region = region(at: index, "[Page header") {
      report.headers.append(region.region)
      index = region.end
    }
    let end = max(footers.start, index)
    titleRank = hasTitle(index..<end) ? 1 : 0
    while index < end { readPiece(at: &index) }
    for _ in 0..<lastPageBreaks { blocks.append(.pageBreak) }
    sections.append(blocks.finish())
    report.footers = footers.regions
    report.sections = sections.tree()
    report.title = report.sections.first { $0.level == 0 }?.heading.plainText
    return report
  }

  /// Whether the first heading is the title of the others: it alone has the highest rank.
  private func hasTitle(_ range: Range<Int>) -> Bool {
    var levels: [Int] = []
    for index in range where lines[index].isFirst {
      var place = index
      if case .heading(let level, _)? = parser.heading(lines, at: &place) { levels.append(level) }
    }
    return levels.count > 1 && levels[0] == 1 && !levels.dropFirst().contains(1)
  }

  private mutating func readPiece(at index: inout Int) {
    for _ in 0..<lines[index].pageBreaks { blocks.append(.pageBreak) }
    switch parser.piece(lines, at: &index, before: &stretchEnd, finder) {
    case .heading(let level, let inlines):
      sections.append(blocks.finish())
      sections.begin(heading: inlines, label: nil, level: level - titleRank)
    case .block(let block): blocks.append(block)
    case .item(let content, let position): blocks.append(item: content, at: position)
    }
  }
}

// MARK: - Page headers and footers

extension TextPageReader {
  /// The regions that our writer puts at the end of a text.
  private func trailingRegions() -> (regions: [PageRegion], start: Int) {
    var regions: [PageRegion] = []
    var start = lines.count
    while start > 0 {
      var first = start - 1
      while first > 0, !lines[first].isFirst { first -= 1 }
      guard let found = region(at: first, "[Page footer"), found.end == start else { break }
      regions.append(found.region)
      start = first
    }
    return (regions.reversed(), start)
  }

  /// The region whose label is the line at a place: it ends at the next blank line.
  private func region(at index: Int, _ name: String) -> (region: PageRegion, end: Int)? {
    guard index < lines.count, lines[index].isFirst, lines[index].indent == 0,
      lines[index].pageBreaks == 0,
      var region = PageRegion(label: parser.bytes[lines[index].range], name)
    else { return nil }
    var end = index + 1
    while end < lines.count, !lines[end].isFirst { end += 1 }
    var blocks = BlockCollector()
    var place = index + 1
    var stretchEnd = 0
    while place < end {
      blocks.append(parser.piece(lines, at: &place, before: &stretchEnd, finder))
    }
    region.blocks = blocks.finish()
    return (region, place)
  }
}

extension PageRegion {
  /// The region that a label names as ``label(_:)`` does; `nil` for any other line.
  fileprivate init?(label: ArraySlice<UInt8>, _ name: String) {
    guard label.last == UInt8(ascii: "]"), label.starts(with: name.utf8), label.count < 64 else {
      return nil
    }
    var details = String(decoding: label.dropFirst(name.utf8.count).dropLast(), as: UTF8.self)[...]
    self.init(blocks: [])
    if details.hasPrefix(", first page") {
      pages = .first
      details = details.dropFirst(", first page".count)
    } else if details.hasPrefix(", even pages") {
      pages = .even
      details = details.dropFirst(", even pages".count)
    }
    if details.hasPrefix(", part ") {
      guard let number = Int(details.dropFirst(", part ".count)), number > 1 else { return nil }
      part = number
      details = ""
    }
    guard details.isEmpty, "[\(self.label(String(name.dropFirst())))]".utf8.elementsEqual(label)
    else { return nil }
  }
}
