// Page headers and footers: each once, in document order, with the pages that show it.

internal import ReportModel

/// Gathers the headers and footers of a document's parts (RTF 1.9.1, "Headers and Footers").
struct RTFRegions {
  /// A header or footer.
  struct Region {
    var isHeader: Bool
    var pages: PageRegion.Pages
    /// Whether it is for left or right pages alone, which only documents with facing pages have.
    var isForLeftPages: Bool
    var blocks: [Block]
    /// The part of the document, from 1.
    var part = 1
    var isShown = false
  }

  private var regions: [Region] = []
  /// The part of the document that is read, from 1.
  private var part = 1
  /// Whether the first page of the part has a header and footer of its own.
  var hasFirstPage = false

  mutating func add(_ region: Region) {
    guard !region.blocks.isEmpty || current(region) != nil else { return }
    // A part may repeat what the part before it has.
    if let last = current(region), regions[last].blocks == region.blocks { return }
    var region = region
    region.part = part
    regions.append(region)
  }

  /// The region that the next one of its kind takes the place of.
  private func current(_ region: Region) -> Int? {
    regions.lastIndex { $0.isHeader == region.isHeader && $0.pages == region.pages }
  }

  /// Ends a part of the document; parts without a region show that of the part before.
  mutating func endPart(hasFacingPages: Bool) {
    for isHeader in [true, false] {
      for pages in PageRegion.Pages.allCases {
        guard
          let index = regions.lastIndex(where: { $0.isHeader == isHeader && $0.pages == pages })
        else { continue }
        switch pages {
        case .default: regions[index].isShown = true
        case .first: if hasFirstPage { regions[index].isShown = true }
        case .even: if hasFacingPages { regions[index].isShown = true }
        }
      }
    }
    part += 1
  }

  var headers: [PageRegion] { shown(isHeader: true) }
  var footers: [PageRegion] { shown(isHeader: false) }

  /// The regions that no page shows.
  var unused: [[Block]] { regions.filter { !$0.isShown }.map(\.blocks) }

  private func shown(isHeader: Bool) -> [PageRegion] {
    regions.filter { $0.isHeader == isHeader && $0.isShown && !$0.blocks.isEmpty }
      .map { PageRegion(pages: $0.pages, part: $0.part, blocks: $0.blocks) }
  }
}

extension RTFInterpreter {
  mutating func openRegion(_ word: RTFDestinationWord) {
    let pages: PageRegion.Pages =
      switch word {
      case .headerf, .footerf: .first
      case .headerl, .footerl: .even
      default: .default
      }
    let isHeader =
      switch word {
      case .header, .headerl, .headerr, .headerf: true
      default: false
      }
    openStory(.region(isHeader: isHeader, pages: pages, isForLeftPages: pages == .even))
  }

  mutating func endPageSection() {
    regions.endPart(hasFacingPages: document.hasFacingPages)
  }

  mutating func reportUnusedRegions() {
    for blocks in regions.unused where !blocks.isEmpty {
      find(
        .unusedPageRegion, "the document has a page header or footer that no page shows",
        text: blocks.plainText)
    }
  }
}
