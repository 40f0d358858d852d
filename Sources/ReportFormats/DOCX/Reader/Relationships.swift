// How parts of a package refer to one another (ECMA-376-2, 9.3).

internal import ReportModel

/// A reference from a part to another part, or to something outside the package.
struct Relationship: Hashable {
  /// What a relationship is for: the last step of its type's URI, the same in Strict documents.
  enum Kind: String {
    case officeDocument
    case styles
    case numbering
    case settings
    case footnotes
    case endnotes
    case comments
    case header
    case footer
    case image
    case hyperlink
    case chart
    case diagramData
    case aFChunk
    case attachedTemplate
    case vbaProject
    // Menus, toolbars and keys that call macros ([MS-CUSTOMUI] 2.1, [MS-DOCX] 2.1).
    case extensibility
    case attachedToolbars
    case keyMapCustomizations
    case oleObject
    case package
    case subDocument
    case coreProperties = "core-properties"
    case customProperties = "custom-properties"
    case extendedProperties = "extended-properties"
    case other = ""
  }

  var id: String
  var kind: Kind
  /// A part's name without a slash before it, or a URI where the target is outside.
  var target: String
  var isExternal: Bool
}

/// The relationships of one part.
struct Relationships {
  private(set) var all: [Relationship] = []
  private var indices: [String: Int] = [:]

  init() {}

  /// Reads the relationships of a part; a part without any has none.
  ///
  /// - Parameters:
  ///   - source: the name of the part that refers, empty for the package itself.
  ///   - store: holds the parts.
  ///   - limits: how deep and wide elements may be.
  /// - Throws: what is wrong with the part that holds them.
  init(of source: String, in store: any PartStore, limits: Limits) throws(ReadError) {
    let part = Self.part(of: source)
    guard store.contains(part) else { return }
    let root = try XMLElement(parsing: store.read(part), part: part, limits: limits)
    let folder = PartName.folder(of: source)
    for element in root.all(.relRelationship) {
      let isExternal = element[.attrTargetMode] == "External"
      let target = element[.attrTarget] ?? ""
      add(
        Relationship(
          id: element[.attrId] ?? "", kind: Self.kind(of: element[.attrType] ?? ""),
          target: isExternal ? target : PartName.resolve(target, from: folder),
          isExternal: isExternal))
    }
  }

  private mutating func add(_ relationship: Relationship) {
    indices[relationship.id] = all.count
    all.append(relationship)
  }

  subscript(id: String?) -> Relationship? {
    id.flatMap { indices[$0] }.map { all[$0] }
  }

  /// The first relationship of a kind.
  func first(_ kind: Relationship.Kind) -> Relationship? {
    all.first { $0.kind == kind }
  }

  /// The part whose relationships a part holds; `nil` for a part that holds none.
  static func source(of part: String) -> String? {
    let folder = PartName.folder(of: part)
    guard part.hasSuffix(".rels"), folder == "_rels/" || folder.hasSuffix("/_rels/") else {
      return nil
    }
    let name = part.dropFirst(folder.count).dropLast(".rels".count)
    return "\(folder.dropLast("_rels/".count))\(name)"
  }

  /// The part that holds the relationships of a part.
  static func part(of source: String) -> String {
    let folder = PartName.folder(of: source)
    return "\(folder)_rels/\(source.dropFirst(folder.count)).rels"
  }

  private static func kind(of type: String) -> Relationship.Kind {
    guard let slash = type.lastIndex(of: "/") else { return .other }
    switch String(type[type.index(after: slash)...]) {
    // Strict documents spell these two in another way (ECMA-376-1, 15.2).
    case "customProperties": return .customProperties
    case "extendedProperties": return .extendedProperties
    case let name: return Relationship.Kind(rawValue: name) ?? .other
    }
  }
}

/// Names of parts.
enum PartName {
  /// The folder of a part with the slash behind it; empty at the top.
  static func folder(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "" }
    return String(part[...slash])
  }

  /// The part that a reference names, from a folder (RFC 3986, 5.2), without a slash before it.
  static func resolve(_ target: String, from folder: String) -> String {
    let target = percentDecoded(target)
    let path = target.hasPrefix("/") ? target : folder + target
    var steps: [Substring] = []
    for step in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  private static func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
