// What a person should know of a package besides its text: macros, templates and links outside.

internal import ReportModel

extension ReadingContext {
  /// Looks at the main part's type and relationships.
  func reportPackage(_ main: String, _ relationships: Relationships) {
    let location = Location(part: main)
    let isMacroEnabled = contentTypes.type(of: main)?.contains("macroenabled") == true
    if isMacroEnabled || relationships.first(.vbaProject) != nil {
      find(.activeContent, Self.macros, at: location)
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
      case .image, .hyperlink, .chart, .diagramData, .vbaProject, .extensibility,
        .attachedToolbars, .keyMapCustomizations, .coreProperties, .customProperties,
        .extendedProperties, .oleObject, .package, .subDocument:
        // Reported where the text uses them, or not of the text.
        break
      }
    }
  }

  /// Looks at the relationships of all parts, also of those that are not read, for what was not
  /// reported yet.
  ///
  /// - Parameter texts: are the parts that were read as text: images and objects outside were
  ///   reported there where they are used.
  func reportRelationships(texts: Set<String>) {
    var told = Set(findings.compactMap(\.text))
    for part in store.names {
      guard let source = Relationships.source(of: part) else { continue }
      let location = Location(part: part)
      do {
        let all = try Relationships(of: source, in: store, limits: options.limits).all
        for relationship in all where !texts.contains(source) || !relationship.kind.isOfText {
          report(relationship, at: location, told: &told)
        }
      } catch {
        find(.malformedStructure, "relationships cannot be read: \(error.message)", at: location)
      }
    }
  }

  private func report(
    _ relationship: Relationship, at location: Location, told: inout Set<String>
  ) {
    switch relationship.kind {
    case .vbaProject:
      if !findings.contains(where: { $0.message == Self.macros }) {
        find(.activeContent, Self.macros, at: location)
      }
    case .extensibility, .attachedToolbars, .keyMapCustomizations:
      find(
        .activeContent,
        "the document changes menus or keys of the word processor, which can run macros; none of"
          + " that was kept", at: location, text: relationship.target)
    // Links are followed by people alone.
    case .hyperlink: return
    case .officeDocument, .styles, .numbering, .settings, .footnotes, .endnotes, .comments,
      .header, .footer, .image, .chart, .diagramData, .aFChunk, .attachedTemplate, .oleObject,
      .package, .subDocument, .coreProperties, .customProperties, .extendedProperties, .other:
      break
    }
    guard relationship.isExternal, told.insert(relationship.target).inserted else { return }
    find(
      .externalContent, "the document refers to something outside of it, which was not fetched",
      at: location, text: relationship.target)
  }

  private static let macros =
    "the document can hold macros; none of them is run or carried over"

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

extension Relationship.Kind {
  /// Whether elements of a text use such a relationship.
  fileprivate var isOfText: Bool {
    switch self {
    case .image, .hyperlink, .chart, .diagramData, .oleObject, .package, .subDocument: true
    case .officeDocument, .styles, .numbering, .settings, .footnotes, .endnotes, .comments,
      .header, .footer, .aFChunk, .attachedTemplate, .vbaProject, .extensibility,
      .attachedToolbars, .keyMapCustomizations, .coreProperties, .customProperties,
      .extendedProperties, .other:
      false
    }
  }

  /// Whether such a part is read as text.
  fileprivate var isText: Bool {
    switch self {
    case .header, .footer, .footnotes, .endnotes, .comments: true
    case .officeDocument, .styles, .numbering, .settings, .image, .hyperlink, .chart,
      .diagramData, .aFChunk, .attachedTemplate, .vbaProject, .extensibility, .attachedToolbars,
      .keyMapCustomizations, .oleObject, .package, .subDocument, .coreProperties,
      .customProperties, .extendedProperties, .other:
      false
    }
  }
}

extension Relationships {
  /// The parts that the main part names and that are read as text.
  var texts: [String] { all.filter { $0.kind.isText && !$0.isExternal }.map(\.target) }
}
