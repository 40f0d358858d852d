// Page headers and footers: each part once, in document order, with the pages that show it.

internal import ReportModel

/// Finds out which headers and footers a document has and which of them its pages show.
struct PageRegionReader {
  /// A header or footer part and its first use.
  struct Use {
    var target: String
    var isHeader: Bool
    var pages: PageRegion.Pages
    /// The part of the document, from 1.
    var section: Int
    /// Whether any page shows it.
    var isShown: Bool
  }

  private struct Slot: Equatable {
    var isHeader: Bool
    var pages: PageRegion.Pages
  }

  /// The uses of header and footer parts in document order; a part of the document without a
  /// reference shows the region of the part before it (ECMA-376-1, 17.10.2).
  static func uses(
    _ sections: [PageSection], _ relationships: Relationships, hasEvenPages: Bool
  ) -> [Use] {
    var uses: [Use] = []
    // At most six, so that no dictionary is needed.
    var current: [(slot: Slot, target: String)] = []
    for (number, section) in sections.enumerated() {
      for reference in section.references {
        guard let target = relationships[reference.id]?.target else { continue }
        let slot = Slot(isHeader: reference.isHeader, pages: reference.pages)
        current.removeAll { $0.slot == slot }
        current.append((slot, target))
        guard !uses.contains(where: { $0.target == target }) else { continue }
        uses.append(
          Use(
            target: target, isHeader: reference.isHeader, pages: reference.pages,
            section: number + 1, isShown: false))
      }
      for (slot, target) in current {
        guard shows(slot.pages, section, hasEvenPages: hasEvenPages) else { continue }
        for index in uses.indices where uses[index].target == target {
          uses[index].isShown = true
        }
      }
    }
    return uses
  }

  private static func shows(
    _ pages: PageRegion.Pages, _ section: PageSection, hasEvenPages: Bool
  ) -> Bool {
    switch pages {
    case .default: true
    case .first: section.hasFirstPage
    case .even: hasEvenPages
    }
  }
}
