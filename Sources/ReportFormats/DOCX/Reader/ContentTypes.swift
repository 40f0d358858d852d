// What each part of a package is (ECMA-376-2, 10.1.2.2).

internal import ReportModel

/// The media types of the parts of a package.
struct ContentTypes {
  private var overrides: [String: String] = [:]
  private var defaults: [String: String] = [:]

  /// Reads the types; a package without the part has none.
  init(in store: any PartStore, limits: Limits) throws(ReadError) {
    let part = "[Content_Types].xml"
    guard store.contains(part) else { return }
    let root = try XMLElement(parsing: store.read(part), part: part, limits: limits)
    for element in root.elements {
      guard let type = element[.attrContentType] else { continue }
      if let name = element[.attrPartName] {
        overrides[name.lowercased()] = type
      } else if let fileExtension = element[.attrExtension] {
        defaults[fileExtension.lowercased()] = type
      }
    }
  }

  /// The media type of a part in small letters, without parameters.
  func type(of part: String) -> String? {
    let name = "/\(part)".lowercased()
    let fileExtension = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) }
    let type = overrides[name] ?? fileExtension.flatMap { defaults[$0] }
    return type?.lowercased().split(separator: ";").first.map {
      String($0).filter { $0 != " " }
    }
  }
}
