// What a person should know of a package besides its text: macros, templates and links outside.

internal import ReportModel

extension ReadingContext {
  /// Looks at the main part's type and relationships.
  func reportPackage(_ main: String, _ relationships: Relationships) {
    let location = Location(part: main)
    let isMacroEnabled = contentTypes.type(of: main)?.contains("macroenabled") == true
    if isMacroEnabled || relationships.first(.vbaProject) != nil {
      find(
        .activeContent, "the document can hold macros; none of them is run or carried over",
        at: location)
    }
    for relationship in relationships.all where relationship.isExternal {
      switch relationship.kind {
      case .other:
        find(
          .externalContent, "the document refers to something outside of it, which was not fetched",
          at: location, text: relationship.target)
      case .attachedTemplate: reportTemplate(relationship, at: location)
      case .aFChunk, .header, .footer, .styles, .numbering, .settings, .footnotes, .endnotes,
        .comments, .officeDocument:
        find(
          .externalContent, "a part of the document lies outside of it and was not fetched",
          at: location, text: relationship.target)
      case .image, .hyperlink, .chart, .diagramData, .vbaProject,
        .coreProperties, .customProperties, .extendedProperties, .oleObject, .package,
        .subDocument:
        // Reported where the text uses them, or not of the text.
        break
      }
    }
  }

  /// The template that the document was made from, which the settings name (15.2.18).
  func reportTemplate(_ relationship: Relationship?, at location: Location) {
    guard let relationship, relationship.isExternal else { return }
    find(
      .externalContent, "the document names a template outside of it, which was not fetched",
      at: location, text: relationship.target)
  }

  /// Notes that the text never refers to show on no page.
  func reportUnmentionedNotes() {
    for note in notes.unmentioned where !note.blocks.isEmpty {
      find(
        .hiddenText, "the document has a \(note.kind.rawValue) that the text never refers to",
        at: Location(part: note.kind.rawValue), text: note.blocks.plainText)
    }
  }
}
