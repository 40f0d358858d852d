// Parts of a document with page headers and footers of their own (ECMA-376-1, 17.6).

internal import ReportModel

/// What one part of the document says of its pages.
struct PageSection {
  /// A header or footer that the part names.
  struct Reference {
    var isHeader: Bool
    var pages: PageRegion.Pages
    var id: String
  }

  var references: [Reference] = []
  /// Whether the first page has a header and footer of its own.
  var hasFirstPage = false
}

extension StoryReader {
  mutating func openSectionProperty(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .headerReference, .footerReference:
      pageSection.references.append(
        PageSection.Reference(
          isHeader: name == .headerReference, pages: Self.pages(attributes[.type]),
          id: attributes[.rId] ?? ""))
    case .titlePg: pageSection.hasFirstPage = attributes.isOn
    case .footnotePr, .endnotePr: return .sectionProperties
    case .sectPrChange: context.changes.countFormatting(author: attributes[.author])
    default: break
    }
    return .skipped
  }

  mutating func endPageSection() {
    pageSections.append(pageSection)
    pageSection = PageSection()
  }

  private static func pages(_ type: String?) -> PageRegion.Pages {
    switch type {
    case "first": .first
    case "even": .even
    default: .default
    }
  }
}
