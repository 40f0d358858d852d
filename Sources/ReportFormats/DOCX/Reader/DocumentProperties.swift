// Title, author, dates and the properties that users add.

internal import ReportModel

/// What the property parts of a package say (ECMA-376-2, 11; ECMA-376-1, 15.2.12).
struct DocumentProperties {
  var title: String?
  var author: String?
  var language: String?
  var institution: String?
  var dates = ReportDates()
  var custom: [DocumentProperty] = []

  /// Reads the property parts that a package refers to.
  init(
    _ package: Relationships, in store: any PartStore, limits: Limits
  ) throws(ReadError) {
    if let core = try Self.root(package, .coreProperties, store, limits) {
      title = Self.text(core, .dcTitle)
      author = Self.text(core, .dcCreator)
      language = Self.text(core, .dcLanguage)
      dates = ReportDates(
        created: Self.text(core, .dctermsCreated), modified: Self.text(core, .dctermsModified))
    }
    if let extended = try Self.root(package, .extendedProperties, store, limits) {
      institution = Self.text(extended, .epCompany)
    }
    if let root = try Self.root(package, .customProperties, store, limits) {
      custom = root.all(.opProperty).map { property in
        DocumentProperty(name: property[.attrName] ?? "", value: property.text)
      }
    }
  }

  private static func root(
    _ package: Relationships, _ kind: Relationship.Kind, _ store: any PartStore, _ limits: Limits
  ) throws(ReadError) -> XMLElement? {
    guard let part = package.first(kind)?.target, store.contains(part) else { return nil }
    return try XMLElement(parsing: store.read(part), part: part, limits: limits)
  }

  private static func text(_ element: XMLElement, _ name: XMLName) -> String? {
    guard let text = element.first(name)?.text, !text.isEmpty else { return nil }
    return text
  }
}
