// The relationships of a part as written (ECMA-376-2, 9.3), with everything that could be read twice.

internal import ReportFormats

/// A reference from a part to another one, or to something outside of the package.
struct SignedRelationship: Hashable {
  var id: String
  var type: String
  /// The target as written.
  var target: String
  var isExternal: Bool
  /// The part that it refers to; `nil` where it refers outside.
  var part: String?

  /// The last step of the type, which is the same in Strict and Transitional documents.
  var kind: Substring { type.split(separator: "/").last ?? "" }
}

/// The relationships of a part.
struct RelationshipList {
  static let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The part that holds them.
  let part: String
  /// The relationships in the order in which they stand.
  private(set) var all: [SignedRelationship] = []
  /// What could be read in two ways.
  private(set) var problems: [TrustProblem] = []
  private let source: String

  /// A part without relationships.
  init(of source: String) {
    self.source = source
    part = OfficePackage.relationships(of: source)
  }

  init(of source: String, tree: CanonicalXML) {
    self.init(of: source)
    if !tree.root.isNamed("Relationships", in: Self.namespace) {
      report("the root is <\(tree.root.name)>")
    }
    // Another base would lead all relationships elsewhere, and no signature holds it.
    for attribute in tree.root.attributes { report("the root has \(attribute.name)") }
    var ids: Set<String> = []
    for element in tree.root.elements {
      guard let relationship = read(element) else { continue }
      if !ids.insert(relationship.id).inserted { report("\(relationship.id) twice") }
      all.append(relationship)
    }
  }

  private mutating func read(_ element: CanonicalElement) -> SignedRelationship? {
    let known = ["Id", "Type", "Target", "TargetMode"]
    guard element.isNamed("Relationship", in: Self.namespace), element.elements.isEmpty,
      element.attributes.allSatisfy({ $0.namespace.isEmpty && known.contains($0.name) }),
      let id = element["Id"], let type = element["Type"], let target = element["Target"]
    else {
      report("<\(element.name)> \(element["Id"] ?? "")")
      return nil
    }
    let mode = element["TargetMode"] ?? "Internal"
    if mode != "Internal", mode != "External" { report("\(id) is neither internal nor external") }
    let isExternal = mode == "External"
    return SignedRelationship(
      id: id, type: type, target: target, isExternal: isExternal,
      part: isExternal ? nil : OfficePackage.resolve(target, from: source))
  }

  private mutating func report(_ detail: String) {
    problems.append(TrustProblem(.irregularRelationships, part: part, detail: detail))
  }
}
