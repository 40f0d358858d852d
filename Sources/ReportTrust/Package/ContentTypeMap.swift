// What each part of a package is (ECMA-376-2, 10.1.2.2), with everything that could be read twice.

internal import ReportFormats
internal import ReportModel

/// The content types as written.
struct ContentTypeMap {
  static let namespace = "http://schemas.openxmlformats.org/package/2006/content-types"

  /// The types of single parts, by folded name, with the part as written.
  private(set) var overrides: [String: (part: String, type: String)] = [:]
  /// The types of names with a suffix, in small letters.
  private(set) var defaults: [String: String] = [:]
  /// What could be read in two ways.
  private(set) var problems: [TrustProblem] = []

  init(of package: OfficePackage) throws(ReadError) {
    guard package.contains(OfficePackage.contentTypesPart) else {
      report("there are none")
      return
    }
    let root = try package.tree(OfficePackage.contentTypesPart).root
    if !root.isNamed("Types", in: Self.namespace) { report("the root is <\(root.name)>") }
    for element in root.elements { read(element) }
  }

  private mutating func read(_ element: CanonicalElement) {
    guard element.namespace == Self.namespace, element.elements.isEmpty,
      let type = element["ContentType"]
    else { return report("<\(element.name)>") }
    switch element.name {
    case "Override":
      guard let part = element["PartName"], part.hasPrefix("/") else {
        return report("an Override without a part")
      }
      let key = OfficePackage.folded(OfficePackage.resolve(part, from: ""))
      if overrides.updateValue((part, type), forKey: key) != nil { report("\(part) twice") }
    case "Default":
      guard let suffix = element["Extension"] else { return report("a Default without a suffix") }
      if defaults.updateValue(type, forKey: OfficePackage.folded(suffix)) != nil {
        report("\(suffix) twice")
      }
    default: report("<\(element.name)>")
    }
  }

  /// Says what a part is.
  mutating func addOverride(_ part: String, _ type: String) {
    overrides[OfficePackage.folded(part)] = ("/\(part)", type)
  }

  /// Says what names with a suffix are.
  mutating func addDefault(_ suffix: String, _ type: String) { defaults[suffix] = type }

  private mutating func report(_ detail: String) {
    problems.append(
      TrustProblem(
        .irregularContentTypes, part: OfficePackage.contentTypesPart, detail: detail))
  }

  /// The content type of a part as written; `nil` where it has none.
  func type(of part: String) -> String? {
    let name = OfficePackage.folded(part)
    if let override = overrides[name] { return override.type }
    let step = name.split(separator: "/").last ?? ""
    guard let dot = step.lastIndex(of: ".") else { return nil }
    return defaults[String(step[step.index(after: dot)...])]
  }
}
