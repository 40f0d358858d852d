// Page headers and footers: which part of the document names which.

internal import ReportModel

/// The page headers and footers of a document, each with a part of its own.
struct RegionPlan {
  /// A page header or footer and where it is named.
  struct Use {
    let isHeader: Bool
    let pages: PageRegion.Pages
    let part: Int
    /// The name of its part, from the folder of the main part.
    let file: String
    let blocks: [Block]

    var kind: StaticString { isHeader ? "header" : "footer" }
  }

  private(set) var uses: [Use] = []
  /// How many parts the document has, at least 1.
  private(set) var parts = 1
  /// How many regions are not named where the report says.
  private(set) var moved = 0

  init(_ report: Report) {
    take(report.headers, isHeader: true)
    take(report.footers, isHeader: false)
  }

  var hasEvenPages: Bool { uses.contains { $0.pages == .even } }

  /// Takes regions in order; of two for the same pages, the second belongs to a later part.
  ///
  /// Where the parts of a document begin is not known to the report. The text is in the first one
  /// and the others are empty, so that their regions are kept, but no page shows them.
  private mutating func take(_ regions: [PageRegion], isHeader: Bool) {
    var last: [PageRegion.Pages: Int] = [:]
    for region in regions where !region.blocks.isEmpty {
      // More parts than regions would be empty ones between others.
      let wanted = min(max(region.part, 1), regions.count + 1)
      let part = max(wanted, (last[region.pages] ?? 0) + 1)
      last[region.pages] = part
      if part != region.part || part > 1 { moved += 1 }
      parts = max(parts, part)
      let number = uses.count { $0.isHeader == isHeader } + 1
      uses.append(
        Use(
          isHeader: isHeader, pages: region.pages, part: part,
          file: "\(isHeader ? "header" : "footer")\(number).xml", blocks: region.blocks))
    }
  }
}
